const lineHeight = 16;
const leastHeight = 18;

/** Letters of 12-point Times New Roman that fit a column of so many default digits; bold ones are wider. */
const fitting = (width: number, bold: boolean) => Math.floor(width * (bold ? 0.92 : 1));

/**
 * Estimated height in points of a row whose cells wrap. Excel fits rows by itself when asked, but a file
 * has to say how high its rows are, and other readers take it at its word.
 */
export function rowHeight(cells: readonly { text: string; width: number; bold: boolean }[]): number {
  const lines = cells.map(({ text, width, bold }) => wrappedLines(text, fitting(width, bold)));
  return Math.max(leastHeight, Math.max(1, ...lines) * lineHeight + 2);
}

function wrappedLines(text: string, most: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      if (filled > 0 && filled + 1 + word.length > most) {
        lines += 1;
        filled = word.length;
      } else filled += (filled > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}
