import type { Edition, Indicator, Nature } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';

/** A count that can be compared; null where there is none, or one that no line can have. */
export function countIn(figures: Figures, code: string): number | null {
  const figure = figures[code];
  return figure?.kind === 'number' && Number.isInteger(figure.value) && figure.value >= 0 ? figure.value : null;
}

const known = new WeakMap<Edition, ReadonlyMap<Nature, readonly Indicator[]>>();

/** The indicators of one nature that are numbers, not codes. */
export function ofNature(edition: Edition, nature: Nature): readonly Indicator[] {
  let natures = known.get(edition);
  if (!natures) {
    const numbers = [...indicatorsOf(edition).values()].filter(({ kind }) => kind !== 'choice');
    const names = new Set(numbers.map((indicator) => indicator.nature));
    natures = new Map([...names].map((name) => [name, numbers.filter((indicator) => indicator.nature === name)]));
    known.set(edition, natures);
  }
  return natures.get(nature) ?? [];
}
