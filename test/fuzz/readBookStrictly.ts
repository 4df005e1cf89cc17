import { type Element, elementsIn, readXmlStrictly, textIn } from './readXmlStrictly';
import { readZip } from './readZip';

type Value = string | number | boolean | null;
/** Cells by sheet and address, blanks left out. */
export type Cells = Readonly<Record<string, Value>>;

/** The cells of a workbook, read without any of the add-in's code; null where what the file says is not certain. */
export function readBookStrictly(file: Uint8Array): Cells | null {
  const parts = readZip(file, /^xl\/(workbook\.xml|_rels\/workbook|sharedStrings|worksheets\/[^/]+\.xml)/);
  if (!parts) return null;
  const part = (name: string) => readXmlStrictly(parts.get(name));
  const [workbook, relations] = [part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels')];
  if (!workbook || !relations) return null;
  const shared = part('xl/sharedStrings.xml');
  const strings = shared ? elementsIn(shared, 'si').map(stringIn) : [];
  if (parts.has('xl/sharedStrings.xml') && !shared) return null;
  const cells: Record<string, Value> = {};
  for (const [index, sheet] of elementsIn(elementsIn(workbook, 'sheets')[0] ?? workbook, 'sheet').entries()) {
    const [relation, ...more] = elementsIn(relations).filter(({ attributes }) => attributes.Id === sheet.attributes.id);
    if (!relation || more.length > 0) return null;
    const target = `xl/${(relation.attributes.Target ?? '').replace(/^\/?(xl\/)?/, '')}`;
    const read = cellsIn(part(target), strings);
    if (!read) return null;
    for (const [address, value] of Object.entries(read)) cells[`${index}!${address}`] = value;
  }
  return cells;
}

function cellsIn(worksheet: Element | null, strings: readonly string[]): Cells | null {
  if (!worksheet) return null;
  if (worksheet.name !== 'worksheet') return null;
  const [data, ...more] = elementsIn(worksheet, 'sheetData');
  if (more.length > 0) return null;
  const cells: Record<string, Value> = {};
  let row = 0;
  for (const line of data ? elementsIn(data, 'row') : []) {
    row = line.attributes.r === undefined ? row + 1 : Number(line.attributes.r);
    let column = 0;
    for (const cell of elementsIn(line, 'c')) {
      const [, letters, digits] = /^([A-Z]{1,3})(\d+)$/.exec(cell.attributes.r ?? '') ?? [];
      column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : column + 1;
      const value = cellValue(cell, strings);
      const address = `${row},${column}`;
      if (value === undefined || address in cells || (digits !== undefined && Number(digits) !== row)) return null;
      cells[address] = value;
    }
  }
  return cells;
}

/** Undefined: nobody can say. */
function cellValue(cell: Element, strings: readonly string[]): Value | undefined {
  const { t: type = 'n' } = cell.attributes;
  if (type === 'inlineStr') {
    const [inline, ...more] = elementsIn(cell, 'is');
    return more.length > 0 ? undefined : inline ? stringIn(inline) : '';
  }
  const [value, ...more] = elementsIn(cell, 'v');
  if (more.length > 0) return undefined;
  const text = value ? textIn(value) : '';
  if (text === '') return null;
  if (type === 's') return /^\s*\d+\s*$/.test(text) ? strings[Number(text)] : undefined;
  if (type === 'b') return text === '1' ? true : text === '0' ? false : undefined;
  if (type === 'str') return unescaped(text);
  if (type === 'e' || type === 'd') return text;
  return type === 'n' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}

/** ECMA-376 22.9.2.19: letters that XML cannot hold. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function stringIn(element: Element): string {
  const own = elementsIn(element, 't').map((text) => unescaped(textIn(text)));
  return [...own, ...elementsIn(element, 'r').map(stringIn)].join('');
}
