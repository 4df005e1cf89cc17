import { wordHost } from '../../src/office/word/wordHost';
import { startWordSession } from '../../src/pane/wordSession';
import { figures2021, readingOf } from '../pane/readings';
import { testServices } from '../pane/services';
import { startWord } from './hostInNode';
import { exampleProfile } from './insertedAppendix';
import { shortClock } from './shortClock';
import { bold, control, docxOf, paragraph, run } from './wordDocuments';

const figure = (code: string, shown: string, title: string) =>
  control(`<w:alias w:val="${title}"/><w:tag w:val="${code}"/>`, run(shown, bold));

/** A report of ours: a figure as it was written, one that a person typed over, a sentence of the machine, a wrong number. */
const report = docxOf(
  [
    paragraph(run('Có '), figure('3.1.3', '1.820', 'Số liệu 3.1.3: 1.820'), run(' thủ tục.')),
    paragraph(run('Cấp tỉnh có '), figure('3.1.3.a', '999', 'Số liệu 3.1.3.a: 1.400'), run(' thủ tục.')),
    paragraph(
      control('<w:tag w:val="sentence:A"/>', run('Chưa có số liệu.', '<w:rPr><w:i/><w:color w:val="767676"/></w:rPr>')),
    ),
    paragraph(run('Thực hiện Kế hoạch số 08/KH-UBND ngày 30/02/2021 của UBND tỉnh.')),
  ].join(''),
);

/** The pane's session over the real host, beside that report, with a workbook chosen. */
export async function openWordPane(opening: 'newDocument' | 'intoOpen' = 'newDocument') {
  const word = startWord(report, 'same');
  const clock = shortClock();
  const value = { reading: readingOf(figures2021), profile: exampleProfile, exceptions: [] };
  const services = testServices({
    clock,
    readFile: async () => ({ ok: true, value }),
    makeReport: async () => docxOf(paragraph(run('BÁO CÁO'))),
  });
  const session = startWordSession(wordHost(opening, clock), services);
  await session.choose({ name: 'phu-luc.xlsx', arrayBuffer: async () => new ArrayBuffer(2) });
  return { ...word, clock, session };
}
