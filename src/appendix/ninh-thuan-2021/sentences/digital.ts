import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 7: Chính phủ điện tử, Chính phủ số. */
export const digitalSentences = [
  {
    id: 'architecture',
    cases: [
      { when: { '7.1': 0 }, text: 'Chưa cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0.' },
      { when: { '7.1': 1 }, text: 'Đã hoàn thành cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0.' },
    ],
  },
  {
    id: 'onlineMeetings',
    cases: [
      { when: { '7.2': 0 }, text: 'Chưa có Hệ thống họp trực tuyến liên thông.' },
      {
        when: { '7.2': 1 },
        text: 'Hệ thống họp trực tuyến liên thông 2 cấp, từ Ủy ban nhân dân tỉnh đến 100% Ủy ban nhân dân các huyện.',
      },
      {
        when: { '7.2': 2 },
        text: 'Hệ thống họp trực tuyến liên thông 3 cấp, từ Ủy ban nhân dân tỉnh đến 100% Ủy ban nhân dân cấp huyện, cấp xã.',
      },
    ],
  },
  {
    id: 'reportingSystem',
    cases: [
      {
        when: { '7.3': 0 },
        text: 'Chưa xây dựng, kết nối Hệ thống thông tin báo cáo với Hệ thống thông tin báo cáo quốc gia.',
      },
      {
        when: { '7.3': 1 },
        text: 'Đang xây dựng, kết nối Hệ thống thông tin báo cáo với Hệ thống thông tin báo cáo quốc gia.',
      },
      {
        when: { '7.3': 2 },
        text: 'Đã hoàn thành Hệ thống thông tin báo cáo và kết nối với Hệ thống thông tin báo cáo quốc gia.',
      },
    ],
  },
  {
    id: 'digitalCertificates',
    text: 'Tỷ lệ cơ quan chuyên môn cấp tỉnh, Ủy ban nhân dân cấp huyện, Ủy ban nhân dân cấp xã được cấp chứng thư số đạt {7.4}%{±7.4}.',
  },
  {
    id: 'sharedPlatform',
    cases: [
      { when: { '7.5': 0 }, text: 'Chưa triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP).' },
      { when: { '7.5': 1 }, text: 'Đang triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP).' },
      { when: { '7.5': 2 }, text: 'Đã hoàn thành xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP).' },
    ],
  },
  {
    id: 'documentExchange',
    text: 'Kết nối, liên thông các hệ thống quản lý văn bản điều hành: {7.6.1.a}% sở, ngành{±7.6.1.a} và {7.6.1.b}% Ủy ban nhân dân cấp huyện{±7.6.1.b} với Ủy ban nhân dân tỉnh; {7.6.1.c}% Ủy ban nhân dân cấp xã{±7.6.1.c} với Ủy ban nhân dân cấp huyện.',
  },
  {
    id: 'electronicDocuments',
    text: 'Tổng số văn bản đi giữa các cơ quan nhà nước trên địa bàn tỉnh: {7.6.2} văn bản{±7.6.2 văn bản}; trong đó {7.6.2.a}% gửi hoàn toàn dưới dạng điện tử{±7.6.2.a}, {7.6.2.b}% gửi dưới dạng điện tử song song với văn bản giấy{±7.6.2.b}.',
    cases: [
      {
        when: { '7.6.2': 0 },
        text: 'Trong kỳ không phát sinh văn bản đi giữa các cơ quan nhà nước trên địa bàn tỉnh.',
      },
    ],
  },
  {
    id: 'oneStopSystem',
    text: 'Kết nối liên thông với Hệ thống thông tin một cửa điện tử tập trung của tỉnh: {7.7.1}% sở, ngành{±7.7.1}; {7.7.2}% đơn vị cấp huyện{±7.7.2}; {7.7.3}% đơn vị cấp xã{±7.7.3}.',
  },
  {
    id: 'onlineServices',
    text: 'Dịch vụ công trực tuyến: {7.8.1} thủ tục cung cấp mức độ 3{±7.8.1 thủ tục}; {7.8.2} thủ tục cung cấp mức độ 4{±7.8.2 thủ tục}.',
    cases: [{ when: { '7.8.1': 0, '7.8.2': 0 }, text: 'Chưa cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.' }],
  },
  {
    id: 'onlineFiles',
    text: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3 đạt {7.8.3}%{±7.8.3}, mức độ 4 đạt {7.8.4}%{±7.8.4}.',
  },
] as const satisfies readonly DataSentence<Code>[];
