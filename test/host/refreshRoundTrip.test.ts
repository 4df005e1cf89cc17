import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { ControlChange, DocumentReading } from '../../src/office/hosts';
import { wordHost } from '../../src/office/word/wordHost';
import { makeReport } from '../../src/report/makeReport';
import { refreshReport } from '../../src/report/refresh/refreshReport';
import type { Typed } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';
import { startWord } from './hostInNode';
import { textsOf, type, xmlOf } from './wordDocuments';

const entriesOf = (typed: Typed) =>
  Object.fromEntries(
    Object.entries(typed).map(([code, value]) => [code, entryAsTyped(indicatorsOf(edition).get(code)!, value ?? null)]),
  );

/** What the pane does: what stands as it was written is replaced. */
const refreshed =
  (typed: Typed) =>
  (reading: DocumentReading): readonly ControlChange[] =>
    refreshReport(edition, exampleProfile, entriesOf(typed), reading).changes.map(({ id, to, title }) => ({
      id,
      text: to || ' ',
      title,
    }));

test('generated, prose edited, three figures changed, refreshed: only those three differ, byte for byte', async () => {
  const { desk, batches } = startWord();
  const host = wordHost('newDocument');
  await host.open(await makeReport(edition, exampleProfile, entriesOf(seed2021)));
  type(
    desk,
    '[Nêu số, ký hiệu, ngày ban hành',
    'Kế hoạch số 15/KH-VPUB ngày 20/01/2021. [Nêu số, ký hiệu, ngày ban hành',
  );
  type(desk, 'Trong kỳ đã công bố mới ', 'Trong năm, Văn phòng đã tham mưu công bố mới ');
  const before = xmlOf(desk);
  const asked = batches.length;
  await host.fill(refreshed({ ...seed2021, '3.1.1': '92', '3.1.3': '1830', '3.4.2': '99,95' }));
  expect(batches.length - asked).toBe(2);
  // The three stand in the appendix and in a sentence each, as a text and in the title of their control.
  const places = (code: string, from: string, to: string) => (xml: string) =>
    xml
      .replaceAll(` ${code}: ${from}"`, ` ${code}: ${to}"`)
      .replaceAll(
        new RegExp(
          `(<w:tag w:val="${code}"/></w:sdtPr><w:sdtContent><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>)${from.replaceAll('.', '\\.')}<`,
          'g',
        ),
        (_, start) => `${start}${to}<`,
      );
  const expected = [
    places('3.1.1', '91', '92'),
    places('3.1.3', '1.821', '1.830'),
    places('3.4.2', '99,9', '99,95'),
  ].reduce((xml, change) => change(xml), before);
  const after = xmlOf(desk);
  expect(after).toBe(expected);
  expect(after.length).not.toBe(before.length);
});

test('a second refresh with the same workbook writes nothing', async () => {
  const { batches } = startWord(await makeReport(edition, exampleProfile, entriesOf(seed2021)));
  const host = wordHost('newDocument');
  const changed = { ...seed2021, '3.1.1': '92' };
  await host.fill(refreshed(changed));
  const asked = batches.length;
  await host.fill(refreshed(changed));
  expect(batches.length - asked).toBe(1);
});

test('an early report, refreshed and its prompts written, says what a new report says', async () => {
  const { '3.2.1': _, '3.1.3.b': __, '3.4.5': ___, ...early } = seed2021;
  const { desk } = startWord(
    await makeReport(edition, exampleProfile, entriesOf({ ...early, '3.1.1': 0, '3.1.2': 0 })),
  );
  const host = wordHost('newDocument');
  const compare = (reading: DocumentReading) => refreshReport(edition, exampleProfile, entriesOf(seed2021), reading);
  await host.fill(refreshed(seed2021));
  await host.fill((reading) =>
    compare(reading).rewrites.map(({ control, wanted }) => ({
      id: control!,
      text: wanted!,
      title: 'Câu số liệu',
      plain: true,
    })),
  );
  const read = await host.read();
  expect(read.ok && compare(read.value)).toMatchObject({ changes: [], overwritten: [], rewrites: [] });
  const later = startWord(await makeReport(edition, exampleProfile, entriesOf(seed2021)));
  expect(textsOf(desk)).toEqual(textsOf(later.desk));
});
