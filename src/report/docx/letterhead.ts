import { Paragraph, type Table } from 'docx';
import { reportText } from '../../text/vi/report';
import { columns, sizes, textBlock } from '../measures';
import { textWidth } from '../textWidth';
import type { ReportDocument } from '../types';
import { sideBySide } from './plainTable';
import { longestLine, partialRule, rule } from './rule';
import { lines, run } from './runs';

/** Boxes 1 to 4 of the decree's diagram: agency and number on the left, state, motto, place and date on the right. */
export function letterhead({ letterhead: head }: ReportDocument): Table {
  const mottoLength = longestLine([reportText.motto], sizes.motto, 'bold', columns.state);
  return sideBySide(
    [columns.agency, columns.state],
    [
      [
        [
          new Paragraph({ style: 'ParentOffice', children: lines(head.parentOffice) }),
          new Paragraph({ style: 'Office', children: lines(head.office) }),
          partialRule(head.office, sizes.agency, 'bold', columns.agency),
        ],
        [
          new Paragraph({ style: 'State', children: [run(reportText.state)] }),
          new Paragraph({ style: 'Motto', children: [run(reportText.motto)] }),
          rule(mottoLength, columns.state),
        ],
      ],
      [
        [new Paragraph({ style: 'DocumentNumber', children: [run(head.number)] })],
        [new Paragraph({ style: 'PlaceAndDate', children: [run(head.placeAndDate, dateSize(head.placeAndDate))] })],
      ],
    ],
  );
}

/** Some letters are wider in italics. */
const italicExcess = 1.04;

/** Place and date stand on one line: at 14 pt, or at 13 pt where the place has a long name (both allowed). */
function dateSize(text: string): { size?: number } {
  const fits = textWidth(text, sizes.date, 'regular') * 20 * italicExcess <= columns.state;
  return fits ? {} : { size: sizes.dateOfLongPlace * 2 };
}

/** Boxes 5a and 9a: type, subject with its rule, addressees. */
export function title({ documentType, subject, addressees }: ReportDocument): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'DocumentType', children: [run(documentType)] }),
    new Paragraph({ style: 'Subject', children: [run(subject)] }),
    partialRule([subject], sizes.title, 'bold', textBlock),
    ...addressLines(addressees),
  ];
}

/** One addressee stands on the line itself; several on lines of their own, the last with a full stop. */
function addressLines(addressees: readonly string[]): readonly Paragraph[] {
  const [only, ...others] = addressees;
  if (others.length === 0) {
    return [new Paragraph({ style: 'Addressee', children: [run(`${reportText.addressed} ${only ?? ''}`)] })];
  }
  return [reportText.addressed, ...addressees].map((text, index, { length }) => {
    const line = index === 0 ? text : `- ${text}${index === length - 1 ? '.' : ';'}`;
    const gap = index === 0 ? { before: 240 } : {};
    return new Paragraph({ style: 'Addressees', spacing: gap, children: [run(line)] });
  });
}
