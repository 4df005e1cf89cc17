import type { Card } from '../check/cardsOf';
import type { Decision } from '../check/exceptions/types';
import type { Explanation } from '../check/explain/types';
import { offerOf } from '../check/offerOf';
import type { Finding } from '../check/types';
import type { CorrectedCell, ExcelHost } from '../office/hosts';
import type { Place, SheetReading } from '../sheet/types';
import type { SessionStore } from './actions';
import type { checker } from './checker';
import type { LiveReader } from './liveReader';
import type { PaneServices, ReportOptions, Result } from './services';
import type { Notice } from './session';

/** What a person's clicks work with. */
export interface Desk {
  readonly host: ExcelHost;
  readonly services: PaneServices;
  readonly live: LiveReader;
  readonly checked: ReturnType<typeof checker>;
  readonly store: SessionStore;
}

/**
 * Writes the number that a finding offers. The sheet is read once more first: the figures that it comes from may have
 * changed since it was shown, or rows moved, and a figure must never land in another line's cell.
 */
export async function correctFigure(desk: Desk, finding: Finding): Promise<Result<Notice>> {
  const { host, services, live, checked, store } = desk;
  const read = await live.reread();
  if (!read.ok) return read;
  const session = store.get();
  const now = checked(session);
  const shown = offerOf(finding);
  const still = now?.review.findings.find(({ id }) => id === finding.id);
  const offer = still && offerOf(still);
  const place = offer && now?.places[offer.code];
  if (session.sheet.kind !== 'read' || !place || JSON.stringify(offer) !== JSON.stringify(shown)) {
    return { ok: false, failure: { kind: 'changedMeanwhile' } };
  }
  const { code, value, fills } = offer;
  const { reading } = session.sheet;
  const format = services.numberFormat(code);
  const written = await host.correct(reading.sheet.id, [{ place, value, format, ...standing(reading, place) }]);
  if (!written.ok) return lookedAgain(live, written);
  await live.reread();
  return { ok: true, value: { kind: fills ? 'filled' : 'corrected', changes: [[code, value]] } };
}

/**
 * Writes the one correction that an explanation offers, all its cells at once; only while every figure that it was
 * found from is still the one shown.
 */
export async function mendFigures(desk: Desk, card: Card, { proposed }: Explanation): Promise<Result<Notice>> {
  const { host, services, live, checked, store } = desk;
  const shown = checked(store.get());
  const read = await live.reread();
  if (!read.ok) return read;
  const session = store.get();
  const now = checked(session);
  const changes = Object.entries(proposed);
  const involved = [...card.findings.flatMap(({ codes }) => codes), ...Object.keys(proposed)];
  const same = (code: string) => JSON.stringify(now?.figures[code]) === JSON.stringify(shown?.figures[code]);
  const reading = session.sheet.kind === 'read' ? session.sheet.reading : null;
  const cells = changes.flatMap(([code, value]) => {
    const place = now?.places[code];
    if (!reading || !place) return [];
    return [{ place, value, format: services.numberFormat(code), ...standing(reading, place) }];
  });
  if (!reading || cells.length < changes.length || !involved.every(same)) {
    return { ok: false, failure: { kind: 'changedMeanwhile' } };
  }
  const written = await host.correct(reading.sheet.id, cells);
  if (!written.ok) return lookedAgain(live, written);
  await live.reread();
  return { ok: true, value: { kind: 'corrected', changes } };
}

/** Whatever a refused correction has left: the pane is to show it, should Excel tell of no change. */
function lookedAgain<T>(live: LiveReader, refused: T): T {
  void live.reread();
  return refused;
}

/** The whole row of a cell as it was read, and the cell's format. */
function standing({ grid }: SheetReading, { row, column }: Place): Pick<CorrectedCell, 'line' | 'oldFormat'> {
  const line = { column: grid.column, values: grid.values[row - grid.row] ?? [] };
  return { line, oldFormat: grid.formats[row - grid.row]?.[column - grid.column] ?? 'General' };
}

/**
 * Keeps decisions for the figures that were in view when they were made. Should the sheet have changed meanwhile, the
 * decision is void at the next reading, which tells so: nothing is ever accepted unseen.
 */
export async function keepDecisions(desk: Desk, decisions: readonly Decision[]): Promise<Result<Notice | null>> {
  const { host, services, checked, store } = desk;
  const shown = checked(store.get());
  if (!shown) return { ok: false, failure: { kind: 'gone' } };
  const { decide } = await import('../check/exceptions/decide');
  const day = services.today();
  const kept = await host.keepExceptions((exceptions) =>
    decisions.reduce((list, decision) => decide(list, shown.figures, decision, day), exceptions),
  );
  if (!kept.ok) return kept;
  store.send({ kind: 'exceptionsKept', exceptions: kept.value });
  if (decisions.some(({ kind }) => kind === 'accept')) return { ok: true, value: { kind: 'accepted' } };
  const wasAccepted = shown.review.accepted.some((one) => decisions.some(({ finding }) => one.finding === finding));
  return { ok: true, value: wasAccepted ? { kind: 'withdrawn' } : null };
}

/** Makes the report from what stands in the sheet at this moment. */
export async function saveReport(desk: Desk, file: string, options: ReportOptions): Promise<Result<Notice>> {
  const { services, live, checked, store } = desk;
  const read = await live.reread();
  if (!read.ok) return read;
  const session = store.get();
  const { sheet, profile, compared } = session;
  if (sheet.kind !== 'read' || !profile || !services.saveFile) return { ok: false, failure: { kind: 'gone' } };
  const review = checked(session)?.review ?? null;
  const request = { reading: sheet.reading, profile, review, compared, ...options };
  const bytes = await services.makeReport(request).catch(() => null);
  if (!bytes) return { ok: false, failure: { kind: 'reportFailed' } };
  services.saveFile(bytes, file);
  return { ok: true, value: { kind: 'reportSaved', file } };
}
