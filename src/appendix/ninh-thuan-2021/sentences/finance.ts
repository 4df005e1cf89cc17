import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 6: cải cách tài chính công. */
export const financeSentences = [
  {
    id: 'autonomy',
    text: 'Lũy kế đến thời điểm báo cáo: {6.1} đơn vị sự nghiệp công lập đã thực hiện tự chủ 100% chi thường xuyên và chi đầu tư{±6.1 đơn vị}; {6.2} đơn vị tự chủ 100% chi thường xuyên{±6.2 đơn vị}; {6.3} đơn vị tự chủ một phần chi thường xuyên{±6.3 đơn vị}; {6.4} đơn vị do nhà nước đảm bảo 100% chi thường xuyên{±6.4 đơn vị}.',
  },
  {
    id: 'equitised',
    text: 'Lũy kế đến thời điểm báo cáo, {6.5} đơn vị sự nghiệp công lập đã chuyển đổi thành công ty cổ phần.',
    cases: [
      { when: { '6.5': 0 }, text: 'Không phát sinh đơn vị sự nghiệp công lập chuyển đổi thành công ty cổ phần.' },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];
