import { reportText } from '../text/vi/report';
import { evenLines } from './evenLines';
import { columns, sizes, textBlock } from './measures';
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
const unbrokenPattern = new RegExp(unbroken.join('|'), 'giu');

/** An agency's name in capitals, broken into even lines for the narrow left column of the letterhead. */
export function officeLines(name: string, weight: Weight): readonly string[] {
  const capitals = (name.trim() || reportText.unknown).toUpperCase().replace(/\s+/g, ' ');
  return linesIn(capitals, columns.agency, sizes.agency, weight);
}

/** A signer's title or name, broken into even lines for the right column of the signature. */
export function signerLines(text: string): readonly string[] {
  return linesIn(text, columns.signature, sizes.body, 'bold');
}

/** "Kính gửi: …" with its one addressee, on even lines where one is not enough. */
export function addresseeLines(text: string): readonly string[] {
  return linesIn(text, textBlock, sizes.body, 'regular');
}

function linesIn(text: string, room: number, size: number, weight: Weight): readonly string[] {
  const words = text.replace(unbrokenPattern, (name) => name.replaceAll(' ', glue));
  return evenLines(words, room / 20, (line) => textWidth(line, size, weight)) ?? [text];
}
