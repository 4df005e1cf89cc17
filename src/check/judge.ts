import { domainKind, isDomain } from '../appendix/domainKind';
import { relationCodes } from '../appendix/relationCodes';
import type { Edition, Rule } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import type { Figures } from '../figures/types';
import { Cells, type References } from './Cells';
import { domainAsked } from './domainAsked';
import { type Asked, relationAsked } from './rules/relationAsked';
import { slotsOf } from './Slot';
import type { Judgement } from './types';

/** Judges the figures by every rule of the edition, in the order of the rules. */
export function judge(edition: Edition, figures: Figures, references: References): readonly Judgement[] {
  const cells = new Cells(edition, figures, references);
  return questionsOf(edition).map(({ rule, codes, ask }) => {
    const { verdict, left, right, gap, bounded } = ask(cells);
    const undecided = verdict === 'unknown' || bounded ? cells.unknownAmong(codes) : none;
    return { rule, codes, verdict, left, right, gap, undecided };
  });
}

const none: readonly string[] = [];

/** One rule over one set of cells. */
interface Question {
  readonly rule: string;
  readonly codes: readonly string[];
  readonly ask: Asked;
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
  const slots = slotsOf(edition);
  if (!isDomain(rule)) {
    const ask = relationAsked(rule, (code) => slots.get(code)!.place);
    return [{ rule: rule.id, codes: relationCodes(rule), ask }];
  }
  return [...indicatorsOf(edition).values()]
    .filter(({ kind }) => kind === domainKind[rule.kind])
    .map((indicator) => ({
      rule: rule.id,
      codes: [indicator.id],
      ask: domainAsked(rule, indicator, slots.get(indicator.id)!),
    }));
}
