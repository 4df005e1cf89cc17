import type { Edition } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import type { Office } from './reviewFigures';

/** Where nobody said what an office owes: each top group in which it filled anything. */
export function presumedOffice(edition: Edition, figures: Figures): Office {
  const filled = [...indicatorsOf(edition).keys()].filter((code) => (figures[code]?.kind ?? 'blank') !== 'blank');
  return { remit: [...new Set(filled.map((code) => code.split('.')[0] ?? code))], references: {}, presumed: true };
}
