const glue = '\u00A0';

/** The fewest lines that fit, and of those the most even; null where no few lines do. Words glued together stay so. */
export function evenLines(text: string, room: number, width: (line: string) => number): readonly string[] | null {
  const words = text.split(' ');
  if (words.length > mostWords) return null;
  for (let count = 1; count <= mostLines; count += 1) {
    const fitting = splits(words, count).filter((lines) => lines.every((line) => width(line) <= room));
    const widest = (lines: readonly string[]) => Math.max(...lines.map(width));
    const [best] = fitting.sort((a, b) => widest(a) - widest(b));
    if (best) return best.map((line) => line.replaceAll(glue, ' '));
  }
  return null;
}

const mostWords = 24;
const mostLines = 4;

function splits(words: readonly string[], count: number): string[][] {
  if (count === 1) return words.length > 0 ? [[words.join(' ')]] : [];
  return words.slice(1).flatMap((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    return splits(words.slice(index + 1), count - 1).map((rest) => [first, ...rest]);
  });
}
