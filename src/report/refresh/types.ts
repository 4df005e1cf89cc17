import type { FigurePlace } from '../figureTitle';

/** An open document as far as refreshing reads it. */
export interface OpenDocument {
  readonly paragraphs: readonly { readonly text: string }[];
  readonly controls: readonly OpenControl[];
}

export interface OpenControl {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly locked: boolean;
}

/** A figure of the document that is not the workbook's. */
export interface FigureChange {
  /** Of its content control. */
  readonly id: number;
  readonly code: string;
  readonly place: FigurePlace;
  /** As it stands; empty where it is blank. */
  readonly from: string;
  readonly to: string;
  /** What the control's title will keep. */
  readonly title: string;
}

/** A sentence that the new figures make untrue, however its numbers are changed. */
export interface Rewrite {
  readonly codes: readonly string[];
  /** Number and words of the heading it stands under. */
  readonly heading: string;
  /** As it stands, and where: an index of the document's paragraphs. */
  readonly text: string;
  readonly paragraph: number;
  /** As a new report would have it; null: it would have none. */
  readonly wanted: string | null;
  /** The content control that is this sentence and in which nobody has written: it can be written anew as a whole. */
  readonly control: number | null;
}

/** What a refresh comes to, before anything is written. */
export interface Refresh {
  /** How many figures the document holds. */
  readonly figures: number;
  /** Those that stand as they were written last: to be replaced. */
  readonly changes: readonly FigureChange[];
  /** Those that a person typed over: left alone until somebody says otherwise. */
  readonly overwritten: readonly FigureChange[];
  /** Those in controls that Word keeps from being changed. */
  readonly locked: readonly FigureChange[];
  readonly rewrites: readonly Rewrite[];
  /** Lines of the appendix that have no figure in the document. */
  readonly absent: readonly string[];
  /** Which periods the two report on, where they differ: most likely the wrong file. */
  readonly otherPeriod: { readonly document: string; readonly workbook: string } | null;
}
