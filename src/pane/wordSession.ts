import type { Profile } from '../appendix/profile';
import type { Opening, WordHost } from '../office/hosts';
import { actions } from './actions';
import { checker } from './checker';
import { type CompareDesk, takeUpFile } from './comparing';
import type { DocumentDesk } from './documentDesk';
import type { Checked, PaneServices, ReportOptions } from './services';
import { newSession, reduceSession, type Session } from './session';
import { createStore } from './store';

/** The pane beside a document: a saved workbook is chosen, checked, and becomes a report. */
export interface WordSession {
  get(): Session;
  subscribe(listener: () => void): () => void;
  checked(session: Session): Checked | null;
  choose(file: ChosenFile): Promise<void>;
  /** For a workbook that carries no profile. */
  useProfile(profile: Profile): void;
  readonly compareDesk: CompareDesk;
  readonly documentDesk: DocumentDesk;
  /** How the report will open: as the host says, until it turns out that it cannot. */
  opening(): Opening;
  openReport(options: ReportOptions): Promise<void>;
  dismiss(): void;
}

export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export function startWordSession(host: WordHost, services: PaneServices): WordSession {
  const store = createStore(reduceSession, newSession('word'));
  const checked = checker(services);
  const act = actions(store);
  let opening = host.opening;

  return {
    get: store.get,
    subscribe: store.subscribe,
    checked,
    choose: (file) =>
      act('chooseFile', async () => {
        const bytes = await file.arrayBuffer().catch(() => null);
        const read = bytes ? await services.readFile(new Uint8Array(bytes)).catch(() => null) : null;
        if (!read) store.send({ kind: 'readFailed', trouble: { kind: 'damagedFile' } });
        else if (!read.ok) store.send({ kind: 'readFailed', trouble: read.failure });
        else if (!read.value.reading) store.send({ kind: 'readFailed', trouble: { kind: 'noAppendix' } });
        else {
          store.send({ kind: 'read', file: file.name, ...read.value });
          takeUpFile({ store }, read.value);
        }
        return { ok: true, value: null };
      }),
    useProfile: (profile) => store.send({ kind: 'profileKept', profile }),
    compareDesk: { store, services, act, host: null },
    documentDesk: { store, services, act, host },
    opening: () => opening,
    openReport: (options) =>
      act('report', async () => {
        const session = store.get();
        const { sheet, profile, compared } = session;
        if (sheet.kind !== 'read' || !profile) return { ok: false, failure: { kind: 'gone' } };
        const review = checked(session)?.review ?? null;
        const request = { reading: sheet.reading, profile, review, compared, ...options };
        const bytes = await services.makeReport(request).catch(() => null);
        if (!bytes) return { ok: false, failure: { kind: 'reportFailed' } };
        const inserts = opening === 'intoOpen';
        const done = await (inserts ? host.insertHere(bytes) : host.open(bytes));
        if (!done.ok && done.failure.kind === 'notSupported') opening = 'intoOpen';
        return done.ok ? { ok: true, value: { kind: inserts ? 'reportInserted' : 'reportOpened' } } : done;
      }),
    dismiss: () => store.send({ kind: 'dismissed' }),
  };
}
