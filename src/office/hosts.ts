import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Adoption } from '../sheet/adoptionOf';
import type { Place, SheetBeside, SheetPlan, SheetReading } from '../sheet/types';
import type { Outcome } from './failure';

/**
 * What the pane asks of Excel. Everything is one `context.sync()` but what has to look first, which is two:
 * `insert`, `adopt`, `saveProfile`, the first `read` where anything is kept, a `read` that has to look for the sheet.
 * `sheets` looks at those without our names once more. `keepExceptions` also reads what is there: three, of which one writes.
 */
export interface ExcelHost {
  readonly kind: 'excel';
  /**
   * Makes a new sheet from the plan, named after it (with a number behind it if that name is taken), and keeps
   * the profile in the workbook; null keeps what is there.
   */
  insert(plan: SheetPlan, profile: Profile | null): Promise<Outcome<{ readonly sheetId: string }>>;
  /** Reads the appendix: the sheet with this id or name, else the active one, else the first that carries our names; null: none. */
  read(sheetId: string | null): Promise<Outcome<WorkbookReading>>;
  /** The sheets of the workbook that are an appendix. */
  sheets(): Promise<Outcome<readonly SheetReading['sheet'][]>>;
  /** Calls back after edits and recalculations; the callback must not write. Resolves to the way to stop. */
  watch(onEdit: () => void): Promise<Outcome<() => void>>;
  goTo(sheetId: string, place: Place): Promise<Outcome<void>>;
  /** Writes the numbers of one correction with their formats, all or none: only ever on a person's click. */
  correct(sheetId: string, cells: readonly CorrectedCell[]): Promise<Outcome<void>>;
  /** Adds names, validations and colours to a sheet, all or none, and changes no cell: only ever on a person's click. */
  adopt(sheetId: string, adoption: Adoption): Promise<Outcome<void>>;
  saveProfile(profile: Profile): Promise<Outcome<void>>;
  /** Changes the exceptions kept in the workbook, as they are now: only ever on a person's click. */
  keepExceptions(change: (kept: readonly Exception[]) => readonly Exception[]): Promise<Outcome<readonly Exception[]>>;
}

export interface CorrectedCell {
  readonly place: Place;
  readonly value: number;
  readonly format: string;
  /** Its number format as read. */
  readonly oldFormat: string;
  /** Its row as read, from this column on: if something else stands there by now, nothing is to be written. */
  readonly line: { readonly column: number; readonly values: readonly unknown[] };
}

export interface WorkbookReading {
  readonly reading: SheetReading | null;
  /** The profile kept in the workbook; null where there is none or it cannot be read. */
  readonly profile: Profile | null;
  readonly exceptions: readonly Exception[];
  /** Of a file: its sheets to compare with, read along. */
  readonly beside?: readonly SheetBeside[];
  /** Of a file: names of further appendices in it that could have been meant as well. */
  readonly others?: readonly string[];
}

/** How this Word can take a report in. */
export type Opening =
  | 'newDocument'
  /** Word on the web: asks first, then stores the new document in the person's OneDrive. */
  | 'onlineCopy'
  /** No new documents: the report goes into the one that is open, without its page set-up. */
  | 'intoOpen';

/** What the pane asks of Word: `open` is one sync or two, everything else looks first and then does: two, or one where there is nothing to do. */
export interface WordHost {
  readonly kind: 'word';
  readonly opening: Opening;
  /** Opens the .docx as a new document. */
  open(docx: Uint8Array): Promise<Outcome<void>>;
  /** Puts the .docx into the open document, in place of nothing but an empty one. */
  insertHere(docx: Uint8Array): Promise<Outcome<void>>;
  read(): Promise<Outcome<DocumentReading>>;
  /** Selects a place as it was read, or a content control by its id; false where it is no longer there. */
  select(place: TextPlace | ControlPlace): Promise<Outcome<boolean>>;
  /** Puts other letters in place of those of a place; false where it is no longer there. */
  replace(place: TextPlace, text: string): Promise<Outcome<boolean>>;
  /** Writes what is decided on the document as it stands now, into the named controls and nowhere else; gives what was read. */
  fill(decide: (reading: DocumentReading) => readonly ControlChange[]): Promise<Outcome<DocumentReading>>;
}

/** The main text of the open document. */
export interface DocumentReading {
  /** In the order of the text, those in tables included; line breaks as Word tells them (\v). */
  readonly paragraphs: readonly DocumentParagraph[];
  /** Rich-text content controls in the order of the text. */
  readonly controls: readonly DocumentControl[];
}

export interface DocumentParagraph {
  readonly text: string;
  /** 0 for a heading of the first level to 8; null for body text. */
  readonly outlineLevel: number | null;
  readonly inTable: boolean;
}

export interface DocumentControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  /** Its text cannot be changed. */
  readonly locked: boolean;
}

export interface ControlChange {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  /** Takes off the grey italics of a prompt. */
  readonly plain?: boolean;
}

/** Letters of a paragraph; its whole text says whether it is still the same. */
export interface TextPlace {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ControlPlace {
  readonly control: number;
}

export type Host = ExcelHost | WordHost;
