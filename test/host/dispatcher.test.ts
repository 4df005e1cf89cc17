import { startExcel, writesOf } from './hostInNode';

test('values written are read back with their address, in one round trip', async () => {
  const { batches } = startExcel();
  const range = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    cells.values = [
      [1, 2],
      ['ba', ''],
    ];
    cells.load('values,address,text,numberFormat');
    await context.sync();
    return cells.toJSON();
  });
  expect(range).toMatchObject({
    address: 'Sheet1!A1:B2',
    text: [
      ['1', '2'],
      ['ba', ''],
    ],
    values: [
      [1, 2],
      ['ba', ''],
    ],
  });
  expect(range.numberFormat).toEqual([
    ['General', 'General'],
    ['General', 'General'],
  ]);
  expect(batches.map(writesOf)).toEqual([['Values']]);
});

test('a sheet that is not there is a null object, or ItemNotFound when it was asked for outright', async () => {
  startExcel();
  const found = await Excel.run(async (context) => {
    const [missing, first] = ['Không có', 'sheet1'].map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name),
    );
    await context.sync();
    return [missing?.isNullObject, first?.isNullObject];
  });
  expect(found).toEqual([true, false]);
  const asked = Excel.run((context) => {
    context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[1]];
    return context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('what the simulated Excel does not have is ApiNotFound, never silence', async () => {
  startExcel();
  const chart = Excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load('count');
    return context.sync();
  });
  await expect(chart).rejects.toMatchObject({
    code: 'ApiNotFound',
    debugInfo: { errorLocation: 'Worksheet.Charts', statement: expect.stringContaining('charts') },
  });
});

test('what stood before a refusal is done, what stands after it is not', async () => {
  const { book } = startExcel();
  const half = Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2:A3').values = [[2]];
    sheet.getRange('A4').values = [[4]];
    return context.sync();
  });
  await expect(half).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(book.sheet('Sheet1').values({ row: 0, column: 0, rows: 4, columns: 1 })).toEqual([[1], [''], [''], ['']]);
});

test('sheets, names and cells load through nested paths', async () => {
  startExcel();
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const form = worksheets.add('Phụ lục 1');
    form.names.add('CT_3_1_1', form.getRange('H12'), 'chỉ tiêu');
    worksheets.load('items/name,items/id,items/names/items/name,items/names/items/formula');
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.names.items.map(({ name, formula }) => [name, formula])]);
  });
  expect(sheets).toEqual([
    ['Sheet1', []],
    ['Phụ lục 1', [['CT_3_1_1', "='Phụ lục 1'!$H$12"]]],
  ]);
});

test('the used part of a bounded range is drawn tight, and is nothing where nothing stands', async () => {
  const { book } = startExcel();
  book.edit('Sheet1', 'C5', 'x');
  book.edit('Sheet1', 'E7', 1);
  const [used, none] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const inside = sheet.getRange('A1:Z1000').getUsedRangeOrNullObject(true).load('address,rowIndex,columnIndex');
    const outside = sheet.getRange('A10:Z1000').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return [inside.toJSON(), outside.isNullObject];
  });
  expect(used).toEqual({ address: 'Sheet1!C5:E7', columnIndex: 2, rowIndex: 4 });
  expect(none).toBe(true);
});

test('a table of more than 1,500 cells arrives whole although the library cuts it up', async () => {
  const { book, batches } = startExcel();
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 6 }, (_, column) => row * 6 + column));
  await Excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:F400').values = values;
    return context.sync();
  });
  expect(book.sheet('Sheet1').values({ row: 0, column: 0, rows: 400, columns: 6 })).toEqual(values);
  expect(batches).toHaveLength(1);
});

test('references are given back when Excel.run ends', async () => {
  const { host } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    range.values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.references.size).toBe(0);
});

test('a refused batch carries its code to the add-in', async () => {
  const { refuse } = startExcel();
  refuse('InvalidOperationInCellEditMode');
  const run = () =>
    Excel.run((context) => {
      context.workbook.worksheets.load('items/name');
      return context.sync();
    });
  await expect(run()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(run()).resolves.toBeUndefined();
});

test('locked cells of a protected sheet are refused, unlocked ones are not', async () => {
  startExcel();
  const write = (address: string) =>
    Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      return context.sync();
    });
  await Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowInsertRows: true });
    return context.sync();
  });
  await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(write('B2')).resolves.toBeUndefined();
});
