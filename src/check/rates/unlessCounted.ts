import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { rulesOf } from '../rulesOf';
import type { Judgement } from '../types';

/**
 * The figures in the light of the notes: of a rate below 1 % that its counts confirm, or that they put right, nobody
 * needs to ask whether it is a fraction.
 */
export function unlessCounted(edition: Edition, figures: Figures, ofNotes: readonly Judgement[]): Figures {
  const settled = ofNotes.flatMap(({ rule, verdict, codes: [code = ''] }) => {
    const figure = figures[code];
    const counted = rulesOf(edition).get(rule)?.kind === 'rateOfCounts' && verdict !== 'unknown';
    if (!counted || figure?.kind !== 'number' || figure.doubt?.problem !== 'fractionForPercent') return [];
    const { doubt: _, ...sure } = figure;
    return [[code, sure] as const];
  });
  return settled.length === 0 ? figures : { ...figures, ...Object.fromEntries(settled) };
}
