import {
  Document,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { page } from '../measures';
import type { RecordPage } from '../record/recordPage';
import type { ReportDocument } from '../types';
import { appendix } from './appendix';
import { blockChild } from './body';
import { closing, signatureBlock } from './closing';
import { letterhead, title } from './letterhead';
import { numbering } from './numbering';
import { coreProperties, withoutClock } from './package';
import { record } from './record';
import { styles } from './styles';

/** The report as the bytes of a .docx; the same report gives the same bytes. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    styles,
    numbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { ...section, type: SectionType.NEXT_PAGE },
        headers: headers(),
        children: [
          letterhead(report),
          ...title(report),
          ...report.body.map(blockChild),
          ...closing(report),
          signatureBlock(report),
          new Paragraph({ style: 'SectionEnd' }),
        ],
      },
      {
        properties: { ...section, type: SectionType.NEXT_PAGE },
        headers: headers(),
        children: [...appendix(report), new Paragraph({ style: 'SectionEnd' })],
      },
      ...(report.record ? [recordSection(report.record)] : []),
    ],
  });
  return withoutClock(await Packer.pack(file, 'uint8array', false, [coreProperties(report)]));
}

function recordSection(page: RecordPage): ISectionOptions {
  return {
    properties: { ...section, type: SectionType.NEXT_PAGE },
    headers: headers(),
    children: [...record(page), new Paragraph({ style: 'SectionEnd' })],
  };
}

/** All sections count their pages from 1 and hide the number on their first page. */
const section: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: page.width, height: page.height },
    margin: page.margin,
    pageNumbers: { start: 1 },
  },
};

function headers() {
  const number = new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) };
}
