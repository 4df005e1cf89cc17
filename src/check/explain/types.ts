import type { Slip } from './slips';

/**
 * Cells whose correction lets every relation among them hold: a smallest set, two where one alone would do but
 * hardly explains what is typed, or rows that changed places.
 */
export interface Explanation {
  readonly codes: readonly string[];
  readonly slip: Slip | 'interchanged' | 'shifted' | 'several';
  /** Corrected figures; a code that is absent is known to be wrong without its value being known. */
  readonly proposed: Readonly<Record<string, number>>;
  /** How sure that these are the wrong cells, and that these are their right values. */
  readonly confidence: { readonly cells: number; readonly values: number };
}

/** Contradictions that hang together, with what may have gone wrong, likeliest first. */
export interface Case {
  /** Ids of the rules that are broken. */
  readonly rules: readonly string[];
  readonly explanations: readonly Explanation[];
}
