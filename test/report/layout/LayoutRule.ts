import type { WordDocument } from './Drawn';
import type { Mutation } from './mutations';

/** Which of the test's documents a rule is read from: on paper to one office, to several, not issued yet, or electronic. */
export type Kind = 'paper' | 'several' | 'draft' | 'electronic';

/** One rule of the decree's table, as a question to the file, and a way to break just this one. */
export interface LayoutRule {
  readonly element: string;
  readonly rule: string;
  readonly of?: Kind;
  readonly holds: (document: WordDocument) => boolean;
  readonly broken: Mutation;
}

export const within = (value: number, least: number, most: number) => value >= least && value <= most;
export const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
