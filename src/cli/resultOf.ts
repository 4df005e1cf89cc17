import { presumedOffice } from '../check/presumedOffice';
import { reviewFigures } from '../check/reviewFigures';
import type { Finding, Review } from '../check/types';
import type { Figure, Figures } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { vi } from '../text/vi';
import type { Figured } from './Figured';

export interface Checked {
  readonly figures: Figures;
  readonly review: Review;
}

export function checkFigured({ edition, entries, lost, profile }: Figured): Checked {
  const figures = understandEntries(edition, entries);
  const office = profile ?? presumedOffice(edition, figures);
  return { figures, review: reviewFigures(edition, figures, office, lost) };
}

/** The result as other programs read it; blank figures are left out. */
export function resultOf(figured: Figured, { figures, review }: Checked) {
  const { edition } = figured;
  const read = Object.entries(figures).flatMap(([code, figure]) => {
    const said = figureJson(figure);
    return said ? [[code, said] as const] : [];
  });
  return {
    edition: edition.id,
    figures: Object.fromEntries(read),
    verdicts: review.verdicts,
    findings: review.findings.map((finding) => {
      const { where, what, gap, advice } = vi.tell(finding, edition);
      const message = `${where}: ${[what, gap, advice].filter((part) => part !== '').join(' ')}`;
      return { ...numbersOf(finding), message, explanations: explanationsOf(finding) };
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
  if (finding.kind === 'rule') {
    const { rule, left, right, gap } = finding;
    return { id, rule, severity, codes, left, right, gap };
  }
  const rule = finding.kind === 'entry' ? `entry.${finding.doubt.problem}` : 'line';
  return { id, rule, severity, codes, left: null, right: null, gap: null };
}

/** An entry that can only mean one number explains itself. */
function explanationsOf(finding: Finding) {
  if (finding.kind !== 'entry' || finding.doubt.proposed === undefined || !finding.doubt.certain) return [];
  const { codes, doubt } = finding;
  const proposed = { [codes[0] ?? '']: doubt.proposed };
  return [{ codes, slip: doubt.problem, proposed, confidence: { cells: 1, values: 1 } }];
}
