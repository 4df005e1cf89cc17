import { type ChangeEvent, type DragEvent, useEffect, useState } from 'react';
import { WorkbookIcon } from '../icons';
import { useText } from '../text';
import type { ChosenFile } from '../wordSession';

interface Props {
  readonly label: string;
  /** Files that the system's own window offers: workbooks unless said otherwise. */
  readonly accept?: string;
  readonly onChoose: (file: ChosenFile) => void;
}

const workbooks = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The browser's own file field under a label that also takes dropped files. */
export function FilePicker({ label, accept = workbooks, onChoose }: Props) {
  const { file } = useText().pane;
  const [over, setOver] = useState(false);
  useEffect(keepPageOnDrop, []);

  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.target.files ?? [];
    if (picked) onChoose(picked);
    // So that the same file, corrected and saved again, can be chosen once more.
    event.target.value = '';
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChoose(dropped);
  };

  return (
    <label
      className={over ? 'picker over' : 'picker'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input type="file" accept={accept} aria-label={label} onChange={pick} />
      <WorkbookIcon aria-hidden />
      <span>
        <strong>{label}</strong>
        <span className="muted">{file.drop}</span>
      </span>
    </label>
  );
}

/** A file dropped beside the field would otherwise replace the pane. */
function keepPageOnDrop() {
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener('dragover', stay);
  window.addEventListener('drop', stay);
  return () => {
    window.removeEventListener('dragover', stay);
    window.removeEventListener('drop', stay);
  };
}
