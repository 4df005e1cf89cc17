import type { Exception } from '../../src/appendix/exception';
import { excelHost } from '../../src/office/excel/excelHost';
import { exceptionsPart } from '../../src/sheet/exceptionsPart';
import { profilePart } from '../../src/sheet/profilePart';
import { allowed, edition, exampleProfile, insertedAppendix, plan } from './insertedAppendix';

const about = (code: string, reason = 'Số của Bộ Nội vụ “đã” <chốt> & công bố'): Exception => ({
  findingId: `entry:unitWritten:${code}`,
  codes: [code],
  figures: { [code]: '91 ← unitWritten: 91 thủ tục' },
  sides: '',
  reason,
  at: '2022-01-03',
});
const [first, second] = [about('3.1.1'), about('3.1.2', '')];
const adding = (one: Exception) => (kept: readonly Exception[]) => [...kept, one];
const withPart = async (...xml: readonly string[]) => {
  const excel = await insertedAppendix();
  for (const [index, text] of xml.entries()) excel.book.kept.parts.set(`{${index}}`, text);
  return excel;
};
const partsOf = ({ book }: Awaited<ReturnType<typeof insertedAppendix>>) => [...book.kept.parts.values()];

test('the first acceptance: one look, one write, a part of its own beside the profile', async () => {
  const excel = await insertedAppendix();
  expect(await excel.counted(() => excel.host.keepExceptions(adding(first)))).toEqual([[], ['Add']]);
  expect(partsOf(excel)).toEqual([profilePart(exampleProfile), exceptionsPart([first])]);
  expect(allowed(await excel.host.read(excel.sheetId)).exceptions).toEqual([first]);
});

test('the next one replaces the part: it is never doubled', async () => {
  const excel = await insertedAppendix();
  await excel.host.keepExceptions(adding(first));
  expect(await excel.counted(() => excel.host.keepExceptions(adding(second)))).toEqual([[], [], ['SetXml']]);
  expect(partsOf(excel)).toEqual([profilePart(exampleProfile), exceptionsPart([first, second])]);
  allowed(await excel.host.keepExceptions(() => []));
  expect(partsOf(excel)).toEqual([profilePart(exampleProfile), exceptionsPart([])]);
});

test('a pane opened later knows them after two syncs, which write nothing, and then reads in one', async () => {
  const excel = await insertedAppendix();
  await excel.host.keepExceptions(adding(first));
  const later = excelHost(edition);
  const read = () => later.read(excel.sheetId);
  expect(await excel.counted(async () => expect(allowed(await read()).exceptions).toEqual([first]))).toEqual([[], []]);
  expect(await excel.counted(async () => expect(allowed(await read()).exceptions).toEqual([first]))).toEqual([[]]);
});

test('what another pane has kept meanwhile is not lost', async () => {
  const excel = await insertedAppendix();
  await excel.host.read(excel.sheetId);
  await excelHost(edition).keepExceptions(adding(first));
  expect(allowed(await excel.host.keepExceptions(adding(second)))).toEqual([first, second]);
});

test('saving the profile and inserting once more leave them alone', async () => {
  const excel = await insertedAppendix();
  await excel.host.keepExceptions(adding(first));
  allowed(await excel.host.saveProfile({ ...exampleProfile, office: 'Sở Nội vụ' }));
  allowed(await excel.host.insert(plan, exampleProfile));
  expect(partsOf(excel).filter((xml) => xml.includes('urn:cchc:exceptions:1'))).toEqual([exceptionsPart([first])]);
  expect(allowed(await excel.host.read(excel.sheetId)).exceptions).toEqual([first]);
});

test('a part that others have spoilt counts as none, and is replaced on the next click', async () => {
  const spoilt = '<exceptions xmlns="urn:cchc:exceptions:1">[{"findingId":1}, oops</exceptions>';
  const excel = await withPart(spoilt, exceptionsPart([second]));
  expect(allowed(await excelHost(edition).read(excel.sheetId)).exceptions).toEqual([]);
  expect(allowed(await excel.host.keepExceptions(adding(first)))).toEqual([first]);
  expect(partsOf(excel)).toEqual([profilePart(exampleProfile), exceptionsPart([first])]);
});

test('a refused write keeps nothing, here and in the workbook', async () => {
  const excel = await insertedAppendix();
  excel.refuse('AccessDenied');
  expect(await excel.host.keepExceptions(adding(first))).toEqual({ ok: false, failure: { kind: 'protected' } });
  expect(allowed(await excel.host.read(excel.sheetId)).exceptions).toEqual([]);
  expect(partsOf(excel)).toEqual([profilePart(exampleProfile)]);
});
