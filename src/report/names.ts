import type { Profile } from '../appendix/profile';
import { reportText } from '../text/vi/report';
import { addresseesOf } from './addresseesOf';
import { fillSlots } from './fillSlots';

/** What stands in the slots that any text of an outline may hold. */
export type Names = ReadonlyMap<string, string>;

export function namesFrom(profile: Profile): Names {
  return new Map([
    ['period', reportText.period(profile.period)],
    ['nextPeriod', reportText.nextPeriod(profile.period)],
    ['office', profile.office.trim() || reportText.unknown],
    ['addressee', addresseesOf(profile).join(', ')],
  ]);
}

export function fillNames(text: string, names: Names): string {
  const { parts } = fillSlots(text, (slot) => ({ kind: 'text', text: names.get(slot) ?? reportText.unknown }));
  return parts.map((part) => part.text).join('');
}
