import { type Named, numbersIn, pairIn } from './numbersInPiece';
import { piecesOfNote } from './piecesOfNote';
import { type Counted, introducing, speaksOfDossiers } from './wordsInNote';

/** What a note states, before it is put together. */
export interface Stated {
  /** The part and the whole of the rate, as they stand beside each other. */
  readonly pairs: readonly Pair[];
  /** "Giải quyết 4.561/5.650": the second number may be what was received, and may be what was resolved. */
  readonly resolvedOf: Pair | null;
  readonly named: ReadonlyMap<Counted, number>;
  /** The largest number in a pair that was not understood. */
  readonly stray: number;
  /** One thing is counted twice, with two results. */
  readonly twice: boolean;
}

export interface Pair {
  readonly part: number;
  readonly whole: number;
}

const unsaid: readonly Counted[] = ['bare', 'total'];
const onTime: readonly Counted[] = ['onTime', 'both'];
const wholes: readonly Counted[] = [...unsaid, ...onTime, 'resolved', 'due'];

/**
 * Takes the pieces of a note in order. What follows something unknown in its sentence, brackets behind it included, is
 * not about this rate; behind an unknown count of dossiers nobody knows what any count is about.
 */
export function statedIn(note: string, ofDossiers: boolean): Stated {
  const gathering = new Gathering();
  let [skipping, around, lost] = [false, false, false];
  for (const { said, after } of piecesOfNote(note)) {
    if (after === 'open') around = skipping;
    else if (after === 'close') skipping = around;
    else if (after === 'end') skipping = false;
    if (said === '' || introducing.test(said)) continue;
    const numbers = skipping || lost ? null : numbersIn(said, ofDossiers);
    if (numbers && gathering.take(numbers)) skipping = numbers.name === 'pending';
    else if (/\d/.test(said)) {
      gathering.stray = Math.max(gathering.stray, pairIn(said));
      lost ||= !skipping && speaksOfDossiers(said);
      skipping = true;
    } else skipping ||= after !== 'part';
  }
  return gathering;
}

class Gathering implements Stated {
  readonly pairs: Pair[] = [];
  readonly named = new Map<Counted, number>();
  resolvedOf: Pair | null = null;
  stray = 0;
  twice = false;

  /** Takes one count by its name, or two by both names; false: they are none of this rate. */
  take({ name, count, of }: Named): boolean {
    if (of === undefined) return name !== 'bare' && this.say(name, count);
    const isPart = unsaid.includes(name) || onTime.includes(name);
    const late = (isPart && of.name === 'late') || (name === 'late' && wholes.includes(of.name));
    if (late) this.pairs.push({ part: of.count - count, whole: of.count });
    else if (isPart && wholes.includes(of.name)) this.pairs.push({ part: count, whole: of.count });
    else if (name === 'resolved' && unsaid.includes(of.name)) this.resolvedOf = { part: count, whole: of.count };
    else if ((isPart || name === 'resolved') && of.name === 'received')
      return this.say(unsaid.includes(name) ? 'onTime' : name, count) && this.say('received', of.count);
    else return false;
    return true;
  }

  private say(name: Counted, count: number): boolean {
    if (name === 'aside') return true;
    this.twice ||= this.named.has(name) && this.named.get(name) !== count;
    this.named.set(name, count);
    return true;
  }
}
