import { checkCitations } from '../../src/prose/citations/checkCitations';
import type { CitationFinding } from '../../src/prose/citations/types';
import { type CitationWords, tellCitation } from '../../src/text/CitationWords';
import { citations as en } from '../../src/text/en/citations';
import { citations as vi } from '../../src/text/vi/citations';
import { cases } from '../prose/citations/ruleCases';

const findings: readonly CitationFinding[] = cases.flatMap(([, , text]) => {
  const paragraphs = text.split('¶').map((one) => ({ text: one }));
  return checkCitations(paragraphs, { year: 2021, span: 'year' }).findings;
});
const languages: readonly (readonly [string, CitationWords])[] = [
  ['Vietnamese', vi],
  ['English', en],
];

test('the cases give rise to every kind of finding', () => {
  const kinds = new Set(findings.map(({ kind }) => kind));
  expect(Object.keys(vi.told).filter((kind) => !kinds.has(kind as CitationFinding['kind']))).toEqual([]);
});

test.each(languages)('%s: every sentence is whole', (_, words) => {
  for (const finding of findings) {
    const { what, advice } = tellCitation(words, finding);
    expect(`${what}\n${advice}`).not.toMatch(/undefined|NaN|null|\[object|[{}]| {2}/);
    for (const sentence of [what, advice]) expect(sentence).toMatch(/^\p{Lu}.*\S\.$|^“.*\.$/su);
  }
});

test.each(languages)('%s: what a correction puts there is told', (_, words) => {
  for (const finding of findings) {
    const { correction } = finding;
    if (!correction || correction.text.trim() === '') continue;
    expect(tellCitation(words, finding).advice).toContain(correction.text.trim());
  }
});

test('a number of the prose is told beside the one it is held against', () => {
  const finding = {
    paragraph: 0,
    start: 0,
    end: 5,
    code: '3.1.3',
    said: '1.812',
    figure: 1821,
    decimals: 0,
    isPercent: false,
  };
  expect(vi.mention(finding).what).toBe('Lời văn ghi 1.812, mục 3.1.3 của phụ lục là 1.821.');
  expect(en.mention(finding).what).toBe('The text says 1.812, line 3.1.3 of the appendix is 1,821.');
  const rate = { ...finding, code: '3.4.2', said: '100', figure: 99.9, decimals: 1, isPercent: true };
  expect(vi.mention(rate).what).toBe('Lời văn ghi 100%, mục 3.4.2 của phụ lục là 99,9%.');
  const office = { ...finding, code: 'departments', said: '19', figure: 20 };
  expect(vi.mention(office).what).toBe('Lời văn ghi 19, số sở, ngành trong Thông tin đơn vị là 20.');
});
