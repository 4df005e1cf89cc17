import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 3: cải cách thủ tục hành chính. */
export const procedureSentences = [
  {
    id: 'proceduresPublished',
    text: 'Trong kỳ đã công bố mới {3.1.1} thủ tục hành chính{±3.1.1 thủ tục}; bãi bỏ, thay thế {3.1.2} thủ tục hành chính{±3.1.2 thủ tục}.',
    cases: [
      {
        when: { '3.1.1': 0, '3.1.2': 0 },
        text: 'Trong kỳ không phát sinh thủ tục hành chính công bố mới, bãi bỏ hoặc thay thế.',
      },
      {
        when: { '3.1.1': 0 },
        text: 'Trong kỳ bãi bỏ, thay thế {3.1.2} thủ tục hành chính{±3.1.2 thủ tục}; không phát sinh thủ tục công bố mới.',
      },
      {
        when: { '3.1.2': 0 },
        text: 'Trong kỳ đã công bố mới {3.1.1} thủ tục hành chính{±3.1.1 thủ tục}; không phát sinh thủ tục bãi bỏ, thay thế.',
      },
    ],
  },
  {
    id: 'proceduresInForce',
    text: 'Tổng số thủ tục hành chính đang có hiệu lực: {3.1.3} thủ tục{±3.1.3 thủ tục}, gồm {3.1.3.a} thủ tục cấp tỉnh, {3.1.3.b} thủ tục cấp huyện và {3.1.3.c} thủ tục cấp xã.',
    cases: [
      {
        when: { '3.1.3': 0, '3.1.3.a': 0, '3.1.3.b': 0, '3.1.3.c': 0 },
        text: 'Không có thủ tục hành chính đang có hiệu lực.',
      },
    ],
  },
  {
    id: 'nationalPortal',
    text: 'Trên Cổng Dịch vụ công quốc gia: {3.2.1} thủ tục đã cập nhật, công khai{±3.2.1 thủ tục}; {3.2.2} thủ tục mức độ 3 và 4 đã tích hợp{±3.2.2 thủ tục}.',
  },
  {
    id: 'oneStop',
    text: 'Thực hiện cơ chế một cửa, một cửa liên thông: {3.3.1} thủ tục liên thông cùng cấp{±3.3.1 thủ tục}; {3.3.2} thủ tục liên thông giữa các cấp chính quyền{±3.3.2 thủ tục}.',
  },
  {
    id: 'internalProcess',
    text: 'Tỷ lệ thủ tục hành chính đã được phê duyệt quy trình nội bộ đạt {3.3.3}%{±3.3.3}; tỷ lệ quy trình nội bộ đã được điện tử hóa đạt {3.3.4}%{±3.3.4}.',
  },
  {
    id: 'onTimeByLevel',
    text: 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn: do các sở, ngành tiếp nhận đạt {3.4.1}%{±3.4.1}; do Ủy ban nhân dân cấp huyện tiếp nhận đạt {3.4.2}%{±3.4.2}; do Ủy ban nhân dân cấp xã tiếp nhận đạt {3.4.3}%{±3.4.3}.',
  },
  {
    id: 'onTimeByField',
    text: 'Ở cả 3 cấp, tỷ lệ hồ sơ được giải quyết đúng hạn về lĩnh vực đất đai đạt {3.4.4}%{±3.4.4}, về lĩnh vực xây dựng đạt {3.4.5}%{±3.4.5}.',
  },
  {
    id: 'provincialPortal',
    text: 'Trên Cổng dịch vụ công: {3.5.1} thủ tục được tích hợp{±3.5.1 thủ tục}; {3.5.2} thủ tục cung cấp mức độ 3, 4{±3.5.2 thủ tục}; {3.5.3} thủ tục đã tích hợp dịch vụ thanh toán trực tuyến{±3.5.3 thủ tục}.',
  },
] as const satisfies readonly DataSentence<Code>[];
