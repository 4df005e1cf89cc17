import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Place, SheetPlan, SheetReading } from '../sheet/types';
import type { Outcome } from './failure';

/**
 * What the pane asks of Excel. Everything is one `context.sync()` but what has to look first, which is two:
 * `insert`, `saveProfile`, the first `read` where anything is kept, a `read` that has to look for the sheet.
 * `sheets` looks at those without our names once more. `keepExceptions` also reads what is there: three, of which one writes.
 */
export interface ExcelHost {
  readonly kind: 'excel';
  /**
   * Makes a new sheet from the plan, named after it (with a number behind it if that name is taken), and keeps
   * the profile in the workbook; null keeps what is there.
   */
  insert(plan: SheetPlan, profile: Profile | null): Promise<Outcome<{ readonly sheetId: string }>>;
  /** Reads the appendix: the sheet with this id, else the active one, else the first that carries our names; null: none. */
  read(sheetId: string | null): Promise<Outcome<WorkbookReading>>;
  /** The sheets of the workbook that are an appendix. */
  sheets(): Promise<Outcome<readonly SheetReading['sheet'][]>>;
  /** Calls back after edits and recalculations; the callback must not write. Resolves to the way to stop. */
  watch(onEdit: () => void): Promise<Outcome<() => Promise<void>>>;
  goTo(sheetId: string, place: Place): Promise<Outcome<void>>;
  /** Writes the numbers of one correction with their formats: only ever on a person's click. */
  correct(sheetId: string, cells: readonly CorrectedCell[]): Promise<Outcome<void>>;
  saveProfile(profile: Profile): Promise<Outcome<void>>;
  /** Changes the exceptions kept in the workbook, as they are now: only ever on a person's click. */
  keepExceptions(change: (kept: readonly Exception[]) => readonly Exception[]): Promise<Outcome<readonly Exception[]>>;
}

export interface CorrectedCell {
  readonly place: Place;
  readonly value: number;
  readonly format: string;
}

export interface WorkbookReading {
  readonly reading: SheetReading | null;
  /** The profile kept in the workbook; null where there is none or it cannot be read. */
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
}

/** What the pane asks of Word. */
export interface WordHost {
  readonly kind: 'word';
  /** Opens the .docx as a new document. */
  open(docx: Uint8Array): Promise<Outcome<void>>;
}

export type Host = ExcelHost | WordHost;
