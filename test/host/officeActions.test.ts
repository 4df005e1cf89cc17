import { excelHost } from '../../src/office/excel/excelHost';
import { readExcel } from '../../src/office/excel/runExcel';
import { kinds, unsupported } from '../../src/office/failureOf';
import { profilePart } from '../../src/sheet/profilePart';
import { stopped } from './faults';
import { refused, startExcel } from './hostInNode';
import { allowed, edition, exampleProfile, insertedAppendix, plan, sheetName } from './insertedAppendix';

const total = { row: 34, column: 3 };
/** A correction in the inserted sheet, its row as it stands there. */
const corrected = (row: number, value: number, format = '#,##0') => ({
  place: { row, column: 3 },
  value,
  format,
  oldFormat: '#,##0',
  line: { column: 0, values: plan.rows[row]?.cells.map((cell) => cell.value ?? '') ?? [] },
});

test('going to a cell is one sync that brings its sheet to the front', async () => {
  const { book, host, sheetId, counted } = await insertedAppendix();
  book.activate(book.sheet('Sheet1'));
  expect(await counted(() => host.goTo(sheetId, total))).toHaveLength(1);
  expect([book.active().name(), book.selection()]).toEqual([sheetName, { ...total, rows: 1, columns: 1 }]);
});

test('correcting is one sync that writes the format and the number of one cell', async () => {
  const { host, sheet, sheetId, counted } = await insertedAppendix();
  expect(await counted(() => host.correct(sheetId, [corrected(34, 1821)]))).toEqual([['NumberFormat', 'Values']]);
  expect(sheet.values({ ...total, rows: 1, columns: 1 })).toEqual([[1821]]);
});

test('two rows interchanged back are one sync as well', async () => {
  const { host, sheet, sheetId, counted } = await insertedAppendix();
  const cells = [1560, 1500].map((value, index) => corrected(34 + index, value));
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
  ...Object.entries(kinds).map(([code, kind]) => [code, { kind }] as const),
  ...[...unsupported].map((code) => [code, { kind: 'notSupported', member: '' }] as const),
  ['GeneralException', { kind: 'unknown', code: 'GeneralException' }] as const,
  ['MergedRangeConflict', { kind: 'unknown', code: 'MergedRangeConflict' }] as const,
])('%s is told as what a person can act on', async (code, failure) => {
  const { host, refuse } = await insertedAppendix();
  refuse(code);
  expect(await host.saveProfile(exampleProfile)).toEqual({ ok: false, failure });
});

test.each(['RequestAborted', 'GeneralException'])('after %s a reading is asked for once more', async (code) => {
  const { host, sheetId, refuse, counted } = await insertedAppendix();
  refuse(code);
  expect(await counted(async () => allowed(await host.read(sheetId)))).toEqual([[], []]);
});

test('what passes by itself only slowly is told after the second refusal', async () => {
  const { host, sheetId, meet } = await insertedAppendix();
  meet(() => async () => refused('RequestAborted'));
  expect(await host.read(sheetId)).toEqual({ ok: false, failure: { kind: 'busy' } });
});

test('a locked cell of a protected sheet, a deleted sheet, a member that is not there', async () => {
  const { book, host, sheet, sheetId } = await insertedAppendix();
  sheet.kept.protection.protected = true;
  expect(await host.correct(sheetId, [{ ...corrected(34, 1), place: { row: 34, column: 1 } }])).toMatchObject({
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

test('after stop() nothing is heard', async () => {
  const { book, heard, host } = await insertedAppendix();
  const edits: number[] = [];
  const stop = allowed(await host.watch(() => edits.push(1)));
  book.edit(sheetName, 'D35', 1821);
  await heard();
  stop();
  const before = edits.length;
  expect(before).toBeGreaterThan(0);
  book.edit(sheetName, 'D35', 1822);
  await heard();
  expect(edits).toHaveLength(before);
});

test('a cell that cannot be gone to because another workbook is in front', async () => {
  const { host, sheetId, refuse } = await insertedAppendix();
  refuse('GeneralException');
  expect(await host.goTo(sheetId, total)).toEqual({ ok: false, failure: { kind: 'otherWindow' } });
});

test('a profile kept while a reading was under way is not taken for the older one that was read', async () => {
  const { sheetId, meet } = await insertedAppendix();
  const host = excelHost(edition);
  const changed = { ...exampleProfile, office: 'Sở Nội vụ' };
  let saved: Promise<unknown> | null = null;
  meet((nth) =>
    nth === 1
      ? async (request, run) => {
          const answer = await run(request);
          saved = host.saveProfile(changed);
          await saved;
          return answer;
        }
      : undefined,
  );
  const { profile } = allowed(await host.read(sheetId));
  expect(await saved).toMatchObject({ ok: true });
  expect(profile).toEqual(changed);
});

test('after a saving whose answer was lost the workbook is asked what it keeps', async () => {
  const { host, sheetId, meet } = await insertedAppendix();
  const changed = { ...exampleProfile, office: 'Sở Nội vụ' };
  meet((nth) =>
    nth === 1
      ? async (request, run) => {
          await run(request);
          return refused('ConnectionFailure');
        }
      : undefined,
  );
  expect(await host.saveProfile(changed)).toMatchObject({ ok: false });
  expect(allowed(await host.read(sheetId)).profile).toEqual(changed);
});

test('a watch that Office refuses halfway hears nothing', async () => {
  const { book, heard, host, meet } = await insertedAppendix();
  for (const done of [3, 4, 5]) {
    meet((nth) => (nth === 0 ? stopped(done, 'AccessDenied') : undefined));
    const edits: number[] = [];
    expect(await host.watch(() => edits.push(done))).toMatchObject({ failure: { kind: 'protected' } });
    book.edit(sheetName, 'D35', done);
    await heard();
    expect(edits).toEqual([]);
  }
});
