import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import type { References } from '../doctor/types';
import { judge } from '../judge';
import { comparisonOf, type Dated, type LastPeriod } from '../period/Comparison';
import { judgePeriods } from '../period/judgePeriods';
import type { Judgement } from '../types';
import type { Trial } from './coverage';
import { editionAround } from './editionAround';

/** What the checks have at hand beside the figures. */
export interface AtHand {
  readonly references: References;
  readonly now: Dated;
  readonly last: readonly LastPeriod[];
}

/** Whether some rule fails over figures of which one was changed that did not over the true ones. */
export function noticing(edition: Edition, figures: Figures, atHand: AtHand): Trial['notices'] {
  return (changed, code) => {
    const around = editionAround(edition, code);
    const known = new Set(failures(around, figures, atHand).map(nameOf));
    return failures(around, changed, atHand).some((judgement) => !known.has(nameOf(judgement)));
  };
}

function failures(edition: Edition, figures: Figures, { references, now, last }: AtHand): readonly Judgement[] {
  const comparison = last.length > 0 ? comparisonOf(edition, figures, now, last) : null;
  const judgements = [...judge(edition, figures, references), ...(comparison ? judgePeriods(comparison) : [])];
  return judgements.filter(({ verdict }) => verdict === 'fail');
}

function nameOf({ rule, codes }: Judgement): string {
  return `${rule}:${codes.join('+')}`;
}
