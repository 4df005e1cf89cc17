import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { SettledReview } from '../../check/exceptions/types';
import type { Finding } from '../../check/types';
import { tell } from '../../text/tell';
import { findings as words } from '../../text/vi/findings';
import { ruleSetOf } from './ruleSetOf';
import type { CheckRecord } from './types';

/** Whose figures they are, as far as it is known. */
type Whose = Partial<Pick<Profile, 'office' | 'period'>>;

/** The record of one check; `at` is given, for nothing here knows the clock. */
export function recordOf(edition: Edition, whose: Whose, review: SettledReview, at: string): CheckRecord {
  const line = (finding: Finding) => {
    const { id, severity, codes } = finding;
    const { where, what, gap } = tell(words, finding, edition);
    return { id, severity, codes, where, what: gap ? `${what} ${gap}` : what };
  };
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of review.findings) counts[severity] += 1;
  const total = (part: 'filled' | 'owed') => review.progress.reduce((sum, group) => sum + group[part], 0);
  return {
    edition: edition.id,
    rules: ruleSetOf(edition),
    office: whose.office ?? '',
    period: whose.period ?? null,
    at,
    figures: { filled: total('filled'), owed: total('owed'), missing: review.missing.length },
    verdicts: review.verdicts,
    counts,
    ready: review.ready,
    accepted: review.accepted.map(({ finding, exception: { reason, at: day } }) => ({
      ...line(finding),
      reason,
      ...(day ? { at: day } : {}),
    })),
    open: review.findings.map((finding) => ({ ...line(finding), seen: review.seen.has(finding.id) })),
  };
}
