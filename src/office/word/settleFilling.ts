import type { ControlChange, DocumentReading } from '../hosts';
import { Refusal } from '../refusal';
import type { InWord } from './runWord';
import { writeControls } from './writeControls';

/**
 * After a filling that Word refused somewhere: returns if all of it is there in the end; otherwise what was there is put
 * back and the refusal thrown, or what is worse than that.
 */
export async function settleFilling(
  again: InWord,
  refused: OfficeExtension.Error,
  { controls }: DocumentReading,
  changes: readonly ControlChange[],
): Promise<void> {
  const old = changes.flatMap(({ id }): ControlChange[] => controls.filter((control) => control.id === id));
  if ((await write(again, changes, (now, id) => isOneOf(now, id, old) || isOneOf(now, id, changes))).ok) return;
  const back = await write(again, old, (now, id) => isOneOf(now, id, changes));
  // The grey italics of a prompt, once taken off, are Word's alone to bring back.
  const lostLook = back.ok && changes.some(({ id, plain }) => plain && back.value.includes(id));
  throw back.ok && !lostLook ? refused : new Refusal({ kind: 'halfCorrected' });
}

type Where = (now: Word.ContentControl, id: number) => boolean;

/** Looks, and writes where what stands there is ours or as it was: never over what a person has typed meanwhile. Gives their ids. */
function write(again: InWord, changes: readonly ControlChange[], where: Where) {
  return again(async (batch) => {
    const controls = batch.document.contentControls.load('items/id,items/text');
    await batch.sync();
    const wanted = changes.filter(({ id }) => controls.items.some((now) => now.id === id && where(now, id)));
    writeControls(controls.items, wanted);
    if (wanted.length > 0) await batch.sync();
    return wanted.map(({ id }) => id);
  });
}

const isOneOf = ({ text }: Word.ContentControl, id: number, changes: readonly ControlChange[]): boolean =>
  changes.some((change) => change.id === id && plain(change.text) === plain(text));

/** Word tells ends of paragraphs and spaces in its own way. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
