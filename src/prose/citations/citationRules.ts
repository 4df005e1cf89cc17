import type { CitationRule } from './Prose';
import { broken } from './rules/broken';
import { datesConflict } from './rules/datesConflict';
import { firstIncomplete } from './rules/firstIncomplete';
import { glued } from './rules/glued';
import { impossibleDate } from './rules/impossibleDate';
import { lawName } from './rules/lawName';
import { leadingZero } from './rules/leadingZero';
import { lookAlike } from './rules/lookAlike';
import { loose } from './rules/loose';
import { malformed } from './rules/malformed';
import { missingSo } from './rules/missingSo';
import { nearTwin } from './rules/nearTwin';
import { numberOrder } from './rules/numberOrder';
import { outsidePeriod } from './rules/outsidePeriod';
import { repeatedInFull } from './rules/repeatedInFull';
import { subjectMissing } from './rules/subjectMissing';
import { typeMismatch } from './rules/typeMismatch';
import { unnumbered } from './rules/unnumbered';
import { yearDisagrees } from './rules/yearDisagrees';
import { yearMissing } from './rules/yearMissing';

/** Every rule about citations, in the order of their numbers. */
export const citationRules: readonly CitationRule[] = [
  yearDisagrees,
  typeMismatch,
  yearMissing,
  datesConflict,
  nearTwin,
  leadingZero,
  numberOrder,
  firstIncomplete,
  subjectMissing,
  repeatedInFull,
  outsidePeriod,
  malformed,
  missingSo,
  lookAlike,
  glued,
  loose,
  broken,
  lawName,
  unnumbered,
  impossibleDate,
];
