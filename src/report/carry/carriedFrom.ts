import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { ProseParagraph } from '../../prose/types';
import { reportEditionOf } from '../reportEditionOf';
import { carryProse } from './carryProse';
import type { Carriage } from './types';

/** What an earlier report lends to the one of this edition and period. */
export function carriedFrom(
  edition: Pick<Edition, 'id'>,
  paragraphs: readonly ProseParagraph[],
  { period }: Pick<Profile, 'period'>,
): Carriage {
  return carryProse(reportEditionOf(edition).outline, paragraphs, period);
}
