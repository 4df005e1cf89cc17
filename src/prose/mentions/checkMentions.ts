import type { Mention } from '../../appendix/mention';
import type { Profile } from '../../appendix/profile';
import type { Edition, ReferenceKey } from '../../appendix/types';
import { roundTo } from '../../figures/decimals';
import { indicatorsOf } from '../../figures/indicatorsOf';
import { readNumeral } from '../../figures/readNumeral';
import type { Figures } from '../../figures/types';
import { partsOf } from '../citations/partsOf';
import type { Place } from '../citations/types';
import { type PlainProse, plainProse } from '../plainProse';
import type { ProseParagraph } from '../types';
import { mentionsOf } from './mentionsOf';
import { phrasePattern } from './phrasePattern';
import { speaksOfOther } from './speaksOfOther';

/** A paragraph as far as numbers go: those in controls and tables are the appendix itself. */
export type ToldParagraph = Pick<ProseParagraph, 'text'> &
  Partial<Pick<ProseParagraph, 'outlineLevel' | 'controls' | 'inTable'>>;

/** A number of the prose that is not the figure of its subject. */
export interface MentionFinding extends Place {
  readonly code: string | ReferenceKey;
  /** As written. */
  readonly said: string;
  readonly figure: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** What the numbers are held against. */
export interface Told {
  readonly edition: Edition;
  readonly figures: Figures;
  readonly office: Partial<Pick<Profile, 'period' | 'references' | 'office'>>;
}

/** Numbers in prose that name an indicator's subject and disagree with its figure; only where there is no doubt. */
export function checkMentions(paragraphs: readonly ToldParagraph[], told: Told): readonly MentionFinding[] {
  const { mentions } = mentionsOf(told.edition);
  const subjects = mentions.map((mention) => subjectOf(mention, told));
  const parts = partsOf(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.inTable || parts[index] === 'plans' || !/\d/.test(paragraph.text)) return [];
    const plain = plainProse(paragraph.text);
    const found = subjects.flatMap((subject) => disagreements(subject, plain, told.office));
    const free = found.filter(({ start, end }) => !isInControl(paragraph, start, end));
    return free.map((one) => ({ ...one, paragraph: index })).sort((one, other) => one.start - other.start);
  });
}

interface Known {
  readonly code: string;
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

interface Subject {
  readonly patterns: readonly RegExp[];
  readonly unless: RegExp | null;
  readonly known: readonly Known[];
}

/** What is known of a mention's subject; nothing is where the figure is blank or unclear. */
function subjectOf({ about, said, unless }: Mention, { edition, figures, office }: Told): Subject {
  const known = about.flatMap((code): readonly Known[] => {
    const reference = office.references?.[code as ReferenceKey];
    if (reference !== undefined) return [{ code, value: reference, decimals: 0, isPercent: false }];
    const figure = figures[code];
    if (figure?.kind !== 'number') return [];
    const isPercent = indicatorsOf(edition).get(code)?.kind === 'percent';
    return [{ code, value: figure.value, decimals: figure.decimals, isPercent }];
  });
  const isWhole = known.length === about.length;
  return {
    patterns: isWhole ? said.map((phrase) => phrasePattern(phrase, mentionsOf(edition).shortForms)) : [],
    unless:
      unless === undefined ? null : new RegExp(String.raw`(?<!\p{L})${unless.replace(/ /g, String.raw`\s+`)}`, 'iu'),
    known,
  };
}

type Disagreement = Omit<MentionFinding, 'paragraph'>;

function disagreements(
  { patterns, unless, known }: Subject,
  plain: PlainProse,
  office: Told['office'],
): Disagreement[] {
  const places = new Map<number, Disagreement>();
  for (const pattern of patterns)
    for (const match of plain.folded.matchAll(pattern)) {
      const written = match.groups?.n ?? '';
      const at = match.index + match[0].indexOf(written);
      const sentence = sentenceAround(plain.folded, match.index, match.index + match[0].length);
      const upToNumber = plain.folded.slice(0, at);
      const { period = null, office: name = '' } = office;
      if (unless?.test(sentence.whole) || speaksOfOther(sentence, match[0], upToNumber, period, name)) continue;
      const wrong = contradicted(written, known);
      const span = { start: plain.start(at), end: plain.end(at + written.length) };
      if (wrong) places.set(at, { ...span, ...wrong, said: written });
    }
  return [...places.values()];
}

/** The figure that a number cannot be; of several, a whole that lies beyond them all, or is 100 where one is not. */
function contradicted(written: string, known: readonly Known[]): Omit<Disagreement, 'start' | 'end' | 'said'> | null {
  const numeral = readNumeral(written, known[0]?.isPercent ? 'percent' : 'count');
  if (!numeral) return null;
  const { value, decimals } = numeral;
  // Fewer decimals may have been rounded, but not to 100%: that says all of them.
  const places = (one: Known) => (value === 100 ? one.decimals : Math.min(decimals, one.decimals));
  const isSame = (one: Known) => roundTo(one.value, places(one)) === roundTo(value, one.decimals);
  const values = known.map((one) => one.value);
  const isBetween = value !== 100 && value >= Math.min(...values) && value <= Math.max(...values);
  const wrong = known.find((one) => !isSame(one));
  if (!wrong || (known.length > 1 && isBetween)) return null;
  return { code: wrong.code, figure: wrong.value, decimals: wrong.decimals, isPercent: wrong.isPercent };
}

export interface Sentence {
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

function sentenceAround(text: string, start: number, end: number): Sentence {
  const before =
    text
      .slice(0, start)
      .split(/[.;!?](?=\s)/)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.;!?](?=\s|$)/)[0] ?? '';
  return { before, after, whole: before + text.slice(start, end) + after };
}

/** A figure inside a control is refreshed with the appendix; it is no prose. */
function isInControl({ controls = [] }: ToldParagraph, start: number, end: number): boolean {
  return controls.some((control) => /^\d/.test(control.tag) && control.start <= start && end <= control.end);
}
