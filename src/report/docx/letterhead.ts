import { reportText } from '../../text/vi/report';
import { columns, sizes, textBlock } from '../measures';
import { addresseeLines } from '../officeLines';
import { italicExcess, textWidth } from '../textWidth';
import type { ReportDocument } from '../types';
import { paragraph } from './paragraph';
import { longestLine, partialRule, rule } from './rule';
import { lines, run } from './runs';
import { sideBySide } from './table';

/** Boxes 1 to 4 of the decree's diagram: agency and number on the left, state, motto, place and date on the right. */
export function letterhead({ letterhead: head }: ReportDocument): string {
  const mottoLength = longestLine([reportText.motto], sizes.motto, 'bold', columns.state);
  const agency = [
    head.parentOffice.length > 0 ? paragraph('ParentOffice', lines(head.parentOffice)) : '',
    paragraph('Office', lines(head.office)),
    partialRule(head.office, sizes.agency, 'bold', columns.agency),
  ];
  const state = [
    paragraph('State', run(reportText.state)),
    paragraph('Motto', run(reportText.motto)),
    rule(mottoLength, columns.state),
  ];
  return sideBySide(
    [columns.agency, columns.state],
    [
      [agency.join(''), state.join('')],
      [paragraph('DocumentNumber', run(head.number)), placeAndDate(head.placeAndDate)],
    ],
  );
}

/** Share of a line that letters of another font than Times New Roman still fit in. */
const safe = 0.96;

/** Place and date stand on one line: at 14 pt, else at 13 pt (both allowed), else with less room for a pen. */
function placeAndDate(text: string): string {
  const fits = (size: number) => textWidth(text, size, 'regular') * 20 * italicExcess <= columns.state * safe;
  if (fits(sizes.date)) return paragraph('PlaceAndDate', run(text));
  const size = sizes.dateOfLongPlace;
  const words = fits(size) ? text : text.replace(/\u00A0{2,}/g, '\u00A0'.repeat(3));
  return paragraph('PlaceAndDate', run(words, { size }));
}

/** Boxes 5a and 9a: type, subject with its rule, addressees. */
export function title({ documentType, subject, addressees }: ReportDocument): string {
  return [
    paragraph('DocumentType', run(documentType)),
    paragraph('Subject', run(subject)),
    partialRule([subject], sizes.title, 'bold', textBlock),
    addressLines(addressees),
  ].join('');
}

/** One addressee stands on the line itself; several on lines of their own, the last with a full stop. */
function addressLines(addressees: readonly string[]): string {
  const [only = '', ...others] = addressees;
  if (others.length === 0) return paragraph('Addressee', lines(addresseeLines(`${reportText.addressed} ${only}`)));
  const listed = addressees.map((name, index) => `- ${name}${index === addressees.length - 1 ? '.' : ';'}`);
  const head = paragraph({ style: 'Addressees', spacing: { before: 240, after: 120 } }, run(reportText.addressed));
  const last = listed.length - 1;
  const lookAt = (index: number) => (index < last ? 'Addressees' : { style: 'Addressees', spacing: { after: 240 } });
  return head + listed.map((line, index) => paragraph(lookAt(index), run(line))).join('');
}
