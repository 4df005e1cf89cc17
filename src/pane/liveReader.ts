import { type Clock, pause } from '../clock';
import type { ExcelHost, WorkbookReading } from '../office/hosts';
import type { SessionStore } from './actions';
import { coalesce } from './coalesce';
import type { Result, Trouble } from './services';

const AFTER_EDIT = 250;
const WHILE_TYPING = [1000, 2000, 5000];
/** How often a person's click asks again while a cell is being typed: about half a minute. */
export const TRIES = 8;

export const whileTyping = (refusals: number) => WHILE_TYPING[Math.min(refusals, WHILE_TYPING.length - 1)] ?? 0;

export interface LiveReader {
  start(): void;
  /** Reads the sheet with this id, or the one in front of the person; waits while a cell is being typed, but not for ever. */
  read(sheetId: string | null): Promise<Result<WorkbookReading>>;
  /** Reads the sheet in view once more; fails if that sheet is gone, whatever else is there. */
  reread(): Promise<Result<WorkbookReading>>;
  stop(): void;
}

/** Keeps the session's reading fresh: after each edit, never two reads at once, never writing. */
export function liveReader(host: ExcelHost, store: SessionStore, clock: Clock): LiveReader {
  let wanted: { readonly sheetId: string | null } | null = null;
  let latest: Result<WorkbookReading> = { ok: false, failure: { kind: 'busy' } };
  let refusals = 0;
  let stopWatching: (() => void) | null = null;
  let watchable = true;
  let stopped = false;

  const reads = coalesce(
    async () => {
      const asked = wanted;
      wanted = null;
      latest = await readOrLookAround(asked ? asked.sheetId : sheetInView());
      if (stopped) return;
      if (latest.ok) {
        refusals = 0;
        store.send({ kind: 'read', ...latest.value });
        if (store.get().watch === 'waiting') store.send({ kind: 'watching', watch: stopWatching ? 'on' : 'failed' });
        // Excel that was busy when the pane opened lets itself be watched later on.
        if (watchable && !stopWatching) void watch();
      } else if (passes.has(latest.failure.kind)) {
        store.send({ kind: 'watching', watch: 'waiting' });
        reads.request(whileTyping(refusals++));
      } else if (!asked || store.get().sheet.kind === 'reading') {
        // A read that a person asked for otherwise answers to that person alone.
        store.send({ kind: 'readFailed', trouble: latest.failure });
      }
    },
    clock,
    AFTER_EDIT,
  );

  /** A sheet that was deleted is no failure: what else is in the workbook decides. */
  async function readOrLookAround(sheetId: string | null): Promise<Result<WorkbookReading>> {
    const read: Result<WorkbookReading> = await host.read(sheetId).catch((): Result<never> => UNKNOWN);
    if (sheetId === null || read.ok || read.failure.kind !== 'gone') return read;
    return host.read(null).catch((): Result<never> => UNKNOWN);
  }

  function sheetInView(): string | null {
    const { sheet } = store.get();
    return sheet.kind === 'read' ? sheet.reading.sheet.id : null;
  }

  async function watch(): Promise<void> {
    watchable = false;
    const watching = await host.watch(() => reads.request()).catch((): Result<never> => UNKNOWN);
    if (watching.ok && stopped) watching.value();
    else if (watching.ok) stopWatching = watching.value;
    else watchable = watching.failure.kind !== 'notSupported';
    if (!stopped && store.get().watch !== 'waiting') {
      store.send({ kind: 'watching', watch: watching.ok ? 'on' : 'failed' });
    }
  }

  async function read(sheetId: string | null): Promise<Result<WorkbookReading>> {
    for (let tries = 1; ; tries += 1) {
      wanted = { sheetId };
      await reads.now();
      if (stopped || latest.ok || latest.failure.kind !== 'cellEditing' || tries === TRIES) return latest;
      await pause(clock, whileTyping(tries - 1));
    }
  }

  async function reread(): Promise<Result<WorkbookReading>> {
    const sheetId = sheetInView();
    const again = await read(sheetId);
    if (again.ok && again.value.reading?.sheet.id !== sheetId) return { ok: false, failure: { kind: 'gone' } };
    return again;
  }

  return {
    start() {
      void reads.now();
      void watch();
    },
    read,
    reread,
    stop() {
      stopped = true;
      reads.stop();
      stopWatching?.();
    },
  };
}

/** What passes without anybody's doing: the reading is only late. */
export const passes: ReadonlySet<Trouble['kind']> = new Set(['cellEditing', 'busy', 'noAnswer']);

const UNKNOWN = { ok: false, failure: { kind: 'unknown', code: '' } } as const;
