import type { Profile } from '../appendix/profile';
import { reportText } from '../text/vi/report';

/** Kính gửi: a report to a superior must name one; several stand on lines of their own. */
export function addresseesOf({ addressee }: Pick<Profile, 'addressee'>): readonly string[] {
  const named = addressee.split(/[\n;]/).flatMap((name) => name.trim() || []);
  return named.length > 0 ? named : [reportText.unknown];
}
