import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Untrusted } from '../../src/figures/types';
import { bindSheet } from '../../src/sheet/bindSheet';
import { type Cell, type Damage, numberOf, readingOf, whole } from './damage';

/** What is done to the sheet, and the lines that are then asked about, and why; every other figure is found, and is its own. */
export type DamageCase = readonly [
  name: string,
  damage: Damage,
  asked: readonly string[],
  why?: Untrusted | readonly (Untrusted | undefined)[] | undefined,
  /** What a line's own cell holds, where that is not simply its number. */
  own?: (code: string) => Cell | undefined,
];

/** Holds a damaged sheet against its case: no figure of another line, year, office or unit, and no question too many. */
export function expectBound([, damage, asked, why, own = (code) => numberOf.get(code)]: DamageCase): void {
  const { entries, lost } = bindSheet(edition, readingOf(damage(whole)));
  const wrong = Object.entries(entries).filter(([code, { value }]) => value !== (own(code) ?? null));
  expect(wrong).toEqual([]);
  expect(lost.map(({ code }) => code)).toEqual(asked);
  expect(new Set(lost.map((line) => line.why))).toEqual(new Set(asked.length > 0 ? [why].flat() : []));
}
