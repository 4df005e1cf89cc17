import type { Severity } from '../../appendix/types';
import type { ProseParagraph } from '../types';
import type { TypeName } from './vocabulary';

/** A paragraph as far as citations go: Word's pane knows no more than texts and levels. */
export type CitedParagraph = Pick<ProseParagraph, 'text'> & Partial<Pick<ProseParagraph, 'outlineLevel' | 'controls'>>;

/** [start, end) in the text of a paragraph as it was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  /** Index in the list of paragraphs. */
  readonly paragraph: number;
}

/** The day of a citation. `day` and `month` may be none of the calendar. */
export interface CitedDate extends Place {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** As written, without "ngày". */
  readonly written: string;
  /** It stands right behind this citation, not behind a later one of the same list. */
  readonly own: boolean;
}

/** A document named by its number: [type] [số] number[/year]/symbol [ngày …]. */
export interface Citation extends Place {
  /** As written, made plain. */
  readonly raw: string;
  /** The same without the day, on one line. */
  readonly name: string;
  /** Its span in the plain text of the paragraph. */
  readonly inPlain: Span;
  /** The kind of document by the words before the number, or those before the list that it stands in. */
  readonly type: TypeName | null;
  /** The type is written before this very number. */
  readonly ownType: boolean;
  readonly hasSo: boolean;
  /** "108", "12a", without leading zeros. */
  readonly number: string;
  /** The year inside the symbol. */
  readonly year: number | null;
  /** As it should be written: no spaces, hyphens, Latin letters, TTg. */
  readonly symbol: string;
  readonly groups: readonly string[];
  readonly date: CitedDate | null;
  /** From the number to the end of the symbol. */
  readonly core: Span;
  /** The same as written. */
  readonly written: string;
  /** The same as it should be written. */
  readonly canonical: string;
  /** The office named behind it ("của Ủy ban nhân dân tỉnh"), in small letters; empty if none is. */
  readonly issuer: string;
  /** Words that run on from the symbol without a space. */
  readonly tail: string;
}

/** What an editor can put in place of a span without asking further. */
export interface Correction extends Place {
  readonly text: string;
}

interface FindingBase {
  readonly rule: CitationRuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, as written, line breaks as spaces. */
  readonly cited: string;
  readonly correction?: Correction;
}

/** What is wrong with a citation, as data: the sentences are in text/. */
export type CitationFinding = FindingBase & CitationFault;

export type CitationFault =
  | { readonly kind: 'yearDisagrees'; readonly year: number; readonly date: string }
  | { readonly kind: 'typeMismatch'; readonly type: string; readonly symbol: string; readonly meant: string | null }
  | { readonly kind: 'yearMissing'; readonly year: number | null; readonly meant: string | null }
  | { readonly kind: 'datesConflict'; readonly date: string; readonly otherDate: string; readonly other: Place }
  | { readonly kind: 'nearTwin'; readonly twin: string; readonly times: number }
  | { readonly kind: 'leadingZero'; readonly date: string; readonly meant: string }
  | { readonly kind: 'impossibleDate'; readonly date: string }
  | { readonly kind: 'numberOrder'; readonly date: string; readonly neighbour: string; readonly neighbourDate: string }
  | { readonly kind: 'firstIncomplete' }
  | { readonly kind: 'subjectMissing' }
  | { readonly kind: 'repeatedInFull'; readonly short: string; readonly first: Place }
  | { readonly kind: 'outsidePeriod'; readonly date: string; readonly year: number }
  | { readonly kind: 'malformed'; readonly meant: string }
  | { readonly kind: 'missingSo' }
  | { readonly kind: 'lookAlike'; readonly letters: string; readonly meant: string }
  | { readonly kind: 'glued'; readonly word: string }
  | { readonly kind: 'loose'; readonly meant: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'lawName'; readonly meant: string }
  | { readonly kind: 'unnumbered'; readonly name: string };

export type CitationKind = CitationFault['kind'];

/** C1 to C9 as the rules were first numbered; the others follow. */
export type CitationRuleId = `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18}`;
