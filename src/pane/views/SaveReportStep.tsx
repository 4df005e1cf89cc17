import { useState } from 'react';
import type { Review } from '../../check/types';
import { SaveReportIcon } from '../icons';
import type { Session } from '../session';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { RecordChoice } from './RecordChoice';
import { ReportStep } from './ReportStep';

interface Props {
  readonly state: Session;
  readonly review: Review | null;
  readonly canSave: boolean;
  readonly onSave: (fileName: string, withRecord: boolean) => void;
}

export function SaveReportStep({ state: { profile, busy }, review, canSave, onSave }: Props) {
  const { report } = useText().pane;
  const [withRecord, setWithRecord] = useState(true);
  return (
    <ReportStep review={review} profile={profile} needsSheet={report.needsAppendix}>
      {canSave ? (
        <>
          <RecordChoice checked={withRecord} onChange={setWithRecord} />
          <ActionButton
            doing="report"
            busy={busy}
            weight={review?.ready ? 'primary' : 'secondary'}
            icon={<SaveReportIcon />}
            onClick={() => profile && onSave(report.fileName(profile.period), withRecord)}
          >
            {report.save}
          </ActionButton>
          <p className="muted">{report.helpSave}</p>
          <details className="why">
            <summary>{report.notFound}</summary>
            <p className="muted">{report.viaWord}</p>
          </details>
        </>
      ) : (
        <p>{report.onlyViaWord}</p>
      )}
    </ReportStep>
  );
}
