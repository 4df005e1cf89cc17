import { writesOf } from './hostInNode';
import { sheetName } from './insertedAppendix';
import { openPane, until } from './openPane';
import { stateOf } from './stateOf';

async function damaged() {
  const pane = await openPane();
  pane.book.edit(sheetName, 'B36', 'Thủ tục của tỉnh');
  await until(pane.session, ({ sheet, watch }) => sheet.kind === 'read' && watch === 'on');
  pane.batches.splice(0);
  return pane;
}

test('a table is made anew in four round trips, of which one writes; the old one is not touched', async () => {
  const { book, session, batches } = await damaged();
  const old = () =>
    JSON.stringify(JSON.parse(stateOf(book)).sheets.find(({ name }: { name: string }) => name === sheetName));
  const before = old();
  await session.rebuild();
  expect(session.get().notice?.kind).toBe('rebuilt');
  expect(batches.map((batch) => writesOf(batch).length > 0)).toEqual([false, false, true, false]);
  expect(old() === before).toBe(true);
  session.stop();
});

test('figures come along, what is not certain is listed, and the new table is the one in view', async () => {
  const { book, session } = await damaged();
  book.edit(sheetName, 'D37', 'khoảng 269');
  await session.rebuild();
  const { sheet, rebuilt } = session.get();
  expect(sheet.kind === 'read' && sheet.reading.sheet.name).toBe(`${sheetName} (2)`);
  expect(rebuilt).toMatchObject({ from: sheetName, left: [{ code: '3.1.3.b', rows: [36], read: 'khoảng 269' }] });
  const figures = session.checked(session.get())!.figures;
  expect(figures['3.1.3']).toMatchObject({ value: 1821 });
  expect(figures['3.1.1']).toMatchObject({ value: 91 });
  expect([figures['3.1.3.a']?.kind, figures['3.1.3.b']?.kind]).toEqual(['blank', 'blank']);
  session.stop();
});
