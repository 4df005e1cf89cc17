import type { CopiedRunRule } from '../../appendix/furtherRules';
import type { Indicator } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figure, Figures } from '../../figures/types';
import type { PeriodEvaluator } from './judgePeriods';

/** All runs of equal figures long enough, told as one; a figure that differs ends a run, a blank or a small one does not. */
export const copiedRun: PeriodEvaluator<CopiedRunRule> = (rule, { edition, figures, earlier }) => {
  const judgement = { rule: rule.id, undecided: [], left: null, right: null, gap: null };
  let compared = 0;
  for (const one of earlier) {
    const found = runsIn(rule, indicatorsOf(edition), figures, one.figures);
    const against = one.period ? [one.period] : [];
    if (found.copied.length > 0) return [{ ...judgement, verdict: 'fail', codes: found.copied, against }];
    compared = Math.max(compared, found.compared);
  }
  return [{ ...judgement, verdict: compared < rule.run ? 'unknown' : 'pass', codes: [] }];
};

function runsIn(
  rule: CopiedRunRule,
  indicators: ReadonlyMap<string, Indicator>,
  figures: Figures,
  last: Figures,
): { readonly copied: readonly string[]; readonly compared: number } {
  const copied: string[] = [];
  let compared = 0;
  let run: string[] = [];
  const close = () => {
    if (run.length >= rule.run) copied.push(...run);
    run = [];
  };
  for (const [code, { kind }] of indicators) {
    const [now, then] = [figures[code], last[code]];
    if (now?.kind !== 'number' || then?.kind !== 'number') continue;
    compared += 1;
    if (now.value !== then.value) close();
    else if (isTelling(rule, kind, now)) run.push(code);
  }
  close();
  return { copied, compared };
}

/** 19 departments stay 19, and 100 % stays 100 %: only large counts and broken rates tell a copy. */
function isTelling(rule: CopiedRunRule, kind: Indicator['kind'], figure: Extract<Figure, { kind: 'number' }>): boolean {
  return kind === 'percent' ? !Number.isInteger(figure.value) : kind === 'count' && figure.value >= rule.least;
}
