import { startExcel } from './hostInNode';

test('an edit is heard once, with its sheet and address, until the handler is removed', async () => {
  const { book, heard } = startExcel();
  const addresses: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void addresses.push(address));
    await context.sync();
    return added;
  });
  book.edit('Sheet1', 'B5', 91);
  await heard();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.edit('Sheet1', 'B6', 1);
  await heard();
  expect(addresses).toEqual(['B5']);
});

test('recalculation, and the events of one sheet, are heard as well', async () => {
  const { book, heard } = startExcel();
  const kinds: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async ({ type }) => void kinds.push(type));
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ type }) => void kinds.push(type));
    await context.sync();
  });
  book.edit('Sheet1', 'A1', 1);
  await heard();
  expect(kinds.sort()).toEqual(['WorksheetCalculated', 'WorksheetChanged']);
});

test('writes of the add-in are marked as its own, and are silent while events are off', async () => {
  const { heard } = startExcel();
  const sources: string[] = [];
  const write = (enableEvents: boolean) =>
    Excel.run((context) => {
      context.runtime.enableEvents = enableEvents;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      return context.sync();
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => void sources.push(triggerSource ?? ''));
    await context.sync();
  });
  await write(false);
  await write(true);
  await heard();
  expect(sources).toEqual(['ThisLocalAddin']);
});
