import type { Range } from '../Range';
import type { Component, PlacedForm } from './component';

/** Values given to some cells in place of what was typed, by place, in millionths. */
export type Assigned = ReadonlyMap<number, number>;

/** What a cell may be if these cells have these values, those others are open, and the rest is as typed. */
export function openInterval(
  { cells, forms }: Component,
  place: number,
  assigned: Assigned,
  open: ReadonlySet<number>,
): Range {
  let { low, high } = cells[place]!.domain;
  for (const form of forms) {
    const term = form.places.indexOf(place);
    if (term < 0) continue;
    const room = form.bound - leastOf(cells, form, assigned, open, place);
    if (form.coefficients[term]! > 0) high = Math.min(high, room);
    else low = Math.max(low, -room);
  }
  return { low, high };
}

/** Whether every relation can still hold, each looked at by itself. */
export function mayHold(component: Component, assigned: Assigned, open: ReadonlySet<number>): boolean {
  return component.forms.every((form) => leastOf(component.cells, form, assigned, open) <= form.bound);
}

/** The least the left side can come to, one cell left out. */
function leastOf(
  cells: Component['cells'],
  form: PlacedForm,
  assigned: Assigned,
  open: ReadonlySet<number>,
  without = -1,
): number {
  let least = 0;
  for (let term = 0; term < form.places.length; term += 1) {
    const place = form.places[term]!;
    if (place === without) continue;
    const coefficient = form.coefficients[term]!;
    const given = assigned.get(place);
    if (given !== undefined) least += coefficient * given;
    else {
      const { blank, typed, domain } = cells[place]!;
      const range = blank || open.has(place) ? domain : typed;
      least += coefficient * (coefficient > 0 ? range.low : range.high);
    }
  }
  return least;
}
