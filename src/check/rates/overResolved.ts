import type { OverResolvedRule } from '../../appendix/furtherRules';
import { roundTo } from '../../figures/decimals';
import type { Judgement } from '../types';
import type { NoteEvaluator } from './judgeNotes';
import type { NotedRate } from './NotedRate';
import { recompute } from './rateOf';

/** Told only where received and resolved are both given and differ. */
export const overResolved: NoteEvaluator<OverResolvedRule> = (rule, rates) =>
  rates.flatMap((rate): Judgement[] => {
    const { code, figure, counts } = rate;
    if (!rule.codes.includes(code) || counts.received === null || counts.received === counts.whole) return [];
    const none = { rule: rule.id, codes: [code], left: null, right: null, gap: null };
    if (figure.kind !== 'number') return [{ ...none, verdict: 'unknown', undecided: [code] }];
    if (!receivedInstead(rate)) return [{ ...none, verdict: 'pass', undecided: [] }];
    const { part, whole, received } = counts;
    const behind = [part, whole, received].filter((count) => count !== null);
    if (part === null || part > whole) return [{ ...none, verdict: 'fail', undecided: [], left: figure.value, behind }];
    const right = recompute(figure.value, figure.decimals, part, whole).rate;
    const proposed = { code, value: right, certain: false, confidence: rule.confidence };
    const gap = roundTo(Math.abs(figure.value - right), 6);
    return [{ ...none, verdict: 'fail', undecided: [], left: figure.value, right, gap, behind, proposed }];
  });

/**
 * Whether the printed rate is, within its rounding, a share of the dossiers received and not of those resolved.
 * Where the note does not say how many were on time, all those resolved over all received are meant; that the two
 * shares only happen to look the same is unlikely from ten last places below 100 on.
 */
export function receivedInstead({ figure, counts: { part, whole, received } }: NotedRate): boolean {
  if (figure.kind !== 'number' || received === null || received <= whole) return false;
  const { value, decimals } = figure;
  const fits = (top: number, bottom: number) =>
    top <= bottom && bottom > 0 && recompute(value, decimals, top, bottom).within === 'half';
  if (part === null) return fits(whole, received) && (100 - value) * 10 ** decimals >= 10;
  return fits(part, received) && !fits(part, whole);
}
