import type { DataSentence } from '../../src/appendix/types';
import type { Figure, Figures } from '../../src/figures/types';
import { sentenceBlocks } from '../../src/report/sentences';
import { bodyLines, edition, typed } from './reportOf';

const counted: DataSentence = {
  id: 'counted',
  text: '{period}: {3.1.1} thủ tục công bố mới, {3.1.2} thủ tục bãi bỏ.',
  cases: [{ when: { '3.1.1': 0, '3.1.2': 0 }, text: 'Không phát sinh.' }],
};
const rated: DataSentence = { id: 'rated', text: 'Đúng hạn đạt {3.4.2}%.' };
const chosen: DataSentence = {
  id: 'chosen',
  cases: [
    { when: { '1.5': 0 }, text: 'Không đối thoại.' },
    { when: { '1.5': 1 }, text: 'Có đối thoại.' },
  ],
};
const unclear: Figure = { kind: 'problem', doubt: { problem: 'notNumber', read: 'nhiều', certain: false } };

function told(sentence: DataSentence, figures: Figures, remit: readonly string[] = ['1', '3']) {
  return sentenceBlocks(sentence, 'X', {
    lines: edition.lines,
    figures,
    names: new Map([['period', 'Năm 2021']]),
    last: null,
    owed: (code) => remit.some((group) => code.startsWith(group)),
  });
}

test.each([
  [
    'figures in Vietnamese form',
    counted,
    typed({ '3.1.1': '1821', '3.1.2': '9' }),
    'Năm 2021: 1.821 thủ tục công bố mới, 9 thủ tục bãi bỏ.',
  ],
  [
    'one zero',
    counted,
    typed({ '3.1.1': '12', '3.1.2': '0' }),
    'Năm 2021: 12 thủ tục công bố mới, không có thủ tục bãi bỏ.',
  ],
  ['all zero', counted, typed({ '3.1.1': '0', '3.1.2': '0' }), 'Không phát sinh.'],
  ['a percentage', rated, typed({ '3.4.2': '99.9' }), 'Đúng hạn đạt 99,9%.'],
  ['a percentage as exact as typed', rated, typed({ '3.4.2': '99.90' }), 'Đúng hạn đạt 99,90%.'],
  ['a percentage of zero', rated, typed({ '3.4.2': '0' }), 'Đúng hạn đạt 0%.'],
  ['a choice', chosen, typed({ '1.5': '1' }), 'Có đối thoại.'],
])('%s', (_, sentence, figures, text) => {
  const [block, ...others] = told(sentence, figures);
  expect(others).toEqual([]);
  expect(block?.kind).toBe('paragraph');
  expect(bodyLines(block ? [block] : [])).toEqual([`- ${text}`]);
});

test.each([
  ['a blank', counted, typed({ '3.1.1': '12' }), ['3.1.2', 'Năm 2021: 12 thủ tục công bố mới, … thủ tục bãi bỏ.']],
  ['a cell that is no figure', rated, { '3.4.2': unclear }, ['3.4.2', 'đạt …%']],
  ['a blank choice', chosen, {}, ['1.5', 'Tổ chức đối thoại của lãnh đạo']],
  ['a choice that is none of its options', chosen, typed({ '1.5': '7' }), ['1.5']],
])('%s becomes a prompt', (_, sentence, figures, words) => {
  const [block] = told(sentence, figures);
  expect(block).toMatchObject({ kind: 'prompt', tag: `sentence:X.${sentence.id}` });
  for (const word of words) expect(bodyLines(block ? [block] : [])[0]).toContain(word);
});

test('what the office does not owe is passed over, unless it is filled all the same', () => {
  expect(told(counted, {}, ['1'])).toEqual([]);
  expect(told(counted, typed({ '3.1.1': '12' }), ['1'])).toEqual([]);
  expect(told(rated, typed({ '3.4.2': '95' }), ['1'])).toHaveLength(1);
});

test('figures keep the address of their indicator; a sentence without figures has its own', () => {
  expect(told(rated, typed({ '3.4.2': '95' }))).toMatchObject([
    { parts: [{ kind: 'text' }, { kind: 'figure', code: '3.4.2', text: '95' }, { text: '%.' }] },
  ]);
  expect(told(chosen, typed({ '1.5': '0' }))).toMatchObject([{ tag: 'sentence:X.chosen' }]);
});
