import { domainKind, isDomain } from '../../appendix/domainKind';
import type { DomainRule, Edition, Indicator, ReferenceKey, Relation } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import { domainsOf } from '../domainsOf';
import { rangeOf } from '../Range';
import { judgeRelation } from '../rules/judgeRelation';
import type { Columns } from './Columns';
import { atMost, type Counts, differ, each, equal, follows, type Kernel, limit, within } from './kernels';

/** How many of the reports pass, fail, or cannot be told, for one rule over one set of cells. */
export interface Tally extends Counts {
  readonly rule: string;
}

type References = Readonly<Partial<Record<ReferenceKey, number>>>;

/** The verdicts of `judge` for thousands of reports, counted: a rule at a time, down its columns. */
export function judgeColumns(edition: Edition, columns: Columns, references: References): readonly Tally[] {
  return edition.rules.flatMap((rule) => {
    if (!isDomain(rule)) return [{ rule: rule.id, ...relationKernel(rule, references)(columns) }];
    const ofKind = [...indicatorsOf(edition).values()].filter(({ kind }) => kind === domainKind[rule.kind]);
    return ofKind.map((indicator) => ({ rule: rule.id, ...domainKernel(rule, indicator, edition)(columns) }));
  });
}

function relationKernel(rule: Relation, references: References): Kernel {
  if (rule.kind === 'sum') return equal([rule.whole], rule.parts);
  if (rule.kind === 'atMost') return atMost(rule.less, rule.more);
  if (rule.kind === 'limit') {
    const most = typeof rule.limit === 'number' ? rule.limit : references[rule.limit];
    if (most !== undefined) return limit(rule.codes, rangeOf(most).low);
  }
  if (rule.kind === 'differ') return differ(...rule.codes);
  if (rule.kind === 'follows') return follows(rule.when, rule.value, rule.also);
  if ('baseline' in rule && !references[rule.baseline])
    return ({ reports }) => ({ pass: 0, fail: 0, unknown: reports });
  return each((report, { cells }) => judgeRelation(rule, cells[report]!).verdict);
}

function domainKernel(rule: DomainRule, indicator: Indicator, edition: Edition): Kernel {
  const { low, high } = domainsOf(edition).get(indicator.id)!;
  return within(indicator.id, low, high, rule.kind !== 'percentRange');
}
