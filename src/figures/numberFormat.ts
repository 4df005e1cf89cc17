/** What an invariant number format says about the number shown. */
export interface Shown {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Places always shown, and at most shown; null: as many as the number has ("General", fractions, exponents). */
  readonly decimals: { readonly least: number; readonly most: number } | null;
}

const spoken = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Reads a format such as `#,##0`, `0.0%`, `d/m/yyyy`, `General`; only its first section counts. */
export function readFormat(format: string): Shown {
  const bare = (format.split(';')[0] ?? '').replace(spoken, '');
  const general = bare === '' || bare === '@' || /general/i.test(bare);
  const isDate = !general && /[dmyhs]/i.test(bare);
  const places = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  return {
    isDate,
    isPercent: bare.includes('%'),
    decimals: general || /[/e]/i.test(bare) ? null : { least: places.replace(/[^0]/g, '').length, most: places.length },
  };
}
