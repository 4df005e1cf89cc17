import { about, type CitationRule } from '../Prose';
import { isDay } from '../readDay';
import type { Citation } from '../types';
import { decreesCarryYear } from '../vocabulary';

const carriers = ['NĐ', 'TT', 'TTLT'];

/** C3: decrees and circulars carry their year since 1998; it may be completed from the day, never from the number alone. */
export const yearMissing: CitationRule = {
  id: 'C3',
  find: ({ citations }) =>
    citations.filter(carriesYear).flatMap((citation) => {
      const { date, canonical, core } = citation;
      if (!date) return about('C3', citation, { kind: 'yearMissing', severity: 'warning', year: null, meant: null });
      if (!isDay(date) || date.year < decreesCarryYear) return [];
      const meant = canonical.replace(/[/-]/, `/${date.year}/`);
      const fault = { kind: 'yearMissing', severity: 'error', year: date.year, meant } as const;
      return about('C3', citation, fault, { ...core, text: meant });
    }),
};

/** "12-TT/TW" is a notice of the Party, "12/TT-LB" a circular of old. */
function carriesYear({ year, type, groups, canonical }: Citation): boolean {
  const [first = '', second] = groups;
  const isNamed = type === 'Nghị định' || type === 'Thông tư' || type === 'Thông tư liên tịch';
  const isDecree = first === 'NĐ' && second === 'CP';
  if (year !== null || groups.length < 2 || !/^[^-/]+\//.test(canonical)) return false;
  return isDecree || (isNamed && carriers.includes(first));
}
