import { applyExceptions } from '../check/exceptions/applyExceptions';
import type { SettledReview } from '../check/exceptions/types';
import type { Explanation } from '../check/explain/types';
import type { LastPeriod } from '../check/period/Comparison';
import { presumedOffice } from '../check/presumedOffice';
import { reviewFigures } from '../check/reviewFigures';
import { rulesIn } from '../check/rulesIn';
import type { Finding, Review, ReviewedCase } from '../check/types';
import type { Figure, Figures } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { tellIn } from '../text/tellIn';
import type { Figured } from './Figured';

export interface Checked {
  readonly figures: Figures;
  readonly review: Review;
  /** The same, with what the office stands by set apart. */
  readonly settled: SettledReview;
}

export function checkFigured(
  { edition, entries, lost, profile, period, exceptions, beside }: Figured,
  last: readonly LastPeriod[] = [],
): Checked {
  const figures = understandEntries(edition, entries);
  const known = profile ?? presumedOffice(edition, figures);
  const office = period ? { ...known, period } : known;
  const review = reviewFigures(edition, figures, office, lost, [...last, ...beside]);
  return { figures, review, settled: applyExceptions(review, figures, exceptions) };
}

/**
 * The result as other programs read it; blank figures are left out. What the office stands by is among the findings:
 * they are facts about the figures, and what people decided about them is told by the record.
 */
export function resultOf(figured: Figured, { figures, review }: Checked) {
  const { edition } = figured;
  const read = Object.entries(figures).flatMap(([code, figure]) => {
    const said = figureJson(figure);
    return said ? [[code, said] as const] : [];
  });
  return {
    edition: edition.id,
    ...(figured.sheet && figured.sheet.others.length > 0 && { sheet: figured.sheet }),
    figures: Object.fromEntries(read),
    verdicts: review.verdicts,
    findings: review.findings.map((finding) => {
      const { where, what, gap, advice } = tellIn('vi', finding, edition);
      const message = `${where}: ${[what, gap, advice].filter((part) => part !== '').join(' ')}`;
      return { ...numbersOf(finding), message, explanations: explanationsOf(finding, review.cases) };
    }),
  };
}

function figureJson(figure: Figure): object | null {
  if (figure.kind === 'blank') return null;
  return figure.kind === 'number'
    ? { value: figure.value, decimals: figure.decimals }
    : { problem: figure.doubt.problem };
}

function numbersOf(finding: Finding) {
  const { id, severity, codes } = finding;
  const [left, right, gap] = sidesOf(finding);
  return { id, rule: ruleOf(finding), severity, codes, left, right, gap };
}

function sidesOf(finding: Finding): readonly (number | null)[] {
  if (finding.kind === 'rule') return [finding.left, finding.right, finding.gap];
  return finding.kind === 'impossible'
    ? [finding.least, finding.most, finding.least - finding.most]
    : [null, null, null];
}

function ruleOf(finding: Finding): string {
  switch (finding.kind) {
    case 'rule':
      return finding.rule;
    case 'pinned':
    case 'impossible':
      return finding.rules[0] ?? '';
    case 'entry':
      return `entry.${finding.doubt.problem}`;
    case 'binding':
      return 'line';
    case 'owed':
      return 'R45';
  }
}

/**
 * An entry that can only mean one number explains itself; so does a rule or a blank that offers one. What the
 * correction of others would settle as well has that one explanation.
 */
function explanationsOf(finding: Finding, cases: readonly ReviewedCase[]) {
  const told = cases.find(({ settles }) => settles.has(finding.id));
  if (told && (finding.kind === 'impossible' || (finding.kind === 'rule' && !finding.proposed))) {
    const own = rulesIn(finding).some((rule) => told.rules.includes(rule));
    return told.explanations.slice(0, own ? undefined : 1).map(rounded);
  }
  if (finding.kind === 'entry') {
    const { codes, doubt } = finding;
    if (doubt.proposed === undefined || !doubt.certain) return [];
    const proposed = { [codes[0] ?? '']: doubt.proposed };
    return [{ codes, slip: doubt.problem, proposed, confidence: { cells: 1, values: 1 } }];
  }
  if ((finding.kind !== 'rule' && finding.kind !== 'pinned') || !finding.proposed) return [];
  const { code, value, confidence } = finding.proposed;
  const slip = finding.kind === 'pinned' ? 'blank' : 'recomputed';
  return [{ codes: [code], slip, proposed: { [code]: value }, confidence: { cells: confidence, values: confidence } }];
}

/** Chances to three places: more would feign a precision that they do not have. */
function rounded({ confidence, ...explanation }: Explanation) {
  const round = (chance: number) => Math.round(chance * 1000) / 1000;
  return { ...explanation, confidence: { cells: round(confidence.cells), values: round(confidence.values) } };
}
