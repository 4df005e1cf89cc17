import type { Failure, Outcome } from '../../src/office/failure';
import type { Failures } from '../../src/text/vi/failures';
import { type Fault, refusals, silences, stopped, stoppedMute } from './faults';
import { type Batch, type Encounter, refused, writesOf } from './hostInNode';
import { lacking, membersOf, stops } from './missingMembers';
import type { shortClock } from './shortClock';

/** One use of an action in a file as it may well be. */
export interface Deed {
  readonly name: string;
  /** How often it goes to Office when nothing is in its way. */
  readonly syncs: number;
  /** It changes nothing in the file. */
  readonly idle?: boolean;
  /** What doing it comes to where it has been done already; the same, if nothing is said. */
  readonly twice?: 'more' | 'refused';
  /** Members that it can do without. */
  readonly spares?: readonly string[];
  /** What others may change that is lost where everything is refused right after it: see docs/limits.md. */
  readonly loses?: string;
}

/** An Office with a file in it, and a host to which nothing has happened yet. */
export interface Stage<W> {
  readonly world: W;
  readonly clock: ReturnType<typeof shortClock>;
  readonly batches: readonly Batch[];
  meet(each: (nth: number) => Encounter | undefined): void;
  act(): Promise<Outcome<unknown>>;
  /** The pane was closed and opened again: what it knew is gone. */
  reopen(): void;
  /** All that the file holds, as a text. */
  shown(): string;
  /** Takes away what the pane says that it could not take away. */
  tidy?(): void;
}

export interface World<D extends Deed, W> {
  /** By action of the host. */
  readonly deeds: Readonly<Record<string, readonly D[]>>;
  /** The host's actions by name. */
  readonly actions: () => readonly string[];
  /** What others may do to the file meanwhile. */
  readonly changes: Readonly<Record<string, (world: W) => void>>;
  /** The sentences that the pane has, in each language. */
  readonly failures: readonly Failures[];
  stage(deed: D): Promise<Stage<W>>;
}

interface Run {
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome<unknown>;
  readonly batches: readonly Batch[];
}

/** What a failure says of what may stand there half done: only where Office refused to take it away. */
const honest: readonly Failure['kind'][] = ['halfInserted', 'profileNotKept', 'halfAdopted', 'halfCorrected'];

/** How many of the steps at which a batch may stop are also tried together with what others do. */
const latest = 8;

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
const named = <T extends { readonly name: string }>(list: readonly T[]) => list.map((one) => [one.name, one] as const);

/**
 * Every action of a host × every sync of it × every fault. No exception gets out, the file is as before or complete, the
 * failure has its sentences, and trying again works.
 */
export function describeFaults<D extends Deed, W>({ deeds, actions, changes, failures, stage }: World<D, W>): void {
  const cleanRuns = new Map<D, Run>();

  /** The deed with nothing in its way but what others did to the file before it, or do after it. */
  async function undisturbed(deed: D, first?: (world: W) => void, afterwards?: (world: W) => void): Promise<Run> {
    const at = await stage(deed);
    first?.(at.world);
    const before = at.shown();
    const outcome = await at.act();
    afterwards?.(at.world);
    return { before, after: at.shown(), outcome, batches: at.batches };
  }

  async function cleanRun(deed: D): Promise<Run> {
    const run = cleanRuns.get(deed) ?? (await undisturbed(deed));
    cleanRuns.set(deed, run);
    return run;
  }

  /** The deed with what each batch meets, counted from 0; `after` so many milliseconds. */
  async function disturbed(deed: D, meets: (nth: number, stage: Stage<W>) => Encounter | undefined, after = 0) {
    const run = await cleanRun(deed);
    const at = await stage(deed);
    at.meet((nth) => meets(nth, at));
    const outcome = await at.act();
    if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
    at.meet(() => undefined);
    return { ...at, deed, outcome, now: at.shown(), run };
  }

  type Suffered = Awaited<ReturnType<typeof disturbed>>;

  /** `lasts`: Office refuses whatever would clean up as well; only then may it be told that something is half done. */
  function expectTold(outcome: Outcome<unknown>, lasts = false, kind?: Failure['kind']): void {
    if (outcome.ok) return;
    for (const sentences of failures) {
      const { what, advice } = sentences[outcome.failure.kind];
      expect(what).toMatch(/\.$/);
      expect(advice).toMatch(/\.$/);
    }
    const kinds = [...(kind ? [kind, 'otherWindow'] : []), ...(lasts ? honest : [])];
    if (kind) expect(kinds).toContain(outcome.failure.kind);
    else if (!lasts) expect(honest).not.toContain(outcome.failure.kind);
  }

  /** As before or complete. A sheet that could not be taken away again is the person's to delete, as the pane says. */
  function expectWhole({ outcome, now, shown, tidy, run: { before, after } }: Suffered): void {
    if (outcome.ok) expect(now === after).toBe(true);
    else if (outcome.failure.kind === 'halfInserted') {
      tidy?.();
      expect(shown() === before).toBe(true);
    } else if (!honest.includes(outcome.failure.kind)) expect([before, after].includes(now)).toBe(true);
  }

  /** What the file holds where others change it before the deed or behind it: not done, and done. */
  async function eitherWay(deed: D, change: (world: W) => void) {
    const first = await undisturbed(deed, change);
    const last = await undisturbed(deed, undefined, change);
    return { before: [first.before], after: [first.after, last.after] };
  }

  function expectAmong({ outcome, now }: Suffered, either: Awaited<ReturnType<typeof eitherWay>>): void {
    expect((outcome.ok ? either.after : either.before).includes(now)).toBe(true);
  }

  async function expectAgain({ deed, outcome, now, act, shown, run: { before, after } }: Suffered): Promise<void> {
    if (outcome.ok) return;
    const again = await act();
    if (now === after && deed.twice === 'refused')
      expect(again).toMatchObject({ failure: { kind: 'changedMeanwhile' } });
    else expect(again).toMatchObject({ ok: true });
    if (now === before || deed.twice !== 'more') expect(shown() === after).toBe(true);
  }

  test('every action of the host is here, and no other', () => {
    expect(Object.keys(deeds).sort()).toEqual([...actions()].sort());
  });

  describe.each(named(Object.values(deeds).flat()))('%s', (_, deed) => {
    test('goes to Office as often as it says when nothing is in its way', async () => {
      const { outcome, batches, before, after } = await cleanRun(deed);
      expect([outcome.ok, batches.length]).toEqual([true, deed.syncs]);
      expect(before === after).toBe(deed.idle ?? false);
    });

    describe.each(indexes(deed.syncs))('sync %i', (sync) => {
      const meet = (fault: Fault, after?: number) => {
        const reached = (nth: number) => nth === sync || (fault.lasts && nth > sync);
        return disturbed(deed, (nth, { clock }) => (reached(nth) ? fault.meets(clock.runOut) : undefined), after);
      };

      test.each(named(refusals))('%s', async (_, fault) => {
        const suffered = await meet(fault);
        expectTold(suffered.outcome, fault.lasts, fault.kind);
        expectWhole(suffered);
        await expectAgain(suffered);
      });

      test.each(named(silences))('%s', async (_, fault) => {
        const suffered = await meet(fault, 20);
        expect(suffered.outcome).toEqual({ ok: false, failure: { kind: 'noAnswer' } });
        expectTold(suffered.outcome);
        expectWhole(suffered);
        // What was given up is not gone on with, even if Office answers in the end.
        expect(suffered.batches.length).toBeLessThanOrEqual(sync + 1);
        if (sync < deed.syncs - 1) expect(suffered.now === suffered.run.before).toBe(true);
        suffered.reopen();
        await expectAgain(suffered);
      });

      test('stopped after any of its steps', async () => {
        const { batches } = await cleanRun(deed);
        for (const done of stops(batches[sync]!)) {
          const suffered = await disturbed(deed, (nth) => (nth === sync ? stopped(done) : undefined));
          expectTold(suffered.outcome);
          expectWhole(suffered);
          if (batches[sync]!.request.Actions.length < 60) await expectAgain(suffered);
        }
      });

      test('stopped after any of its steps, and what it had read is lost', async () => {
        const { batches } = await cleanRun(deed);
        for (const done of stops(batches[sync]!)) {
          const suffered = await disturbed(deed, (nth) => (nth === sync ? stoppedMute(done) : undefined));
          expectTold(suffered.outcome, true);
          expectWhole(suffered);
        }
      });

      describe.each(Object.entries(changes))('meanwhile, %s', (name, change) => {
        test('it is done, or nothing is', async () => {
          const suffered = await disturbed(deed, (nth, { world }) => {
            if (nth === sync) change(world);
            return undefined;
          });
          expectTold(suffered.outcome);
          expectAmong(suffered, await eitherWay(deed, change));
          // Who looks first writes nothing in vain.
          if (sync === 0 && deed.syncs > 1 && !suffered.outcome.ok)
            expect(suffered.batches.flatMap(writesOf)).toEqual([]);
        });

        test('and everything is refused from then on', async () => {
          const suffered = await disturbed(deed, (nth, { world }) => {
            if (nth === sync) change(world);
            return nth > sync ? async () => refused('AccessDenied') : undefined;
          });
          expectTold(suffered.outcome, true);
          if (deed.loses !== name && (suffered.outcome.ok || !honest.includes(suffered.outcome.failure.kind)))
            expectAmong(suffered, await eitherWay(deed, change));
        });

        test('behind a stop midway', async () => {
          const { batches } = await cleanRun(deed);
          const { before, after } = await eitherWay(deed, change);
          for (const done of stops(batches[sync]!).slice(-latest)) {
            const suffered = await disturbed(deed, (nth, { world }) => {
              if (nth === sync + 1) change(world);
              return nth === sync ? stopped(done) : undefined;
            });
            expectTold(suffered.outcome, true);
            if (!suffered.outcome.ok && honest.includes(suffered.outcome.failure.kind)) continue;
            // Where nothing had to be cleaned up, the change found no moment. What others did stands, whatever comes of it.
            const came = suffered.batches.length > sync + 1;
            const states = came ? [...before, after.at(-1)] : [suffered.run.before, suffered.run.after];
            expect([done, states.includes(suffered.now)]).toEqual([done, true]);
          }
        });
      });
    });

    test('stopped midway, and everything refused from then on', async () => {
      const { batches } = await cleanRun(deed);
      for (const sync of indexes(deed.syncs)) {
        const half = Math.floor(batches[sync]!.request.Actions.length / 2);
        const suffered = await disturbed(deed, (nth) => (nth < sync ? undefined : stopped(nth === sync ? half : 0)));
        expect(suffered.outcome.ok).toBe(false);
        expectTold(suffered.outcome, true);
        expectWhole(suffered);
      }
    });

    test('an Office that lacks any one member', async () => {
      const { batches } = await cleanRun(deed);
      for (const member of membersOf(batches)) {
        const suffered = await disturbed(deed, () => lacking(member));
        expect([member, suffered.outcome.ok]).toEqual([member, deed.spares?.includes(member) ?? false]);
        expectTold(suffered.outcome, true, 'notSupported');
        expectWhole(suffered);
      }
    });
  });
}
