import { reviewFigures } from '../../src/check/reviewFigures';
import { understandEntries } from '../../src/figures/understandEntries';
import { excelHost } from '../../src/office/excel/excelHost';
import { bindSheet } from '../../src/sheet/bindSheet';
import { startExcel } from './hostInNode';
import { allowed, edition, exampleProfile, figuresIn, insertedAppendix, sheetName } from './insertedAppendix';

test('reading is one sync that writes nothing, by sheet or by what is in front', async () => {
  const { host, sheetId, counted } = await insertedAppendix();
  expect(await counted(() => host.read(sheetId))).toEqual([[]]);
  expect(await counted(() => host.read(null))).toEqual([[]]);
});

test('a pane opened later reads in one sync, two where a profile is kept', async () => {
  const { book, counted, sheetId } = await insertedAppendix();
  const later = excelHost(edition);
  expect(await counted(async () => expect(allowed(await later.read(null)).profile).toEqual(exampleProfile))).toEqual([
    [],
    [],
  ]);
  expect(await counted(() => later.read(sheetId))).toEqual([[]]);
  book.kept.parts.clear();
  expect(await counted(async () => expect(allowed(await excelHost(edition).read(null)).profile).toBeNull())).toEqual([
    [],
  ]);
});

test('from an edit to its verdict: one sync, nothing written', async () => {
  const { book, heard, host, sheetId, counted } = await insertedAppendix();
  for (const [address, value] of Object.entries({ D35: 1821, D36: 1404, D37: 269, D38: 148 }))
    book.edit(sheetName, address, value);
  let asked = false;
  let verdict: () => void = () => undefined;
  let sent: readonly (readonly string[])[] = [];
  const findings: (readonly [string, number | null])[] = [];
  const stop = allowed(
    await host.watch(async () => {
      // Excel tells of the edit and of the recalculation after it; the pane reads once for both.
      if (asked) return;
      asked = true;
      sent = await counted(async () => {
        const { reading } = allowed(await host.read(sheetId));
        const figures = understandEntries(edition, bindSheet(edition, reading!).entries);
        for (const found of reviewFigures(edition, figures, exampleProfile).findings)
          if (found.kind === 'rule') findings.push([found.rule, found.gap]);
      });
      verdict();
    }),
  );
  const judged = new Promise<void>((resolve) => {
    verdict = resolve;
  });
  book.edit(sheetName, 'D36', 140);
  await heard();
  await judged;
  expect(findings).toContainEqual(['R09', 1264]);
  expect(sent).toEqual([[]]);
  await stop();
});

test('an appendix on another sheet is found with a second sync', async () => {
  const { book, host, counted } = await insertedAppendix();
  book.edit(sheetName, 'D35', 1821);
  book.activate(book.sheet('Sheet1'));
  const sent = await counted(async () => {
    const found = allowed(await host.read(null));
    expect(found.reading?.sheet.name).toBe(sheetName);
    expect(figuresIn(found)).toEqual({ figures: { '3.1.3': 1821 }, lost: [] });
  });
  expect(sent).toEqual([[], []]);
});

test('a sheet to compare with is read by its name in one sync, whatever is in front; one that is gone is said', async () => {
  const { book, host, counted } = await insertedAppendix();
  book.activate(book.sheet('Sheet1'));
  const named = () => host.read(sheetName.toUpperCase());
  const sent = await counted(async () => expect(allowed(await named()).reading?.sheet.name).toBe(sheetName));
  expect(sent).toEqual([[]]);
  expect(await host.read('Phụ lục CCHC 2019')).toMatchObject({ failure: { kind: 'gone' } });
});

test('of two appendices the one in front is read', async () => {
  const { book, host, counted } = await insertedAppendix();
  book.add('Bản sao');
  book.activate(book.sheet(sheetName));
  await counted(async () => expect(allowed(await host.read(null)).reading?.sheet.name).toBe(sheetName));
});

test('no appendix: null after one sync, though names look like ours', async () => {
  const { book, batches } = startExcel();
  book.edit('Sheet1', 'A1', 'Kính gửi');
  book.add('Khác').addName({ name: 'CT_khac', area: { row: 0, column: 0, rows: 1, columns: 1 }, comment: '' });
  expect(allowed(await excelHost(edition).read(null))).toEqual({
    reading: null,
    profile: null,
    exceptions: [],
  });
  expect(batches).toHaveLength(1);
});

test('rows inserted, sorted and deleted: each figure stays its own', async () => {
  const { book, host, sheet, sheetId } = await insertedAppendix();
  const figures = { D33: 91, D34: 490, D35: 1821, D36: 1404 };
  for (const [address, value] of Object.entries(figures)) book.edit(sheetName, address, value);
  sheet.insertRows(33, 3);
  book.edit(sheetName, 'B34', 'Trong đó: lĩnh vực đất đai');
  book.edit(sheetName, 'D34', 7);
  sheet.sortRows({ row: 6, column: 0, rows: 124, columns: 5 }, 1);
  sheet.deleteRows(6, 1);
  const { figures: read, lost } = figuresIn(allowed(await host.read(sheetId)));
  expect(read).toEqual({ '3.1.1': 91, '3.1.2': 490, '3.1.3': 1821, '3.1.3.a': 1404 });
  expect(lost.length).toBeLessThanOrEqual(1);
});

test('hidden columns change nothing', async () => {
  const { book, host, sheet, sheetId } = await insertedAppendix();
  book.edit(sheetName, 'D35', 1821);
  sheet.hide({ row: 0, column: 2, rows: 1, columns: 1 }, 'columns', true);
  expect(figuresIn(allowed(await host.read(sheetId))).figures).toEqual({ '3.1.3': 1821 });
});

test('an entry comes with its text and format as shown', async () => {
  const { host, sheetId, book } = await insertedAppendix();
  book.edit(sheetName, 'D35', 1821);
  const { reading } = allowed(await host.read(sheetId));
  expect(bindSheet(edition, reading!).entries['3.1.3']).toEqual({ value: 1821, text: '1.821', format: '#,##0' });
});

test('an empty workbook is read as well', async () => {
  startExcel();
  expect(allowed(await excelHost(edition).read(null)).reading).toBeNull();
});
