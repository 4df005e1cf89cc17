import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report as edition } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import { makeReport } from '../../src/report/makeReport';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { figures2021 } from '../sheet/figures2021';
import { converted, hasSoffice } from '../sheet/soffice';
import { bookOfOthers, documentOfOthers } from './filesOfOthers';

/**
 * A filled appendix and its report as the add-in writes them, both as other programs would, and ours as LibreOffice
 * writes them, where it is installed.
 */
export function filesToFuzz(): readonly Uint8Array[] {
  const filling = Object.fromEntries(
    Object.entries(figures2021).map(([code, value]) => [code, { value, note: `ghi chú ${code}` }]),
  );
  const book = writeXlsx({
    sheets: [planSheet(edition, exampleProfile, filling)],
    customXml: [profilePart(exampleProfile)],
  });
  const read = readAppendixFile(edition, book);
  if (!read.ok || !read.value.reading) throw new Error('the fuzz cannot read its own file');
  const report = makeReport(edition, exampleProfile, bindSheet(edition, read.value.reading).entries);
  return [
    book,
    report,
    bookOfOthers(),
    documentOfOthers(),
    ...(hasSoffice ? [new Uint8Array(converted(book, 'xlsx')), new Uint8Array(converted(report, 'docx'))] : []),
  ];
}
