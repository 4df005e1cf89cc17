import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figures } from '../../figures/types';
import { Cells } from '../Cells';
import type { SearchCell } from './component';

/** All figure cells as the search sees them, in the form's order. */
export function searchCells(edition: Edition, figures: Figures): ReadonlyMap<string, SearchCell> {
  const cells = new Cells(edition, figures, {});
  return new Map(
    [...indicatorsOf(edition)].map(([code, { kind }]) => [
      code,
      {
        code,
        typed: cells.range(code),
        domain: cells.domain(code),
        counts: kind !== 'percent',
        blank: cells.shown(code) === null,
      },
    ]),
  );
}
