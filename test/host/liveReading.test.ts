import { takeUpSheets } from '../../src/pane/comparing';
import { refusals } from './faults';
import { refused } from './hostInNode';
import { sheetName } from './insertedAppendix';
import { openPane, until } from './openPane';

type Pane = Awaited<ReturnType<typeof openPane>>;

const opened = async () => {
  const pane = await openPane();
  await until(pane.session, ({ sheet, watch }) => sheet.kind === 'read' && watch === 'on');
  pane.batches.splice(0);
  return pane;
};
const figureOf = ({ session }: Pane, code: string) => {
  const figure = session.checked(session.get())?.figures[code];
  return figure?.kind === 'number' ? figure.value : null;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const editing = async () => refused('InvalidOperationInCellEditMode');

test('an edit that Excel tells of many times is read once', async () => {
  const pane = await opened();
  for (let time = 0; time < 5; time += 1) pane.book.edit(sheetName, 'D36', 1404);
  await settled();
  expect(pane.batches.length).toBeLessThanOrEqual(2);
  expect(figureOf(pane, '3.1.3.a')).toBe(1404);
  pane.session.stop();
});

test('an edit that Excel does not tell of is read on the button', async () => {
  const pane = await opened();
  await Excel.run((context) => {
    context.runtime.enableEvents = false;
    return context.sync();
  });
  pane.batches.splice(0);
  pane.book.edit(sheetName, 'D36', 1404);
  await settled();
  expect([pane.batches.length, figureOf(pane, '3.1.3.a')]).toEqual([0, 140]);
  await pane.session.check();
  expect(figureOf(pane, '3.1.3.a')).toBe(1404);
  pane.session.stop();
});

test('what Excel tells late changes nothing that is known already', async () => {
  const pane = await opened();
  pane.book.edit(sheetName, 'D36', 1404);
  await pane.session.check();
  const { sheet } = pane.session.get();
  await settled();
  expect(pane.session.get().sheet).toEqual(sheet);
  pane.session.stop();
});

test('a reading whose answer came too late does not take the place of a newer one', async () => {
  const pane = await opened();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  pane.meet((nth) =>
    nth > 0
      ? undefined
      : async (request, run) => {
          const answer = await run(request);
          setTimeout(pane.clock.runOut);
          await held;
          return answer;
        },
  );
  await pane.session.check();
  expect(pane.session.get().notice).toMatchObject({ kind: 'failed', trouble: { kind: 'noAnswer' } });
  pane.book.edit(sheetName, 'D36', 1404);
  await pane.session.check();
  release();
  await settled();
  expect(figureOf(pane, '3.1.3.a')).toBe(1404);
  pane.session.stop();
});

test('while a cell is being typed the button waits, and reads when it is done', async () => {
  const pane = await opened();
  pane.meet((nth) => (nth < 3 ? editing : undefined));
  const checking = pane.session.check();
  await until(pane.session, ({ watch }) => watch === 'waiting');
  expect(pane.session.get()).toMatchObject({ busy: 'check', notice: null });
  await checking;
  expect(pane.session.get()).toMatchObject({ busy: null, watch: 'on', notice: { kind: 'checked' } });
  pane.session.stop();
});

test('it does not wait for ever', async () => {
  const pane = await opened();
  pane.meet(() => editing);
  await pane.session.check();
  expect(pane.session.get()).toMatchObject({ busy: null, notice: { trouble: { kind: 'cellEditing' } } });
  pane.session.stop();
});

test('Excel that is busy when the pane opens is watched as soon as it lets itself be', async () => {
  const pane = await openPane((nth) => (nth < 4 ? editing : undefined));
  await until(pane.session, ({ sheet, watch }) => sheet.kind === 'read' && watch === 'on');
  pane.book.edit(sheetName, 'D36', 1404);
  await until(pane.session, () => figureOf(pane, '3.1.3.a') === 1404);
  pane.session.stop();
});

test('a sheet to compare with that Excel is too busy to read is asked for again; one that is not there is told', async () => {
  const pane = await opened();
  const { session } = pane;
  pane.meet((nth) => (nth < 3 ? editing : undefined));
  const period = { year: 2020, span: 'year' } as const;
  const wanted = [sheetName, 'Không có'].map((name) => ({ name, ...period }));
  await takeUpSheets(session.compareDesk, session.compareDesk.host!, wanted);
  const { reports, gone } = session.get().compared;
  expect([reports.map(({ reading }) => reading.sheet.name), gone]).toEqual([[sheetName], ['Không có']]);
  session.stop();
});

test.each(refusals)('the pane is closed, and $name: nothing is heard any more', async ({ meets }) => {
  const pane = await opened();
  pane.meet(() => meets(pane.clock.runOut));
  pane.session.stop();
  pane.book.edit(sheetName, 'D36', 1404);
  await settled();
  expect(figureOf(pane, '3.1.3.a')).toBe(140);
});
