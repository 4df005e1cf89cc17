import { excelHost } from '../../src/office/excel/excelHost';
import { planSheet } from '../../src/sheet/planSheet';
import { startExcel } from './hostInNode';
import { allowed, edition, exampleProfile, insertedAppendix, sheetName } from './insertedAppendix';

const earlier = planSheet(edition, { ...exampleProfile, period: { year: 2020, span: 'year' } });

test('the appendices of a workbook are listed in its order, with two syncs that write nothing', async () => {
  const { host, book, counted } = await insertedAppendix();
  allowed(await host.insert(earlier, null));
  book.add('Ghi chép');
  expect(
    await counted(async () =>
      expect(allowed(await host.sheets()).map(({ name }) => name)).toEqual([sheetName, earlier.name]),
    ),
  ).toEqual([[], []]);
});

test('an appendix that lost its names is found by its lines', async () => {
  const { host, sheet } = await insertedAppendix();
  for (const name of [...sheet.names()]) sheet.removeName(name.name);
  expect(allowed(await host.sheets()).map(({ name }) => name)).toEqual([sheetName]);
});

test('a workbook without any', async () => {
  startExcel();
  expect(allowed(await excelHost(edition).sheets())).toEqual([]);
});
