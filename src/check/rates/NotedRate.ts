import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figure, Figures } from '../../figures/types';
import { countsInNote, type NotedCounts } from './countsInNote';

/** A rate whose note gives counts. */
export interface NotedRate {
  readonly code: string;
  readonly figure: Figure;
  readonly counts: NotedCounts;
}

/** The rates whose notes give counts, in the form's order. */
export function notedRates(edition: Edition, figures: Figures): readonly NotedRate[] {
  const found: NotedRate[] = [];
  for (const code of percentCodes(edition)) {
    const figure = figures[code];
    if (figure?.note === undefined) continue;
    const counts = countsOf(figure.note, overDossiers(edition, code));
    if (counts) found.push({ code, figure, counts });
  }
  return found;
}

/** Notes already read: while other cells are typed in, they stay as they are. */
const read = new Map<string, NotedCounts | null>();
const mostKept = 1000;

function countsOf(note: string, ofDossiers: boolean): NotedCounts | null {
  const key = `${ofDossiers} ${note}`;
  let counts = read.get(key);
  if (counts === undefined) {
    if (read.size >= mostKept) read.clear();
    counts = countsInNote(note, ofDossiers);
    read.set(key, counts);
  }
  return counts;
}

const known = new WeakMap<Edition, readonly string[]>();

function percentCodes(edition: Edition): readonly string[] {
  let codes = known.get(edition);
  if (!codes) {
    codes = [...indicatorsOf(edition).values()].filter(({ kind }) => kind === 'percent').map(({ id }) => id);
    known.set(edition, codes);
  }
  return codes;
}

function overDossiers({ furtherRules }: Edition, code: string): boolean {
  return furtherRules.some((rule) => rule.kind === 'overResolved' && rule.codes.includes(code));
}
