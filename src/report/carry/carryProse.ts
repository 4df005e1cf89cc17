import type { Period } from '../../appendix/profile';
import type { Outline, Section } from '../../appendix/types';
import { periodTold } from '../../prose/periodTold';
import type { ProseParagraph } from '../../prose/types';
import { reportText } from '../../text/vi/report';
import { dash } from '../sentences';
import { type FoundHeading, headingFinder } from './headingFinder';
import { leftoversIn } from './leftoversIn';
import {
  beforeAnnouncement,
  depthOf,
  isBareNumber,
  isEnd,
  isLetterhead,
  isTitle,
  isUnanswered,
  linesOf,
} from './partsOfReport';
import { sentenceFinder } from './sentenceFinder';
import type { Carriage, Homeless, LeftBehind } from './types';

/** Where a paragraph of the old report goes: a section of the outline, the opening, or a heading without counterpart. */
interface Place {
  readonly id: string | null;
  readonly depth: number;
  readonly heading: string;
  readonly paragraphs: string[];
}

/**
 * The prose of an earlier report, whoever made it, under the headings of this one. Sentences filled from figures are not
 * taken along: they are made anew. Nothing that a person wrote is lost silently: what has no place is handed on as such.
 */
export function carryProse(outline: Outline, paragraphs: readonly ProseParagraph[], period: Period): Carriage {
  const sorter = new Sorter(outline);
  for (const paragraph of paragraphs) if (!sorter.take(paragraph)) break;
  const { places, unanswered, left } = sorter;
  const known = places.flatMap(({ id, paragraphs: own }) =>
    id !== null && own.length > 0 ? [[id, own] as const] : [],
  );
  const homeless = places.flatMap(({ id, heading, paragraphs: own }): Homeless[] =>
    id === null ? [{ heading, paragraphs: own }] : [],
  );
  const leftovers = leftoversIn(outline, places, periodTold(paragraphs), period);
  return { prose: Object.fromEntries(known), unanswered, homeless, left, leftovers };
}

/** Goes through the old report from above, knowing under which heading it is. */
class Sorter {
  readonly places: Place[] = [{ id: opening, depth: 0, heading: reportText.opening, paragraphs: [] }];
  readonly unanswered = new Set<string>();
  readonly left: LeftBehind[] = [];
  private here = this.places[0]!;
  private inAddressees = false;
  private wasTable = false;
  private readonly find: ReturnType<typeof headingFinder>;
  private readonly sentence: ReturnType<typeof sentenceFinder>;

  constructor(private readonly outline: Outline) {
    this.find = headingFinder(outline);
    this.sentence = sentenceFinder(outline);
  }

  /** False where the report says its last words. */
  take(paragraph: ProseParagraph): boolean {
    const { text, controls, inTable } = paragraph;
    if (paragraph.isNote || text.trim() === '' || isBareNumber(text)) return true;
    if (!inTable && isEnd(paragraph)) return false;
    for (const { tag, showingPlaceholder } of controls) if (showingPlaceholder) this.unanswered.add(tag);
    if (inTable) this.takeTable(text.trim());
    else if (!isUnanswered(paragraph)) this.takeText(paragraph);
    this.takeNotes(paragraph);
    this.wasTable = inTable;
    return true;
  }

  private takeText(paragraph: ProseParagraph): void {
    const { text } = paragraph;
    const found = this.here.id === opening && isTitle(text) ? null : this.find(text);
    const depth = depthOf(paragraph);
    if (found && !this.isDeeper(found.section, depth) && !this.isElsewhere(found)) {
      const title = found.rest === '' ? text : text.slice(0, text.indexOf(':'));
      const heading = numbered(found.section.number, titleOf(title));
      this.open({ id: found.section.id, depth: found.section.level, heading, paragraphs: [] });
      this.here.paragraphs.push(...linesOf(found.rest));
    } else if (this.here.id === opening && (depth === null || isLetterhead(text) || isTitle(text)))
      this.takeOpening(text);
    else if (!found && depth !== null && depth <= this.here.depth)
      this.open({ id: null, depth, heading: titleOf(text), paragraphs: [] });
    else if (!found && this.here.id === opening)
      this.open({ id: null, depth: depth ?? 1, heading: titleOf(text), paragraphs: [] });
    else this.takeProse(paragraph);
  }

  /** "1. Cải cách thể chế" among the tasks to come is no return to the results of the same name. */
  private isDeeper(section: Section, depth: number | null): boolean {
    const { sections } = this.outline;
    const at = sections.findIndex(({ id }) => id === this.here.id);
    return sections.indexOf(section) < at && (depth ?? section.level) > this.here.depth;
  }

  /** "Kết quả đạt được" below "Cải cách thể chế" is no general assessment: other wordings count in their own chapter. */
  private isElsewhere({ section, loosely }: FoundHeading): boolean {
    const { id } = this.here;
    const chapter = section.id.slice(0, section.id.lastIndexOf('.'));
    const isInside = id === chapter || id?.startsWith(`${chapter}.`) || id === null || id === opening;
    return loosely && section.level > 2 && !isInside;
  }

  private takeOpening(text: string): void {
    const listed = this.inAddressees && /^\s*-/.test(text);
    this.inAddressees = listed || /^\s*kính gửi/iu.test(text);
    if (!listed && !isLetterhead(text) && !isTitle(text))
      this.here.paragraphs.push(...linesOf(beforeAnnouncement(text) ?? text));
  }

  private takeProse(paragraph: ProseParagraph): void {
    const kind = this.sentence(paragraph);
    const bullet = paragraph.bulleted && !/^\s*[-+•–]/u.test(paragraph.text) ? dash : '';
    if (kind === 'none') this.here.paragraphs.push(...linesOf(bullet + paragraph.text));
    if (kind === 'changed')
      this.left.push({ kind: 'sentence', heading: this.here.heading, text: paragraph.text.trim() });
  }

  private takeNotes({ notes = [] }: ProseParagraph): void {
    for (const text of notes) this.left.push({ kind: 'note', heading: this.here.heading, text });
  }

  /** The cells of a table are told as one. */
  private takeTable(text: string): void {
    if (this.here.id === opening) return;
    const last = this.wasTable && this.left.at(-1)?.kind === 'table' ? this.left.pop() : undefined;
    this.left.push({ kind: 'table', heading: this.here.heading, text: last ? `${last.text} · ${text}` : text });
  }

  private open(place: Place): void {
    this.here = this.places.find(({ id }) => id !== null && id === place.id) ?? place;
    if (this.here === place) this.places.push(place);
  }
}

const opening = 'opening';
/** The number that Word counts is not in the text. */
const numbered = (number: string, title: string) => (title.startsWith(number) ? title : `${number} ${title}`);
const titleOf = (text: string) => text.trim().replace(/\s*[:.]$/, '');
