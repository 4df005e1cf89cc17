import type { LeftBehind } from '../sheet/carryOver';
import type { StrangeRow } from '../sheet/strangeRows';
import type { Desk } from './onClick';
import type { Result } from './services';
import type { Notice } from './session';

/** A table made anew, and what of the old one did not come along. */
export interface Rebuilt {
  /** The old sheet's name. */
  readonly from: string;
  readonly left: readonly LeftBehind[];
  readonly strange: readonly StrangeRow[];
}

/**
 * Makes a new sheet beside the one in view, with its figures as they stand at this moment. The old sheet is not touched:
 * what could not be carried is looked up there.
 */
export async function rebuildSheet({ host, services, live, store }: Desk): Promise<Result<Notice>> {
  const read = await live.reread();
  if (!read.ok) return read;
  const { sheet, profile } = store.get();
  if (sheet.kind !== 'read' || !profile) return { ok: false, failure: { kind: 'gone' } };
  const { carryOver } = await import('../sheet/carryOver');
  const { filling, left, strange } = carryOver(services.edition, sheet.reading);
  const made = await host.insert(await services.plan(profile, filling), null);
  if (!made.ok) return made;
  store.send({ kind: 'rebuilt', rebuilt: { from: sheet.reading.sheet.name, left, strange } });
  // Where this reading fails, the live one will do: the table is there, and nobody should make it twice.
  await live.read(made.value.sheetId);
  return { ok: true, value: { kind: 'rebuilt' } };
}
