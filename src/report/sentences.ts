import type { DataSentence, FormLine } from '../appendix/types';
import { formatNumber } from '../figures/formatNumber';
import type { Figures } from '../figures/types';
import { reportText } from '../text/vi/report';
import { changeBase, changeTag, changeWords, type Last } from './change';
import { fillSlots } from './fillSlots';
import type { Names } from './names';
import type { Block, Part } from './types';

export const dash = '- ';

/** What a sentence is filled from. */
export interface Facts {
  readonly lines: readonly FormLine[];
  readonly figures: Figures;
  readonly names: Names;
  /** Whether the office owes the indicator. */
  readonly owed: (code: string) => boolean;
  /** The report that figures are told beside, where one is given. */
  readonly last: Last | null;
}

/**
 * The sentence with its figures; a prompt while figures that the office owes are missing; nothing where it owes none
 * of them, for blank then means outside its remit.
 */
export function sentenceBlocks(sentence: DataSentence, section: string, facts: Facts): readonly Block[] {
  const wording = wordingOf(sentence, facts.figures);
  const { parts, missing } = fillSlots(dash + (wording ?? ''), (slot) => slotPart(slot, facts));
  const tag = `sentence:${section}.${sentence.id}`;
  if (wording !== undefined && missing.length === 0) {
    const hasFigures = parts.some(({ kind }) => kind === 'figure');
    return [{ kind: 'paragraph', parts: besideLast(parts, facts), ...(hasFigures ? {} : { tag }) }];
  }
  const codes = codesOf(sentence);
  const unknown = codes.filter((code) => knownValue(code, facts.figures) === undefined);
  const wanted = unknown.length > 0 ? unknown : codes;
  if (!wanted.some(facts.owed)) return [];
  const text = reportText.awaitsFigures(wanted, wording === undefined ? labels(wanted, facts) : dotted(wording, facts));
  return [{ kind: 'prompt', tag, title: reportText.controls.sentence, text: dash + reportText.prompt(text) }];
}

/** Every indicator that the sentence may speak of. */
export function codesOf({ text = '', cases = [] }: DataSentence): readonly string[] {
  const slots = [text, ...cases.map((one) => one.text)].flatMap((wording) => fillSlots(wording, () => null).missing);
  const codes = slots.filter((slot) => /^\d/.test(slot));
  return [...new Set([...cases.flatMap(({ when }) => Object.keys(when)), ...codes])].sort();
}

/** The first case whose figures are exactly so, else the general wording; a choice has none. */
export function wordingOf({ text, cases = [] }: DataSentence, figures: Figures): string | undefined {
  const fitting = cases.find(({ when }) =>
    Object.entries(when).every(([code, value]) => knownValue(code, figures) === value),
  );
  return fitting?.text ?? text;
}

function knownValue(code: string, figures: Figures): number | undefined {
  const figure = figures[code];
  return figure?.kind === 'number' ? figure.value : undefined;
}

/** " (tăng 12 thủ tục so với năm 2020)"; further changes of the sentence need not say again since when. */
function besideLast(parts: readonly Part[], { last }: Facts): readonly Part[] {
  const first = parts.find(({ kind }) => kind === 'change');
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'change' || !last) return [part];
    const end = part === first ? ` ${reportText.against(last.period)})` : ')';
    return [{ kind: 'text', text: ' (' }, part, { kind: 'text', text: end }];
  });
}

function slotPart(slot: string, facts: Facts): Part | null {
  if (slot.startsWith('±')) return changePart(slot, facts);
  const { lines, figures, names } = facts;
  const name = names.get(slot);
  if (name !== undefined) return { kind: 'text', text: name };
  const figure = figures[slot];
  if (figure?.kind !== 'number') return null;
  const none = figure.value === 0 && lines.some(({ id, kind }) => id === slot && kind === 'count');
  const text = none ? reportText.none : formatNumber(figure.value, figure.decimals);
  return { kind: 'figure', code: slot, text };
}

/** No words where there is nothing to compare with. */
function changePart(slot: string, { figures, last }: Facts): Part {
  const base = changeBase(slot, last);
  const words = base && changeWords(base, figures[base.code]);
  return base && words
    ? { kind: 'change', tag: changeTag(base), code: base.code, text: words }
    : { kind: 'text', text: '' };
}

/** The sentence to come, with dots for what is missing. */
function dotted(wording: string, facts: Facts): string {
  const dots: Part = { kind: 'text', text: reportText.unknownFigure };
  const { parts } = fillSlots(wording, (slot) => slotPart(slot, { ...facts, last: null }) ?? dots);
  return parts.map(({ text }) => text).join('');
}

function labels(codes: readonly string[], { lines }: Facts): string {
  const named = lines.filter(({ id }) => codes.includes(id));
  return named.map(({ label }) => label.replace(/[.:]$/, '')).join('; ');
}
