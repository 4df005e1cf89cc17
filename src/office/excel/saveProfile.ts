import type { Profile } from '../../appendix/profile';
import { profileNamespace } from '../../sheet/partNamespaces';
import { keepProfile } from './keepProfile';
import type { Batch } from './runExcel';

/** Keeps the profile in the workbook in place of those that are there: looks first, then writes. */
export async function saveProfile(batch: Batch, chosen: Profile): Promise<void> {
  const parts = batch.workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
  await batch.sync();
  const ids = parts.items.map(({ id }) => id);
  keepProfile(batch, ids, chosen);
  await batch.sync();
}
