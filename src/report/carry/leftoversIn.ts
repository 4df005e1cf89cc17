import type { Period, Span } from '../../appendix/profile';
import type { Outline, Section } from '../../appendix/types';
import type { Leftover } from './types';

interface Written {
  readonly id: string | null;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** How each part of a year is named, and the part that comes after it. */
const named: Readonly<Record<Span, readonly string[]>> = {
  q1: ['quý I(?!I|V)', 'quý 1', 'quý II(?!I)', 'quý 2'],
  h1: ['6 tháng đầu năm', 'sáu tháng đầu năm', '6 tháng cuối năm', 'sáu tháng cuối năm'],
  q3: ['quý III', 'quý 3', 'quý IV', 'quý 4'],
  year: [],
};

/** Numbers with what they count: of the old period, most likely. Percentages and counts, not symbols and dates. */
const counted =
  /(?<![\p{L}\d./,-])\d{1,3}(?:\.\d{3})*(?:,\d+)?\s?(?:%|(?:phần trăm|thủ tục|văn bản|hồ sơ|nhiệm vụ|người|lượt|lớp|cuộc|đợt|tin|bài|phiếu|đơn vị|cơ quan|phòng|sở|ủy ban|huyện|xã|dịch vụ|triệu|tỷ)(?!\p{L}))/giu;

/** What still speaks of the old period in the prose that was carried over, in its order. */
export function leftoversIn(
  { sections }: Outline,
  written: readonly Written[],
  told: Period | null,
  now: Period,
): readonly Leftover[] {
  const old = told ?? { year: now.year - 1, span: now.span };
  return written.flatMap(({ id, heading, paragraphs }) => {
    const section = sections.find((one) => one.id === id);
    const pattern = periodPattern(old, now, section !== undefined && tellsOfNext(section));
    const find = (kind: Leftover['kind'], by: RegExp) => (text: string) =>
      [...text.matchAll(by)].map(({ 0: said, index }) => ({
        kind,
        heading,
        said,
        around: around(text, index, said),
        index,
      }));
    return paragraphs.flatMap((text) =>
      [...(pattern ? find('period', pattern)(text) : []), ...find('number', counted)(text)]
        .sort((one, other) => one.index - other.index)
        .map(({ index: _, ...leftover }) => leftover),
    );
  });
}

/** Headings and prompts that name the period to come: there the old one's next is this one. */
function tellsOfNext({ heading, prompts }: Section): boolean {
  return [heading, ...prompts].some((text) => text.includes('{nextPeriod}'));
}

/** "năm 2021", "tháng 8/2021", "6 tháng đầu năm" – but no day of a document: "ngày 17 tháng 8 năm 2021". */
function periodPattern(old: Period, now: Period, isPlan: boolean): RegExp | null {
  const years = [
    ...(old.year < now.year ? [old.year] : []),
    ...(isPlan && old.span === 'year' && old.year < now.year ? [old.year + 1] : []),
  ];
  const ofYears = years.map(
    (year) =>
      `(?<!ngày\\s+\\d{1,2}\\s+)tháng\\s+\\d{1,2}(?:\\s+năm\\s+|/)${year}|(?<!tháng\\s+\\d{1,2}\\s+)năm\\s+${year}(?!\\s*-)`,
  );
  const ofSpans =
    old.span === now.span && old.year === now.year ? [] : named[old.span].map((name) => name.replaceAll(' ', '\\s+'));
  const all = [...ofSpans.map((name) => `${name}(?:\\s+năm)?(?:\\s+${old.year})?`), ...ofYears];
  return all.length > 0 ? new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?![\\p{L}\\d])`, 'giu') : null;
}

const reach = 35;

function around(text: string, at: number, said: string): string {
  const from = text.lastIndexOf(' ', Math.max(0, at - reach)) + 1;
  const next = text.indexOf(' ', at + said.length + reach);
  const to = next < 0 ? text.length : next;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
