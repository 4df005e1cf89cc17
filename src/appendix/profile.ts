import type { PeriodWindow } from './furtherRules';
import type { ReferenceKey } from './types';

/** The periodic reports: quý I, 6 tháng, quý III, năm (there is no quý II report, letter 581/BNV-CCHC). */
export type Span = 'q1' | 'h1' | 'q3' | 'year';

export interface Period {
  readonly year: number;
  readonly span: Span;
}

export interface Signatory {
  /** TM., KT., TL., TUQ. or empty: for whom the signature stands (Decree 30/2020, annex I, II.7). */
  readonly authority: '' | 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';
  /** The title the authority refers to, e.g. "Chánh Văn phòng"; printed in capitals. */
  readonly onBehalfOf: string;
  /** The signer's own title. */
  readonly title: string;
  readonly name: string;
}

/** How an office compares its reports with one another. */
export interface Comparing {
  /** Days counted instead of the usual ones, by period. */
  readonly windows: readonly (Period & PeriodWindow)[];
  /** Other sheets of the same workbook that the report stands beside, by name. */
  readonly sheets: readonly (Period & { readonly name: string })[];
}

/** The office that reports: travels inside the workbook so that every reader of the file has the same one. */
export interface Profile {
  /** Cơ quan chủ quản. */
  readonly parentOffice: string;
  /** Cơ quan ban hành. */
  readonly office: string;
  /** The abbreviation in the document's symbol: BC-<abbreviation>. */
  readonly abbreviation: string;
  /** Địa danh before the date. */
  readonly place: string;
  /** Kính gửi. */
  readonly addressee: string;
  readonly period: Period;
  /** Ids of the groups the office owes; an indicator is owed if any group above it is listed. */
  readonly remit: readonly string[];
  readonly references: Readonly<Partial<Record<ReferenceKey, number>>>;
  readonly signatory: Signatory;
  /** Lines of "Nơi nhận" without dash and semicolon, the file line ("Lưu: …") last. */
  readonly recipients: readonly string[];
  /** Paper copies carry number and date in the "Kèm theo" line, electronic ones leave them blank. */
  readonly medium: 'paper' | 'electronic';
  /** Absent: with nothing, by the usual days. */
  readonly comparing?: Comparing;
}
