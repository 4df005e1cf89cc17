import { largest } from '../../figures/decimals';
import { readNumeral } from '../../figures/readNumeral';
import { type Counted, countedIn } from './wordsInNote';

/** A count with the name of what it counts, and the count that it is said to be a part of. */
export interface Named {
  readonly name: Counted;
  readonly count: number;
  readonly of?: { readonly name: Counted; readonly count: number };
}

const one = /^(?:(?<lead>[\p{L} ]+?) ?[:=]? ?)?(?<count>\d{1,3}(?:[., ]\d{3})+|\d+)(?: (?<tail>[\p{L} ]+))?$/u;
const two =
  /^(?:(?<lead>[\p{L} ]+?) ?[:=]? ?)?(?<part>\d{1,3}(?:[., ]\d{3})+|\d+)(?: (?<middle>[\p{L} ]+?))?(?: ?(?<stroke>\/) ?| (?:trên|trong)(?<base>(?: [\p{L} ]+?)?) )(?<whole>\d{1,3}(?:[., ]\d{3})+|\d+)(?: (?<tail>[\p{L} ]+))?$/u;

/** The counts of one piece of a note; null if it is none, or holds a word or a number that is not known. */
export function numbersIn(said: string, ofDossiers: boolean): Named | null {
  const pair = two.exec(said)?.groups;
  if (pair) return twoIn(pair, ofDossiers);
  const { lead = '', count: digits = '', tail = '' } = one.exec(said)?.groups ?? {};
  const count = countOf(digits);
  const name = countedIn(lead, tail, ofDossiers);
  return count === null || name === null ? null : { name, count };
}

function twoIn(found: Readonly<Record<string, string | undefined>>, ofDossiers: boolean): Named | null {
  const { lead = '', middle = '', stroke, base = '', tail = '' } = found;
  const [part, whole] = [countOf(found.part ?? ''), countOf(found.whole ?? '')];
  // "Số 150/175" is a document, "2/3 số hồ sơ" is two thirds.
  if (part === null || whole === null || /(?:^| )số$/.test(lead) || /^số /.test(tail)) return null;
  const partName = countedIn(lead, middle, ofDossiers);
  const wholeName = countedIn(base, tail, ofDossiers);
  if (partName === null || wholeName === null) return null;
  const unnamed = stroke !== undefined && tail === '' && middle === '';
  if (unnamed && looksLikeDate(part, whole, found.whole ?? '')) return null;
  return { name: partName, count: part, of: { name: wholeName, count: whole } };
}

/** 14/9 and 9/2021 without a word beside them; 167/2021 is how letters are numbered. */
function looksLikeDate(first: number, second: number, written: string): boolean {
  return (first <= 31 && second <= 12) || (/^\d{4}$/.test(written) && second >= 1990 && second <= 2100);
}

const anyPair = /(\d{1,3}(?:[., ]\d{3})+|\d+)[^\d/]*\/[^\d/]*(\d{1,3}(?:[., ]\d{3})+|\d+)/;

/** The larger of two numbers that stand as a pair, whatever the words beside them; 0: there are none. */
export function pairIn(said: string): number {
  const [, first = '', second = ''] = anyPair.exec(said) ?? [];
  const [part, whole] = [countOf(first), countOf(second)];
  return part === null || whole === null || looksLikeDate(part, whole, second) ? 0 : Math.max(part, whole);
}

function countOf(digits: string): number | null {
  const read = digits === '' ? null : readNumeral(digits, 'count');
  return read && Number.isInteger(read.value) && read.value <= largest ? read.value : null;
}
