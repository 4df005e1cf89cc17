import type { DataSentence } from '../../types';
import type { Code } from '../codes';

/** Appendix 4.1: cơ cấu tổ chức bộ máy. */
export const organisationSentences = [
  {
    id: 'agencies',
    text: 'Cơ cấu tổ chức bộ máy: {4.1.1} cơ quan chuyên môn cấp tỉnh; {4.1.2} ban quản lý trực thuộc Ủy ban nhân dân tỉnh; {4.1.3} tổ chức liên ngành do cấp tỉnh thành lập.',
  },
  {
    id: 'publicUnits',
    text: 'Tổng số đơn vị sự nghiệp công lập trên địa bàn tỉnh: {4.1.4} đơn vị{±4.1.4 đơn vị}, gồm {4.1.4.a} đơn vị thuộc Ủy ban nhân dân tỉnh, {4.1.4.b} đơn vị thuộc sở, ngành và tương đương, {4.1.4.c} đơn vị thuộc Ủy ban nhân dân cấp huyện.',
    cases: [
      {
        when: { '4.1.4': 0, '4.1.4.a': 0, '4.1.4.b': 0, '4.1.4.c': 0 },
        text: 'Không có đơn vị sự nghiệp công lập trên địa bàn tỉnh.',
      },
    ],
  },
  {
    id: 'publicUnitsCut',
    text: 'Tỷ lệ đơn vị sự nghiệp công lập đã cắt giảm so với năm 2015: {4.1.4.d}%{±4.1.4.d}.',
    cases: [{ when: { '4.1.4.d': 0 }, text: 'Số đơn vị sự nghiệp công lập chưa cắt giảm so với năm 2015.' }],
  },
] as const satisfies readonly DataSentence<Code>[];
