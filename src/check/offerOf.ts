import type { Finding } from './types';

/** The one number that a finding offers for one cell. */
export interface Offer {
  readonly code: string;
  readonly value: number;
  /** Whether it can be written without asking further. */
  readonly certain: boolean;
  /** Whether the cell is blank until then. */
  readonly fills: boolean;
}

/** What an unclean entry was meant to be, what the counts of a note give, what a sum leaves for a blank. */
export function offerOf(finding: Finding): Offer | null {
  switch (finding.kind) {
    case 'entry': {
      const { proposed: value, certain } = finding.doubt;
      const [code] = finding.codes;
      return code === undefined || value === undefined ? null : { code, value, certain, fills: false };
    }
    case 'rule':
    case 'pinned': {
      if (!finding.proposed) return null;
      const { code, value, certain } = finding.proposed;
      return { code, value, certain, fills: finding.kind === 'pinned' };
    }
    default:
      return null;
  }
}
