import type { ControlChange, DocumentReading } from '../hosts';
import { requestDocument } from './readDocument';
import type { InWord, WordBatch } from './runWord';
import { settleFilling } from './settleFilling';
import { writeControls } from './writeControls';

/**
 * Reads, decides, writes: nobody can type in between but within the milliseconds of the second sync. Where Word stops in
 * the middle of writing, the rest is written, or what was there is put back.
 */
export async function fillControls(
  batch: WordBatch,
  decide: (reading: DocumentReading) => readonly ControlChange[],
  again: InWord,
): Promise<DocumentReading> {
  const asked = requestDocument(batch);
  await batch.sync();
  const reading = asked.reading();
  const changes = decide(reading);
  if (changes.length === 0) return reading;
  writeControls(asked.controls.items, changes);
  try {
    await batch.sync();
  } catch (refused) {
    if (!(refused instanceof OfficeExtension.Error)) throw refused;
    await settleFilling(again, refused, reading, changes);
  }
  return reading;
}
