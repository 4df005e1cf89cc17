import type { Period } from '../../appendix/profile';
import { plainProse } from '../plainProse';
import { dayAtStart } from './grammar';
import type { Prose, ReadParagraph } from './Prose';
import { partsOf } from './partsOf';
import { readDay } from './readDay';
import { recognise } from './recognise';
import type { Citation, CitedParagraph } from './types';

/** Reads the paragraphs of a report once for all rules. */
export function readProse(paragraphs: readonly CitedParagraph[], period: Period | null): Prose {
  const parts = partsOf(paragraphs);
  const read = paragraphs.map((paragraph, index): ReadParagraph => {
    const plain = plainProse(withoutPrompts(paragraph));
    return { plain, part: parts[index] ?? 'other', citations: recognise(plain, index) };
  });
  const joined = read.map((paragraph, index) => withDayBelow(paragraph, read, index));
  return { paragraphs: joined, citations: joined.flatMap(({ citations }) => citations), period };
}

/** A citation cut off after "ngày": its day stands at the head of the next paragraph that is not empty. */
function withDayBelow(paragraph: ReadParagraph, all: readonly ReadParagraph[], index: number): ReadParagraph {
  const { plain, citations } = paragraph;
  const last = citations.at(-1);
  if (!last || last.date || !/^,?\s*ngày\s*$/i.test(plain.folded.slice(last.inPlain.end))) return paragraph;
  const below = all.findIndex(({ plain: { text } }, at) => at > index && text.trim() !== '');
  const next = all[below];
  const match = next && dayAtStart.exec(next.plain.folded);
  if (!next || !match) return paragraph;
  const dated: Citation = { ...last, date: readDay(next.plain, below, match, 0) };
  return { ...paragraph, citations: [...citations.slice(0, -1), dated] };
}

/** What still asks to be written over says nothing; letters keep their places. */
function withoutPrompts({ text, controls = [] }: CitedParagraph): string {
  if (/^\s*\[[^[\]]*\]\s*$/.test(text)) return '';
  const prompts = controls.filter(({ showingPlaceholder }) => showingPlaceholder);
  return prompts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
