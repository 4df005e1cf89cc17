import type { DataSentence, Section } from '../../appendix/types';
import { changeWords } from '../change';
import { fillNames } from '../names';
import { codesOf, type Facts, sentenceBlocks, wordingOf } from '../sentences';
import type { Block } from '../types';
import { changeOf, type PlacedControl } from './placedControl';
import { standingWording } from './standingWording';
import type { FigureChange, OpenControl, OpenDocument, Rewrite } from './types';

/** One sentence of the outline beside what stands of it in the document. */
export interface ComparedSentence {
  readonly changes: readonly { readonly control: PlacedControl; readonly change: FigureChange }[];
  readonly rewrite: Rewrite | null;
}

const nothing: ComparedSentence = { changes: [], rewrite: null };

/**
 * Numbers are replaced only in a sentence that a new report would word in the same way. Otherwise ("không có" where all
 * are zero, a prompt where one is blank) other numbers in the old words would be nonsense: the sentence is told.
 */
export function compareSentence(
  sentence: DataSentence,
  section: Section,
  facts: Facts,
  document: OpenDocument,
  figures: readonly PlacedControl[],
  /** The lines of the appendix that are not as they were. */
  changed: ReadonlySet<string>,
): ComparedSentence {
  const codes = codesOf(sentence);
  const own = figures.filter(({ code, place }) => place !== 'appendix' && codes.includes(code));
  const tag = `sentence:${section.id}.${sentence.id}`;
  const fixed = document.controls.find((control) => control.tag === tag);
  if (own.length === 0 && !fixed) return nothing;
  const [block] = sentenceBlocks(sentence, section.id, facts);
  const standing = standingWording(sentence, facts.names, document.paragraphs);
  const wanted = block ? wordsOf(block) : null;
  const paragraph = standing?.paragraph ?? paragraphOf(document, own, fixed);
  const text = document.paragraphs[paragraph]?.text ?? '';
  const heading = `${section.number} ${fillNames(section.heading, facts.names)}`;
  const generated = isGenerated(text, standing);
  const writable = own.length === 0 && fixed && !fixed.locked && generated && block?.kind === 'paragraph';
  const control = writable ? fixed.id : null;
  const told = { changes: [], rewrite: { codes, heading, text, paragraph, wanted, control } };
  if (own.length === 0) {
    const isStale = generated || codes.some((code) => changed.has(code));
    return text.trim() === wanted || !isStale ? nothing : told;
  }
  const slots = slotsOf(block);
  const said = new Set(own.map(({ code }) => code));
  const isTrue = standing
    ? standing.wording === wordingOf(sentence, facts.figures)
    : Object.keys(slots).every((code) => said.has(code) || !changed.has(code));
  if (!isTrue || [...said].some((code) => slots[code] === undefined)) return told;
  const changes = own.flatMap((control) => {
    const wanted = control.base ? changeWords(control.base, facts.figures[control.code]) : slots[control.code];
    const change = changeOf(control, wanted ?? '');
    return change ? { control, change } : [];
  });
  return { changes, rewrite: null };
}

/** Words of ours: one of the outline's wordings, or the prompt that stood for it. What a person wrote is theirs. */
const isGenerated = (text: string, standing: unknown): boolean => standing !== null || /^- \[.*\]$/s.test(text.trim());

function slotsOf(block: Block | undefined): Readonly<Record<string, string>> {
  if (block?.kind !== 'paragraph') return {};
  return Object.fromEntries(block.parts.flatMap((part) => (part.kind === 'figure' ? [[part.code, part.text]] : [])));
}

function wordsOf(block: Block): string {
  return block.kind === 'paragraph' ? block.parts.map(({ text }) => text).join('') : block.text;
}

/** The first paragraph with all the figures in their order, or the one that the control is. */
function paragraphOf(
  { paragraphs }: OpenDocument,
  own: readonly PlacedControl[],
  fixed: OpenControl | undefined,
): number {
  if (own.length === 0) return paragraphs.findIndex(({ text }) => text === fixed?.text);
  const holdsAll = (text: string) =>
    own.reduce((from, { control }) => (from < 0 ? from : text.indexOf(control.text, from)), 0) >= 0;
  return paragraphs.findIndex(({ text }) => text.length > own[0]!.control.text.length && holdsAll(text));
}
