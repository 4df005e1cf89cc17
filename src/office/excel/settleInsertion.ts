import type { Profile } from '../../appendix/profile';
import { Refusal } from '../refusal';
import { neverBegan } from './neverBegan';
import type { Change } from './runExcel';
import { saveProfile } from './saveProfile';

interface Insertion {
  /** The sheet's name while it is being drawn: nobody else's. */
  readonly drawing: string;
  /** Its name once it is whole: free when the drawing began. */
  readonly name: string;
  readonly profile: Profile | null;
}

/**
 * After an insertion that Office refused somewhere: takes a half-drawn sheet away, or, where the sheet is whole, does
 * what was left to do. Throws the first refusal, or what is worse than that.
 */
export async function settleInsertion(
  change: Change,
  refused: OfficeExtension.Error,
  { drawing, name, profile }: Insertion,
): Promise<{ sheetId: string }> {
  const cleaned = await change(async (batch) => {
    const sheets = batch.workbook.worksheets.load('items/id,items/name');
    await batch.sync();
    const named = (wanted: string) => sheets.items.find((sheet) => sheet.name === wanted);
    named(drawing)?.delete();
    if (named(drawing)) await batch.sync();
    return named(drawing) ? null : (named(name)?.id ?? null);
  });
  if (neverBegan(refused, cleaned)) throw refused;
  if (!cleaned.ok) throw new Refusal({ kind: 'halfInserted' });
  if (cleaned.value === null) throw refused;
  if (profile && !(await change((batch) => saveProfile(batch, profile))).ok)
    throw new Refusal({ kind: 'profileNotKept' });
  return { sheetId: cleaned.value };
}
