import { useText } from '../text';
import type { CompareProps } from './ComparedReports';
import { FilePicker } from './FilePicker';
import { SheetChoice } from './SheetChoice';
import { WindowFields } from './WindowFields';

export { ComparedReports } from './ComparedReports';

/** Chooses a report to compare with, and the days that this one counts. */
export function CompareForm({ state, comparing }: CompareProps) {
  const words = useText().pane.compare;
  const { compared, profile, sheet } = state;
  const here = sheet.kind === 'read' ? sheet.reading.sheet.id : '';
  return (
    <div className="compare-form">
      <p className="muted">{words.help}</p>
      {comparing.sheets && <SheetChoice sheets={comparing.sheets} here={here} />}
      <FilePicker
        label={comparing.sheets ? words.orFile : words.file}
        onChoose={(file) => void comparing.compareFile(file)}
      />
      {profile && (
        <WindowFields
          legend={words.here}
          period={profile.period}
          window={compared.window ?? undefined}
          onChange={(window) => comparing.change({ ...compared, window })}
        />
      )}
    </div>
  );
}
