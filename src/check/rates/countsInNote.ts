import { type Pair, type Stated, statedIn } from './statedIn';
import type { Counted } from './wordsInNote';

/** The counts behind a rate as its note gives them; null: not given. */
export interface NotedCounts {
  readonly part: number | null;
  readonly whole: number;
  /** Dossiers received, where told apart from those resolved. */
  readonly received: number | null;
  /** The whole may hold dossiers that are not resolved yet: the rate is what the two counts give, or more. */
  readonly orMore?: true;
}

/** A longer note is a text of its own, not the counts of a rate. */
const longest = 600;

/**
 * Finds the two counts of a rate in its note: "175.354/175.920", "175.354 trên tổng số 175.920 hồ sơ", "giải quyết
 * 175.920, đúng hạn 175.354", "đúng hạn 175.354; quá hạn 566". Every word beside them must be known; two pairs, and
 * counts that contradict each other, leave none: a date, the number of a letter or the dossiers of something else must
 * never pass for the counts. `ofDossiers`: whether "tiếp nhận …, giải quyết …, đúng hạn …" speaks of this rate.
 */
export function countsInNote(note: string, ofDossiers: boolean): NotedCounts | null {
  if (note.length > longest || !/\d.*\d/s.test(note)) return null;
  const stated = statedIn(note, ofDossiers);
  const [pair] = stated.pairs;
  if (stated.twice) return null;
  return pair ? ofPair(pair, stated) : ofNames(namesIn(stated));
}

/** One count for each name; null: not stated. */
type Names = Readonly<Record<'received' | 'resolved' | 'due' | 'onTime' | 'late' | 'pending' | 'total', number | null>>;

function namesIn({ named, resolvedOf }: Pick<Stated, 'named' | 'resolvedOf'>): Names | null {
  const count = (name: Counted) => named.get(name) ?? null;
  // Nothing but "giải quyết 175.354/175.920" may be meant for "giải quyết đúng hạn".
  const both = named.size > 0 ? resolvedOf : null;
  const names = {
    received: count('received') ?? both?.whole ?? null,
    resolved: count('resolved') ?? both?.part ?? null,
    due: count('due'),
    late: count('late'),
    pending: count('pending'),
    total: count('total'),
  };
  const onTime = count('both') ?? inTime(count('early'), count('onTime'), names.resolved ?? names.due, names.late);
  return onTime === 'unclear' ? null : { ...names, onTime };
}

/** "Trước hạn 13.529, đúng hạn 1.958": dossiers ahead of time are told apart, or are among those on time. */
function inTime(early: number | null, onTime: number | null, base: number | null, late: number | null) {
  if (early === null || onTime === null) return onTime;
  const together = early + onTime;
  if (base === null || late === null) return early > onTime ? together : 'unclear';
  return [together, onTime].find((one) => one + late === base) ?? 'unclear';
}

function ofPair({ part, whole }: Pair, stated: Stated): NotedCounts | null {
  const names = namesIn({ named: stated.named, resolvedOf: null });
  if (!names || stated.pairs.length > 1 || stated.resolvedOf || stated.stray > whole) return null;
  const { received, resolved, due, onTime, late, pending } = names;
  // "175/200 hồ sơ; tiếp nhận 200; giải quyết 180"
  const base = resolved !== null && whole === received ? resolved : whole;
  const agree =
    (resolved ?? base) === base &&
    (due ?? base) === base &&
    (onTime ?? part) === part &&
    (late === null || part + late === base) &&
    (pending === null || part + (late ?? 0) + pending !== base);
  return agree ? { part, whole: base, received } : null;
}

function ofNames(names: Names | null): NotedCounts | null {
  if (!names) return null;
  const { received, resolved, due, onTime, late, pending, total } = names;
  const base = resolved ?? due ?? (onTime !== null && late !== null ? onTime + late : null);
  // "Tổng số 175.920 hồ sơ, đúng hạn 175.354": of all there are, or of all resolved.
  if (base === null)
    return onTime === null || total === null || received !== null || pending !== null
      ? null
      : { part: onTime, whole: total, received: null, orMore: true };
  const disagree =
    (due ?? base) !== base || (onTime !== null && late !== null && onTime + late !== base) || (total ?? base) < base;
  if (disagree) return null;
  const part = onTime ?? (late === null ? null : base - late);
  const all = received ?? (total === base ? null : total);
  return part === null && all === null ? null : { part, whole: base, received: all };
}
