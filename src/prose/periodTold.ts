import type { Period, Span } from '../appendix/profile';

const subject =
  /cải\s+cách\s+hành\s+chính\s+(?:(?<quarter>quý\s+(?:III|I|1|3))|(?<half>6\s+tháng(?:\s+đầu\s+năm)?))?\s*(?:,\s*)?(?:năm\s+|\/)?(?<year>20\d{2})/iu;
/** The title stands on the first page. */
const firstParagraphs = 40;

/** The period that a report names in its title: "Kết quả cải cách hành chính năm 2021". */
export function periodTold(paragraphs: readonly { readonly text: string }[]): Period | null {
  for (const { text } of paragraphs.slice(0, firstParagraphs)) {
    const { quarter, half, year } = subject.exec(text.normalize('NFC'))?.groups ?? {};
    if (year) return { year: Number(year), span: spanOf(quarter, half) };
  }
  return null;
}

function spanOf(quarter: string | undefined, half: string | undefined): Span {
  if (half) return 'h1';
  if (!quarter) return 'year';
  return /III|3/i.test(quarter) ? 'q3' : 'q1';
}
