import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 5: cải cách chế độ công vụ. */
export const civilServiceSentences = [
  {
    id: 'jobPositions',
    text: 'Vị trí việc làm: {5.1.1} cơ quan, tổ chức hành chính và {5.1.2} đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định.',
    cases: [
      {
        when: { '5.1.1': 0, '5.1.2': 0 },
        text: 'Chưa có cơ quan, đơn vị được phê duyệt vị trí việc làm theo quy định.',
      },
    ],
  },
  {
    id: 'jobPositionBreaches',
    text: 'Qua thanh tra phát hiện {5.1.3} cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm.',
    cases: [
      {
        when: { '5.1.3': 0 },
        text: 'Qua thanh tra không phát hiện cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm.',
      },
    ],
  },
  {
    id: 'recruitment',
    text: 'Tuyển dụng công chức: {5.2.1} người qua thi tuyển, xét tuyển{±5.2.1 người}; {5.2.2} người theo trường hợp đặc biệt; {5.2.3} cán bộ, công chức cấp xã được xét chuyển thành công chức cấp huyện trở lên.',
    cases: [
      {
        when: { '5.2.1': 0, '5.2.2': 0, '5.2.3': 0 },
        text: 'Trong kỳ không phát sinh việc tuyển dụng, xét chuyển công chức.',
      },
    ],
  },
  {
    id: 'employeeRecruitment',
    text: 'Tuyển dụng viên chức: {5.2.4} người qua thi tuyển, xét tuyển{±5.2.4 người}; {5.2.5} người theo trường hợp đặc biệt.',
    cases: [{ when: { '5.2.4': 0, '5.2.5': 0 }, text: 'Trong kỳ không phát sinh việc tuyển dụng viên chức.' }],
  },
  {
    id: 'competitiveAppointment',
    cases: [
      { when: { '5.3.1': 0 }, text: 'Chưa thực hiện tuyển chọn, bổ nhiệm lãnh đạo qua thi tuyển.' },
      { when: { '5.3.1': 1 }, text: 'Đã thực hiện tuyển chọn, bổ nhiệm lãnh đạo qua thi tuyển.' },
    ],
  },
  {
    id: 'appointments',
    text: 'Bổ nhiệm mới: {5.3.2} lãnh đạo cấp sở, ngành; {5.3.3} lãnh đạo cấp phòng thuộc sở, ngành; {5.3.4} lãnh đạo cấp phòng thuộc Ủy ban nhân dân cấp huyện.',
    cases: [
      {
        when: { '5.3.2': 0, '5.3.3': 0, '5.3.4': 0 },
        text: 'Trong kỳ không phát sinh việc bổ nhiệm mới công chức lãnh đạo.',
      },
    ],
  },
  {
    id: 'discipline',
    text: 'Xử lý kỷ luật (cả về Đảng và chính quyền): {5.4.1} lãnh đạo cấp tỉnh; {5.4.2} lãnh đạo cấp sở, ngành và Ủy ban nhân dân cấp huyện; {5.4.3} lãnh đạo cấp phòng thuộc sở, ngành và Ủy ban nhân dân cấp huyện; {5.4.4} người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập.',
    cases: [
      {
        when: { '5.4.1': 0, '5.4.2': 0, '5.4.3': 0, '5.4.4': 0 },
        text: 'Trong kỳ không phát sinh trường hợp bị xử lý kỷ luật.',
      },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];

/** Appendix 4.2 and 4.3: tinh giản biên chế (Nghị quyết 39-NQ/TW). */
export const staffReductionSentences = [
  {
    id: 'civilServantPosts',
    text: 'Biên chế công chức được giao trong năm: {4.2.1} người{±4.2.1 người}; có mặt tại thời điểm báo cáo: {4.2.2} người{±4.2.2 người}; {4.2.3} hợp đồng lao động làm việc tại cơ quan hành chính nhà nước.',
    cases: [
      {
        when: { '4.2.1': 0, '4.2.2': 0, '4.2.3': 0 },
        text: 'Không có biên chế công chức được giao, không có hợp đồng lao động làm việc tại cơ quan hành chính nhà nước.',
      },
    ],
  },
  {
    id: 'civilServantsCut',
    text: 'Trong kỳ đã tinh giản {4.2.4} biên chế công chức; tỷ lệ biên chế đã tinh giản so với năm 2015: {4.2.5}%{±4.2.5}.',
    cases: [
      {
        when: { '4.2.4': 0, '4.2.5': 0 },
        text: 'Trong kỳ không phát sinh tinh giản biên chế công chức; biên chế chưa giảm so với năm 2015.',
      },
      {
        when: { '4.2.4': 0 },
        text: 'Trong kỳ không phát sinh tinh giản biên chế công chức; tỷ lệ biên chế đã tinh giản so với năm 2015: {4.2.5}%{±4.2.5}.',
      },
    ],
  },
  {
    id: 'publicEmployees',
    text: 'Số người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập được giao: {4.3.1} người{±4.3.1 người}; có mặt: {4.3.2} người{±4.3.2 người}.',
    cases: [
      {
        when: { '4.3.1': 0, '4.3.2': 0 },
        text: 'Không có người làm việc hưởng lương từ ngân sách nhà nước tại các đơn vị sự nghiệp công lập.',
      },
    ],
  },
  {
    id: 'publicEmployeesCut',
    text: 'Trong kỳ đã tinh giản {4.3.3} người làm việc tại các đơn vị sự nghiệp công lập; tỷ lệ đã tinh giản so với năm 2015: {4.3.4}%{±4.3.4}.',
    cases: [
      {
        when: { '4.3.3': 0, '4.3.4': 0 },
        text: 'Trong kỳ không phát sinh tinh giản tại các đơn vị sự nghiệp công lập; số người làm việc chưa giảm so với năm 2015.',
      },
      {
        when: { '4.3.3': 0 },
        text: 'Trong kỳ không phát sinh tinh giản tại các đơn vị sự nghiệp công lập; tỷ lệ đã tinh giản so với năm 2015: {4.3.4}%{±4.3.4}.',
      },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];
