import { readExcel } from '../../src/office/excel/runExcel';
import { profilePart } from '../../src/sheet/profilePart';
import { startExcel } from './hostInNode';
import { allowed, exampleProfile, insertedAppendix, plan, sheetName } from './insertedAppendix';

const total = { row: 34, column: 3 };

test('going to a cell is one sync that brings its sheet to the front', async () => {
  const { book, host, sheetId, counted } = await insertedAppendix();
  book.activate(book.sheet('Sheet1'));
  expect(await counted(() => host.goTo(sheetId, total))).toHaveLength(1);
  expect([book.active().name(), book.selection()]).toEqual([sheetName, { ...total, rows: 1, columns: 1 }]);
});

test('correcting is one sync that writes the format and the number of one cell', async () => {
  const { host, sheet, sheetId, counted } = await insertedAppendix();
  expect(await counted(() => host.correct(sheetId, [{ place: total, value: 1821, format: '#,##0' }]))).toEqual([
    ['NumberFormat', 'Values'],
  ]);
  expect(sheet.values({ ...total, rows: 1, columns: 1 })).toEqual([[1821]]);
});

test('two rows interchanged back are one sync as well', async () => {
  const { host, sheet, sheetId, counted } = await insertedAppendix();
  const cells = [1560, 1500].map((value, index) => ({ place: { ...total, row: 34 + index }, value, format: '#,##0' }));
  expect(await counted(() => host.correct(sheetId, cells))).toHaveLength(1);
  expect(sheet.values({ ...total, rows: 2, columns: 1 })).toEqual([[1560], [1500]]);
});

test('saving the profile replaces it, and the next reading knows it', async () => {
  const { book, host, sheetId, counted } = await insertedAppendix();
  const changed = { ...exampleProfile, office: 'Sở “Nội” <vụ> & ]]>' };
  expect(await counted(() => host.saveProfile(changed))).toHaveLength(2);
  expect([...book.kept.parts.values()]).toEqual([profilePart(changed)]);
  expect(allowed(await host.read(sheetId)).profile).toEqual(changed);
});

test.each([
  ['InvalidOperationInCellEditMode', { kind: 'cellEditing' }],
  ['AccessDenied', { kind: 'protected' }],
  ['InactiveWorkbook', { kind: 'otherWindow' }],
  ['ItemNotFound', { kind: 'gone' }],
  ['ApiNotFound', { kind: 'notSupported', member: '' }],
  ['RequestPayloadSizeLimitExceeded', { kind: 'tooLarge' }],
  ['RequestAborted', { kind: 'busy' }],
  ['GeneralException', { kind: 'unknown', code: 'GeneralException' }],
])('%s is told as what a person can act on', async (code, failure) => {
  const { host, sheetId, refuse } = await insertedAppendix();
  for (const act of [
    () => host.read(sheetId),
    () => host.correct(sheetId, [{ place: total, value: 1, format: '0' }]),
    () => host.goTo(sheetId, total),
    () => host.insert(plan, null),
    () => host.saveProfile(exampleProfile),
    () => host.watch(() => undefined),
  ]) {
    refuse(code);
    expect(await act()).toEqual({ ok: false, failure });
  }
});

test('a locked cell of a protected sheet, a deleted sheet, a member that is not there', async () => {
  const { book, host, sheet, sheetId } = await insertedAppendix();
  sheet.kept.protection.protected = true;
  expect(await host.correct(sheetId, [{ place: { row: 34, column: 1 }, value: 1, format: '0' }])).toMatchObject({
    failure: { kind: 'protected' },
  });
  book.remove(sheet);
  expect(await host.read(sheetId)).toMatchObject({ failure: { kind: 'gone' } });
  const charts = readExcel(async (batch) => {
    batch.workbook.worksheets.getActiveWorksheet().charts.load('count');
    await batch.sync();
  });
  expect(await charts).toEqual({ ok: false, failure: { kind: 'notSupported', member: 'Worksheet.Charts' } });
});

test('a refused insertion leaves the workbook as it was, and can be tried again', async () => {
  const { book, host, refuse } = await insertedAppendix();
  refuse('InvalidOperationInCellEditMode');
  await host.insert(plan, exampleProfile);
  expect(book.sheets()).toHaveLength(2);
  expect(await host.insert(plan, exampleProfile)).toMatchObject({ ok: true });
});

test('a mistake of the program is thrown, not told as a failure of Excel', async () => {
  startExcel();
  await expect(readExcel(() => Promise.reject(new TypeError('ours')))).rejects.toThrow(TypeError);
});

test('after stop() nothing is heard, even where Excel refuses to let go of the handlers', async () => {
  const { book, heard, host, refuse } = await insertedAppendix();
  const edits: number[] = [];
  const [first, second] = [
    allowed(await host.watch(() => edits.push(1))),
    allowed(await host.watch(() => edits.push(2))),
  ];
  await first();
  refuse('InvalidOperationInCellEditMode');
  await expect(second()).resolves.toBeUndefined();
  book.edit(sheetName, 'D35', 1821);
  await heard();
  expect(edits).toEqual([]);
});
