import type { Profile } from '../../appendix/profile';
import { profilePart } from '../../sheet/profilePart';
import { keepPart } from './keepPart';
import type { Batch } from './runExcel';

/** Puts the profile into the workbook in place of those that are there. */
export function keepProfile(batch: Batch, partIds: readonly string[], profile: Profile): void {
  keepPart(batch, partIds, profilePart(profile));
}
