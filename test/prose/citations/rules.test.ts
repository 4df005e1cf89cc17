import type { Period } from '../../../src/appendix/profile';
import { checkCitations } from '../../../src/prose/citations/checkCitations';
import { citationRules } from '../../../src/prose/citations/citationRules';
import type { CitationFinding } from '../../../src/prose/citations/types';
import { cases } from './ruleCases';

const year2021: Period = { year: 2021, span: 'year' };

/** What is said of a text, one paragraph a line: rule, severity, kind, and what it would become. */
function saidOf(text: string, period: Period | null = null): readonly string[] {
  const paragraphs = text.split('¶').map((one) => ({ text: one }));
  return checkCitations(paragraphs, period).findings.map((finding) => {
    const { rule, severity, kind } = finding;
    return `${rule} ${severity} ${kind}${corrected(finding, paragraphs)}`;
  });
}

/** The corrected stretch with a little around it. */
function corrected({ correction }: CitationFinding, paragraphs: readonly { text: string }[]): string {
  if (!correction) return '';
  const { text } = paragraphs[correction.paragraph]!;
  const [before, after] = [text.slice(0, correction.start), text.slice(correction.end)];
  return ` → ${/\S*\s?$/.exec(before)?.[0]}${correction.text}${/^\s?\S*/.exec(after)?.[0]}`;
}

const only = (rule: string, said: readonly string[]) => said.filter((one) => one.startsWith(`${rule} `));

test.each(cases)('%s: %s', (rule, _, text, said) => {
  expect(only(rule, saidOf(text, year2021))).toEqual(said);
});

test('every rule has a text that breaks it and one that obeys it', () => {
  const ids = [...new Set(citationRules.map(({ id }) => id))];
  for (const id of ids) {
    const own = cases.filter(([rule]) => rule === id);
    expect([id, own.some(([, , , said]) => said.length > 0), own.some(([, , , said]) => said.length === 0)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

test('without a period nothing is outside it', () => {
  const text = 'II. KẾT QUẢ THỰC HIỆN¶- Đã ban hành Quyết định số 93/2018/QĐ-UBND ngày 01/11/2018';
  expect(saidOf(text)).toEqual([]);
});

test('of a citation in error nothing else is said than what is wrong with its parts', () => {
  expect(saidOf('Nghị định số 108/2014/NĐ-VP')).toEqual(['C2 error typeMismatch → số 108/2014/NĐ-CP']);
});

test('places are those of the text as given', () => {
  const text = 'Căn cứ Nghị định số 83/2017/ND-CP ngày 18/7/2017'.normalize('NFD');
  const [finding] = checkCitations([{ text }]).findings;
  const { place, correction } = finding!;
  expect(text.slice(place.start, place.end)).toBe('Nghị định số 83/2017/ND-CP ngày 18/7/2017'.normalize('NFD'));
  expect(text.slice(correction!.start, correction!.end)).toBe('83/2017/ND-CP');
});

test('prompts say nothing, by their control or by their brackets', () => {
  const text = 'Nêu số, ký hiệu, ngày ban hành Kế hoạch cải cách hành chính theo Nghị định 61/2018/NĐ-CP';
  const controls = [{ tag: 'prompt:A.I.1', start: 0, end: text.length, showingPlaceholder: true }];
  expect(checkCitations([{ text, controls }, { text: `[${text}]` }]).findings).toEqual([]);
  expect(checkCitations([{ text, controls: [{ ...controls[0]!, showingPlaceholder: false }] }]).findings).not.toEqual(
    [],
  );
});
