import { domainKind, isDomain } from '../appendix/domainKind';
import { relationCodes } from '../appendix/relationCodes';
import type { Edition, ReferenceKey, Rule } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import { Cells } from './Cells';
import type { Judged } from './compare';
import { judgeDomain } from './judgeDomain';
import { judgeRelation } from './rules/judgeRelation';
import type { Judgement } from './types';

/** Judges the figures by every rule of the edition, in the order of the rules. */
export function judge(
  edition: Edition,
  figures: Figures,
  references: Readonly<Partial<Record<ReferenceKey, number>>>,
): readonly Judgement[] {
  const cells = new Cells(edition, figures, references);
  return questionsOf(edition).map(({ rule, codes, ask }) => {
    const { verdict, left, right, gap } = ask(cells);
    return {
      rule,
      codes,
      undecided: verdict === 'unknown' ? cells.unknownAmong(codes) : none,
      verdict,
      left,
      right,
      gap,
    };
  });
}

const none: readonly string[] = [];

/** One rule over one set of cells. */
interface Question {
  readonly rule: string;
  readonly codes: readonly string[];
  ask(cells: Cells): Judged;
}

const known = new WeakMap<Edition, readonly Question[]>();

function questionsOf(edition: Edition): readonly Question[] {
  let questions = known.get(edition);
  if (!questions) {
    questions = edition.rules.flatMap((rule) => questionsFor(rule, edition));
    known.set(edition, questions);
  }
  return questions;
}

function questionsFor(rule: Rule, edition: Edition): readonly Question[] {
  if (!isDomain(rule))
    return [{ rule: rule.id, codes: relationCodes(rule), ask: (cells) => judgeRelation(rule, cells) }];
  return [...indicatorsOf(edition).values()]
    .filter(({ kind }) => kind === domainKind[rule.kind])
    .map((indicator) => ({
      rule: rule.id,
      codes: [indicator.id],
      ask: (cells) => judgeDomain(rule, indicator, cells),
    }));
}
