import { reportText } from '../text/vi/report';
import { columns, sizes } from './measures';
import { textWidth, type Weight } from './textWidth';

/** Names that an agency's heading never breaks over two lines. */
const unbroken = ['ỦY BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN', 'VĂN PHÒNG', 'UBND TỈNH', 'UBND HUYỆN', 'THÀNH PHỐ'];
const mostLines = 4;
const glue = '\u00A0';

/** An agency's name in capitals, broken into even lines for the narrow left column of the letterhead. */
export function officeLines(name: string, weight: Weight): readonly string[] {
  const capitals = (name.trim() || reportText.unknown).toUpperCase().replace(/\s+/g, ' ');
  const words = unbroken.reduce((text, phrase) => text.replaceAll(phrase, phrase.replaceAll(' ', glue)), capitals);
  const width = (line: string) => textWidth(line, sizes.agency, weight);
  const lines = evenLines(words.split(' '), columns.agency / 20, width);
  return (lines ?? [capitals]).map((line) => line.replaceAll(glue, ' '));
}

/** The fewest lines that fit, and of those the most even; null where no few lines do. */
function evenLines(words: readonly string[], room: number, width: (line: string) => number): string[] | null {
  if (words.length > 24) return null;
  for (let count = 1; count <= mostLines; count += 1) {
    const fitting = splits(words, count).filter((lines) => lines.every((line) => width(line) <= room));
    const widest = (lines: string[]) => Math.max(...lines.map(width));
    const [best] = fitting.sort((a, b) => widest(a) - widest(b));
    if (best) return best;
  }
  return null;
}

function splits(words: readonly string[], count: number): string[][] {
  if (count === 1) return words.length > 0 ? [[words.join(' ')]] : [];
  return words.slice(1).flatMap((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    return splits(words.slice(index + 1), count - 1).map((rest) => [first, ...rest]);
  });
}
