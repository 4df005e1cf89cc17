import type { Edition } from '../appendix/types';

/** Rates that may be negative: what was to be cut may have grown. */
export function signedCodes(edition: Edition): ReadonlySet<string> {
  return new Set(edition.rules.flatMap((rule) => (rule.kind === 'percentRange' ? rule.signed : [])));
}
