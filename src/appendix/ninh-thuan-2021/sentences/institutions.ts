import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 2: cải cách thể chế. */
export const institutionSentences = [
  {
    id: 'legalDocuments',
    text: 'Trong kỳ đã ban hành, tham mưu ban hành {2.1} văn bản quy phạm pháp luật{±2.1 văn bản}.',
    cases: [{ when: { '2.1': 0 }, text: 'Trong kỳ không ban hành, tham mưu ban hành văn bản quy phạm pháp luật.' }],
  },
  {
    id: 'legalReview',
    text: 'Đã kiểm tra theo thẩm quyền {2.2} văn bản{±2.2 văn bản}, rà soát {2.3} văn bản quy phạm pháp luật{±2.3 văn bản}.',
    cases: [
      {
        when: { '2.2': 0, '2.3': 0 },
        text: 'Trong kỳ không phát sinh việc kiểm tra, rà soát văn bản quy phạm pháp luật.',
      },
      {
        when: { '2.2': 0 },
        text: 'Đã rà soát {2.3} văn bản quy phạm pháp luật{±2.3 văn bản}; không phát sinh văn bản kiểm tra theo thẩm quyền.',
      },
      {
        when: { '2.3': 0 },
        text: 'Đã kiểm tra theo thẩm quyền {2.2} văn bản quy phạm pháp luật{±2.2 văn bản}; không phát sinh văn bản rà soát.',
      },
    ],
  },
  {
    id: 'legalFollowUp',
    text: 'Sau kiểm tra, rà soát đã kiến nghị xử lý {2.4} văn bản{±2.4 văn bản}; đã xử lý xong {2.5} văn bản có kiến nghị.',
    cases: [
      { when: { '2.4': 0, '2.5': 0 }, text: 'Không phát sinh văn bản phải kiến nghị xử lý sau kiểm tra, rà soát.' },
      {
        when: { '2.4': 0 },
        text: 'Không phát sinh văn bản phải kiến nghị xử lý sau kiểm tra, rà soát; đã xử lý xong {2.5} văn bản có kiến nghị.',
      },
      {
        when: { '2.5': 0 },
        text: 'Sau kiểm tra, rà soát đã kiến nghị xử lý {2.4} văn bản{±2.4 văn bản}; chưa có văn bản xử lý xong.',
      },
    ],
  },
] as const satisfies readonly DataSentence<Code>[];
