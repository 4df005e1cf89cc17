import type { DocumentReading } from '../hosts';
import type { WordBatch } from './runWord';

/** Asks for the main text along with whatever else the next sync reads; what it gives takes the answer. */
export function requestDocument(batch: WordBatch) {
  const { body } = batch.document;
  const paragraphs = body.paragraphs.load('items/text,items/outlineLevel,items/tableNestingLevel');
  const controls = body.contentControls.load('items/id,items/tag,items/title,items/text,items/cannotEdit');
  return {
    paragraphs,
    controls,
    reading: (): DocumentReading => ({
      paragraphs: paragraphs.items.map(({ text, outlineLevel, tableNestingLevel }) => ({
        text,
        outlineLevel: levelOf(outlineLevel),
        inTable: tableNestingLevel > 0,
      })),
      controls: controls.items.map(({ id, tag, title, text, cannotEdit }) => ({
        id,
        tag,
        title,
        text,
        locked: cannotEdit,
      })),
    }),
  };
}

/** Word counts headings from 1 to 9; body text is 10. */
const levelOf = (level: number): number | null => (level >= 1 && level <= 9 ? level - 1 : null);
