import type { Edition, Rule } from '../appendix/types';
import type { BindingFinding, EntryFinding, Finding, RuleFinding } from '../check/types';
import type { FindingWords } from './FindingWords';

/** A finding in words. `gap` and `why` may be empty. */
export interface Told {
  readonly where: string;
  readonly what: string;
  readonly gap: string;
  readonly advice: string;
  readonly why: string;
}

/** Tells a finding: where, what with its numbers, the difference, what to do, and why. */
export function tell(words: FindingWords, finding: Finding, edition: Edition): Told {
  const where = placeOf(words, finding.codes[0] ?? '', edition);
  if (finding.kind === 'entry') return { where, ...ofEntry(words, finding) };
  return finding.kind === 'binding'
    ? { where, ...ofLine(words, finding) }
    : { where, ...ofRule(words, finding, edition) };
}

/** The children of 1.2 are printed 1.1.1 to 1.1.4: there the printed number is told beside the true one. */
function placeOf(words: FindingWords, code: string, edition: Edition): string {
  const line = edition.lines.find(({ id }) => id === code);
  const number = line?.printed.replace(/\.$/, '') ?? '';
  const printed = /^[\d.]+$/.test(number) && number !== code ? number : '';
  return words.place(code, printed, line?.label.replace(/[.:]$/, '') ?? '');
}

function ofEntry(words: FindingWords, { doubt }: EntryFinding): Omit<Told, 'where'> {
  const { what, advice } = words.doubts[doubt.problem];
  return { what: what(doubt.read, words.number(doubt.proposed ?? null)), gap: '', advice, why: '' };
}

function ofLine(words: FindingWords, { rows }: BindingFinding): Omit<Told, 'where'> {
  const told = rows.length === 0 ? words.missing : words.repeated(rows.map((row) => row + 1));
  return { ...told, gap: '', why: '' };
}

function ofRule(words: FindingWords, finding: RuleFinding, edition: Edition): Omit<Told, 'where'> {
  const rule = edition.rules.find(({ id }) => id === finding.rule);
  if (!rule) throw new Error(`No rule ${finding.rule} in edition ${edition.id}`);
  const failed = words.failed[rule.kind] as (rule: Rule, finding: RuleFinding) => string;
  return {
    what: failed(rule, finding),
    gap: finding.gap === null ? '' : words.gap(finding.gap),
    advice: words.advice[rule.kind],
    why: words.reasons[rule.id] ?? '',
  };
}
