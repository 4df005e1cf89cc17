import { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';

function form() {
  const sheet = new MemoryBook('Phụ lục').sheet('Phụ lục');
  sheet.write({ row: 1, column: 0, rows: 3, columns: 2 }, [
    ['3.1.2', 490],
    ['3.1.1', 91],
    ['3.1.3', 1821],
  ]);
  sheet.addName({ name: 'CT_3_1_1', area: { row: 2, column: 1, rows: 1, columns: 1 }, comment: '' });
  return sheet;
}

const nameRows = (sheet: ReturnType<typeof form>) => sheet.names().map(({ area }) => area?.row ?? null);

test('names move with inserted rows', () => {
  const sheet = form();
  sheet.insertRows(2, 2);
  expect(nameRows(sheet)).toEqual([4]);
  expect(sheet.values({ row: 4, column: 1, rows: 1, columns: 1 })).toEqual([[91]]);
});

test('names move with deleted rows, and break with their own', () => {
  const sheet = form();
  sheet.deleteRows(1, 1);
  expect(nameRows(sheet)).toEqual([1]);
  sheet.deleteRows(1, 1);
  expect(nameRows(sheet)).toEqual([null]);
});

test('sorting moves contents and leaves names where they are', () => {
  const sheet = form();
  sheet.sortRows({ row: 1, column: 0, rows: 3, columns: 2 }, 0);
  expect(sheet.values({ row: 1, column: 0, rows: 3, columns: 2 })).toEqual([
    ['3.1.1', 91],
    ['3.1.2', 490],
    ['3.1.3', 1821],
  ]);
  expect(nameRows(sheet)).toEqual([2]);
});

test('validations and marks shrink with deleted rows', () => {
  const sheet = form();
  const areas = [{ row: 1, column: 1, rows: 3, columns: 1 }];
  sheet.validate(areas, { rule: { decimal: {} } });
  sheet.addMark(areas);
  sheet.deleteRows(3, 5);
  expect(sheet.validations()[0]?.areas).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
  expect(sheet.marks()[0]?.areas).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
});
