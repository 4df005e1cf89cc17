import type { Dated } from '../../check/period/Comparison';
import { datedBy } from '../../check/period/datedBy';
import { compareWords } from '../../text/compareWords';
import { windowsIn, withWindow } from '../compared';
import { changeCompared, compareFile } from '../comparing';
import { useText } from '../text';
import type { CompareProps } from './ComparedReports';
import { FilePicker } from './FilePicker';
import { SheetChoice } from './SheetChoice';
import { WindowFields } from './WindowFields';

export { ComparedReports } from './ComparedReports';
export { KeepComparing } from './KeepComparing';

/** Chooses a report to compare with, and the days that this one counts. */
export function CompareForm({ state, desk }: CompareProps) {
  const words = compareWords[useText().language];
  const { compared, profile, sheet } = state;
  const now: Dated = { period: profile?.period ?? null };
  const here = sheet.kind === 'read' ? sheet.reading.sheet.id : '';
  return (
    <div className="compare-form">
      <p className="muted">{words.help}</p>
      {desk.host && <SheetChoice desk={desk} host={desk.host} here={here} />}
      <FilePicker label={desk.host ? words.orFile : words.file} onChoose={(file) => void compareFile(desk, file)} />
      {profile && (
        <WindowFields
          legend={words.here}
          period={profile.period}
          window={datedBy(now, windowsIn(compared, profile)).window}
          onChange={(window) => changeCompared(desk, withWindow(compared, profile, profile.period, window))}
        />
      )}
    </div>
  );
}
