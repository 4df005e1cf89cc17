import type { Batch } from './runExcel';

/**
 * Calls back after edits and recalculations in any sheet. Events are hints, not facts: Excel leaves some out
 * (office-js #3888, #3899) and doubles others, so the callback reads everything anew. The handlers end with the pane;
 * before that, what is given ends the listening.
 */
export async function watchEdits(batch: Batch, onEdit: () => void): Promise<() => void> {
  let listening = true;
  const stop = () => {
    listening = false;
  };
  const heard = async () => {
    if (listening) onEdit();
  };
  const { worksheets } = batch.workbook;
  worksheets.onChanged.add(heard);
  worksheets.onCalculated.add(heard);
  try {
    await batch.sync();
  } catch (refused) {
    // One of the two may have got through: nobody waits for what it hears.
    stop();
    throw refused;
  }
  return stop;
}
