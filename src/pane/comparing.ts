import type { ExcelHost } from '../office/hosts';
import type { actions, SessionStore } from './actions';
import { type Compared, type EarlierReport, periodNamed, withReport } from './compared';
import type { PaneServices, Result } from './services';
import type { Notice } from './session';
import type { ChosenFile } from './wordSession';

/** What comparing works with: handed on until the part that asks for it has loaded. */
export interface CompareDesk {
  readonly store: SessionStore;
  readonly services: PaneServices;
  readonly act: ReturnType<typeof actions>;
  /** Null where there is no workbook beside the pane. */
  readonly host: ExcelHost | null;
}

export function compareFile({ act, store, services }: CompareDesk, file: ChosenFile): Promise<void> {
  return act('compare', async () => {
    const bytes = await file.arrayBuffer().catch(() => null);
    const read = bytes ? await services.readFile(new Uint8Array(bytes)).catch(() => null) : null;
    if (!read) return { ok: false, failure: { kind: 'damagedFile' } };
    if (!read.ok) return read;
    const { reading, profile } = read.value;
    if (!reading) return { ok: false, failure: { kind: 'noAppendix' } };
    return take(store, { file: file.name, reading, period: profile?.period ?? periodNamed(reading.sheet.name) });
  });
}

export function compareSheet({ act, store }: CompareDesk, host: ExcelHost, sheetId: string): Promise<void> {
  return act('compare', async () => {
    const read = await host.read(sheetId);
    if (!read.ok) return read;
    const { reading } = read.value;
    if (!reading) return { ok: false, failure: { kind: 'gone' } };
    // The workbook's profile is that of the report being written: only the sheet's name says which this one is.
    return take(store, { reading, period: periodNamed(reading.sheet.name) });
  });
}

/** Other periods, other days, or a report less. */
export function changeCompared({ store }: CompareDesk, compared: Compared): void {
  store.send({ kind: 'compared', compared });
}

function take(store: SessionStore, report: EarlierReport): Result<Notice | null> {
  store.send({ kind: 'compared', compared: withReport(store.get().compared, report) });
  return { ok: true, value: report.period ? { kind: 'compared' } : null };
}
