import type { ControlChange, ControlPlace, DocumentReading, TextPlace, WordHost } from '../office/hosts';
import type { FigureChange, Refresh, Rewrite } from '../report/refresh/types';
import type { actions, SessionStore } from './actions';
import type { CheckedProse } from './checkDocument';
import type { PaneServices, Result } from './services';

/** What the steps about the open document work with. */
export interface DocumentDesk {
  readonly store: SessionStore;
  readonly services: PaneServices;
  readonly act: ReturnType<typeof actions>;
  readonly host: WordHost;
}

/** A refresh that has been made. */
export interface Refreshed extends Refresh {
  /** Nothing was written, for the document reports on another period. */
  readonly held: boolean;
}

const changesOf = (changes: readonly FigureChange[]): readonly ControlChange[] =>
  // An empty control cannot be clicked: a blank figure is a space.
  changes.map(({ id, to, title }) => ({ id, text: to || ' ', title }));

/**
 * Writes the workbook's figures where the document's stand as they were written last; `regardless` of the period that
 * the document names. What became of it goes to `show`.
 */
export function refreshFigures(
  { act, store, services, host }: DocumentDesk,
  regardless: boolean,
  show: (refreshed: Refreshed) => void,
): Promise<void> {
  return act('refresh', async () => {
    const { sheet, profile } = store.get();
    if (sheet.kind !== 'read' || !profile) return { ok: false, failure: { kind: 'gone' } };
    const compare = await services.refresher().catch(() => null);
    if (!compare) return { ok: false, failure: { kind: 'reportFailed' } };
    const refreshed = (document: DocumentReading): Refreshed => {
      const refresh = compare(sheet.reading, profile, document);
      return { ...refresh, held: refresh.otherPeriod !== null && !regardless };
    };
    const filled = await host.fill((document) => {
      const { held, changes } = refreshed(document);
      return held ? [] : changesOf(changes);
    });
    if (!filled.ok) return filled;
    show(refreshed(filled.value));
    return { ok: true, value: null };
  });
}

/** Takes the workbook's figure in place of one that a person typed, as long as that still stands there. */
export function takeFigure({ act, host }: DocumentDesk, change: FigureChange, taken: () => void): Promise<void> {
  return act('refresh', async () => {
    const isSame = ({ controls }: DocumentReading) =>
      controls.some(({ id, text }) => id === change.id && text.replace(/\s+/g, ' ').trim() === change.from);
    const filled = await host.fill((document) => (isSame(document) ? changesOf([change]) : []));
    if (!filled.ok) return filled;
    if (!isSame(filled.value)) return { ok: false, failure: { kind: 'changedMeanwhile' } };
    taken();
    return { ok: true, value: null };
  });
}

/** Writes sentences anew in their own controls, where they still stand as they were read. */
export function rewriteSentences(
  { act, host }: DocumentDesk,
  rewrites: readonly Rewrite[],
  written: () => void,
): Promise<void> {
  return act('refresh', async () => {
    const changesIn = ({ controls }: DocumentReading) =>
      rewrites.flatMap(({ control, text, wanted }): ControlChange[] => {
        const found = controls.find((one) => one.id === control && one.text.trim() === text.trim());
        return found && wanted ? [{ id: found.id, text: wanted, title: found.title, plain: true }] : [];
      });
    const filled = await host.fill((document) => {
      const changes = changesIn(document);
      return changes.length === rewrites.length ? changes : [];
    });
    if (!filled.ok) return filled;
    if (changesIn(filled.value).length < rewrites.length) return { ok: false, failure: { kind: 'changedMeanwhile' } };
    written();
    return { ok: true, value: null };
  });
}

/** Selects a place in the document; `gone` hears where it is no longer there. */
export function selectInDocument(
  { act, host }: DocumentDesk,
  place: TextPlace | ControlPlace,
  gone: () => void,
): Promise<void> {
  return act('select', async () => {
    const selected = await host.select(place);
    if (!selected.ok) return selected;
    if (!selected.value) gone();
    return { ok: true, value: null };
  });
}

/** Reads the open document as it stands now and checks its prose. */
export function checkProse(desk: DocumentDesk, show: (prose: ReadProse) => void): Promise<void> {
  return desk.act('prose', () => readProse(desk, show));
}

/** A document's prose, checked; the texts are those that its places count in. */
export interface ReadProse extends CheckedProse {
  readonly texts: readonly string[];
}

async function readProse(
  { store, services, host }: DocumentDesk,
  show: (prose: ReadProse) => void,
): Promise<Result<null>> {
  const check = await services.proseChecker().catch(() => null);
  if (!check) return { ok: false, failure: { kind: 'reportFailed' } };
  const read = await host.read();
  if (!read.ok) return read;
  const { sheet, profile } = store.get();
  const checked = check(read.value, { reading: sheet.kind === 'read' ? sheet.reading : null, profile });
  show({ ...checked, texts: read.value.paragraphs.map(({ text }) => text) });
  return { ok: true, value: null };
}

/** Writes a correction where its letters still stand, then reads anew: what else was found has moved with it. */
export function correctProse(
  desk: DocumentDesk,
  place: TextPlace,
  text: string,
  show: (prose: ReadProse) => void,
): Promise<void> {
  return desk.act('prose', async () => {
    const replaced = await desk.host.replace(place, text);
    if (!replaced.ok) return replaced;
    if (!replaced.value) return { ok: false, failure: { kind: 'changedMeanwhile' } };
    return readProse(desk, show);
  });
}
