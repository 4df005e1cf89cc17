/** Measures of the page in twips (1/20 pt) and type sizes in points, within the ranges of Decree 30/2020, annex I, I. */
const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

export const page = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(10), footer: mm(10) },
} as const;

export const textBlock = page.width - page.margin.left - page.margin.right;

/** The decree's template gives the state's name 5670 twips; the agency takes the rest. */
export const columns = {
  agency: textBlock - 5670,
  state: 5670,
  recipients: 4000,
  signature: textBlock - 4000,
} as const;

export const sizes = {
  state: 13,
  motto: 14,
  agency: 13,
  number: 13,
  date: 14,
  dateOfLongPlace: 13,
  title: 14,
  body: 14,
  recipientsHead: 12,
  recipients: 11,
  pageNumber: 14,
  appendix: 14,
  table: 12,
  note: 10,
} as const;

/** First line 1.27 cm (annex I, II.6.b). */
export const firstLine = mm(12.7);

/** Widths of the appendix's columns; notes take more where they are long, and the label what the others leave. */
export const narrowColumns = { number: mm(14), unit: mm(36), figure: mm(20), note: mm(27), longNote: mm(40) } as const;

/** Widths of the columns of the check record. */
export const recordColumns = {
  facts: { name: mm(50), value: textBlock - mm(50) },
  accepted: [mm(12), textBlock - mm(12) - mm(65), mm(65)],
  open: [mm(12), mm(38), textBlock - mm(12) - mm(38)],
} as const;

/** Share of a text's length that the rule below it takes where the decree asks for 1/3 to 1/2. */
export const shortRule = 0.42;
