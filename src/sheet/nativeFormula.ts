import type { Profile } from '../appendix/profile';
import type {
  AtMostRule,
  FollowsRule,
  LimitRule,
  NeedsRule,
  ReducedSoFarRule,
  ReductionRule,
  Relation,
  SumRule,
  TogetherRule,
} from '../appendix/types';
import { cellName, noteName } from './cellName';

type References = Profile['references'];

const allNumbers = (codes: readonly string[]) => `COUNT(${codes.map(cellName).join(',')})=${codes.length}`;
const plain = (codes: readonly string[]) => codes.map(cellName).join('-');
/** The least a cell can be: its number, else 0. SUMIF passes over blanks, texts and error values alike. */
const least = (codes: readonly string[]) => codes.map((code) => `SUMIF(${cellName(code)},"<9E9")`).join('+');
/** Written with ROUND because one spreadsheet engine misreads comparisons with 1E-9. */
const above0 = (difference: string) => `ROUND(${difference},6)>0`;

/**
 * The relation as a native Excel formula, TRUE where the evaluator says `fail`. Blanks count as the
 * least possible on the smaller side and silence the larger side, because Excel takes a blank for 0.
 * Null where the profile lacks the number, or where nothing is to be painted.
 */
export function nativeFormula(rule: Relation, references: References): string | null {
  switch (rule.kind) {
    case 'sum':
      return sum(rule);
    case 'atMost':
      return atMost(rule);
    case 'limit':
      return limit(rule, references);
    case 'together':
      return together(rule);
    case 'follows':
      return follows(rule);
    case 'needs':
      return needs(rule);
    case 'reduction':
      return reduction(rule, references);
    case 'reducedSoFar':
      return reducedSoFar(rule, references);
    case 'differ':
      return null;
  }
}

function sum({ whole, parts }: SumRule): string {
  const below = `IF(${allNumbers(parts)},${above0(`${least([whole])}-${plain(parts)}`)})`;
  const above = `IF(${allNumbers([whole])},${above0(`${least(parts)}-${plain([whole])}`)})`;
  return `=OR(${below},${above})`;
}

function atMost({ less, more }: AtMostRule): string {
  return `=IF(${allNumbers(more)},${above0(`${least(less)}-${plain(more)}`)})`;
}

/** Half of a percentage's last place, from the number itself. */
const halfPlace = (name: string) => `.5/10^((${name}>INT(${name}))+(${name}<>ROUND(${name},1)))`;

function limit({ codes, limit: most }: LimitRule, references: References): string | null {
  if (typeof most === 'string') {
    const number = references[most];
    return number === undefined ? null : `=${above0(`${least(codes)}-${number}`)}`;
  }
  // A share of 0, or none yet, cannot have been rounded up from below 0.
  const lowest = codes.map(cellName).map((name) => `IF(COUNT(${name}),IF(${name},${name}-${halfPlace(name)}))`);
  return `=${above0(`${lowest.join('+')}-${most}`)}`;
}

function together({ count, companion }: TogetherRule): string {
  const [number, other] = [cellName(count), cellName(companion)];
  return `=AND(ISNUMBER(${number}),IF(${number}>0,ISBLANK(${other}),ISNUMBER(${other})))`;
}

/** A note may tell that 100 was rounded up; no formula can read it, so that beside one nothing is painted. */
function follows({ when, value, also }: FollowsRule): string {
  const silent = `COUNTA(${when.map(noteName).join(',')})=0`;
  const premise = [...when.map((code) => `${cellName(code)}=${value}`), silent];
  const broken = also.map((code) => `IF(ISNUMBER(${cellName(code)}),${cellName(code)}<>${value})`);
  return `=AND(${[...premise, `OR(${broken.join(',')})`].join(',')})`;
}

function needs({ choice, equals, counts }: NeedsRule): string {
  return `=AND(ISNUMBER(${cellName(choice)}),${cellName(choice)}=${equals},${allNumbers(counts)},${least(counts)}<1)`;
}

function reduction({ rate, now, baseline, tolerance }: ReductionRule, references: References): string | null {
  const number = references[baseline];
  if (!number) return null;
  const [printed, current] = [cellName(rate), cellName(now)];
  const distance = `ABS(${printed}-(${number}-${current})/${number}*100)`;
  return `=AND(COUNT(${printed},${current})=2,ROUND(${distance}-${tolerance}-${halfPlace(printed)},6)>0)`;
}

function reducedSoFar({ cut, baseline, rate }: ReducedSoFarRule, references: References): string | null {
  const number = references[baseline];
  if (!number) return null;
  const [part, printed] = [cellName(cut), cellName(rate)];
  return `=AND(COUNT(${part},${printed})=2,ROUND(${part}/${number}*100-${printed}-${halfPlace(printed)},6)>0)`;
}
