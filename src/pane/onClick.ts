import type { ExcelHost } from '../office/hosts';
import type { SessionStore } from './actions';
import type { checker } from './checker';
import type { LiveReader } from './liveReader';
import type { PaneServices, Result } from './services';
import type { Notice } from './session';

interface Desk {
  readonly host: ExcelHost;
  readonly services: PaneServices;
  readonly live: LiveReader;
  readonly checked: ReturnType<typeof checker>;
  readonly store: SessionStore;
}

/**
 * Writes a proposed number. The sheet is read once more first: rows may have moved since the finding was
 * shown, and a figure must never land in another line's cell.
 */
export async function correctFigure(desk: Desk, code: string, value: number): Promise<Result<Notice>> {
  const { host, services, live, checked, store } = desk;
  const read = await live.reread();
  if (!read.ok) return read;
  const session = store.get();
  const now = checked(session);
  const figure = now?.figures[code];
  const place = now?.places[code];
  const proposed = figure && figure.kind !== 'blank' ? figure.doubt?.proposed : undefined;
  if (session.sheet.kind !== 'read' || !place || proposed !== value) {
    return { ok: false, failure: { kind: 'changedMeanwhile' } };
  }
  const written = await host.correct(session.sheet.reading.sheet.id, place, value, services.numberFormat(code));
  if (!written.ok) return written;
  await live.reread();
  return { ok: true, value: { kind: 'corrected', code, value } };
}

/** Makes the report from what stands in the sheet at this moment. */
export async function saveReport(desk: Desk, file: string): Promise<Result<Notice>> {
  const { services, live, store } = desk;
  const read = await live.reread();
  if (!read.ok) return read;
  const { sheet, profile } = store.get();
  if (sheet.kind !== 'read' || !profile || !services.saveFile) return { ok: false, failure: { kind: 'gone' } };
  const bytes = await services.makeReport(sheet.reading, profile).catch(() => null);
  if (!bytes) return { ok: false, failure: { kind: 'reportFailed' } };
  services.saveFile(bytes, file);
  return { ok: true, value: { kind: 'reportSaved', file } };
}
