import type { Edition } from '../appendix/types';

const known = new WeakMap<Edition, ReadonlyMap<string, number>>();

/** Where each line stands in the form, counted from 0. */
export function linePlaces(edition: Edition): ReadonlyMap<string, number> {
  let places = known.get(edition);
  if (!places) {
    places = new Map(edition.lines.map(({ id }, index) => [id, index]));
    known.set(edition, places);
  }
  return places;
}
