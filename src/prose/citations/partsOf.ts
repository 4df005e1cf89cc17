import type { CitedParagraph } from './types';

/** What a part of a report tells: what was done, what is to be done, or neither. */
export type Part = 'results' | 'plans' | 'other';

const numbered = /^\s*(?:Phần\s+(?:[IVX]+|thứ\s+\p{L}+)|[A-Z]|[IVX]+)\s*[.:)/-]?\s+\S/u;
const longestHeading = 160;

/**
 * The part that each paragraph stands in. Only headings of the first two levels (A., I.) open one:
 * "1. Cải cách thể chế" stays in the results.
 */
export function partsOf(paragraphs: readonly CitedParagraph[]): readonly Part[] {
  let part: Part = 'other';
  return paragraphs.map((paragraph) => {
    const text = paragraph.text.normalize('NFC');
    if (isHeading({ ...paragraph, text })) part = partOf(text.toLowerCase());
    return part;
  });
}

function isHeading({ text, outlineLevel }: CitedParagraph): boolean {
  if (outlineLevel !== undefined && outlineLevel !== null) return outlineLevel <= 1;
  return text.length <= longestHeading && numbered.test(text) && isMostlyCapitals(text);
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 3 && letters.filter((one) => /\p{Lu}/u.test(one)).length > letters.length * 0.7;
}

function partOf(heading: string): Part {
  if (/kết quả/.test(heading)) return 'results';
  return /phương hướng|nhiệm vụ|thời gian tới|kế hoạch|kiến nghị|đề xuất|giải pháp/.test(heading) ? 'plans' : 'other';
}
