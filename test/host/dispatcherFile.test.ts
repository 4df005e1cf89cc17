import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import { plansOf } from '../../src/workbench/file/bookToPlan';
import { openWorkbook } from '../../src/workbench/file/openWorkbook';

function form() {
  const book = new MemoryBook('Phụ lục');
  const sheet = book.sheet('Phụ lục');
  const cell = { row: 2, column: 1, rows: 1, columns: 1 };
  sheet.paint({ row: 0, column: 0, rows: 1, columns: 2 }, { font: 'Times New Roman', size: 13, bold: true });
  sheet.paint({ row: 2, column: 0, rows: 1, columns: 1 }, { numberFormat: '@' });
  sheet.paint(cell, { numberFormat: '#,##0', locked: false, horizontal: 'Right' });
  sheet.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
    ['Phụ lục', ''],
    ['', ''],
    ['3.1', 1821],
  ]);
  sheet.merge({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.addName({ name: 'CT_3_1', area: cell, comment: '' });
  for (const [formula, fill] of [
    ['=CT_3_1>2', '#FFEB9C'],
    ['=CT_3_1>1', '#FFC7CE'],
  ] as const)
    sheet.changeMark(sheet.addMark([cell]), { formula, look: { fill } });
  const rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  sheet.validate([cell], { rule, prompt: { title: 'Số', message: 'Số nguyên' } });
  sheet.freezeRows(2);
  sheet.kept.page.titleRows = { row: 1, column: 0, rows: 1, columns: 16384 };
  book.kept.parts.set('1', '<a xmlns="urn:a"/>');
  return book;
}

test('what is saved as a file is there again when the file is opened', async () => {
  const saved = form();
  const book = new MemoryBook('Trang cũ');
  const bytes = writeXlsx({ sheets: plansOf(saved), customXml: [...saved.kept.parts.values()] });
  expect(await openWorkbook(book, bytes)).toBe(true);
  expect(book.sheets().map((sheet) => sheet.name())).toEqual(['Phụ lục']);
  const [before, after] = [saved.sheet('Phụ lục'), book.sheet('Phụ lục')];
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  expect(after.values(area)).toEqual(before.values(area));
  expect(after.texts(area)).toEqual(before.texts(area));
  expect(after.look(0, 0)).toMatchObject({ font: 'Times New Roman', size: 13, bold: true });
  expect(after.look(2, 1)).toMatchObject({ numberFormat: '#,##0', locked: false, horizontal: 'Right' });
  expect(after.names()).toEqual(before.names());
  expect(after.merges()).toEqual(before.merges());
  expect(after.frozenRows()).toBe(2);
  expect(after.marks().map(({ formula, look }) => [formula, look.fill])).toEqual([
    ['=CT_3_1>1', '#FFC7CE'],
    ['=CT_3_1>2', '#FFEB9C'],
  ]);
  expect(after.validations()).toMatchObject([
    { rule: { wholeNumber: { formula1: '0', operator: 'GreaterThanOrEqualTo' } }, prompt: { title: 'Số' } },
  ]);
  expect(after.kept.page.titleRows).toMatchObject({ row: 1, rows: 1 });
  expect([...book.kept.parts.values()].map((xml) => xml.includes('urn:a'))).toEqual([true]);
});

test('what is no workbook leaves the open one as it is', async () => {
  const book = form();
  expect(await openWorkbook(book, new Uint8Array([1, 2, 3]))).toBe(false);
  expect(book.sheets().map((sheet) => sheet.name())).toEqual(['Phụ lục']);
});
