import { BorderStyle, Paragraph } from 'docx';
import { shortRule } from '../measures';
import { textWidth, type Weight } from '../textWidth';

/** Length in twips of the longest of some lines, at most the room there is. */
export function longestLine(texts: readonly string[], size: number, weight: Weight, room: number): number {
  const longest = Math.max(...texts.map((text) => textWidth(text, size, weight))) * 20;
  return Math.min(Math.round(longest), room);
}

/** A solid rule, centred: the upper border of a thin paragraph set in from both sides. */
export function rule(length: number, room: number): Paragraph {
  const side = Math.round((room - length) / 2);
  return new Paragraph({
    style: 'Rule',
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

/** The rule under the agency's name and under the trích yếu: between a third and a half of the text. */
export function partialRule(texts: readonly string[], size: number, weight: Weight, room: number): Paragraph {
  return rule(Math.round(longestLine(texts, size, weight, room) * shortRule), room);
}
