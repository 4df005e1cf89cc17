import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { windowOf } from '../../check/period/Comparison';
import { standingOf } from '../../check/period/windows';
import { compareWords } from '../../text/compareWords';
import { type Compared, type EarlierReport, sourceOf } from '../compared';
import { type CompareDesk, changeCompared } from '../comparing';
import type { Session } from '../session';
import { useText } from '../text';
import { PeriodFields } from './PeriodFields';
import { WindowFields } from './WindowFields';

export interface CompareProps {
  readonly state: Session;
  readonly desk: CompareDesk;
}

/** What this report is compared with: each with its period and days, and the way to leave it out. */
export function ComparedReports({ state: { compared, profile }, desk }: CompareProps) {
  const change = (reports: Compared['reports']) => changeCompared(desk, { ...compared, reports });
  const here = windowOf({ period: profile?.period ?? null, ...(compared.window ? { window: compared.window } : {}) });
  return (
    <ul className="compared">
      {compared.reports.map((report) => {
        const there = report.period && windowOf(report);
        return (
          <ComparedReport
            key={sourceOf(report)}
            report={report}
            same={here !== null && there !== null && standingOf(here, there) === 'same'}
            onChange={(next) => change(compared.reports.map((one) => (one === report ? next : one)))}
            onRemove={() => change(compared.reports.filter((one) => one !== report))}
          />
        );
      })}
    </ul>
  );
}

interface Props {
  readonly report: EarlierReport;
  /** Whether it is of the very days of this report. */
  readonly same: boolean;
  readonly onChange: (report: EarlierReport) => void;
  readonly onRemove: () => void;
}

function ComparedReport({ report, same, onChange, onRemove }: Props) {
  const words = compareWords[useText().language];
  const name = useId();
  const [open, setOpen] = useState(!report.period);
  const { file, reading, period } = report;
  return (
    <li>
      <p id={name}>
        {file === undefined ? words.withSheet(reading.sheet.name) : words.withFile(reading.sheet.name, file)}
      </p>
      {!period && <p className="caution">{words.ask}</p>}
      {same && <p className="caution">{words.same}</p>}
      <details className="why" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-describedby={name}>{words.days}</summary>
        <PeriodFields
          period={period}
          onChange={(chosen) => onChange({ ...(file === undefined ? {} : { file }), reading, period: chosen })}
        />
        {period && (
          <WindowFields period={period} window={report.window} onChange={(window) => onChange({ ...report, window })} />
        )}
      </details>
      <Button size="small" appearance="subtle" className="aside" aria-describedby={name} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
