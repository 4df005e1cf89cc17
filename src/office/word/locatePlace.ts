import type { TextPlace } from '../hosts';
import { findPlace, startsOf } from './findPlace';
import type { WordBatch } from './runWord';
import { searchText } from './searchText';

/** A place found again. */
interface Located {
  /** Its letters, as far as Word can search; null where Word tells them otherwise than its paragraphs do. */
  readonly range: Word.Range | null;
  readonly paragraph: Word.Paragraph;
}

/**
 * Finds letters of a paragraph, in one sync. Word has no places by number, only searching, so the text is looked for in
 * the whole document along with its paragraphs, and the one is taken that has as many before it. Null: it is gone.
 */
async function locate(batch: WordBatch, place: TextPlace): Promise<Located | null> {
  const { body } = batch.document;
  const { wanted, search } = searchText(place.text.slice(place.start, place.end));
  const paragraphs = body.paragraphs.load('items/text');
  const hits = search ? body.search(search, { matchCase: true }).load('items/text') : null;
  await batch.sync();
  const texts = paragraphs.items.map(({ text }) => text);
  const found = findPlace(texts, place);
  if (!found) return null;
  const exact = hits?.items.filter(({ text }) => text === wanted) ?? [];
  const placesIn = (some: readonly string[]) => some.reduce((sum, text) => sum + startsOf(text, wanted).length, 0);
  const before = placesIn([...texts.slice(0, found.paragraph), texts[found.paragraph]!.slice(0, found.start)]);
  const range = wanted && exact.length === placesIn(texts) ? (exact[before] ?? null) : null;
  return { range, paragraph: paragraphs.items[found.paragraph]! };
}

/** Two syncs; where the letters cannot be told, their paragraph is selected. */
export async function selectPlace(batch: WordBatch, place: TextPlace): Promise<boolean> {
  const found = await locate(batch, place);
  if (!found) return false;
  (found.range ?? found.paragraph).select();
  await batch.sync();
  return true;
}

/** Two syncs; writes only where the letters themselves were found, all of them. */
export async function replacePlace(batch: WordBatch, place: TextPlace, text: string): Promise<boolean> {
  const found = await locate(batch, place);
  if (found?.range?.text !== place.text.slice(place.start, place.end)) return false;
  found.range.insertText(text, 'Replace');
  await batch.sync();
  return true;
}
