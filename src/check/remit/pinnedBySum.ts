import type { SumRule } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { owes } from '../owes';
import type { PinnedFinding } from '../types';

/** The one blank of a sum whose other figures are all there. */
export function pinnedBySum(rule: SumRule, figures: Figures, remit: readonly string[]): PinnedFinding | null {
  let blank: string | null = null;
  let total = 0;
  for (const code of [rule.whole, ...rule.parts]) {
    const figure = figures[code];
    if (figure?.kind === 'problem' || (figure?.kind !== 'number' && blank !== null)) return null;
    if (figure?.kind === 'number') total += code === rule.whole ? figure.value : -figure.value;
    else blank = code;
  }
  if (blank === null || !owes(remit, blank)) return null;
  const value = blank === rule.whole ? -total : total;
  if (value < 0 || !Number.isInteger(value)) return null;
  const others = [rule.whole, ...rule.parts].filter((code) => code !== blank);
  const proposed = { code: blank, value, certain: rule.severity === 'error', confidence: rule.confidence };
  const id = `pinned:${rule.id}:${blank}`;
  return { kind: 'pinned', id, severity: 'notice', codes: [blank, ...others], rules: [rule.id], proposed };
}
