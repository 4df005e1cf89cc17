import type { Comparing, Profile } from '../appendix/profile';
import { datedBy } from '../check/period/datedBy';
import { type Clock, pause } from '../clock';
import type { ExcelHost, WorkbookReading } from '../office/hosts';
import type { actions, SessionStore } from './actions';
import { type Compared, comparingOf, type EarlierReport, nothingCompared, periodNamed, withReport } from './compared';
import { isOfSameDays } from './isOfSameDays';
import { isReadable } from './isReadable';
import { passes, TRIES, whileTyping } from './liveReader';
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

export function compareFile(desk: CompareDesk, file: ChosenFile): Promise<void> {
  const { act, services } = desk;
  return act('compare', async () => {
    const bytes = await file.arrayBuffer().catch(() => null);
    const read = bytes ? await services.readFile(new Uint8Array(bytes)).catch(() => null) : null;
    if (!read) return { ok: false, failure: { kind: 'damagedFile' } };
    if (!read.ok) return read;
    const { reading, profile, others = [] } = read.value;
    if (!reading) return { ok: false, failure: { kind: 'noAppendix' } };
    const period = profile?.period ?? periodNamed(reading.sheet.name);
    return take(desk, datedBy({ file: file.name, reading, others, period }, profile?.comparing?.windows));
  });
}

export function compareSheet(desk: CompareDesk, host: ExcelHost, sheetId: string): Promise<void> {
  const { act } = desk;
  return act('compare', async () => {
    const read = await host.read(sheetId);
    if (!read.ok) return read;
    const { reading } = read.value;
    if (!reading) return { ok: false, failure: { kind: 'gone' } };
    // The workbook's profile is that of the report being written: only the sheet's name says which this one is.
    return take(desk, { reading, period: periodNamed(reading.sheet.name) });
  });
}

/** Takes up what the workbook says it is compared with, sheet by sheet; one that is gone is told. */
export async function takeUpSheets({ store, services }: CompareDesk, host: ExcelHost, sheets: Comparing['sheets']) {
  for (const { name, year, span } of sheets) {
    const read = await readPatiently(host, name, services.clock);
    const reading = read?.ok ? read.value.reading : null;
    const compared = store.get().compared;
    const next = reading
      ? withReport(compared, { reading, period: { year, span } })
      : { ...compared, gone: [...compared.gone, name] };
    store.send({ kind: 'compared', compared: next });
  }
}

/** What Excel is only too busy to read now is not gone. */
async function readPatiently(host: ExcelHost, name: string, clock: Clock) {
  for (let tries = 1; ; tries += 1) {
    const read = await host.read(name).catch(() => null);
    if (!read || read.ok || !passes.has(read.failure.kind) || tries === TRIES) return read;
    await pause(clock, whileTyping(tries));
  }
}

/** The same of a file just read, whose sheets came along. Files chosen beside it stay. */
export function takeUpFile({ store }: Pick<CompareDesk, 'store'>, { profile, beside = [] }: WorkbookReading): void {
  const files = store.get().compared.reports.filter(({ file }) => file !== undefined);
  const gone = (profile?.comparing?.sheets ?? [])
    .map(({ name }) => name)
    .filter((name) => !beside.some(({ reading }) => reading.sheet.name === name));
  store.send({ kind: 'compared', compared: { ...nothingCompared, reports: [...files, ...beside], gone } });
}

/** Keeps in the workbook which sheets the report stands beside, and the days of each period. */
export function keepComparing({ act, store }: CompareDesk, host: ExcelHost): Promise<void> {
  return act('compare', async () => {
    const { profile, compared } = store.get();
    if (!profile) return { ok: false, failure: { kind: 'gone' } };
    const kept: Profile = { ...profile, comparing: comparingOf(compared, profile) };
    const saved = await host.saveProfile(kept);
    if (!saved.ok) return saved;
    store.send({ kind: 'profileKept', profile: kept });
    store.send({ kind: 'compared', compared: { ...compared, windows: null, gone: [] } });
    return { ok: true, value: { kind: 'comparingKept' } };
  });
}

/** Other periods, other days, or a report less. */
export function changeCompared({ store }: CompareDesk, compared: Compared): void {
  store.send({ kind: 'compared', compared });
}

function take({ store, services }: CompareDesk, report: EarlierReport): Result<Notice | null> {
  store.send({ kind: 'compared', compared: withReport(store.get().compared, report) });
  const isCompared =
    report.period !== null && !isOfSameDays(report, store.get()) && isReadable(services.edition, report.reading);
  return { ok: true, value: isCompared ? { kind: 'compared' } : null };
}
