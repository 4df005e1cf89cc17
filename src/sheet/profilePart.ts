import type { Profile } from '../appendix/profile';
import { jsonPart } from './jsonPart';
import { profileNamespace } from './partNamespaces';

export { profileNamespace };

/** The profile as a custom XML part, so that it travels inside the workbook. */
export function profilePart(profile: Profile): string {
  return jsonPart('profile', profileNamespace, profile);
}
