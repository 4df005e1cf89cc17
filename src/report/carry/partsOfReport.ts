import type { ProseParagraph } from '../../prose/types';
import { keyOf } from './headingFinder';

/** Where an old report says its last words: what follows is closing, signature and appendix. */
export function isEnd({ text, style }: Pick<ProseParagraph, 'text' | 'style'>): boolean {
  return (
    style.id === 'AppendixCaption' ||
    /^(trên đây là (báo cáo|kết quả)|trân trọng$|nơi nhận$|phụ lục( [ivx\d]+)?$)/u.test(keyOf(text))
  );
}

/** A line of the letterhead or the title, as people type it where there is no table. */
export function isLetterhead(text: string): boolean {
  const plain = text.trim();
  const isDate = /ngày.*tháng.*năm/iu.test(plain) && plain.length < 80;
  return (
    isDate ||
    plain === plain.toUpperCase() ||
    /^(số\s*:|độc lập|kính gửi|v\/v|kết quả (công tác )?cải cách hành chính)/iu.test(plain)
  );
}

/** The subject under "BÁO CÁO", whose words a heading may share; it names the period, as no heading of results does. */
export function isTitle(text: string): boolean {
  return /^kết quả .*cải cách hành chính .*(?:năm|quý|tháng) /u.test(keyOf(text)) && !/^\s*[A-Z\d]+[.)]/u.test(text);
}

/**
 * "… báo cáo kết quả cải cách hành chính năm 2021, cụ thể như sau:", which is written anew; what stands before it in the
 * sentence, "Thực hiện Kế hoạch số …", is prose. Null: no announcement.
 */
export function beforeAnnouncement(text: string): string | null {
  if (!/báo cáo.*như sau\s*[:.]?\s*$/isu.test(text.trim())) return null;
  const [, before = ''] = /^(.*)[,;]\s[^,;]*báo cáo.*$/isu.exec(text.trim()) ?? [];
  return before === '' ? '' : `${before};`;
}

/** A number in front of a heading that stands on the next line: "Phần I". */
export function isBareNumber(text: string): boolean {
  return /^\s*(phần|chương|mục)\s+(thứ\s+\p{L}+|[ivx\d]+)\s*[.:]?\s*$/iu.test(text);
}

/** How deep a heading is, as the outline counts: A. 1, I. 2, "1." 3, "3.1." 4; null: it does not look like one. */
export function depthOf({
  text,
  outlineLevel,
  bold,
}: Pick<ProseParagraph, 'text' | 'outlineLevel' | 'bold'>): number | null {
  const plain = text.trim();
  if (plain.length > longestHeading) return null;
  if (outlineLevel !== null) return outlineLevel + 1;
  const [, number = ''] = /^([A-H]|[IVX]+|\d+(?:\.\d+)*)\s*[.)/-]?\s+\p{Lu}/u.exec(plain) ?? [];
  const letters = plain.replace(/[^\p{L}]/gu, '');
  if (number === '' || !(bold || plain.endsWith(':') || letters === letters.toUpperCase())) return null;
  return /\d/.test(number) ? number.split('.').length + 2 : /^[A-H]$/.test(number) ? 1 : 2;
}

const longestHeading = 160;

/** Still the prompt: shown by its control as such, or in the brackets that it was written in. */
export function isUnanswered({ text, controls }: Pick<ProseParagraph, 'text' | 'controls'>): boolean {
  const whole = controls.some(
    ({ showingPlaceholder, start, end }) => showingPlaceholder && start === 0 && end === text.length,
  );
  return whole || /^(- )?\[(Nêu|Câu này|Phần sau) .*\]$/su.test(text.trim());
}

/** What stands in an old line break: a new paragraph where a dash or a number begins, else the sentence goes on. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\n(?=\s*(?:[-+•–]|\d+[.)]|[a-zđ]\))\s)/u);
  return lines.flatMap((line) => line.replace(/\s+/gu, ' ').trim() || []);
}
