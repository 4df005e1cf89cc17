import * as asking from '../../src/pane/documentDesk';
import type { Notice } from '../../src/pane/session';
import type { WordSession } from '../../src/pane/wordSession';
import { failures } from '../../src/text/vi/failures';
import { word } from '../../src/text/vi/word';
import { refusals, silences, stopped } from './faults';
import { openWordPane } from './openWordPane';

jest.setTimeout(300_000);

interface Click {
  readonly does: (session: WordSession) => Promise<void>;
  /** What the pane says when all went well. */
  readonly says?: Notice['kind'];
  readonly opening?: 'intoOpen';
}

const nothing = () => undefined;
const change = {
  id: 1002,
  code: '3.1.3.a',
  place: 'narrative',
  from: '999',
  to: '1.404',
  title: 'Số liệu 3.1.3.a: 1.404',
} as const;
const rewrite = { codes: [], heading: '', text: 'Chưa có số liệu.', paragraph: 2, wanted: 'Đã xong.', control: 1003 };
const line = 'Thực hiện Kế hoạch số 08/KH-UBND ngày 30/02/2021 của UBND tỉnh.';
const place = { paragraph: 3, text: line, start: line.indexOf('30/'), end: line.indexOf(' của') };

/** Everything that a person can click for beside a document. */
const clicks: Readonly<Record<string, Click>> = {
  openReport: { does: (session) => session.openReport({ withRecord: true, from: null }), says: 'reportOpened' },
  'openReport, into the open document': {
    does: (session) => session.openReport({ withRecord: true, from: null }),
    says: 'reportInserted',
    opening: 'intoOpen',
  },
  refreshFigures: { does: ({ documentDesk }) => asking.refreshFigures(documentDesk, true, nothing) },
  takeFigure: { does: ({ documentDesk }) => asking.takeFigure(documentDesk, change, nothing) },
  rewriteSentences: { does: ({ documentDesk }) => asking.rewriteSentences(documentDesk, [rewrite], nothing) },
  selectInDocument: { does: ({ documentDesk }) => asking.selectInDocument(documentDesk, place, nothing) },
  checkProse: { does: ({ documentDesk }) => asking.checkProse(documentDesk, nothing) },
  correctProse: { does: ({ documentDesk }) => asking.correctProse(documentDesk, place, '28/02/2021', nothing) },
};

const told = { ...failures, ...word.failures };
const faults = [
  ...[...refusals, ...silences].map(({ name, meets, lasts }) => ({ name, meets, lasts })),
  { name: 'the batch stops midway', meets: () => stopped(3), lasts: false },
];

test('every click is here', async () => {
  const { session } = await openWordPane();
  // These ask nothing of Word.
  const { get, subscribe, checked, choose, useProfile, compareDesk, documentDesk, opening, dismiss, ...others } =
    session;
  const names = new Set(Object.keys(clicks).map((name) => name.split(',')[0]));
  expect([...names].sort()).toEqual([...Object.keys(others), ...Object.keys(asking)].sort());
});

describe.each(Object.entries(clicks))('%s', (_, { does, says = null, opening }) => {
  let syncs = 0;

  test('says what it did', async () => {
    const { session, batches } = await openWordPane(opening);
    await does(session);
    syncs = batches.length;
    expect(syncs).toBeGreaterThan(0);
    expect(session.get().notice?.kind ?? null).toBe(says);
  });

  test.each(faults)('$name, at each sync: the pane says so, is free again, and trying again works', async (fault) => {
    for (let sync = 0; sync < syncs; sync += 1) {
      const { session, meet, clock } = await openWordPane(opening);
      meet((nth) => (nth === sync || (fault.lasts && nth > sync) ? fault.meets(clock.runOut) : undefined));
      await does(session);
      const { busy, notice, sheet } = session.get();
      expect([busy, sheet.kind]).toEqual([null, 'read']);
      if (notice?.kind === 'failed') expect(told[notice.trouble.kind].advice).toMatch(/\.$/);
      else expect(notice?.kind ?? null).toBe(says);
      meet(() => undefined);
      await does(session);
      const again = session.get();
      expect(again.busy).toBeNull();
      // What Word had done before it failed to say so is not done twice.
      if (again.notice?.kind === 'failed') expect(again.notice.trouble.kind).toBe('changedMeanwhile');
    }
  });
});
