import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { PeriodWindow } from '../../appendix/furtherRules';
import type { Period } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import { datedBy } from '../../check/period/datedBy';
import { compareWords } from '../../text/compareWords';
import { type Compared, type EarlierReport, sourceOf, windowsIn, withWindow } from '../compared';
import { type CompareDesk, changeCompared } from '../comparing';
import { isOfSameDays } from '../isOfSameDays';
import { isReadable } from '../isReadable';
import type { Session } from '../session';
import { useText } from '../text';
import { PeriodFields } from './PeriodFields';
import { WindowFields } from './WindowFields';

export interface CompareProps {
  readonly state: Session;
  readonly desk: CompareDesk;
}

/** What this report is compared with: each with its period and days, and the way to leave it out. */
export function ComparedReports({ state, desk }: CompareProps) {
  const { compared, profile } = state;
  const words = compareWords[useText().language];
  const change = (reports: Compared['reports']) => changeCompared(desk, { ...compared, reports });
  const windows = windowsIn(compared, profile);
  return (
    <ul className="compared">
      {compared.reports.map((report) => (
        <ComparedReport
          key={sourceOf(report)}
          edition={desk.services.edition}
          report={datedBy(report, windows)}
          same={isOfSameDays(report, state)}
          onPeriod={(period) => {
            // Other days than the usual ones were those of the period before.
            const { window: _, ...others } = report;
            change(compared.reports.map((one) => (one === report ? { ...others, period } : one)));
          }}
          onWindow={(window) =>
            report.period && changeCompared(desk, withWindow(compared, profile, report.period, window))
          }
          onRemove={() => change(compared.reports.filter((one) => one !== report))}
        />
      ))}
      {compared.gone.map((sheet) => (
        <li key={sheet}>
          <p className="caution" role="alert">
            {words.gone(sheet)}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly edition: Edition;
  readonly report: EarlierReport;
  /** Whether it is of the very days of this report. */
  readonly same: boolean;
  readonly onPeriod: (period: Period) => void;
  readonly onWindow: (window: PeriodWindow) => void;
  readonly onRemove: () => void;
}

function ComparedReport({ edition, report, same, onPeriod, onWindow, onRemove }: Props) {
  const words = compareWords[useText().language];
  const name = useId();
  const [open, setOpen] = useState(!report.period);
  const { file, reading, others = [], period } = report;
  const readable = useMemo(() => isReadable(edition, reading), [edition, reading]);
  return (
    <li>
      <p id={name}>
        {file === undefined ? words.withSheet(reading.sheet.name) : words.withFile(reading.sheet.name, file)}
      </p>
      <div role="alert">
        {others.length > 0 && <p className="caution">{words.others(others)}</p>}
        {!period && <p className="caution">{words.ask}</p>}
        {!readable && <p className="caution">{words.unreadable}</p>}
        {same && <p className="caution">{words.same}</p>}
      </div>
      <details className="why" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary tabIndex={0} aria-describedby={name}>
          {words.days}
        </summary>
        <PeriodFields period={period} onChange={onPeriod} />
        {period && <WindowFields period={period} window={report.window} onChange={onWindow} />}
      </details>
      <Button size="small" appearance="subtle" className="aside" aria-describedby={name} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
