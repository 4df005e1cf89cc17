import type { Edition } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { owes } from './owes';

/** What an office owes, in the form's order. */
export interface Owed {
  readonly codes: readonly string[];
  /** The same by top group of the form. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Edition, WeakMap<readonly string[], Owed>>();

/** The figures that an office with this remit owes. */
export function owedBy(edition: Edition, remit: readonly string[]): Owed {
  let remits = known.get(edition);
  if (!remits) {
    remits = new WeakMap();
    known.set(edition, remits);
  }
  let owed = remits.get(remit);
  if (!owed) {
    owed = listed(edition, remit);
    remits.set(remit, owed);
  }
  return owed;
}

function listed(edition: Edition, remit: readonly string[]): Owed {
  const codes = [...indicatorsOf(edition).keys()].filter((code) => owes(remit, code));
  const tops = new Set(codes.map(topOf));
  return { codes, groups: new Map([...tops].map((top) => [top, codes.filter((code) => topOf(code) === top)])) };
}

function topOf(code: string): string {
  return code.split('.')[0] ?? code;
}
