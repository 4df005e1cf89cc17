import type { Exception } from '../../appendix/exception';
import type { Finding, Review } from '../types';

/** A finding with the exception that holds for it. */
export interface Accepted {
  readonly finding: Finding;
  readonly exception: Exception;
}

/** A review with what people decided about it: `findings` holds what is still open. */
export interface SettledReview extends Review {
  /**
   * "Sẵn sàng gửi": every figure owed is there or was settled to be left out, no error is open, and every open
   * warning was seen. A notice asks for nothing.
   */
  readonly ready: boolean;
  readonly accepted: readonly Accepted[];
  /** Open warnings and questions about blanks, by id, that were marked as seen with these very figures. */
  readonly seen: ReadonlySet<string>;
  /** Open findings, by id, that were accepted with other figures. */
  readonly lapsed: ReadonlyMap<string, Exception>;
  /** Figures owed and lacking that nobody has settled: not asked about, or asked and not answered. */
  readonly missing: readonly string[];
}

/** What a person does about a finding as it is shown. */
export type Decision =
  | { readonly kind: 'accept'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'see'; readonly finding: Finding }
  | { readonly kind: 'withdraw'; readonly finding: Finding };
