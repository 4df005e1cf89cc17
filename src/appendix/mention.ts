import type { ReferenceKey } from './types';

/**
 * A figure as free prose names its subject. In a phrase `{n}` is the number, `…` any words of one clause without another
 * number, `(a|b)` either; names may be abbreviated as in `shortForms`.
 */
export interface Mention<C extends string = string> {
  /** Several: the phrase speaks of them together, of a whole that lies between them. */
  readonly about: readonly (C | ReferenceKey)[];
  readonly said: readonly string[];
  /** Words with which the sentence speaks of something narrower, `(a|b)`. */
  readonly unless?: string;
}
