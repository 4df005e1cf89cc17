import { isDomain } from '../appendix/domainKind';
import type { Profile } from '../appendix/profile';
import { relationCodes } from '../appendix/relationCodes';
import type { Edition } from '../appendix/types';
import { bindSheet, type Sheet } from './bindSheet';
import { carriesNames } from './carriesNames';
import { marksOf } from './marksOf';
import type { Grid, Place, SheetPlan } from './types';
import { unnamed } from './unnamed';
import { validationsOf } from './validationsOf';

/** What is added to a sheet that somebody else made, so that it is known again and checks itself; no cell changes. */
export interface Adoption extends Pick<SheetPlan, 'names' | 'validations' | 'marks'> {
  /** The cells as they were read: if others stand there by now, nothing is to be added. */
  readonly grid: Pick<Grid, 'row' | 'column' | 'values'>;
}

/**
 * Names for the cells of all lines that are certain. What Excel accepts and paints is added only where the sheet has no
 * name of ours yet: one that has them was made by the add-in, and brought both along.
 */
export function adoptionOf(edition: Edition, references: Profile['references'], sheet: Sheet): Adoption {
  const { grid, names } = sheet;
  const places = new Map(Object.entries(bindSheet(edition, sheet).places));
  const missing = unnamed(places, names);
  if (carriesNames(edition, names) || places.size === 0) return { grid, names: missing, validations: [], marks: [] };
  const found = partOf(edition, places);
  const validations = validationsOf(found, places).filter(({ areas }) => areas.length > 0);
  return { grid, names: missing, validations, marks: marksOf(found, references, places) };
}

/** The form as far as the sheet has it; rules that look at notes need names that only a sheet of ours has. */
function partOf(edition: Edition, places: ReadonlyMap<string, Place>): Edition {
  return {
    ...edition,
    lines: edition.lines.filter(({ id, kind }) => kind === 'group' || places.has(id)),
    rules: edition.rules.filter(
      (rule) => isDomain(rule) || (rule.kind !== 'follows' && relationCodes(rule).every((code) => places.has(code))),
    ),
  };
}
