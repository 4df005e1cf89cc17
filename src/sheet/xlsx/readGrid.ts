import { readFormat } from '../../figures/numberFormat';
import type { Entry } from '../../figures/types';
import { Unreadable } from '../../ooxml/Unreadable';
import { bareText, childrenNamed, onlyChild, type XmlElement } from '../../ooxml/XmlElement';
import { placeOf } from '../address';
import type { Grid, Place } from '../types';
import { stringText, unescaped } from './stringText';

/** As far as an appendix can reach; a stray entry beyond it is not part of the table. */
const mostRows = 1000;
const mostColumns = 26;

/** The cells of a worksheet as a rectangle from A1. */
export function readGrid(
  worksheet: XmlElement | undefined,
  strings: readonly XmlElement[],
  formats: readonly string[],
): Grid {
  const values: Entry['value'][][] = [];
  const texts: string[][] = [];
  const shown: string[][] = [];
  const seen = new Set<number>();
  for (const { cell, place } of placedCells(worksheet)) {
    if (!(place.row >= 0 && place.row < mostRows && place.column < mostColumns)) continue;
    while (values.length <= place.row) {
      values.push(Array(mostColumns).fill(null));
      texts.push(Array(mostColumns).fill(''));
      shown.push(Array(mostColumns).fill('General'));
    }
    if (seen.has(place.row * mostColumns + place.column)) throw new Unreadable();
    seen.add(place.row * mostColumns + place.column);
    const value = cellValue(cell, strings);
    const format = formats[Number(cell.attributes.s ?? 0)] ?? 'General';
    values[place.row]![place.column] = value;
    texts[place.row]![place.column] = displayed(value, format);
    shown[place.row]![place.column] = format;
  }
  return { row: 0, column: 0, values, texts, formats: shown };
}

/** Addresses may be left out: such a row or cell follows the one before (ECMA-376 18.3.1.4, 18.3.1.73). */
function* placedCells(
  worksheet: XmlElement | undefined,
): Generator<{ readonly cell: XmlElement; readonly place: Place }> {
  let row = -1;
  for (const line of childrenNamed(onlyChild(worksheet, 'sheetData'), 'row')) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r) - 1;
    let column = -1;
    for (const cell of childrenNamed(line, 'c')) {
      const place = placeOf(cell.attributes.r ?? '') ?? { row, column: column + 1 };
      // A cell that names another row than the one it stands in: nobody knows where it belongs.
      if (place.row !== row || !(row >= 0)) throw new Unreadable();
      column = place.column;
      yield { cell, place };
    }
  }
}

/** xsd:double as it is written; the language itself would read "0x10" and " " as numbers too. */
const double = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function cellValue(cell: XmlElement, strings: readonly XmlElement[]): Entry['value'] {
  const type = cell.attributes.t;
  const content = onlyChild(cell, type === 'inlineStr' ? 'is' : 'v');
  if (type === 'inlineStr') return stringText(content);
  const text = bareText(content);
  if (text === '') return null;
  if (type === 's') return sharedText(strings, text);
  if (type === 'b' && (text === '1' || text === '0')) return text === '1';
  if (type === 'str') return unescaped(text);
  if (type === 'e' || type === 'd') return text;
  if ((type === undefined || type === 'n') && double.test(text.trim())) return Number(text);
  throw new Unreadable();
}

function sharedText(strings: readonly XmlElement[], index: string): string {
  const string = /^\d+$/.test(index.trim()) ? strings[Number(index)] : undefined;
  if (!string) throw new Unreadable();
  return stringText(string);
}

/** Only dates need their text here: a serial number says nothing to a person. */
function displayed(value: Entry['value'], format: string): string {
  if (typeof value !== 'number' || !readFormat(format).isDate) return '';
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
