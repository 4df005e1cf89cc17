import type { AnyRule } from '../appendix/furtherRules';
import type { Edition } from '../appendix/types';
import { concernsTable } from '../check/concernsTable';
import { rulesOf } from '../check/rulesOf';
import type {
  BindingFinding,
  EntryFinding,
  Finding,
  ImpossibleFinding,
  PinnedFinding,
  RuleFinding,
} from '../check/types';
import { mostDecimals, roundTo } from '../figures/decimals';
import type { FindingWords, GapCertain, LinearRule } from './FindingWords';

/** A finding in words. `gap` and `why` may be empty. */
export interface Told {
  readonly where: string;
  /** What `where` ends with of the form's own words: Vietnamese, whatever the rest is. */
  readonly label: string;
  readonly what: string;
  readonly gap: string;
  readonly advice: string;
  readonly why: string;
}

type Place = Pick<Told, 'where' | 'label'>;

/** Tells a finding: where, what with its numbers, the difference, what to do, and why. */
export function tell(words: FindingWords, finding: Finding, edition: Edition): Told {
  const place = placeOf(words, finding.kind === 'owed' ? finding.group : (finding.codes[0] ?? ''), edition);
  switch (finding.kind) {
    case 'entry':
      return { ...place, ...ofEntry(words, finding, edition) };
    case 'binding':
      return {
        ...(concernsTable(finding.why) ? { where: words.table(finding.codes.length), label: '' } : place),
        ...ofLine(words, finding),
      };
    case 'owed':
      return { ...place, ...words.owed(finding), gap: '', why: '' };
    case 'pinned':
      return { ...place, ...ofPinned(words, finding, edition) };
    case 'impossible':
      return { ...place, ...ofImpossible(words, finding, edition) };
    case 'rule':
      return { ...place, ...ofRule(words, finding, edition) };
  }
}

/** The children of 1.2 are printed 1.1.1 to 1.1.4: there the printed number is told beside the true one. */
function placeOf(words: FindingWords, code: string, edition: Edition): Place {
  const line = edition.lines.find(({ id }) => id === code);
  const number = line?.printed.replace(/\.$/, '') ?? '';
  const printed = /^[\d.]+$/.test(number) && number !== code ? number : '';
  const label = line?.label.replace(/[.:]$/, '') ?? '';
  return { where: words.place(code, printed, label), label };
}

function ofEntry(words: FindingWords, { doubt, codes }: EntryFinding, edition: Edition): Omit<Told, keyof Place> {
  const { what, advice } = words.doubts[doubt.problem];
  const chooses = edition.lines.some(({ id, kind }) => id === codes[0] && kind === 'choice');
  return {
    what: what(doubt.read, words.number(doubt.proposed ?? null)),
    gap: '',
    advice: chooses && doubt.problem === 'notNumber' ? words.advice.option : advice,
    why: '',
  };
}

function ofLine(words: FindingWords, { rows, why }: BindingFinding): Omit<Told, keyof Place> {
  const [first = 0] = rows;
  const found = rows.length === 0 ? words.missing : words.repeated(rows.map((row) => row + 1));
  const told = why ? words.untrusted[why](first + 1) : found;
  return { ...told, gap: '', why: '' };
}

function ofPinned(words: FindingWords, finding: PinnedFinding, edition: Edition): Omit<Told, keyof Place> {
  const rules = finding.rules.map((id) => linearNamed(id, edition));
  return { ...words.pinned(rules, finding), gap: '', why: whyOf(words, finding.rules) };
}

function ofImpossible(words: FindingWords, finding: ImpossibleFinding, edition: Edition): Omit<Told, keyof Place> {
  const [least, most] = finding.rules.map((id) => words.relation(linearNamed(id, edition))) as [string, string];
  const gap = words.gap(finding.least - finding.most, 'exactly');
  return { ...words.impossible(finding, least, most), gap, why: whyOf(words, finding.rules) };
}

const whyOf = ({ reasons }: FindingWords, rules: readonly string[]) => rules.map((id) => reasons[id] ?? '').join(' ');

function linearNamed(id: string, edition: Edition): LinearRule {
  const rule = ruleNamed(id, edition);
  if (rule.kind === 'sum' || rule.kind === 'atMost' || rule.kind === 'limit') return rule;
  throw new Error(`${id} leaves no blank one value`);
}

function ofRule(words: FindingWords, finding: RuleFinding, edition: Edition): Omit<Told, keyof Place> {
  const rule = ruleNamed(finding.rule, edition);
  const failed = words.failed[rule.kind] as (rule: AnyRule, finding: RuleFinding) => string;
  return {
    what: failed(rule, finding),
    gap: finding.gap === null ? '' : words.gap(finding.gap, certaintyOf(finding)),
    advice: words.advice[adviceKey(rule)],
    why: words.reasons[rule.id] ?? '',
  };
}

/** What to do about a rule: a limit of per cent has nothing to do with the office's details. */
export function adviceKey(rule: AnyRule): keyof FindingWords['advice'] {
  return rule.kind === 'limit' && typeof rule.limit === 'number' ? 'share' : rule.kind;
}

function certaintyOf({ left, right, gap, undecided }: RuleFinding): GapCertain {
  if (undecided !== undefined) return 'besideBlanks';
  const told = left === null || right === null ? null : roundTo(Math.abs(left - right), mostDecimals);
  return told !== null && gap !== null && told > gap ? 'besideRounding' : 'exactly';
}

function ruleNamed(id: string, edition: Edition): AnyRule {
  const rule = rulesOf(edition).get(id);
  if (!rule) throw new Error(`No rule ${id} in edition ${edition.id}`);
  return rule;
}
