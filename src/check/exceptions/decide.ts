import type { Exception } from '../../appendix/exception';
import type { Figures } from '../../figures/types';
import { boundTo, holds } from './boundTo';
import type { Decision } from './types';

/**
 * The exceptions after a decision. What was decided for other figures stays in the list: it holds again as soon as
 * they are back, and tells meanwhile that there was a reason.
 */
export function decide(
  exceptions: readonly Exception[],
  figures: Figures,
  decision: Decision,
  day: string,
): readonly Exception[] {
  const { finding } = decision;
  const others = exceptions.filter((one) => !holds(one, finding, figures));
  if (decision.kind === 'withdraw') return others;
  const reason = decision.kind === 'accept' ? decision.reason.trim().replace(/\s+/g, ' ') : '';
  const { id: findingId, codes } = finding;
  return [...others, { findingId, codes, ...boundTo(finding, figures), reason, at: day }];
}
