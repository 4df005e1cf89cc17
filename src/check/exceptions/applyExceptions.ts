import type { Exception } from '../../appendix/exception';
import type { Figures } from '../../figures/types';
import type { Finding, Review } from '../types';
import { holds } from './boundTo';
import { canBeAccepted } from './canBeAccepted';
import { canBeSeen } from './canBeSeen';
import { isReason } from './isReason';
import type { Accepted, SettledReview } from './types';

/**
 * Sets apart what was accepted for the figures as they are now. An exception without a reason only says that a
 * warning or a question was seen, whatever the file claims.
 */
export function applyExceptions(review: Review, figures: Figures, exceptions: readonly Exception[]): SettledReview {
  const accepted: Accepted[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const lapsed = new Map<string, Exception>();
  for (const finding of review.findings) {
    const about = exceptions.filter(({ findingId }) => findingId === finding.id);
    const reasoned = canBeAccepted(finding) ? about.filter(({ reason }) => isReason(reason)) : [];
    const exception = reasoned.find((one) => holds(one, finding, figures));
    if (exception) {
      accepted.push({ finding, exception });
      continue;
    }
    findings.push(finding);
    for (const one of reasoned) lapsed.set(finding.id, one);
    if (canBeSeen(finding) && about.some((one) => holds(one, finding, figures))) seen.add(finding.id);
  }
  const settled = [...findings.filter(({ id }) => seen.has(id)), ...accepted.map(({ finding }) => finding)];
  const left = new Set(settled.flatMap(leftOut));
  const missing = review.progress.flatMap(({ lacking }) => lacking.filter((code) => !left.has(code)));
  const open = findings.some(({ id, severity }) => severity === 'error' || (severity === 'warning' && !seen.has(id)));
  const ready = review.progress.length > 0 && missing.length === 0 && !open;
  return { ...review, findings, ready, accepted, seen, lapsed, missing };
}

/** The figures that stay lacking, knowingly, where a finding is settled: blanks asked about, entries that are none. */
function leftOut(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'owed':
    case 'entry':
      return finding.codes;
    case 'pinned':
    case 'impossible':
      return finding.codes.slice(0, 1);
    default:
      return [];
  }
}
