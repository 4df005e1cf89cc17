import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { owedBy } from '../owedBy';
import type { OwedFinding } from '../types';
import { sectionOf } from './sectionOf';

interface Section {
  filled: number;
  readonly blank: string[];
}

/** How many neighbours must be filled before a single blank among them is asked about. */
const neighbours = 2;

/**
 * What the office owes and left blank, once for each top group; nothing while the whole form is still empty.
 * `told`: blanks that another finding speaks of. Of a presumed remit only the sections begun count.
 */
export function owedBlanks(
  edition: Edition,
  figures: Figures,
  remit: readonly string[],
  presumed: boolean,
  told: ReadonlySet<string>,
): readonly OwedFinding[] {
  const owed = owedBy(edition, remit);
  const isBlank = (code: string) => (figures[code]?.kind ?? 'blank') === 'blank';
  if (!owed.codes.some(isBlank) || owed.codes.every(isBlank)) return [];
  const sections = new Map<string, Section>();
  for (const code of owed.codes) {
    const name = sectionOf(edition, code);
    const section = sections.get(name) ?? { filled: 0, blank: [] };
    if (isBlank(code)) section.blank.push(code);
    else section.filled += 1;
    sections.set(name, section);
  }
  const open = [...sections.values()].filter(({ filled }) => filled > 0 || !presumed);
  const listed = new Set(open.flatMap(({ blank }) => blank).filter((code) => !told.has(code)));
  const lone = new Set(open.flatMap(({ filled, blank }) => (blank.length === 1 && filled >= neighbours ? blank : [])));
  const indicators = indicatorsOf(edition);
  return [...owed.groups].flatMap(([group, codes]) => {
    const missing = codes.filter((code) => listed.has(code));
    if (missing.length === 0) return [];
    const alone = missing.filter((code) => lone.has(code) && indicators.get(code)?.kind === 'count');
    const id = `owed:${group}`;
    return [{ kind: 'owed', id, severity: 'notice', codes: missing, group, owed: codes.length, alone }];
  });
}
