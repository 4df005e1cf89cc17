import type { ReactNode } from 'react';
import type { Profile } from '../../appendix/profile';
import { countOf } from '../../check/cardsOf';
import type { Checked } from '../services';
import { useText } from '../text';
import { Step } from './Step';

interface Props {
  readonly checked: Checked | null;
  readonly profile: Profile | null;
  /** What is lacking when nothing has been read. */
  readonly needsSheet: string;
  readonly children: ReactNode;
}

/** The third step: what stands in the way of the report, else what to know before making it. */
export function ReportStep({ checked, profile, needsSheet, children }: Props) {
  const { report } = useText().pane;
  const lacking = checked ? (profile ? null : report.needsProfile) : needsSheet;
  const errors = checked ? countOf(checked.cards, 'error') : 0;
  const missing = checked?.review.missing.length ?? 0;
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
