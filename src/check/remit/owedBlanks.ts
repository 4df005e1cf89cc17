import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { owes } from '../owes';
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
  const indicators = indicatorsOf(edition);
  const isBlank = (code: string) => (figures[code]?.kind ?? 'blank') === 'blank';
  const codes = [...indicators.keys()];
  if (!codes.some((code) => isBlank(code) && owes(remit, code))) return [];
  const owed = codes.filter((code) => owes(remit, code));
  if (owed.every(isBlank)) return [];
  const sections = new Map<string, Section>();
  for (const code of owed) {
    const name = sectionOf(edition, code);
    const section = sections.get(name) ?? { filled: 0, blank: [] };
    if (isBlank(code)) section.blank.push(code);
    else section.filled += 1;
    sections.set(name, section);
  }
  const open = [...sections.values()].filter(({ filled }) => filled > 0 || !presumed);
  const listed = new Set(open.flatMap(({ blank }) => blank).filter((code) => !told.has(code)));
  const lone = new Set(open.flatMap(({ filled, blank }) => (blank.length === 1 && filled >= neighbours ? blank : [])));
  const groups = [...new Set(owed.map(topOf))];
  return groups.flatMap((group) => {
    const missing = owed.filter((code) => topOf(code) === group && listed.has(code));
    if (missing.length === 0) return [];
    const alone = missing.filter((code) => lone.has(code) && indicators.get(code)?.kind === 'count');
    const total = owed.filter((code) => topOf(code) === group).length;
    return [{ kind: 'owed', id: `owed:${group}`, severity: 'notice', codes: missing, group, owed: total, alone }];
  });
}

function topOf(code: string): string {
  return code.split('.')[0] ?? code;
}
