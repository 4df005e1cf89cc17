import * as comparing from '../../src/pane/comparing';
import type { ExcelSession } from '../../src/pane/excelSession';
import type { Notice } from '../../src/pane/session';
import { failures } from '../../src/text/vi/failures';
import { refusals, silences, stopped } from './faults';
import { exampleProfile } from './insertedAppendix';
import { openPane, until } from './openPane';

jest.setTimeout(300_000);

interface Click {
  readonly does: (session: ExcelSession) => Promise<void>;
  /** What the pane says when all went well. */
  readonly says: Notice['kind'] | null;
}

/** Everything that a person can click for beside a workbook. */
const clicks: Readonly<Record<string, Click>> = {
  insert: { does: (session) => session.insert(exampleProfile), says: 'inserted' },
  adopt: { does: (session) => session.adopt(), says: 'adopted' },
  rebuild: { does: (session) => session.rebuild(), says: 'rebuilt' },
  check: { does: (session) => session.check(), says: 'checked' },
  saveProfile: { does: (session) => session.saveProfile(exampleProfile), says: 'profileSaved' },
  goTo: { does: (session) => session.goTo('3.1.3'), says: null },
  correct: {
    does: (session) => session.correct(findings(session).find(({ kind }) => kind === 'entry')!),
    says: 'corrected',
  },
  mend: { does: (session) => session.mend(case_(session), case_(session).told!.explanations[0]!), says: 'corrected' },
  decide: {
    does: (session) => session.decide([{ kind: 'accept', finding: findings(session)[0]!, reason: 'Số của Bộ' }]),
    says: 'accepted',
  },
  compareSheet: {
    // With itself, which is taken and not compared.
    does: (session) => comparing.compareSheet(session.compareDesk, session.compareDesk.host!, sheetOf(session)),
    says: null,
  },
  keepComparing: {
    does: (session) => comparing.keepComparing(session.compareDesk, session.compareDesk.host!),
    says: 'comparingKept',
  },
  saveReport: {
    does: (session) => session.saveReport('bao-cao.docx', { withRecord: true, from: null }),
    says: 'reportSaved',
  },
};

const checkedOf = (session: ExcelSession) => session.checked(session.get())!;
const sheetOf = (session: ExcelSession) => {
  const { sheet } = session.get();
  return sheet.kind === 'read' ? sheet.reading.sheet.id : '';
};
const findings = (session: ExcelSession) => checkedOf(session).review.findings;
const case_ = (session: ExcelSession) => checkedOf(session).cards.find(({ told }) => told)!;

async function openAndRead() {
  const pane = await openPane();
  await until(pane.session, ({ sheet, watch }) => sheet.kind === 'read' && watch === 'on');
  pane.batches.splice(0);
  return pane;
}

const faults = [
  ...[...refusals, ...silences].map(({ name, meets, lasts }) => ({ name, meets, lasts })),
  { name: 'the batch stops midway', meets: () => stopped(3), lasts: false },
];

test('every click is here', async () => {
  const { session } = await openAndRead();
  const { get, subscribe, checked, compareDesk, rebuiltSeen, dismiss, stop, ...others } = session;
  // These ask nothing of Excel; sheets that the workbook names are taken up by nobody's click.
  const { compareFile, changeCompared, takeUpFile, takeUpSheets, ...asking } = comparing;
  expect(Object.keys(clicks).sort()).toEqual([...Object.keys(others), ...Object.keys(asking)].sort());
  stop();
});

test('a second click while the first is at work does nothing', async () => {
  const { session, book } = await openAndRead();
  const sheets = book.sheets().length;
  await Promise.all([session.insert(exampleProfile), session.insert(exampleProfile)]);
  expect(book.sheets()).toHaveLength(sheets + 1);
  session.stop();
});

describe.each(Object.entries(clicks))('%s', (_, { does, says }) => {
  let syncs = 0;

  test('says what it did', async () => {
    const { session, batches } = await openAndRead();
    await does(session);
    syncs = batches.length;
    expect(syncs).toBeGreaterThan(0);
    expect(session.get().notice?.kind ?? null).toBe(says);
    session.stop();
  });

  test.each(faults)('$name, at each sync: the pane says so, is free again, and goes on', async ({ meets, lasts }) => {
    for (let sync = 0; sync < syncs; sync += 1) {
      const { session, meet, clock } = await openAndRead();
      meet((nth) => (nth === sync || (lasts && nth > sync) ? meets(clock.runOut) : undefined));
      await does(session);
      const { busy, notice, sheet } = session.get();
      expect([busy, sheet.kind]).toEqual([null, 'read']);
      if (notice?.kind === 'failed') expect(failures[notice.trouble.kind].advice).toMatch(/\.$/);
      else expect(notice?.kind ?? null).toBe(says);
      meet(() => undefined);
      await session.check();
      expect(session.get()).toMatchObject({ busy: null, notice: { kind: 'checked' } });
      session.stop();
    }
  });
});
