import { useText } from '../text';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The browser's own box: Fluent's would weigh as much as the rest of this step. */
export function RecordChoice({ checked, onChange }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {useText().pane.report.withRecord}
    </label>
  );
}
