import { reportText } from '../text/vi/report';
import { evenLines } from './evenLines';
import { columns, sizes } from './measures';
import { textWidth, type Weight } from './textWidth';

/** Names that an agency's heading never breaks over two lines. */
const unbroken = [
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'VĂN PHÒNG',
  'UBND TỈNH',
  'UBND HUYỆN',
  'THÀNH PHỐ',
  'GIÁM ĐỐC',
];
const glue = '\u00A0';

/** An agency's name in capitals, broken into even lines for the narrow left column of the letterhead. */
export function officeLines(name: string, weight: Weight): readonly string[] {
  const capitals = (name.trim() || reportText.unknown).toUpperCase().replace(/\s+/g, ' ');
  return linesIn(capitals, columns.agency, sizes.agency, weight);
}

/** A signer's title, broken into even lines for the right column of the signature. */
export function titleLines(title: string): readonly string[] {
  return linesIn(title, columns.signature, sizes.body, 'bold');
}

function linesIn(capitals: string, column: number, size: number, weight: Weight): readonly string[] {
  const words = unbroken.reduce((text, phrase) => text.replaceAll(phrase, phrase.replaceAll(' ', glue)), capitals);
  return evenLines(words, column / 20, (line) => textWidth(line, size, weight)) ?? [capitals];
}
