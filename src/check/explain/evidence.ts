import { isDomain } from '../../appendix/domainKind';
import { relationCodes } from '../../appendix/relationCodes';
import type { AtMostRule, Edition, Rule } from '../../appendix/types';

/** A relation as a witness: how much likelier it makes the figures than figures that know nothing of each other. */
export interface Witness {
  readonly codes: readonly string[];
  weigh(figureAt: (code: string) => number): number;
}

/** Orders of magnitude a figure may have, as in `prior.ts`. */
const orders = 16;

/**
 * What relations say beyond being kept: likely ones (warnings) are likelier kept than not, and a part is
 * usually a large share of its whole. Pinned sums say nothing here: the search already holds them.
 */
export function witnesses(edition: Edition): readonly Witness[] {
  return edition.rules.flatMap((rule): Witness[] => {
    if (isDomain(rule)) return [];
    if (rule.kind === 'sum' && rule.severity !== 'error') return [equality([rule.whole], rule.parts, rule.confidence)];
    if (rule.kind !== 'atMost') return [];
    if (isReverse(rule, edition.rules)) return [equality(rule.less, rule.more, rule.confidence)];
    return [rule.severity === 'error' ? share(rule) : likely(rule)];
  });
}

const sum = (codes: readonly string[], figureAt: (code: string) => number) =>
  codes.reduce((total, code) => total + figureAt(code), 0);

function equality(left: readonly string[], right: readonly string[], confidence: number): Witness {
  return {
    codes: [...left, ...right],
    weigh(figureAt) {
      const [one, other] = [sum(left, figureAt), sum(right, figureAt)];
      return Math.abs(one - other) < 1e-9 ? confidence * orders * (Math.abs(one) + 1) : 1 - confidence;
    },
  };
}

function likely(rule: AtMostRule): Witness {
  return {
    codes: relationCodes(rule),
    weigh: (figureAt) => (sum(rule.less, figureAt) <= sum(rule.more, figureAt) ? rule.confidence : 1 - rule.confidence),
  };
}

/** The share r of the whole has density 4r³ where most is usual, else any r from 0 to 1 alike. */
function share(rule: AtMostRule): Witness {
  return {
    codes: relationCodes(rule),
    weigh(figureAt) {
      const [less, more] = [sum(rule.less, figureAt), sum(rule.more, figureAt)];
      if (less > more || less < 0) return 1e-6;
      const part = (less + 0.5) / (more + 1);
      const density = rule.usually === 'most' ? 4 * part ** 3 : 1;
      return (density / (more + 1)) * orders * (less + 1);
    },
  };
}

function isReverse(rule: AtMostRule, rules: readonly Rule[]): boolean {
  const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  return rules.some(
    (other) =>
      other.kind === 'atMost' &&
      other.severity === 'error' &&
      same(other.less, rule.more) &&
      same(other.more, rule.less),
  );
}
