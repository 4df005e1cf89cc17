import type { Outline, Section } from '../../appendix/types';
import { plainProse } from '../../prose/plainProse';

/** A heading of the outline found in a text, with the prose that stands behind its colon. */
export interface FoundHeading {
  readonly section: Section;
  readonly rest: string;
  /** By another wording than the outline's own: "Kết quả đạt được" may be many a thing. */
  readonly loosely: boolean;
}

const numbering =
  /^\s*(?:(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[ivx\d]+)|[a-hđ]|[ivx]+|\d+(?:\.\d+)*)\s*(?:[.):/-]|(?=\s))\s*/iu;
/** A line of a list is no heading, whatever it begins with. */
const listed = /^\s*[-+•–*]/u;
/** Longer ones are prose, whatever they begin with. */
const longest = 250;
/** Share of words that two headings must have in common to be the same, misprints and all. */
const alike = 0.8;
const fewestWords = 4;

/** Finds headings whatever their number, capitals, spaces, colon and misprints are, in documents of any hand. */
export function headingFinder({ sections }: Outline): (text: string) => FoundHeading | null {
  const known = sections.flatMap((section) =>
    [section.heading, ...(section.also ?? [])].map((heading, index) => ({
      section,
      loosely: index > 0,
      pattern: patternOf(heading),
      words: wordsOf(heading),
    })),
  );
  const exactly = (text: string) => {
    if (text.length > longest) return undefined;
    const key = keyOf(text);
    return known.find(({ pattern }) => pattern.test(key));
  };
  return (text) => {
    if (listed.test(text)) return null;
    const [head = '', ...others] = text.split(':');
    const rest = others.join(':').trim();
    const whole = exactly(text);
    const exact = whole ?? exactly(head);
    if (exact) return { section: exact.section, loosely: exact.loosely, rest: whole ? '' : rest };
    if (text.length > longest || rest !== '') return null;
    const words = wordsOf(text);
    const near = known
      .map(({ words: own, ...one }) => ({ ...one, share: shareOf(words, own) }))
      .sort((one, other) => other.share - one.share)[0];
    if (!near || near.share < alike || words.size < fewestWords) return null;
    return { section: near.section, loosely: near.loosely, rest: '' };
  };
}

/** What headings write short. */
const inFull: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<!\p{L})CCHC(?!\p{L})/gu, 'cải cách hành chính'],
  [/(?<!\p{L})TTHC(?!\p{L})/gu, 'thủ tục hành chính'],
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})CBCCVC(?!\p{L})/gu, 'cán bộ, công chức, viên chức'],
];

/** Words alone: without number, case, signs, abbreviations. */
export function keyOf(text: string): string {
  const plain = plainProse(text).text.replace(numbering, '');
  const whole = inFull.reduce((words, [short, name]) => words.replace(short, name), plain);
  return whole
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The heading with anything in its slots. */
function patternOf(heading: string): RegExp {
  const pieces = heading.split(/\{\w+\}/).map((piece) => keyOf(piece));
  return new RegExp(
    `^${pieces.filter((piece) => piece !== '').join('.{0,40}')}${heading.endsWith('}') ? '.{0,40}' : ''}$`,
    'u',
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(keyOf(text.replace(/\{\w+\}/g, ' ')).split(' '));
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}
