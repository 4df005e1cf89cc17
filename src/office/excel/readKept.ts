import type { Profile } from '../../appendix/profile';
import { profileNamespace } from '../../sheet/profilePart';
import type { Batch } from './runExcel';

/**
 * Asks for the profile kept in the workbook along with whatever else the next sync reads; what it gives takes the
 * answer, with a second sync only where there is a profile.
 */
export function requestProfile(batch: Batch): () => Promise<Profile | null> {
  const parts = batch.workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
  return async () => {
    const part = parts.items[0];
    if (!part) return null;
    const xml = part.getXml();
    await batch.sync();
    const { readProfilePart } = await import('../../sheet/readProfilePart');
    return readProfilePart(xml.value);
  };
}
