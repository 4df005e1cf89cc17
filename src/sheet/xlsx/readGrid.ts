import { readFormat } from '../../figures/numberFormat';
import type { Entry } from '../../figures/types';
import { Unreadable } from '../../ooxml/Unreadable';
import { placeOf } from '../address';
import type { Grid, Place } from '../types';
import { asList, bareText, textOf, type XmlNode } from './asList';

/** As far as an appendix can reach; a stray entry beyond it is not part of the table. */
const mostRows = 1000;
const mostColumns = 26;

/** The cells of a worksheet as a rectangle from A1. */
export function readGrid(
  worksheet: XmlNode | undefined,
  strings: readonly XmlNode[],
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
    const format = formats[Number(cell['@s'] ?? 0)] ?? 'General';
    values[place.row]![place.column] = value;
    texts[place.row]![place.column] = displayed(value, format);
    shown[place.row]![place.column] = format;
  }
  return { row: 0, column: 0, values, texts, formats: shown };
}

/** Addresses may be left out: such a row or cell follows the one before (ECMA-376 18.3.1.4, 18.3.1.73). */
function* placedCells(worksheet: XmlNode | undefined): Generator<{ readonly cell: XmlNode; readonly place: Place }> {
  let row = -1;
  const [data, ...others] = asList(worksheet?.sheetData);
  if (others.length > 0) throw new Unreadable();
  for (const line of asList(data?.row)) {
    row = line['@r'] === undefined ? row + 1 : Number(line['@r']) - 1;
    let column = -1;
    for (const cell of asList(line.c)) {
      const place = placeOf(String(cell['@r'] ?? '')) ?? { row, column: column + 1 };
      // A cell that names another row than the one it stands in: nobody knows where it belongs.
      if (place.row !== row || !(row >= 0)) throw new Unreadable();
      column = place.column;
      yield { cell, place };
    }
  }
}

/** xsd:double as it is written; the language itself would read "0x10" and " " as numbers too. */
const double = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const asTexts = new Set<unknown>(['str', 'e', 'd']);

function cellValue(cell: XmlNode, strings: readonly XmlNode[]): Entry['value'] {
  const type = cell['@t'];
  const [content, ...others] = asList(type === 'inlineStr' ? cell.is : cell.v);
  if (others.length > 0) throw new Unreadable();
  if (type === 'inlineStr') return textOf(content);
  const text = bareText(content);
  if (text === '') return null;
  if (type === 's') return sharedText(strings, text);
  if (type === 'b' && (text === '1' || text === '0')) return text === '1';
  if (asTexts.has(type)) return text;
  if ((type === undefined || type === 'n') && double.test(text.trim())) return Number(text);
  throw new Unreadable();
}

function sharedText(strings: readonly XmlNode[], index: string): string {
  const string = /^\d+$/.test(index.trim()) ? strings[Number(index)] : undefined;
  if (!string) throw new Unreadable();
  return textOf(string);
}

/** Only dates need their text here: a serial number says nothing to a person. */
function displayed(value: Entry['value'], format: string): string {
  if (typeof value !== 'number' || !readFormat(format).isDate) return '';
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
