import type { Code } from '../../src/appendix/ninh-thuan-2021/codes';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
import { understandEntries } from '../../src/figures/understandEntries';

/** Figures as a clerk would type them; what is not named, or null, is blank. */
export type Typed = Readonly<Partial<Record<Code, string | number | null>>>;

/** Figures typed into the form and understood. */
export function figuresTyped(typed: Typed): Figures {
  const indicators = indicatorsOf(edition);
  const entries = Object.entries(typed).map(
    ([code, value]) => [code, entryAsTyped(indicators.get(code)!, value ?? null)] as const,
  );
  return understandEntries(edition, Object.fromEntries(entries));
}
