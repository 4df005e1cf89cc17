import type { Edition } from '../appendix/types';
import type { Figure } from '../figures/types';
import { understandEntries } from '../figures/understandEntries';
import { bindSheet, type Sheet } from './bindSheet';
import type { Filling } from './planSheet';
import { type StrangeRow, strangeRows } from './strangeRows';

/** A line whose figure stays behind when the table is made anew: for a person to look up and type. */
export interface LeftBehind {
  readonly code: string;
  /** What stands in its cell; null where no cell is certainly its own. */
  readonly read: string | null;
  /** Rows of the old sheet that carry its label, counted from 0. */
  readonly rows: readonly number[];
}

export interface CarriedOver {
  readonly filling: Filling;
  readonly left: readonly LeftBehind[];
  /** Rows with a number whose words are no line's: they may be a line in other words. */
  readonly strange: readonly StrangeRow[];
}

/**
 * What of a sheet goes into a new one: the figures that are certain, with their notes. A line that is simply not there
 * is left blank; whatever else cannot be carried is listed, so that nothing is lost unseen.
 */
export function carryOver(edition: Edition, sheet: Sheet): CarriedOver {
  const { entries, lost, places } = bindSheet(edition, sheet);
  const filling: Record<string, Filling[string]> = {};
  const left: LeftBehind[] = lost.flatMap(({ code, rows }) => (rows.length > 0 ? [{ code, rows, read: null }] : []));
  for (const [code, figure] of Object.entries(understandEntries(edition, entries))) {
    const place = places[code];
    if (!place) continue;
    const { note } = figure;
    const value = certainly(figure);
    if (value === null && figure.kind !== 'blank')
      left.push({ code, rows: [place.row], read: figure.doubt?.read ?? '' });
    if (value !== null || note !== undefined) filling[code] = { value, ...(note === undefined ? {} : { note }) };
  }
  const strange = strangeRows(
    sheet.grid,
    Object.values(places),
    lost.flatMap(({ rows }) => rows),
  );
  return { filling, left: edition.lines.flatMap(({ id }) => left.filter(({ code }) => code === id)), strange };
}

/** The number of a clean figure, or of one that can only be meant in one way. */
function certainly(figure: Figure): number | null {
  if (figure.kind === 'blank') return null;
  if (figure.doubt) return figure.doubt.certain ? (figure.doubt.proposed ?? null) : null;
  return figure.kind === 'number' ? figure.value : null;
}
