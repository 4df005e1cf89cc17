import { domainKind, isDomain } from '../appendix/domainKind';
import { relationCodes } from '../appendix/relationCodes';
import type { Edition, Indicator, ReferenceKey, Rule } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import { Cells } from './Cells';
import { judgeDomain } from './judgeDomain';
import { judgeRelation } from './rules/judgeRelation';
import { signedCodes } from './signedCodes';
import type { Judgement } from './types';

/** Judges the figures by every rule of the edition, in the order of the rules. */
export function judge(
  edition: Edition,
  figures: Figures,
  references: Readonly<Partial<Record<ReferenceKey, number>>>,
): readonly Judgement[] {
  const indicators = indicatorsOf(edition);
  const cells = new Cells(indicators, figures, signedCodes(edition), references);
  return edition.rules.flatMap((rule) => judgeRule(rule, indicators, cells));
}

function judgeRule(rule: Rule, indicators: ReadonlyMap<string, Indicator>, cells: Cells): Judgement[] {
  if (isDomain(rule))
    return [...indicators.values()]
      .filter((indicator) => indicator.kind === domainKind[rule.kind])
      .map((indicator) => ({
        rule: rule.id,
        codes: [indicator.id],
        undecided: cells.unknownAmong([indicator.id]),
        ...judgeDomain(rule, indicator, cells),
      }));
  const codes = relationCodes(rule);
  const judged = judgeRelation(rule, cells);
  const undecided = judged.verdict === 'unknown' ? cells.unknownAmong(codes) : [];
  return [{ rule: rule.id, codes, undecided, ...judged }];
}
