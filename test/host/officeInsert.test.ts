import { excelHost } from '../../src/office/excel/excelHost';
import { profileNamespace, profilePart } from '../../src/sheet/profilePart';
import { startExcel, writesOf } from './hostInNode';
import { allowed, edition, exampleProfile, insertedAppendix, plan, sheetName } from './insertedAppendix';

const wholeSheet = { row: 0, column: 0, rows: plan.rows.length, columns: 5 };

test('insertion takes two syncs: the first only reads, the second only writes', async () => {
  const { batches } = startExcel();
  allowed(await excelHost(edition).insert(plan, exampleProfile));
  expect(batches).toHaveLength(2);
  expect(batches.map((batch) => writesOf(batch).length > 0)).toEqual([false, true]);
});

test('all 121 lines arrive with number, label and unit, as text and in order', async () => {
  const { sheet } = await insertedAppendix();
  const lines = sheet.values({ ...wholeSheet, row: 6, rows: 121, columns: 3 });
  expect(lines).toEqual(
    edition.lines.map((line) => [line.printed, line.label, line.kind === 'group' ? '' : line.unitPrinted]),
  );
  expect(sheet.values({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([['KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2021']]);
  expect(sheet.usedArea(true)).toMatchObject({ rows: 127 });
});

test('cells look as planned', async () => {
  const { sheet } = await insertedAppendix();
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach(({ style }, column) => {
      const { bold = false, italic = false, size, align, wrap = false, unlocked = false, format } = plan.styles[style];
      expect(sheet.look(row, column)).toMatchObject({
        font: 'Times New Roman',
        bold,
        italic,
        size,
        wrap,
        locked: !unlocked,
        horizontal: { left: 'Left', center: 'Center', right: 'Right' }[align],
        numberFormat: format ?? 'General',
      });
    });
  });
});

test('names, validations, marks, merges and page set-up arrive', async () => {
  const { sheet } = await insertedAppendix();
  expect(sheet.names().map(({ name, area }) => [name, area?.row, area?.column])).toEqual(
    plan.names.map(({ name, row, column }) => [name, row, column]),
  );
  expect(sheet.merges()).toEqual(plan.merges);
  expect(sheet.validations().map(({ areas, prompt }) => [areas, prompt])).toEqual(
    plan.validations.map(({ areas, promptTitle, prompt }) => [
      areas,
      { showPrompt: true, title: promptTitle, message: prompt },
    ]),
  );
  expect(
    sheet
      .validations()
      .map(({ rule }) => Object.keys(rule)[0])
      .slice(0, 4),
  ).toEqual(['wholeNumber', 'decimal', 'decimal', 'list']);
  expect(sheet.kept.page).toMatchObject({
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    printArea: wholeSheet,
    titleRows: { row: 4, rows: 2 },
  });
  expect(sheet.frozenRows()).toBe(6);
  expect([2, 4, 6].map((row) => sheet.look(row, 0).borders?.bottom?.style)).toEqual([
    undefined,
    'Continuous',
    'Continuous',
  ]);
});

test('marks stand in the plan’s order, although Excel puts each new one first', async () => {
  const { sheet } = await insertedAppendix();
  expect(sheet.marks().map(({ formula, areas }) => ({ formula, areas }))).toEqual(
    plan.marks.map(({ formula, areas }) => ({ formula, areas })),
  );
});

test('what was in the workbook is not touched', async () => {
  const { book, batches } = startExcel();
  book.edit('Sheet1', 'A1', 'Số liệu của tôi');
  book.add('Phụ lục CCHC 2021').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['của người khác']]);
  const before = book.sheets().map((sheet) => sheet.values(wholeSheet));
  allowed(await excelHost(edition).insert(plan, exampleProfile));
  expect(book.sheets().map((sheet) => sheet.name())).toEqual(['Sheet1', 'Phụ lục CCHC 2021', 'Phụ lục CCHC 2021 (2)']);
  expect(
    book
      .sheets()
      .slice(0, 2)
      .map((sheet) => sheet.values(wholeSheet)),
  ).toEqual(before);
  expect(
    book
      .sheets()
      .slice(0, 2)
      .map((sheet) => sheet.names()),
  ).toEqual([[], []]);
  expect(book.active().name()).toBe('Phụ lục CCHC 2021 (2)');
  expect(batches).toHaveLength(2);
});

test('a second insertion is a second sheet with names of its own', async () => {
  const { book, host, sheet } = await insertedAppendix();
  book.edit(sheetName, 'D35', 1821);
  const { sheetId } = allowed(await host.insert(plan, exampleProfile));
  const second = book.sheet(`${sheetName} (2)`);
  expect(second.id).toBe(sheetId);
  expect([sheet.names().length, second.names().length]).toEqual([97, 97]);
  expect([sheet, second].map((one) => one.values({ row: 34, column: 3, rows: 1, columns: 1 }))).toEqual([
    [[1821]],
    [['']],
  ]);
  expect(second.marks()).toHaveLength(plan.marks.length);
});

test('sheet names are compared as Excel does', async () => {
  const { book } = startExcel();
  book.add('PHỤ LỤC cchc 2021');
  allowed(await excelHost(edition).insert(plan, null));
  expect(book.active().name()).toBe('Phụ lục CCHC 2021 (2)');
});

test('the profile is put in place of those that are there; other parts stay; without one nothing changes', async () => {
  const { book } = startExcel();
  const other = '<a xmlns="urn:other"/>';
  for (const [id, xml] of [
    ['1', profilePart({ ...exampleProfile, office: 'cũ' })],
    ['2', other],
    ['3', profilePart(exampleProfile)],
  ] as const)
    book.kept.parts.set(id, xml);
  const host = excelHost(edition);
  allowed(await host.insert(plan, null));
  expect(book.kept.parts.size).toBe(3);
  allowed(await host.insert(plan, { ...exampleProfile, office: 'mới' }));
  const kept = [...book.kept.parts.values()];
  expect(kept.filter((xml) => xml.includes(profileNamespace))).toEqual([
    profilePart({ ...exampleProfile, office: 'mới' }),
  ]);
  expect(kept).toContain(other);
  expect(kept).toHaveLength(2);
});
