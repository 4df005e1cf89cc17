/**
 * How likely true figures are before anything was typed: the chance that the true figure lies below an edge.
 * Edges lie between the figures that can be shown: at half a unit for counts, half a last place for rates.
 */
export type Prior = (edge: number) => number;

/** Chance of one figure, from half of its last place below to half above. */
export function densityOf(prior: Prior, value: number, half: number): number {
  return prior(value + half) - prior(value - half);
}

/** Sizes above this are not expected of any office. */
export const largest = 10_000_000;
/** Orders of magnitude a count may have, as natural logarithms. */
export const orders = Math.log(largest);

/** Without the last period every order of magnitude is alike (Benford). */
export const anyCount: Prior = (edge) => (edge <= -0.5 ? 0 : Math.min(1, Math.log(edge + 1.5) / orders));

/** Most rates reported are near 100, and many are 100. */
export const anyRate: Prior = (edge) => {
  const within = Math.max(0, Math.min(100, edge));
  return 0.0025 * within + 0.03 * Math.max(0, within - 85) + (edge > 100 ? 0.3 : 0);
};

/**
 * Near the last period's figure on a scale of ratios (Laplace), with a share left for anything: offices are
 * reorganised, windows differ.
 */
export function nearLast(last: number, any: Prior, spread: number): Prior {
  const near = 0.85;
  const centre = Math.log(Math.max(0, last) + 1);
  return (edge) => {
    if (edge <= -0.5) return 0;
    const distance = (Math.log(edge + 1) - centre) / spread;
    const below = distance < 0 ? 0.5 * Math.exp(distance) : 1 - 0.5 * Math.exp(-distance);
    return near * below + (1 - near) * any(edge);
  };
}
