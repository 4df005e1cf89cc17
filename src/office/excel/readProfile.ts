import type { Profile } from '../../appendix/profile';
import { profileNamespace } from '../../sheet/profilePart';
import type { Batch } from './runExcel';

/** Reads the profile kept in the workbook: one sync where there is none, two where there is. */
export async function readProfile(batch: Batch): Promise<Profile | null> {
  const parts = batch.workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
  await batch.sync();
  const part = parts.items[0];
  if (!part) return null;
  const xml = part.getXml();
  await batch.sync();
  const { readProfilePart } = await import('../../sheet/readProfilePart');
  return readProfilePart(xml.value);
}
