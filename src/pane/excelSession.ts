import type { Profile } from '../appendix/profile';
import type { Card } from '../check/cardsOf';
import type { Decision } from '../check/exceptions/types';
import type { Explanation } from '../check/explain/types';
import type { Finding } from '../check/types';
import type { ExcelHost } from '../office/hosts';
import { actions } from './actions';
import { checker } from './checker';
import type { CompareDesk } from './comparing';
import { liveReader } from './liveReader';
import type { Checked, PaneServices, ReportOptions } from './services';
import { newSession, reduceSession, type Session } from './session';
import { createStore } from './store';

/** What writes or makes a file loads when it is first asked for. */
const clicks = () => import('./onClick');
const rebuilding = () => import('./rebuild');
const adopting = () => import('./adopt');
const comparing = () => import('./comparing');

/** The pane beside a workbook: state, and what a person can ask for. */
export interface ExcelSession {
  get(): Session;
  subscribe(listener: () => void): () => void;
  checked(session: Session): Checked | null;
  insert(profile: Profile): Promise<void>;
  /** Makes a new table of a damaged one; the old one stays. */
  rebuild(): Promise<void>;
  /** Binds a table that somebody else made, or moved about, without changing a cell. */
  adopt(): Promise<void>;
  /** What did not come along has been seen. */
  rebuiltSeen(): void;
  check(): Promise<void>;
  saveProfile(profile: Profile): Promise<void>;
  goTo(code: string): Promise<void>;
  /** Writes the one number that a finding offers. */
  correct(finding: Finding): Promise<void>;
  /** Writes the correction that an explanation offers. */
  mend(card: Card, explanation: Explanation): Promise<void>;
  /** Accepts findings, marks them as seen, or takes that back. */
  decide(decisions: readonly Decision[]): Promise<void>;
  readonly compareDesk: CompareDesk;
  saveReport(fileName: string, options: ReportOptions): Promise<void>;
  dismiss(): void;
  /** Ends the live reading. */
  stop(): void;
}

export function startExcelSession(host: ExcelHost, services: PaneServices): ExcelSession {
  const store = createStore(reduceSession, newSession('excel'));
  const checked = checker(services);
  const live = liveReader(host, store, services.clock);
  const act = actions(store);
  const desk = { host, services, live, checked, store };
  const compareDesk = { store, services, act, host };
  live.start();
  // What the workbook says it is compared with is read once, as soon as that is known.
  const heard = store.subscribe(() => {
    const { profile } = store.get();
    if (!profile) return;
    heard();
    const sheets = profile.comparing?.sheets ?? [];
    if (sheets.length > 0)
      void comparing().then(
        ({ takeUpSheets }) => takeUpSheets(compareDesk, host, sheets),
        () => store.send({ kind: 'readFailed', trouble: { kind: 'notLoaded' } }),
      );
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    checked,
    insert: (profile) =>
      act('insert', async () => {
        const made = await host.insert(await services.plan(profile), profile);
        // Where this reading fails, the live one will do: the appendix is there, and nobody should insert it twice.
        await live.read(made.ok ? made.value.sheetId : null);
        return made.ok ? { ok: true, value: { kind: 'inserted' } } : made;
      }),
    check: () =>
      act('check', async () => {
        // No sheet is named, so that the one in front of the person is looked at first.
        const read = await live.read(null);
        if (!read.ok) return store.get().sheet.kind === 'failed' ? { ok: true, value: null } : read;
        return { ok: true, value: read.value.reading ? { kind: 'checked' } : null };
      }),
    saveProfile: (profile) =>
      act('saveProfile', async () => {
        const saved = await host.saveProfile(profile);
        if (!saved.ok) return saved;
        store.send({ kind: 'profileKept', profile });
        return { ok: true, value: { kind: 'profileSaved' } };
      }),
    goTo: (code) =>
      act('goTo', async () => {
        const session = store.get();
        const place = checked(session)?.places[code];
        if (session.sheet.kind !== 'read' || !place) return { ok: false, failure: { kind: 'gone' } };
        const went = await host.goTo(session.sheet.reading.sheet.id, place);
        return went.ok ? { ok: true, value: null } : went;
      }),
    correct: (finding) => act('correct', async () => (await clicks()).correctFigure(desk, finding)),
    mend: (card, explanation) => act('correct', async () => (await clicks()).mendFigures(desk, card, explanation)),
    decide: (decisions) => act('decide', async () => (await clicks()).keepDecisions(desk, decisions)),
    compareDesk,
    rebuild: () => act('rebuild', async () => (await rebuilding()).rebuildSheet(desk)),
    adopt: () => act('adopt', async () => (await adopting()).adoptTable(desk)),
    rebuiltSeen: () => store.send({ kind: 'rebuilt', rebuilt: null }),
    saveReport: (file, options) => act('report', async () => (await clicks()).saveReport(desk, file, options)),
    dismiss: () => store.send({ kind: 'dismissed' }),
    stop: live.stop,
  };
}
