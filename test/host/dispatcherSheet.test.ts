import { startExcel } from './hostInNode';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function dress(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const { book } = startExcel();
  await Excel.run((context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    return context.sync();
  });
  return book.sheet('Sheet1');
}

test('fonts, fills, alignment, sizes and borders reach the cells', async () => {
  const sheet = await dress((page) => {
    const areas = page.getRanges('A1:B2,D4');
    areas.format.font.name = 'Times New Roman';
    areas.format.font.bold = true;
    areas.format.fill.color = '#ddebf7';
    areas.format.wrapText = true;
    areas.format.horizontalAlignment = 'Center';
    const { format } = page.getRange('A1:B2');
    format.columnWidth = 120;
    format.rowHeight = 30;
    for (const side of ['EdgeTop', 'InsideVertical'] as const) format.borders.getItem(side).style = 'Continuous';
  });
  expect(sheet.look(3, 3)).toMatchObject({ font: 'Times New Roman', bold: true, fill: '#DDEBF7', wrap: true });
  expect(Object.keys(sheet.look(0, 0).borders ?? {})).toEqual(['top', 'right']);
  expect(Object.keys(sheet.look(1, 1).borders ?? {})).toEqual(['left']);
  expect([sheet.columnWidth(1), sheet.rowHeight(1), sheet.rowHeight(2)]).toEqual([120, 30, 15]);
});

test('a text that looks like a number becomes one, except in a text cell', async () => {
  const sheet = await dress((page) => {
    page.getRange('A2').numberFormat = [['@']];
    page.getRange('A1:A3').values = [['3.1'], ['3.1'], ["'3.1"]];
  });
  expect(sheet.values({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[3.1], ['3.1'], ['3.1']]);
});

test('merging keeps the first value only', async () => {
  const sheet = await dress((page) => {
    page.getRange('A1:C1').values = [['Phụ lục', 'b', 'c']];
    page.getRange('A1:C1').merge();
  });
  expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([['Phụ lục', '', '']]);
  expect(sheet.merges()).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
});

test('conditional formats and validations are kept as given', async () => {
  const sheet = await dress((page) => {
    const mark = page.getRanges('C3:C4,C6').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    mark.custom.rule.formula = '=ROUND($C$3-$C$4,6)<>0';
    mark.custom.format.fill.color = '#FFC7CE';
    mark.custom.format.font.color = '#9C0006';
    const { dataValidation } = page.getRange('C3:C9');
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    dataValidation.prompt = { showPrompt: true, title: 'Số lượng', message: 'Số nguyên' };
    dataValidation.ignoreBlanks = true;
  });
  expect(sheet.marks()).toEqual([
    {
      id: 'mark1',
      areas: [{ row: 2, column: 2, rows: 2, columns: 1 }, cell(5, 2)],
      formula: '=ROUND($C$3-$C$4,6)<>0',
      look: { fill: '#FFC7CE', color: '#9C0006' },
    },
  ]);
  expect(sheet.validations()).toMatchObject([
    { rule: { wholeNumber: { formula1: 0 } }, prompt: { title: 'Số lượng' }, ignoreBlanks: true },
  ]);
});

test('print set-up, frozen rows, tab and gridlines are kept', async () => {
  const sheet = await dress((page) => {
    page.pageLayout.orientation = Excel.PageOrientation.landscape;
    page.pageLayout.paperSize = Excel.PaperType.a4;
    page.pageLayout.topMargin = 56.7;
    page.pageLayout.zoom = { horizontalFitToPages: 1 };
    page.pageLayout.centerHorizontally = true;
    page.pageLayout.setPrintArea('A1:G20');
    page.pageLayout.setPrintTitleRows('$4:$5');
    page.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    page.freezePanes.freezeRows(5);
    page.tabColor = '#0F6CBD';
    page.showGridlines = false;
  });
  expect(sheet.kept).toMatchObject({
    tabColor: '#0F6CBD',
    showGridlines: false,
    page: {
      orientation: 'Landscape',
      topMargin: 56.7,
      zoom: { horizontalFitToPages: 1 },
      printArea: { row: 0, column: 0, rows: 20, columns: 7 },
      titleRows: { row: 3, rows: 2 },
      headersFooters: { CenterFooter: '&P' },
    },
  });
  expect(sheet.frozenRows()).toBe(5);
});

test('the runtime flags of an insertion are accepted', async () => {
  const sheet = await dress((page, context) => {
    context.runtime.enableEvents = false;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    page.getRange('A1').numberFormat = [['@']];
    page.getRange('A1').values = [['=1']];
    page.getRange('A1').format.autofitRows();
    page.activate();
    page.getRange('A1').select();
    context.runtime.enableEvents = true;
  });
  expect(sheet.formulas(cell(0, 0))).toEqual([['=1']]);
});

test('custom XML parts are found by namespace, changed and deleted', async () => {
  const { book } = startExcel();
  const [xml, count] = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<hồSơ xmlns="urn:cchc"><tên>Sở Nội vụ</tên></hồSơ>');
    parts.add('<other xmlns="urn:other"/>');
    await context.sync();
    part.setXml('<hồSơ xmlns="urn:cchc">mới</hồSơ>');
    const ours = parts.getByNamespace('urn:cchc').load('items/id');
    await context.sync();
    const text = ours.items[0]?.getXml();
    await context.sync();
    return [text?.value, ours.items.length];
  });
  expect([xml, count]).toEqual(['<hồSơ xmlns="urn:cchc">mới</hồSơ>', 1]);
  expect(book.kept.parts.size).toBe(2);
});
