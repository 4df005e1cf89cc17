import { applyExceptions } from '../check/exceptions/applyExceptions';
import type { Checked, PaneServices, Reviewed } from './services';
import type { Session } from './session';

/** What the session's reading comes to; computed once per reading, profile and exceptions. */
export function checker(services: PaneServices): (session: Session) => Checked | null {
  let seen: readonly unknown[] = [];
  let reviewed: Reviewed | null = null;
  let checked: Checked | null = null;
  return ({ sheet, profile, exceptions }) => {
    if (sheet.kind !== 'read') return null;
    const same = seen[0] === sheet.reading && seen[1] === profile;
    if (!same || !reviewed) reviewed = services.check(sheet.reading, profile);
    if (!same || !checked || seen[2] !== exceptions)
      checked = { ...reviewed, review: applyExceptions(reviewed.review, reviewed.figures, exceptions) };
    seen = [sheet.reading, profile, exceptions];
    return checked;
  };
}
