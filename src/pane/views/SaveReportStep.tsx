import { useState } from 'react';
import type { EarlierProse } from '../earlierProse';
import { SaveReportIcon } from '../icons';
import type { Checked, PaneServices, ReportOptions } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { CarryChoice } from './CarryChoice';
import { RecordChoice } from './RecordChoice';
import { ReportStep } from './ReportStep';

interface Props {
  readonly state: Session;
  readonly checked: Checked | null;
  readonly canSave: boolean;
  readonly services: PaneServices;
  readonly onSave: (fileName: string, options: ReportOptions) => void;
}

export function SaveReportStep({ state: { profile, busy }, checked, canSave, services, onSave }: Props) {
  const { report } = useText().pane;
  const [withRecord, setWithRecord] = useState(true);
  const [from, setFrom] = useState<EarlierProse | null>(null);
  return (
    <ReportStep checked={checked} profile={profile} needsSheet={report.needsAppendix}>
      {canSave ? (
        <>
          {profile && <CarryChoice edition={services.edition} period={profile.period} from={from} onChange={setFrom} />}
          <RecordChoice checked={withRecord} onChange={setWithRecord} />
          <ActionButton
            doing="report"
            busy={busy}
            weight={checked?.review.ready ? 'primary' : 'secondary'}
            icon={<SaveReportIcon />}
            onClick={() => profile && onSave(report.fileName(profile.period), { withRecord, from })}
          >
            {report.save}
          </ActionButton>
          <ActionButton
            doing="report"
            busy={busy}
            weight="aside"
            icon={<SaveReportIcon />}
            onClick={() =>
              profile &&
              onSave(report.recordName(report.fileName(profile.period)), { withRecord, recordOnly: true, from })
            }
          >
            {report.recordOnly}
          </ActionButton>
          <p className="muted">{report.helpSave}</p>
          <details className="why">
            <summary tabIndex={0}>{report.notFound}</summary>
            <p className="muted">{report.viaWord}</p>
          </details>
        </>
      ) : (
        <p>{report.onlyViaWord}</p>
      )}
    </ReportStep>
  );
}
