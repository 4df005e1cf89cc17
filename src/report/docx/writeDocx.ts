import { element, relationships } from '../../ooxml/xml';
import type { RecordPage } from '../record/recordPage';
import type { ReportDocument } from '../types';
import { appendix } from './appendix';
import { blockXml } from './body';
import { closing, signatureBlock } from './closing';
import { letterhead, title as titleBlock } from './letterhead';
import { wordprocessingml } from './namespaces';
import { packageOf } from './package';
import { paragraphProperties } from './properties';
import { record } from './record';
import { sectionXml } from './section';

/** The report as the bytes of a .docx; the same report gives the same bytes. */
export function writeDocx(report: ReportDocument): Uint8Array {
  const narrative = [
    letterhead(report),
    titleBlock(report),
    ...report.body.map(blockXml),
    closing(report),
    signatureBlock(report),
  ];
  const sections = [narrative.join(''), appendix(report), ...(report.record ? [record(report.record)] : [])];
  const title = `${report.documentType} ${report.subject}`;
  return packageOf({ title, creator: report.letterhead.office.join(' ') }, documentXml(sections));
}

/** The check record as a .docx of its own. */
export function writeRecord(page: RecordPage, office: string): Uint8Array {
  return packageOf({ title: `${page.title} – ${page.subject}`, creator: office }, documentXml([record(page)]));
}

function documentXml(sections: readonly string[]): string {
  const namespaces = { 'xmlns:w': wordprocessingml, 'xmlns:r': relationships };
  return element('w:document', namespaces, element('w:body', {}, sections.map(endedSection).join('')));
}

/** A section ends with a paragraph, too low to be seen, that carries its page; the last page belongs to the body itself. */
function endedSection(content: string, index: number, { length }: readonly string[]): string {
  const isLast = index === length - 1;
  const end = paragraphProperties({ style: 'SectionEnd' }, isLast ? '' : sectionXml());
  return content + element('w:p', {}, end) + (isLast ? sectionXml() : '');
}
