/** What stands in one figure cell, as a spreadsheet gives it. */
export interface Entry {
  /** The stored value; error values come as their text ("#REF!"). */
  readonly value: string | number | boolean | null;
  /** The text shown. */
  readonly text: string;
  /** The number format in its invariant (English) form. */
  readonly format: string;
  /** The note cell of the same line. */
  readonly note?: string;
}

/** Why an entry is not a clean figure. */
export type Problem =
  | 'textNumber' // a number stored as text
  | 'unitWritten' // "91 thủ tục"
  | 'otherUnit' // "91 hồ sơ" where thủ tục are counted
  | 'percentFormat' // 0.95 shown as 95 %
  | 'fractionForPercent' // 0.95 where 95 is likely meant
  | 'thousandsReadAsDecimal' // 1.821 in a count, meant as 1821
  | 'date' // Excel made a date of 1/4
  | 'errorValue' // #REF!, #DIV/0!
  | 'noneMark' // "-", "không có", "x"
  | 'optionWritten' // "Trực tuyến" where its code 0 belongs
  | 'ratio' // "175.354/175.920" in the figure cell
  | 'truthValue' // TRUE
  | 'tooLarge' // beyond exact arithmetic
  | 'notNumber'; // any other text

/** An entry understood. `value` is the decimal nearest what was shown, `decimals` how many places were shown. */
export type Figure = Noted &
  (
    | { readonly kind: 'blank' }
    | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly doubt?: Doubt }
    | { readonly kind: 'problem'; readonly doubt: Doubt }
  );

interface Noted {
  /** What the note cell says, as written: it may hold the counts behind a rate. */
  readonly note?: string;
}

/** What is odd about an entry, and what it should probably be. */
export interface Doubt {
  readonly problem: Problem;
  /** What stands in the cell, as a person sees it. */
  readonly read: string;
  /** The number it should be; absent where nothing can be proposed. */
  readonly proposed?: number;
  /** Whether the proposal can be written without asking further. */
  readonly certain: boolean;
}

/** Figures by indicator id; an id that is absent counts as blank. */
export type Figures = Readonly<Record<string, Figure>>;

/** A line of the form that no row, or more than one row (counted from 0), of the sheet answers to, or one that cannot be trusted. */
export interface LostLine {
  readonly code: string;
  readonly rows: readonly number[];
  readonly why?: Untrusted;
}

/** Why no figure is taken from a row that carries the line's label. */
export type Untrusted =
  | 'tables' // the sheet holds several tables of the form
  | 'column' // nothing says for certain which column holds the figures
  | 'apart' // the label no longer stands beside its own figure
  | 'strayed' // the line's own cell was dragged into another column
  | 'unit'; // the unit beside it is another one
