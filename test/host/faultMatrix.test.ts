import { excelHost } from '../../src/office/excel/excelHost';
import type { Failure, Outcome } from '../../src/office/failure';
import { failures as en } from '../../src/text/en/failures';
import { failures as vi } from '../../src/text/vi/failures';
import { sheetBeingDrawn } from '../../src/text/vi/sheetBeingDrawn';
import { changes, type Deed, deeds, idle } from './excelDeeds';
import { type Fault, refusals, silences, stopped } from './faults';
import { edition } from './insertedAppendix';
import { lacking, membersOf, stops } from './missingMembers';
import { disturbed, type Run, undisturbed } from './stage';
import { stateOf } from './stateOf';

/*
 * Every action of the host × every sync of it × every fault, on a simulated host. No exception gets out, the workbook
 * is as before or complete, the failure has its sentences, and trying again works.
 */

jest.setTimeout(300_000);

const all = Object.values(deeds).flat();
const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
const named = <T extends { readonly name: string }>(list: readonly T[]) => list.map((one) => [one.name, one] as const);

const cleanRuns = new Map<Deed, Run>();
async function cleanRun(deed: Deed): Promise<Run> {
  const run = cleanRuns.get(deed) ?? (await undisturbed(deed));
  cleanRuns.set(deed, run);
  return run;
}

/** What a failure says of what may stand there half done: only where Excel refused to take it away. */
const honest: readonly Failure['kind'][] = ['halfInserted', 'profileNotKept', 'halfCorrected'];

type Suffered = Awaited<ReturnType<typeof disturbed>>;

function expectTold(outcome: Outcome<unknown>, kinds?: readonly Failure['kind'][]): void {
  if (outcome.ok) return;
  for (const failures of [vi, en]) {
    const { what, advice } = failures[outcome.failure.kind];
    expect(what).toMatch(/\.$/);
    expect(advice).toMatch(/\.$/);
  }
  if (kinds) expect(kinds).toContain(outcome.failure.kind);
}

/** As before or complete. A sheet that could not be taken away again is the person's to delete, as the pane says. */
function expectWhole({ outcome, now, book }: Suffered, { before, after }: Run): void {
  if (outcome.ok) expect(now === after).toBe(true);
  else if (outcome.failure.kind === 'halfInserted') {
    for (const sheet of book.sheets().filter((one) => one.name().startsWith(sheetBeingDrawn))) book.remove(sheet);
    expect(stateOf(book) === before).toBe(true);
  } else if (!honest.includes(outcome.failure.kind)) expect([before, after].includes(now)).toBe(true);
}

async function expectAgain(deed: Deed, { outcome, now, book, host, sheetId }: Suffered, { before, after }: Run) {
  if (outcome.ok) return;
  const again = await deed.act(host, sheetId);
  // A correction that is there already does not find the old figure any more.
  if (now === after && deeds.correct.includes(deed))
    expect(again).toMatchObject({ failure: { kind: 'changedMeanwhile' } });
  else expect(again).toMatchObject({ ok: true });
  if (now === before || !deeds.insert.includes(deed)) expect(stateOf(book) === after).toBe(true);
}

test('every action of the host is here, and no other', () => {
  const { kind, ...actions } = excelHost(edition);
  expect(Object.keys(deeds).sort()).toEqual(Object.keys(actions).sort());
});

describe.each(named(all))('%s', (_, deed) => {
  test('goes to Excel as often as it says, and waits for a cell being edited if a person asked for a change', async () => {
    const { outcome, batches, before, after } = await cleanRun(deed);
    expect([outcome.ok, batches.length]).toEqual([true, deed.syncs]);
    const reads = [...deeds.read, ...deeds.sheets, ...deeds.watch];
    expect(batches.map(({ waits }) => waits)).toEqual(batches.map(() => !reads.includes(deed)));
    expect(before === after).toBe(idle.some((action) => deeds[action].includes(deed)));
  });

  describe.each(indexes(deed.syncs))('sync %i', (sync) => {
    const meet = async (fault: Fault) => {
      const reached = (nth: number) => nth === sync || (fault.lasts && nth > sync);
      return disturbed(deed, (nth, { clock }) => (reached(nth) ? fault.meets(clock.runOut) : undefined));
    };

    test.each(named(refusals))('%s', async (_, fault) => {
      const suffered = await meet(fault);
      const run = await cleanRun(deed);
      expectTold(suffered.outcome, fault.kind && [fault.kind, ...honest, 'otherWindow']);
      expectWhole(suffered, run);
      await expectAgain(deed, suffered, run);
    });

    test.each(named(silences))('%s', async (_, fault) => {
      const suffered = await meet(fault);
      const run = await cleanRun(deed);
      expect(suffered.outcome).toEqual({ ok: false, failure: { kind: 'noAnswer' } });
      expectTold(suffered.outcome);
      expectWhole(suffered, run);
      await expectAgain(deed, { ...suffered, host: suffered.newHost() }, run);
    });

    test('stopped after any of its steps', async () => {
      const run = await cleanRun(deed);
      for (const done of stops(run.batches[sync]!)) {
        const suffered = await disturbed(deed, (nth) => (nth === sync ? stopped(done) : undefined));
        expectTold(suffered.outcome);
        expectWhole(suffered, run);
        if (run.batches[sync]!.request.Actions.length < 60) await expectAgain(deed, suffered, run);
      }
    });

    test.each(Object.entries(changes))('meanwhile, %s', async (_, change) => {
      const suffered = await disturbed(deed, (nth, { book }) => {
        if (nth === sync) change(book);
        return undefined;
      });
      expectTold(suffered.outcome);
      const first = await undisturbed(deed, { first: change });
      const last = await undisturbed(deed, { afterwards: change });
      expect([first.before, first.after, last.after].includes(suffered.now)).toBe(true);
    });
  });

  test('stopped midway, and everything refused from then on', async () => {
    const run = await cleanRun(deed);
    for (const sync of indexes(deed.syncs)) {
      const half = Math.floor(run.batches[sync]!.request.Actions.length / 2);
      const suffered = await disturbed(deed, (nth) => (nth < sync ? undefined : stopped(nth === sync ? half : 0)));
      expect(suffered.outcome.ok).toBe(false);
      expectTold(suffered.outcome);
      expectWhole(suffered, run);
    }
  });

  test('an Office that lacks any one member', async () => {
    const run = await cleanRun(deed);
    for (const member of membersOf(run.batches)) {
      const suffered = await disturbed(deed, () => lacking(member));
      // Only bringing the new sheet to the front is something that an insertion can do without.
      const spared = member === 'Activate' && deeds.insert.includes(deed);
      expect([member, suffered.outcome.ok]).toEqual([member, spared]);
      expectTold(suffered.outcome, ['notSupported', ...honest]);
      expectWhole(suffered, run);
    }
  });
});
