import type { ComponentType } from 'react';
import type { Exception } from '../appendix/exception';
import type { Profile } from '../appendix/profile';
import type { Edition } from '../appendix/types';
import type { Card } from '../check/cardsOf';
import type { SettledReview } from '../check/exceptions/types';
import type { Clock } from '../clock';
import type { Figures } from '../figures/types';
import type { Failure } from '../office/failure';
import type { DocumentReading, WorkbookReading } from '../office/hosts';
import type { OpenDocument, Refresh } from '../report/refresh/types';
import type { Filling } from '../sheet/planSheet';
import type { Place, SheetPlan, SheetReading } from '../sheet/types';
import type { Beside, CheckedProse } from './checkDocument';
import type { Compared } from './compared';
import type { CellShares } from './coverageOf';
import type { EarlierProse } from './earlierProse';
import type { ResultsProps } from './views/Results';

/** One reading of the sheet, checked. */
export interface Checked {
  readonly review: SettledReview;
  /** The open findings of the review, gathered by what explains them. */
  readonly cards: readonly Card[];
  readonly figures: Figures;
  readonly places: Readonly<Record<string, Place>>;
  /** How many of them Excel does not know by our names. */
  readonly unnamed: number;
  /** Whether the figures are those of the column that a person told. */
  readonly told: boolean;
}

/** Why a chosen file cannot be used. */
export type FileTrouble =
  | { readonly kind: 'notWorkbook' } // not an .xlsx
  | { readonly kind: 'lockedFile' } // opened only with a password
  | { readonly kind: 'damagedFile' }
  | { readonly kind: 'hugeFile' }
  | { readonly kind: 'noAppendix' };

/** Everything a person may have to be told of. */
export type Trouble = Failure | FileTrouble | { readonly kind: 'reportFailed' } | { readonly kind: 'notLoaded' }; // a part of the add-in that loads when asked for

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Trouble };

/** What a person chooses for a report. */
export interface ReportOptions {
  /** Whether a record of the checking stands behind the appendix. */
  readonly withRecord: boolean;
  /** The record as a file of its own, and no report. */
  readonly recordOnly?: boolean;
  /** Last period's report, whose prose is used again. */
  readonly from: EarlierProse | null;
}

/** What a report is made from. */
export interface ReportRequest extends ReportOptions {
  readonly reading: SheetReading;
  readonly profile: Profile;
  readonly review: SettledReview | null;
  readonly compared: Compared;
}

/** What the pane needs done, handed in by the composition root so that heavy parts load when asked for. */
export interface PaneServices {
  readonly edition: Edition;
  /** The office offered by "Điền theo ví dụ". */
  readonly example: Profile;
  /** The year a new profile starts with. */
  readonly year: number;
  readonly clock: Clock;
  /** Today, as 2022-01-03. */
  today(): string;
  check(reading: SheetReading, profile: Profile | null, exceptions: readonly Exception[], compared?: Compared): Checked;
  /** Draws what checking came to; it is here as soon as something is checked. */
  readonly Results: ComponentType<ResultsProps>;
  /** How much of the slips in each cell is noticed. */
  coverage(): Promise<CellShares>;
  plan(profile: Profile, filling?: Filling): SheetPlan | Promise<SheetPlan>;
  /** The invariant number format of a corrected figure. */
  numberFormat(code: string): string;
  makeReport(request: ReportRequest): Promise<Uint8Array>;
  readFile(bytes: Uint8Array): Promise<Result<WorkbookReading>>;
  /** What puts an open report beside a workbook; it loads when it is wanted. */
  refresher(): Promise<(reading: SheetReading, profile: Profile, document: OpenDocument) => Refresh>;
  /** What checks the prose of the open document; it loads when it is wanted. */
  proseChecker(): Promise<(document: DocumentReading, beside: Beside) => CheckedProse>;
  /** Saves a file to the computer; null where the pane cannot (Excel for Mac). */
  readonly saveFile: ((bytes: Uint8Array, fileName: string) => void) | null;
}
