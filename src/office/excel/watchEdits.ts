import type { Batch } from './runExcel';

/**
 * Calls back after edits and recalculations in any sheet. Events are hints, not facts: Excel leaves some out
 * (office-js #3888, #3899) and doubles others, so the callback reads everything anew.
 */
export async function watchEdits(batch: Batch, onEdit: () => void): Promise<() => Promise<void>> {
  const heard = async () => onEdit();
  const { worksheets } = batch.workbook;
  const changed = worksheets.onChanged.add(heard);
  const calculated = worksheets.onCalculated.add(heard);
  await batch.sync();
  return async () => {
    await Excel.run(changed.context, async (context) => {
      changed.remove();
      calculated.remove();
      await context.sync();
    });
  };
}
