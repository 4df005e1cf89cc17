import { domainKind, isDomain } from '../../appendix/domainKind';
import type { DomainRule, Edition, Relation } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { References } from '../Cells';
import { toMillionths } from '../Range';
import { type Slot, slotsOf } from '../Slot';
import type { Columns } from './Columns';
import { needs, reducedSoFar, reduction, together, untold } from './furtherKernels';
import { atMost, type Counts, differ, equal, follows, type Kernel, limit, within } from './kernels';

/** How many of the reports pass, fail, or cannot be told, for one rule over one set of cells. */
export interface Tally extends Counts {
  readonly rule: string;
}

/** The verdicts of `judge` for thousands of reports, counted: a rule at a time, down its columns. */
export function judgeColumns(edition: Edition, columns: Columns, references: References): readonly Tally[] {
  return edition.rules.flatMap((rule) => {
    if (!isDomain(rule)) return [{ rule: rule.id, ...relationKernel(rule, references)(columns) }];
    const ofKind = [...indicatorsOf(edition).values()].filter(({ kind }) => kind === domainKind[rule.kind]);
    return ofKind.map(({ id }) => ({ rule: rule.id, ...domainKernel(rule, slotsOf(edition).get(id)!)(columns) }));
  });
}

function relationKernel(rule: Relation, references: References): Kernel {
  switch (rule.kind) {
    case 'sum':
      return equal([rule.whole], rule.parts);
    case 'atMost':
      return atMost(rule.less, rule.more);
    case 'limit': {
      const most = typeof rule.limit === 'number' ? rule.limit : references[rule.limit];
      return most === undefined ? untold : limit(rule.codes, toMillionths(most));
    }
    case 'differ':
      return differ(...rule.codes);
    case 'follows':
      return follows(rule.when, rule.value, rule.also);
    case 'together':
      return together(rule);
    case 'needs':
      return needs(rule);
    case 'reduction': {
      const baseline = references[rule.baseline];
      return baseline ? reduction(rule, baseline) : untold;
    }
    case 'reducedSoFar': {
      const baseline = references[rule.baseline];
      return baseline ? reducedSoFar(rule, baseline) : untold;
    }
  }
}

function domainKernel(rule: DomainRule, { code, domain }: Slot): Kernel {
  return within(code, domain, rule.kind !== 'percentRange');
}
