/** How likely a true figure is before anything was typed: a density over whole numbers, or over a rate's places. */
export interface Prior {
  density(value: number): number;
  /** Chance that the true figure lies between the two, both included. */
  mass(low: number, high: number): number;
}

/** Sizes above this are not expected of any office. */
const largest = 10_000_000;

/** Without the last period every order of magnitude is alike (Benford); 0 is as likely as 1 to 9 together. */
export const anyCount: Prior = {
  density: (value) => (value < 0 ? 0 : 1 / ((value + 1) * Math.log(largest + 1))),
  mass(low, high) {
    const [from, to] = [Math.max(0, Math.ceil(low)), Math.min(largest, Math.floor(high))];
    return to < from ? 0 : (Math.log(to + 2) - Math.log(from + 1)) / Math.log(largest + 1);
  },
};

/** Most rates reported are near 100. */
export const anyRate: Prior = {
  density: (value) => (value < 0 || value > 100 ? 0 : 0.002 + (value === 100 ? 0.3 : value >= 85 ? 0.03 : 0)),
  mass(low, high) {
    const part = (from: number, to: number) => Math.max(0, Math.min(high, to) - Math.max(low, from));
    return 0.002 * part(0, 100) + 0.03 * part(85, 100) + (high >= 100 && low <= 100 ? 0.3 : 0);
  },
};

/**
 * Near the last period's figure on a scale of ratios (Laplace), with a share left for anything: offices are
 * reorganised, windows differ.
 */
export function nearLast(last: number, any: Prior, spread: number): Prior {
  const near = 0.85;
  const centre = Math.log(Math.max(0, last) + 1);
  const below = (value: number) => {
    const distance = (Math.log(Math.max(0, value) + 1) - centre) / spread;
    return distance < 0 ? 0.5 * Math.exp(distance) : 1 - 0.5 * Math.exp(-distance);
  };
  return {
    density(value) {
      if (value < 0) return 0;
      const around = Math.max(0, below(value + 0.5) - below(value - 0.5));
      return near * around + (1 - near) * any.density(value);
    },
    mass(low, high) {
      if (high < low || high < 0) return 0;
      return near * Math.max(0, below(high + 0.5) - below(Math.max(0, low) - 0.5)) + (1 - near) * any.mass(low, high);
    },
  };
}
