import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 1.1: kế hoạch CCHC. */
export const planSentences = [
  {
    id: 'plan',
    text: 'Kế hoạch cải cách hành chính {period} đề ra {1.1.1} nhiệm vụ{±1.1.1 nhiệm vụ}; đến nay đã hoàn thành {1.1.2} nhiệm vụ.',
    cases: [
      {
        when: { '1.1.1': 0, '1.1.2': 0 },
        text: 'Trong kỳ không phát sinh nhiệm vụ theo kế hoạch cải cách hành chính.',
      },
      {
        when: { '1.1.1': 0 },
        text: 'Kế hoạch cải cách hành chính {period} không đề ra nhiệm vụ mới; đến nay đã hoàn thành {1.1.2} nhiệm vụ.',
      },
      {
        when: { '1.1.2': 0 },
        text: 'Kế hoạch cải cách hành chính {period} đề ra {1.1.1} nhiệm vụ{±1.1.1 nhiệm vụ}; đến nay chưa có nhiệm vụ hoàn thành.',
      },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];

/** Appendix 1.1.3, 1.3, 1.4 and 1.5: chỉ đạo, điều hành. */
export const directionSentences = [
  {
    id: 'directives',
    text: 'Trong kỳ đã ban hành {1.1.3} văn bản chỉ đạo cải cách hành chính{±1.1.3 văn bản}.',
    cases: [{ when: { '1.1.3': 0 }, text: 'Trong kỳ không ban hành văn bản chỉ đạo cải cách hành chính.' }],
  },
  {
    id: 'assignedTasks',
    text: 'Chính phủ, Thủ tướng Chính phủ giao {1.3.1} nhiệm vụ{±1.3.1 nhiệm vụ}; đã hoàn thành đúng hạn {1.3.2} nhiệm vụ, hoàn thành nhưng quá hạn {1.3.3} nhiệm vụ.',
    cases: [
      {
        when: { '1.3.1': 0, '1.3.2': 0, '1.3.3': 0 },
        text: 'Trong kỳ không phát sinh nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao.',
      },
      {
        when: { '1.3.2': 0, '1.3.3': 0 },
        text: 'Chính phủ, Thủ tướng Chính phủ giao {1.3.1} nhiệm vụ{±1.3.1 nhiệm vụ}; đến nay chưa có nhiệm vụ hoàn thành.',
      },
      {
        when: { '1.3.2': 0 },
        text: 'Chính phủ, Thủ tướng Chính phủ giao {1.3.1} nhiệm vụ{±1.3.1 nhiệm vụ}; không có nhiệm vụ hoàn thành đúng hạn, hoàn thành nhưng quá hạn {1.3.3} nhiệm vụ.',
      },
      {
        when: { '1.3.3': 0 },
        text: 'Chính phủ, Thủ tướng Chính phủ giao {1.3.1} nhiệm vụ{±1.3.1 nhiệm vụ}; đã hoàn thành đúng hạn {1.3.2} nhiệm vụ, không có nhiệm vụ hoàn thành quá hạn.',
      },
    ],
  },
  {
    id: 'survey',
    cases: [
      { when: { '1.4.1': 0 }, text: 'Trong kỳ không tổ chức khảo sát sự hài lòng của người dân, tổ chức.' },
      {
        when: { '1.4.2': 0 },
        text: 'Đã khảo sát sự hài lòng của người dân, tổ chức bằng hình thức trực tuyến với {1.4.1} phiếu{±1.4.1 phiếu}.',
      },
      {
        when: { '1.4.2': 1 },
        text: 'Đã khảo sát sự hài lòng của người dân, tổ chức bằng hình thức phát phiếu với {1.4.1} phiếu{±1.4.1 phiếu}.',
      },
      {
        when: { '1.4.2': 2 },
        text: 'Đã khảo sát sự hài lòng của người dân, tổ chức bằng hình thức kết hợp trực tuyến và phát phiếu với {1.4.1} phiếu{±1.4.1 phiếu}.',
      },
    ],
  },
  {
    id: 'dialogue',
    cases: [
      {
        when: { '1.5': 0 },
        text: 'Trong kỳ không tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp.',
      },
      { when: { '1.5': 1 }, text: 'Đã tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp.' },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];

/** Appendix 1.2: kiểm tra CCHC. */
export const inspectionSentences = [
  {
    id: 'inspections',
    text: 'Trong kỳ đã kiểm tra cải cách hành chính tại {1.2.1} sở, ngành{±1.2.1 sở, ngành} và {1.2.2} Ủy ban nhân dân cấp huyện{±1.2.2 đơn vị}.',
    cases: [
      { when: { '1.2.1': 0, '1.2.2': 0 }, text: 'Trong kỳ không tổ chức kiểm tra cải cách hành chính.' },
      {
        when: { '1.2.1': 0 },
        text: 'Trong kỳ đã kiểm tra cải cách hành chính tại {1.2.2} Ủy ban nhân dân cấp huyện{±1.2.2 đơn vị}; không kiểm tra sở, ngành.',
      },
      {
        when: { '1.2.2': 0 },
        text: 'Trong kỳ đã kiểm tra cải cách hành chính tại {1.2.1} sở, ngành{±1.2.1 sở, ngành}; không kiểm tra Ủy ban nhân dân cấp huyện.',
      },
    ],
  },
  {
    id: 'problemsFound',
    text: 'Qua kiểm tra phát hiện {1.2.3} vấn đề{±1.2.3 vấn đề}, đã xử lý xong {1.2.4} vấn đề.',
    cases: [
      { when: { '1.2.3': 0, '1.2.4': 0 }, text: 'Qua kiểm tra không phát hiện vấn đề cần xử lý.' },
      {
        when: { '1.2.3': 0 },
        text: 'Qua kiểm tra không phát hiện vấn đề mới; đã xử lý xong {1.2.4} vấn đề phát hiện từ trước.',
      },
      {
        when: { '1.2.4': 0 },
        text: 'Qua kiểm tra phát hiện {1.2.3} vấn đề{±1.2.3 vấn đề}, chưa có vấn đề xử lý xong.',
      },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];
