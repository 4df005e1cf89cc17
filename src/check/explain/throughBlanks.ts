import type { Component, Tie } from './component';
import { type Inequality, projected } from './feasible';

/**
 * What the relations say of the cells that show a figure, and of the blanks at `kept`, whatever stands in the other
 * blanks: of a ≤ □ and □ ≤ b there remains a ≤ b. Without this, two corrections could each leave a blank something,
 * and together nothing.
 */
export function throughBlanks({ cells, forms }: Component, kept: readonly number[] = []): readonly Tie[] {
  const gone = cells.flatMap(({ blank }, place) => (blank && !kept.includes(place) ? [place] : []));
  const speaksOf = ({ places }: Tie) => places.some((place) => gone.includes(place));
  const through = forms.filter(speaksOf);
  if (through.length === 0) return forms;
  const others = [...new Set(through.flatMap(({ places }) => places))].filter((place) => !gone.includes(place));
  const order = [...gone, ...others];
  const inequalities = through.map(({ places, coefficients, bound }, origin): Inequality => {
    const dense = order.map(() => 0);
    places.forEach((place, term) => {
      dense[order.indexOf(place)]! += coefficients[term]!;
    });
    return { coefficients: dense, bound, origin };
  });
  const ranges = gone.map((place) => cells[place]!.domain);
  return [...forms.filter((form) => !speaksOf(form)), ...projected(inequalities, ranges).map(tieOver(order))];
}

const tieOver =
  (order: readonly number[]) =>
  ({ coefficients, bound }: Inequality): Tie => {
    const terms = coefficients.flatMap((coefficient, at) =>
      coefficient === 0 ? [] : [{ place: order[at]!, coefficient }],
    );
    return { places: terms.map(({ place }) => place), coefficients: terms.map((term) => term.coefficient), bound };
  };
