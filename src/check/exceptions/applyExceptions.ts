import type { Exception } from '../../appendix/exception';
import type { Figures } from '../../figures/types';
import type { Finding, Review } from '../types';
import { holds } from './boundTo';
import { canBeAccepted } from './canBeAccepted';
import { isReason } from './isReason';
import type { Accepted, SettledReview } from './types';

/**
 * Sets apart what was accepted for the figures as they are now. An exception without a reason only says that a
 * warning was seen, whatever the file claims.
 */
export function applyExceptions(review: Review, figures: Figures, exceptions: readonly Exception[]): SettledReview {
  const accepted: Accepted[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const lapsed = new Map<string, Exception>();
  for (const finding of review.findings) {
    const about = canBeAccepted(finding) ? exceptions.filter(({ findingId }) => findingId === finding.id) : [];
    const reasoned = about.filter(({ reason }) => isReason(reason));
    const exception = reasoned.find((one) => holds(one, finding, figures));
    if (exception) {
      accepted.push({ finding, exception });
      continue;
    }
    findings.push(finding);
    for (const one of reasoned) lapsed.set(finding.id, one);
    if (finding.severity === 'warning' && about.some((one) => holds(one, finding, figures))) seen.add(finding.id);
  }
  const open = findings.some(({ id, severity }) => severity === 'error' || (severity === 'warning' && !seen.has(id)));
  const complete = review.progress.length > 0 && review.progress.every(({ filled, owed }) => filled === owed);
  return { ...review, findings, ready: complete && !open, accepted, seen, lapsed };
}
