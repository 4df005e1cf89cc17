type Rows = readonly (readonly unknown[])[];

/**
 * Whether rows stand where they stood, as far as the words beside their column of figures tell: others may have inserted
 * or deleted some, and then addresses lead to other lines. Numbers beside may follow from the figures.
 */
export function sameBeside(now: Rows, before: Rows, column: number): boolean {
  const words = (rows: Rows) =>
    JSON.stringify(
      rows.map((row) => row.map((value, at) => (at !== column && typeof value === 'string' ? value : null))),
    );
  return words(now) === words(before);
}
