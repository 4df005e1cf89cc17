import type { ReactNode } from 'react';
import type { Profile } from '../../appendix/profile';
import type { Review } from '../../check/types';
import { useText } from '../text';
import { Step } from './Step';
import { countOf, missingIn } from './Summary';

interface Props {
  readonly review: Review | null;
  readonly profile: Profile | null;
  /** What is lacking when nothing has been read. */
  readonly needsSheet: string;
  readonly children: ReactNode;
}

/** The third step: what stands in the way of the report, else what to know before making it. */
export function ReportStep({ review, profile, needsSheet, children }: Props) {
  const { report } = useText().pane;
  const lacking = review ? (profile ? null : report.needsProfile) : needsSheet;
  const errors = review ? countOf(review, 'error') : 0;
  const missing = review ? missingIn(review) : 0;
  return (
    <Step number={3} title={report.title}>
      <p className="muted">{report.help}</p>
      {lacking ? (
        <p className="empty">{lacking}</p>
      ) : (
        <>
          {errors > 0 && <p className="caution">{report.errorsRemain(errors)}</p>}
          {missing > 0 && <p className="caution">{report.missingRemain(missing)}</p>}
          {children}
        </>
      )}
    </Step>
  );
}
