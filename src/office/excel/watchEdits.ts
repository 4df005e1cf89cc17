import { type Batch, readIn } from './runExcel';

/**
 * Calls back after edits and recalculations in any sheet. Events are hints, not facts: Excel leaves some out
 * (office-js #3888, #3899) and doubles others, so the callback reads everything anew.
 */
export async function watchEdits(batch: Batch, onEdit: () => void): Promise<() => Promise<void>> {
  let listening = true;
  const heard = async () => {
    if (listening) onEdit();
  };
  const { worksheets } = batch.workbook;
  const changed = worksheets.onChanged.add(heard);
  const calculated = worksheets.onCalculated.add(heard);
  try {
    await batch.sync();
  } catch (refused) {
    // One of the two may have got through: nobody waits for what it hears.
    listening = false;
    throw refused;
  }
  return async () => {
    listening = false;
    // A refusal does no harm: nobody listens any more, and handlers end with the pane.
    await readIn(changed.context as Excel.RequestContext, async (same) => {
      changed.remove();
      calculated.remove();
      await same.sync();
    });
  };
}
