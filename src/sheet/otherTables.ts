import type { Edition } from '../appendix/types';
import type { Candidate } from './bindSheet';

/** So many rows are copied by hand; more lines that stand there twice are another table. */
const few = 3;

/**
 * Rows that may be another report's: of a stretch of the form in which most lines stand somewhere else as well, those
 * that stand only there are no more certain than the others. A stretch with cells of our names is the report itself.
 */
export function otherTables(
  edition: Edition,
  candidates: readonly Candidate[],
  isOwn: (one: Candidate) => boolean,
): ReadonlySet<Candidate> {
  const rows = new Map<string, number>();
  for (const { line } of candidates) rows.set(line.id, (rows.get(line.id) ?? 0) + 1);
  const isDoubled = ({ line }: Candidate) => (rows.get(line.id) ?? 0) > 1;
  const doubled = new Set(candidates.filter((one) => isDoubled(one)).map(({ line }) => line.id));
  const found = doubled.size > few ? candidates.filter(isDoubled) : [];
  const strays = stretchesOf(edition, candidates).flatMap((stretch) => {
    const single = stretch.filter((one) => !isDoubled(one));
    return stretch.some(isOwn) || single.length * 2 >= stretch.length ? [] : single;
  });
  return new Set([...found, ...strays]);
}

/** Rows of one table that follow one another as the form's lines do. */
function stretchesOf(edition: Edition, candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const order = new Map(edition.lines.map(({ id }, index) => [id, index]));
  const stretches: Candidate[][] = [];
  for (const one of candidates) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const follows = last && last.table === one.table && order.get(last.line.id)! < order.get(one.line.id)!;
    if (stretch && follows) stretch.push(one);
    else stretches.push([one]);
  }
  return stretches;
}
