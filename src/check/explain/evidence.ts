import { isDomain } from '../../appendix/domainKind';
import type { AtMostRule, Edition, Rule, SumRule } from '../../appendix/types';
import { orders } from './prior';

/** A relation as a witness: how much likelier it makes its two sides than figures that know nothing of each other. */
export interface Witness {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** How likely that both sides are the very same; 0 where nothing speaks for it. */
  readonly equal: number;
  /** The sides not being the very same. */
  weigh(left: number, right: number): number;
}

const known = new WeakMap<Edition, readonly Witness[]>();

/**
 * What relations say beyond being kept: likely ones (warnings) are likelier kept than not, and a part is
 * usually a large share of its whole.
 */
export function witnesses(edition: Edition): readonly Witness[] {
  const found = known.get(edition) ?? edition.rules.flatMap((rule) => witnessesOf(rule, edition.rules));
  known.set(edition, found);
  return found;
}

/** What a witness says of two sides: those that know nothing of each other have one size as well as another. */
export function weighSides(witness: Witness, left: number, right: number): number {
  return witness.equal > 0 && Math.abs(left - right) < 1e-9
    ? witness.equal * orders * (Math.abs(left) + 1)
    : witness.weigh(left, right);
}

function witnessesOf(rule: Rule, rules: readonly Rule[]): readonly Witness[] {
  if (isDomain(rule)) return [];
  if (rule.kind === 'sum')
    return rule.severity === 'error'
      ? rule.parts.map((part) => partOf(rule, part))
      : [{ left: [rule.whole], right: rule.parts, equal: rule.confidence, weigh: () => 1 - rule.confidence }];
  if (rule.kind !== 'atMost') return [];
  const [kept, odd] = [rule.confidence, 1 - rule.confidence];
  const sides = { left: rule.less, right: rule.more };
  const density = rule.usually === 'most' ? mostOf : anyOf;
  if (rule.severity === 'error') {
    const { confidence: equal } = reverseOf(rule, rules, 'warning') ?? { confidence: 0 };
    return [{ ...sides, equal, weigh: (less, more) => (1 - equal) * shared(less, more, density) }];
  }
  if (reverseOf(rule, rules, 'error')) return [];
  const inside = (less: number, more: number) => (rule.usually ? kept * shared(less, more, density) : kept);
  return [{ ...sides, equal: 0, weigh: (less, more) => (less <= more ? inside(less, more) : odd) }];
}

/**
 * Parts share out their whole in any way (Jeffreys: Dirichlet with ½ for each), against sizes that know nothing of
 * each other. That they add up is not said again: the search holds it.
 */
function partOf({ whole, parts }: SumRule, part: string): Witness {
  const each = 1 / parts.length - 0.5;
  return { left: [part], right: [whole], equal: 0, weigh: (one, all) => Math.sqrt(one + 1) * (all + 1) ** each };
}

/** The density of the share r that one side has of the other: 4r³ where most is usual, else any from 0 to 1 alike. */
const mostOf = (part: number) => 4 * part * part * part;
const anyOf = () => 1;

function shared(less: number, more: number, density: (part: number) => number): number {
  if (less > more || less < 0) return 1e-6;
  return (density((less + 0.5) / (more + 1)) / (more + 1)) * orders * (less + 1);
}

/** The rule that sets the same sides the other way round. */
function reverseOf(rule: AtMostRule, rules: readonly Rule[], severity: Rule['severity']): AtMostRule | undefined {
  const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
  return rules.find(
    (other): other is AtMostRule =>
      other.kind === 'atMost' &&
      other.severity === severity &&
      same(other.less, rule.more) &&
      same(other.more, rule.less),
  );
}
