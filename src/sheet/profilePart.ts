import type { Profile } from '../appendix/profile';

export const profileNamespace = 'urn:cchc:profile:1';

/** The profile as a custom XML part, so that it travels inside the workbook. */
export function profilePart(profile: Profile): string {
  const json = JSON.stringify(profile).replace(/[&<>\ufffe\uffff]|[\ud800-\udfff]/g, escapeUnit);
  return `<profile xmlns="${profileNamespace}">${json}</profile>`;
}

/** JSON's own escape, legal in XML whatever the character; surrogates stay pairs of escapes. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
