import type { ControlChange } from '../hosts';

/** Queues the changes of those controls that are there: texts and titles first, looks behind them. */
export function writeControls(controls: readonly Word.ContentControl[], changes: readonly ControlChange[]): void {
  const plain: Word.Range[] = [];
  for (const change of changes) {
    const control = controls.find(({ id }) => id === change.id);
    if (!control) continue;
    const written = control.insertText(change.text, 'Replace');
    control.title = change.title;
    if (change.plain) plain.push(written);
  }
  for (const { font } of plain) {
    font.italic = false;
    font.color = '#000000';
  }
}
