import type { Exception } from '../../appendix/exception';
import type { Finding, Review } from '../types';

/** A finding with the exception that holds for it. */
export interface Accepted {
  readonly finding: Finding;
  readonly exception: Exception;
}

/**
 * A review with what people decided about it. `findings` holds what is still open; `ready` says that every figure
 * owed is there, no error is open, and every open warning was seen.
 */
export interface SettledReview extends Review {
  readonly accepted: readonly Accepted[];
  /** Open warnings, by id, that were marked as seen with these very figures. */
  readonly seen: ReadonlySet<string>;
  /** Open findings, by id, that were accepted with other figures. */
  readonly lapsed: ReadonlyMap<string, Exception>;
}

/** What a person does about a finding as it is shown. */
export type Decision =
  | { readonly kind: 'accept'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'see'; readonly finding: Finding }
  | { readonly kind: 'withdraw'; readonly finding: Finding };
