import type { Checked, PaneServices } from './services';
import type { Session } from './session';

/** What the session's reading comes to; computed once per reading, profile, exceptions and what it is compared with. */
export function checker(services: PaneServices): (session: Session) => Checked | null {
  let seen: readonly unknown[] = [];
  let checked: Checked | null = null;
  return ({ sheet, profile, exceptions, compared }) => {
    if (sheet.kind !== 'read') return null;
    const now = [sheet.reading, profile, exceptions, compared];
    if (now.some((part, index) => part !== seen[index])) {
      checked = services.check(sheet.reading, profile, exceptions, compared);
      seen = now;
    }
    return checked;
  };
}
