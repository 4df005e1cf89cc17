import { isDomain } from '../../appendix/domainKind';
import { relationCodes } from '../../appendix/relationCodes';
import type { Edition, Indicator, Relation, Severity } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Alternatives, Domain, Domains, Row } from './Row';
import { type Form, relationForms } from './relationForms';
import type { References } from './types';

/** A relation as rows over whole numbers, together with its opposite. */
export interface ExaminedRule {
  readonly id: string;
  readonly severity: Severity;
  /** Cells, reference numbers that are not given, and whether a companion is filled. */
  readonly names: readonly string[];
  readonly holds: Alternatives;
  readonly fails: Alternatives;
}

export const mildness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

const million = 1_000_000;

/** Null where a relation has no linear form. */
export function examinedRule(
  rule: Relation,
  indicators: ReadonlyMap<string, Indicator>,
  references: References,
): ExaminedRule | null {
  const forms = relationForms(rule, references);
  if (!forms) return null;
  const isPercent = (name: string) => indicators.get(name)?.kind === 'percent';
  const inUnits = (ways: readonly (readonly Form[])[]) => ways.map((way) => way.map((form) => rowOf(form, isPercent)));
  const [holds, fails] = [inUnits(forms.holds), inUnits(forms.fails)];
  const named = [...holds, ...fails].flat().flatMap(({ terms }) => [...terms.keys()]);
  const names = [...new Set([...relationCodes(rule), ...named])];
  return { id: rule.id, severity: rule.severity, names, holds, fails };
}

/** Beside a percentage, which is counted in millionths, everything else is too. */
function rowOf({ terms, bound, strict }: Form, isPercent: (name: string) => boolean): Row {
  const scale = [...terms.keys()].some(isPercent) ? million : 1;
  const scaled = [...terms].map(([name, factor]) => [name, isPercent(name) ? factor : factor * scale] as const);
  const most = Number((bound * scale).toFixed(6));
  return {
    terms: new Map(scaled.filter(([, factor]) => factor !== 0)),
    bound: strict ? Math.ceil(most) - 1 : Math.floor(most),
  };
}

/** What each name may stand for by its kind alone. */
export function domainsOf(edition: Edition, names: Iterable<string>): Domains {
  const indicators = indicatorsOf(edition);
  const signed = new Set(edition.rules.flatMap((rule) => (rule.kind === 'percentRange' ? rule.signed : [])));
  return new Map([...names].map((name) => [name, domainOf(name, indicators.get(name), signed)]));
}

function domainOf(name: string, indicator: Indicator | undefined, signed: ReadonlySet<string>): Domain {
  if (indicator?.kind === 'percent') return { low: signed.has(name) ? -100 * million : 0, high: 100 * million };
  if (indicator?.kind === 'choice') {
    const codes = Object.keys(indicator.options).map(Number);
    return { low: Math.min(...codes), high: Math.max(...codes) };
  }
  return { low: 0, high: name.startsWith('filled ') ? 1 : Number.POSITIVE_INFINITY };
}

export function relationsOf(edition: Edition): readonly Relation[] {
  return edition.rules.filter((rule): rule is Relation => !isDomain(rule));
}

/** From the units of rows back to a figure. */
export function fromUnits(value: number, indicator: Indicator | undefined): number {
  return indicator?.kind === 'percent' ? value / million : value;
}
