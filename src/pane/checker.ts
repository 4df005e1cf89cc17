import type { Checked, PaneServices } from './services';
import type { Session } from './session';

/** What the session's reading comes to; computed once per reading and profile. */
export function checker(services: PaneServices): (session: Session) => Checked | null {
  let seen: readonly [unknown, unknown] | null = null;
  let checked: Checked | null = null;
  return ({ sheet, profile }) => {
    if (sheet.kind !== 'read') return null;
    if (seen?.[0] !== sheet.reading || seen[1] !== profile) {
      checked = services.check(sheet.reading, profile);
      seen = [sheet.reading, profile];
    }
    return checked;
  };
}
