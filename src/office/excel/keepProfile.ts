import type { Profile } from '../../appendix/profile';
import { profilePart } from '../../sheet/profilePart';
import type { Batch } from './runExcel';

/** Puts the profile into the workbook in place of those that are there. */
export function keepProfile({ workbook }: Batch, partIds: readonly string[], profile: Profile): void {
  const [first, ...others] = partIds;
  if (first === undefined) workbook.customXmlParts.add(profilePart(profile));
  else workbook.customXmlParts.getItem(first).setXml(profilePart(profile));
  for (const id of others) workbook.customXmlParts.getItem(id).delete();
}
