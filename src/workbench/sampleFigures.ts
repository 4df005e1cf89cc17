import { cellName } from '../sheet/cellName';
import type { Book } from './excel/book';

/**
 * The figures of section 3 (administrative procedures) as one province printed them.
 * Keys are the form's own numbers.
 */
const figures: Readonly<Record<string, number>> = {
  '3.1.1': 91,
  '3.1.2': 490,
  '3.1.3': 1821,
  '3.1.3.a': 1404,
  '3.1.3.b': 269,
  '3.1.3.c': 148,
  '3.2.1': 1685,
  '3.2.2': 1054,
  '3.3.1': 1127,
  '3.3.2': 71,
  '3.3.3': 95,
  '3.3.4': 90,
  '3.4.1': 100,
  '3.4.2': 99.9,
  '3.4.3': 100,
  '3.4.4': 99.7,
  '3.4.5': 100,
  '3.5.1': 1796,
  '3.5.2': 1560,
  '3.5.3': 1560,
};

/** Types the figures into the active sheet's appendix, else into the first one; says whether there was one. */
export async function typeSampleFigures(book: Book): Promise<boolean> {
  const wanted = new Map(Object.entries(figures).map(([code, value]) => [cellName(code).toLowerCase(), value]));
  for (const sheet of [book.active(), ...book.sheets()]) {
    const cells = sheet.names().flatMap(({ name, area }) => {
      const value = wanted.get(name.toLowerCase());
      return area && value !== undefined ? [{ area, value }] : [];
    });
    if (cells.length === 0) continue;
    book.activate(sheet);
    for (const { area, value } of cells) sheet.write({ ...area, rows: 1, columns: 1 }, [[value]]);
    await book.settled();
    const [first] = cells.map(({ area }) => area).sort((left, right) => left.row - right.row);
    if (first) book.select(sheet, first);
    return true;
  }
  return false;
}
