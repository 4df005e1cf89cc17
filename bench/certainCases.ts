import { ninhThuan2021 as edition } from '../src/appendix/ninh-thuan-2021/edition';
import { explain } from '../src/check/explain/explain';
import type { Case } from '../src/check/explain/types';
import type { Figures } from '../src/figures/types';
import { references } from './recordShape';

const errors = new Set<string>(edition.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));

/** Contradictions for certain: a warning may be broken by true figures. */
export function certainCases(figures: Figures, last: Figures = {}): readonly Case[] {
  return explain(edition, figures, references, last).filter(({ rules }) => rules.some((rule) => errors.has(rule)));
}
