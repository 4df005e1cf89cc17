import { useState } from 'react';
import { SaveReportIcon } from '../icons';
import type { Checked } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { RecordChoice } from './RecordChoice';
import { ReportStep } from './ReportStep';

interface Props {
  readonly state: Session;
  readonly checked: Checked | null;
  readonly canSave: boolean;
  readonly onSave: (fileName: string, withRecord: boolean) => void;
}

export function SaveReportStep({ state: { profile, busy }, checked, canSave, onSave }: Props) {
  const { report } = useText().pane;
  const [withRecord, setWithRecord] = useState(true);
  return (
    <ReportStep checked={checked} profile={profile} needsSheet={report.needsAppendix}>
      {canSave ? (
        <>
          <RecordChoice checked={withRecord} onChange={setWithRecord} />
          <ActionButton
            doing="report"
            busy={busy}
            weight={checked?.review.ready ? 'primary' : 'secondary'}
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
