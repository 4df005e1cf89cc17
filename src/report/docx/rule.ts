import { shortRule } from '../measures';
import { textWidth, type Weight } from '../textWidth';
import { paragraph } from './paragraph';

/** Length in twips of the longest of some lines, at most the room there is. */
export function longestLine(texts: readonly string[], size: number, weight: Weight, room: number): number {
  const longest = Math.max(...texts.map((text) => textWidth(text, size, weight))) * 20;
  return Math.min(Math.round(longest), room);
}

/** A solid rule, centred: the upper border of a thin paragraph set in from both sides. */
export function rule(length: number, room: number): string {
  const side = Math.round((room - length) / 2);
  return paragraph({ style: 'Rule', ruled: true, indent: { left: side, right: side } });
}

/** The rule under the agency's name and under the trích yếu: between a third and a half of the text. */
export function partialRule(texts: readonly string[], size: number, weight: Weight, room: number): string {
  return rule(Math.round(longestLine(texts, size, weight, room) * shortRule), room);
}
