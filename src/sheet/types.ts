import type { Period } from '../appendix/profile';
import type { Entry, LostLine } from '../figures/types';

/** The appendix as a pure description of a sheet; rows and columns count from 0. */
export interface SheetPlan<S extends string = string> {
  readonly name: string;
  readonly font: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly PlanRow<S>[];
  readonly merges: readonly Area[];
  readonly styles: Readonly<Record<S, Style>>;
  readonly validations: readonly PlanValidation[];
  readonly marks: readonly Mark[];
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  readonly print: PrintSetup;
  /** Rows kept in view while scrolling. */
  readonly frozenRows: number;
}

export interface PlanRow<S extends string = string> {
  readonly cells: readonly PlanCell<S>[];
  /** Height in points. */
  readonly height: number;
  /** Whether the height only estimates what the wrapped text needs, so that the row may fit itself. */
  readonly fitted?: boolean;
}

export interface PlanCell<S extends string = string> {
  readonly value: string | number | null;
  readonly style: S;
  /** Parts of the text in italics (files only: the Office interface formats whole cells). */
  readonly italics?: readonly string[];
}

/** The styles of the appendix's own sheet. */
export type AppendixStyle =
  | 'caption' // "Phụ lục"
  | 'title'
  | 'attached' // "(Kèm theo Báo cáo …)"
  | 'header'
  | 'number'
  | 'groupNumber'
  | 'label'
  | 'labelItalic'
  | 'groupLabel'
  | 'unit'
  | 'count'
  | 'percent'
  | 'choice'
  | 'groupCell'
  | 'note'
  | 'blank';

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly unlocked?: boolean;
  /** Invariant number format. */
  readonly format?: string;
  /** #RRGGBB */
  readonly fill?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type PlanValidation = {
  readonly areas: readonly Area[];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
} & (
  | { readonly kind: 'whole'; readonly minimum: number }
  | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'list'; readonly values: readonly number[] }
);

/** A native conditional format: Excel itself paints these cells while the formula is true. */
export interface Mark {
  readonly rule: string;
  readonly areas: readonly Area[];
  /** In the invariant form, relative to the first cell of the first area. */
  readonly formula: string;
  readonly severity: 'error' | 'warning';
}

export interface PrintSetup {
  /** Rows repeated on each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Area;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

/** A rectangle of cells as read from a workbook, with its top left corner. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Entry['value'][])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A defined name and the cell it stands for; null where its reference is broken (#REF!). */
export interface NamedCell {
  readonly name: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** One sheet as read, whatever the source: Excel, or a file. */
export interface SheetReading {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly grid: Grid;
  readonly names: readonly NamedCell[];
  readonly told?: ToldColumn | null;
}

/** The column that a person says holds the figures. */
export interface ToldColumn {
  readonly column: number;
  /** The sheet's columns as they were then: once others stand there, nothing has been said. */
  readonly among: string;
}

/** A sheet of the same workbook that the report is compared with, and which report it is. */
export interface SheetBeside {
  readonly reading: SheetReading;
  readonly period: Period;
}

/** Where a figure stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The sheet's cells tied to the form's indicators. */
export interface Binding {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly places: Readonly<Record<string, Place>>;
  /** Lines that could not be tied to one row: none fits, or several do. */
  readonly lost: readonly LostLine[];
  /** Whether the figures are those of the column that a person told. */
  readonly told: boolean;
}
