import { blankProfile } from '../appendix/blankProfile';
import { adoptionOf } from '../sheet/adoptionOf';
import type { Desk } from './onClick';
import type { Result } from './services';
import type { Notice } from './session';

/** Takes up the sheet in view as it stands at this moment: names for its cells, and colours where it has none of ours. */
export async function adoptTable({ host, services, live, store }: Desk): Promise<Result<Notice>> {
  const read = await live.reread();
  if (!read.ok) return read;
  const { sheet, profile } = store.get();
  if (sheet.kind !== 'read') return { ok: false, failure: { kind: 'gone' } };
  const { references } = profile ?? blankProfile(services.year);
  const { reading } = sheet;
  const adopted = await host.adopt(reading.sheet.id, adoptionOf(services.edition, references, reading));
  // Excel tells nobody of new names: the pane looks for itself, whatever came of it.
  await live.reread();
  return adopted.ok ? { ok: true, value: { kind: 'adopted' } } : adopted;
}
