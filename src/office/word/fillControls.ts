import type { ControlChange, DocumentReading } from '../hosts';
import { requestDocument } from './readDocument';
import type { WordBatch } from './runWord';

/** Reads, decides, writes: nobody can type in between but within the milliseconds of the second sync. */
export async function fillControls(
  batch: WordBatch,
  decide: (reading: DocumentReading) => readonly ControlChange[],
): Promise<DocumentReading> {
  const asked = requestDocument(batch);
  await batch.sync();
  const reading = asked.reading();
  const changes = decide(reading);
  for (const { id, text, title, plain = false } of changes) {
    const control = asked.controls.items.find((one) => one.id === id);
    if (!control) continue;
    const written = control.insertText(text, 'Replace');
    control.title = title;
    if (plain) {
      written.font.italic = false;
      written.font.color = '#000000';
    }
  }
  if (changes.length > 0) await batch.sync();
  return reading;
}
