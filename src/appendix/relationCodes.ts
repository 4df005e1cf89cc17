import type { Relation } from './types';

/** The cells a relation speaks of, the one it is told of first. */
export function relationCodes(rule: Relation): readonly string[] {
  switch (rule.kind) {
    case 'sum':
      return [rule.whole, ...rule.parts];
    case 'atMost':
      return [...rule.less, ...rule.more];
    case 'limit':
    case 'differ':
      return rule.codes;
    case 'together':
      return [rule.count, rule.companion];
    case 'follows':
      return [...rule.also, ...rule.when];
    case 'needs':
      return [rule.choice, ...rule.counts];
    case 'reduction':
      return [rule.rate, rule.now];
    case 'reducedSoFar':
      return [rule.rate, rule.cut];
  }
}
