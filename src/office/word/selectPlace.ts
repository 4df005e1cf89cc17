import type { TextPlace } from '../hosts';
import { findPlace } from './findPlace';
import type { WordBatch } from './runWord';
import { searchText } from './searchText';

/**
 * Selects letters of a paragraph. Word has no places by number, only searching, so the text is looked for in the whole
 * document along with its paragraphs, and the one is taken that has as many before it: two syncs. Where Word finds
 * another number of them than the paragraphs hold (it reads some marks its own way), the paragraph is selected.
 */
export async function selectPlace(batch: WordBatch, place: TextPlace): Promise<boolean> {
  const { body } = batch.document;
  const { wanted, search } = searchText(place.text.slice(place.start, place.end));
  const paragraphs = body.paragraphs.load('items/text');
  const hits = search ? body.search(search, { matchCase: true }).load('items/text') : null;
  await batch.sync();
  const texts = paragraphs.items.map(({ text }) => text);
  const found = findPlace(texts, place);
  if (!found) return false;
  const exact = hits?.items.filter(({ text }) => text === wanted) ?? [];
  const placesIn = (some: readonly string[]) => some.reduce((sum, text) => sum + timesIn(text, wanted), 0);
  const before = placesIn([...texts.slice(0, found.paragraph), texts[found.paragraph]!.slice(0, found.start)]);
  const hit = exact.length === placesIn(texts) ? exact[before] : undefined;
  (hit ?? paragraphs.items[found.paragraph]!).select();
  await batch.sync();
  return true;
}

const timesIn = (text: string, wanted: string): number => text.split(wanted).length - 1;
