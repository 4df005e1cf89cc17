import { groupedBy } from '../groupedBy';
import { haveOneNumber, mayBeSame } from '../keyOf';
import { about, type CitationRule } from '../Prose';
import { isDay, isoDay } from '../readDay';
import type { Citation, CitationFinding } from '../types';
import { nationalIssuers } from '../vocabulary';

/** C5: same number and year, a symbol a letter or two away from one that is cited more often. */
export const nearTwin: CitationRule = {
  id: 'C5',
  find: ({ citations }) => [...groupedBy(citations, ({ number }) => number).values()].flatMap(twinsIn),
};

function twinsIn(numbered: readonly Citation[]): readonly CitationFinding[] {
  const symbols = [...groupedBy(numbered, ({ symbol }) => symbol).values()];
  if (symbols.length === 1) return [];
  return symbols.flatMap((these) =>
    these.flatMap((citation) => {
      const [twins = []] = symbols
        .map((those) => those.filter((one) => isTwin(one, citation)))
        .sort((one, other) => other.length - one.length);
      const own = these.filter((one) => mayBeSame(one, citation)).length;
      const [twin] = twins;
      if (!twin || twins.length <= own) return [];
      const fault = { kind: 'nearTwin', severity: 'warning', twin: twin.canonical, times: twins.length } as const;
      return about('C5', citation, fault);
    }),
  );
}

function isTwin(twin: Citation, rare: Citation): boolean {
  if (!haveOneNumber(twin, rare)) return false;
  if (twin.groups[0] !== rare.groups[0] || twin.symbol === rare.symbol) return false;
  if (distance(twin.symbol, rare.symbol) > 2) return false;
  const bothDated = twin.date && rare.date && isDay(twin.date) && isDay(rare.date);
  if (bothDated) return isoDay(twin.date!) === isoDay(rare.date!);
  // 01/2021/TT-BNV and 01/2021/TT-BCT are two documents.
  return !nationalIssuers.includes(rare.groups.at(-1) ?? '');
}

/** Letters to put, take or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, against] of [...other].entries())
      next.push(Math.min(row[column + 1]! + 1, next[column]! + 1, row[column]! + (letter === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
