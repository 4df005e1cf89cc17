import type { ControlPlace } from '../hosts';
import type { WordBatch } from './runWord';

/** Two syncs: one to see whether the control is still there. */
export async function selectControl(batch: WordBatch, { control }: ControlPlace): Promise<boolean> {
  const found = batch.document.contentControls.getByIdOrNullObject(control);
  found.load('id');
  await batch.sync();
  if (found.isNullObject) return false;
  found.select();
  await batch.sync();
  return true;
}
