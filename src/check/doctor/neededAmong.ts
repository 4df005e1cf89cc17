import { type Demand, findRecord, type Search } from './findRecord';
import type { Domains } from './Row';

export function isNone(search: Search): boolean {
  return search !== 'givenUp' && !search.found;
}

/** Of the demands that contradict one another, some that still do and of which none can be spared. */
export function neededAmong(demands: readonly Demand[], by: ReadonlySet<string>, domains: Domains): readonly string[] {
  let kept = demands.filter(({ rule }) => by.has(rule));
  for (const one of kept) {
    const fewer = kept.filter((other) => other !== one);
    if (isNone(findRecord(fewer, domains))) kept = fewer;
  }
  return kept.map(({ rule }) => rule);
}
