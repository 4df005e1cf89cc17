import type { Layout } from '../appendix/types';
import type { RecordPage } from './record/recordPage';

/** The report as a person sees it, before it is a file: no fonts, no XML. */
export interface ReportDocument {
  readonly letterhead: Letterhead;
  readonly documentType: string;
  /** Trích yếu nội dung. */
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly closing: readonly string[];
  readonly signature: Signature;
  /** Lines of "Nơi nhận" with their dashes and punctuation. */
  readonly recipients: readonly string[];
  readonly appendix: Appendix;
  /** The check record, where one is wanted. */
  readonly record?: RecordPage;
}

/** Two columns at the top of page 1; agency names come broken into lines. */
export interface Letterhead {
  readonly parentOffice: readonly string[];
  readonly office: readonly string[];
  readonly number: string;
  readonly placeAndDate: string;
}

export type Block = Heading | Paragraph | Prompt;

export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly parts: readonly Part[];
  /** Address of a sentence worded without figures, so that it can be found again. */
  readonly tag?: string;
}

/** Asks a person to write; stays until it is written over. */
export interface Prompt {
  readonly kind: 'prompt';
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly code: string; readonly text: string }
  /** How a figure has changed since the last period. */
  | { readonly kind: 'change'; readonly tag: string; readonly code: string; readonly text: string };

export interface Signature {
  /** In capitals: "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG". */
  readonly titles: readonly string[];
  /** Empty until a person is named. */
  readonly name: string;
}

export interface Appendix {
  readonly caption: string;
  readonly title: string;
  /** "(Kèm theo …" and "của …)", which stand on one line where there is room. */
  readonly attached: readonly [string, string];
  readonly layout: Layout;
  readonly rows: readonly AppendixRow[];
}

export interface AppendixRow {
  readonly id: string;
  readonly printed: string;
  readonly label: readonly { readonly text: string; readonly italic: boolean }[];
  readonly unit: readonly string[];
  /** Absent on a group's line, which takes none; empty where a figure is still blank. */
  readonly figure?: string;
  readonly note: string;
  /** Whether its number cell opens or continues the merged cell "Trong đó". */
  readonly partOf?: 'opens' | 'continues';
}
