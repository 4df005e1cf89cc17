import type { Edition } from '../appendix/types';
import type { Candidate } from './bindSheet';
import { bare } from './lineRows';
import type { Place } from './types';

/** So many labels are retyped or interchanged by hand; more of them were sorted, and then the rows without numbers as well. */
const few = 3;

/**
 * Rows whose label is no longer beside its own figure: somebody has sorted, cut or shifted one column and not the
 * others. Whole rows that move keep their printed numbers; what moves without them cannot be told from that, save where
 * the labels still stand in the form's order: then the numbers are merely others.
 */
export function rowsApart(
  edition: Edition,
  candidates: readonly Candidate[],
  named: ReadonlyMap<string, Place>,
): ReadonlySet<Candidate> {
  const order = new Map(edition.lines.map(({ id }, index) => [id, index]));
  const inOrder = candidates.every(
    ({ line, table }, index) =>
      candidates[index - 1]?.table !== table || order.get(candidates[index - 1]!.line.id)! < order.get(line.id)!,
  );
  const agrees = ({ line, printed }: Candidate) =>
    printed !== null && (printed === bare(line.printed) || printed === line.id);
  const contradicted = inOrder ? [] : candidates.filter((one) => one.printed !== null && !agrees(one));
  const moved = candidates.filter(({ line, row }) => {
    const cell = named.get(line.id);
    return cell && cell.row !== row && !candidates.some((other) => other.line === line && other.row === cell.row);
  });
  const witnessed = moved.some(agrees);
  return new Set([
    ...(contradicted.length > few ? candidates.filter((one) => !agrees(one)) : contradicted),
    ...(witnessed ? [] : moved),
  ]);
}
