export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface Line {
  /** Office.js's words: None, Continuous, Dash, Dot, Double … */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks; as a change: only what is given. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  /** #RRGGBB */
  readonly color?: string;
  /** #RRGGBB; '' is no fill. */
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Line>>>;
}

/** A new Excel cell. */
export const plainLook = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  locked: true,
  borders: {},
} as const satisfies Look;

export const changedLook = (look: Look, change: Look): Look => ({
  ...look,
  ...change,
  ...(change.borders ? { borders: { ...look.borders, ...change.borders } } : {}),
});
