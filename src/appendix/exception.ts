/**
 * A finding that the office stands by, for exactly these figures: it holds while every one of them is as it was and
 * is void, not lost, while any differs. Travels inside the workbook, as the profile does.
 */
export interface Exception {
  readonly findingId: string;
  readonly codes: readonly string[];
  /** Each cell's figure as understood and as read. */
  readonly figures: Readonly<Record<string, string>>;
  /** What was compared: it also hangs on reference numbers, notes and other reports, which stand in no figure cell. */
  readonly sides: string;
  /** Why the finding may stand; empty where a warning was only marked as seen. */
  readonly reason: string;
  /** The day, as 2022-01-03. */
  readonly at?: string;
}
