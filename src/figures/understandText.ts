import type { ChoiceIndicator, Indicator } from '../appendix/types';
import { decimalsOf, largest, mostDecimals, roundTo } from './decimals';
import { fractionOfCount } from './fractionOfCount';
import { numberAmongWords } from './numberAmongWords';
import { type Numeral, plainText, readNumeral } from './readNumeral';
import type { Doubt, Figure, Problem } from './types';
import { isUnitOf } from './units';

const errorValue =
  /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|#+)$/i;
const writtenDate = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{1,2}-[a-z]{3}(-\d{2,4})?$/i;
/** How offices write "none" or "not ours": only the first kind says zero. */
const saysZero = /^(không|ko|không có|ko có|không phát sinh|k\/?ps)$/;
const saysNone =
  /^([-_/.…xk]+|kc|nil|n\/a|không thuộc phạm vi|không áp dụng|không có số liệu|(chưa|đang)( có( số liệu)?| thống kê| tổng hợp| cập nhật| rà soát)?)$/;
const numeralThenWords = /^([-+(]?\d[\d., ')]*?)\s*([%(\p{L}].*)$/u;
const twoNumerals = /^(\d[\d.,' ]*?) ?\/ ?(\d[\d.,' ]*?)(?: ?[%(\p{L}].*)?$/u;
/** "2 nghìn" is not 2. */
const multiplied = /^(chục|trăm|nghìn|ngàn|k|triệu|tr|tỷ|tỉ)(?= |$)/;

/** Understands text in a figure cell: a number stored as text, with its unit, a word for none, an error value. */
export function understandText(indicator: Indicator, text: string): Figure {
  const read = text.trim();
  const plain = plainText(text)
    .toLowerCase()
    .replace(/(?<=.)[.;,]+$/, '');
  if (plain === '') return { kind: 'blank' };
  if (errorValue.test(plain)) return problem({ problem: 'errorValue', read, certain: false });
  const numeral = readNumeral(plain, indicator.kind);
  if (numeral) return number(indicator, numeral, 'textNumber', read);
  if (writtenDate.test(plain)) return problem({ problem: 'date', read, certain: false });
  if (indicator.kind === 'choice') return chosen(indicator, plain, read);
  return (
    none(indicator, plain, read) ??
    withWords(indicator, plain, read) ??
    ratio(indicator, plain, read) ??
    unread(read, numberAmongWords(plain, indicator.kind))
  );
}

/** A number found in text: it can be written without asking only where the indicator can hold it. */
function number(indicator: Indicator, numeral: Numeral, oddity: Problem, read: string): Figure {
  if (Math.abs(numeral.value) > largest) return problem({ problem: 'tooLarge', read, certain: false });
  const value = roundTo(numeral.value, mostDecimals);
  const isRate = indicator.kind === 'percent';
  const separated = indicator.kind === 'count' && numeral.decimals <= 3 ? fractionOfCount(value, read) : null;
  if (separated) return separated;
  const decimals = isRate ? Math.min(numeral.decimals, mostDecimals) : decimalsOf(value);
  const doubt = { problem: oddity, read, proposed: value, certain: isRate || Number.isInteger(value) };
  return { kind: 'number', value, decimals, doubt };
}

function none(indicator: Indicator, plain: string, read: string): Figure | null {
  if (saysZero.test(plain) && indicator.kind === 'count')
    return problem({ problem: 'noneMark', read, proposed: 0, certain: true });
  return saysZero.test(plain) || saysNone.test(plain) ? problem({ problem: 'noneMark', read, certain: false }) : null;
}

function withWords(indicator: Indicator, plain: string, read: string): Figure | null {
  const [, digits, words] = numeralThenWords.exec(plain) ?? [];
  const numeral = digits && words ? readNumeral(digits, indicator.kind) : null;
  // "1O0" is not 1 of something.
  if (!numeral || !words || multiplied.test(words) || /^\p{L}+\d/u.test(words)) return null;
  if (isUnitOf(indicator, words)) return number(indicator, numeral, 'unitWritten', read);
  const [unit = '', remark] = words.split('(');
  const remarked = remark !== undefined && (unit === '' || isUnitOf(indicator, unit));
  return problem({ problem: remarked ? 'notNumber' : 'otherUnit', read, proposed: numeral.value, certain: false });
}

/** "175.354/175.920": the two counts of a rate, in the cell of the rate. */
function ratio(indicator: Indicator, plain: string, read: string): Figure | null {
  const [part, whole] = (twoNumerals.exec(plain) ?? []).slice(1).map((side) => readNumeral(side, 'count'));
  if (!part || !whole) return null;
  const isRate = indicator.kind === 'percent' && whole.value > 0 && part.value <= whole.value;
  const proposed = isRate ? { proposed: roundTo((part.value / whole.value) * 100, 2) } : {};
  return problem({ problem: 'ratio', read, ...proposed, certain: false });
}

/** "Có", "Có = 1", "Có (1)", "1 - Có": words and code must not contradict each other. */
const wordsThenCode = /^(?<words>.*?)(?: ?[=:(-] ?(?<code>\d+)\)?)?$/;
const codeThenWords = /^(?<code>\d+) ?[=:(-] ?(?<words>.*?)\)?$/;

function chosen(indicator: ChoiceIndicator, plain: string, read: string): Figure {
  const { words, code } = (codeThenWords.exec(plain) ?? wordsThenCode.exec(plain))?.groups ?? {};
  const option = Object.entries(indicator.options).find(([, meaning]) => plainText(meaning).toLowerCase() === words);
  if (!option || (code !== undefined && Number(code) !== Number(option[0])))
    return none(indicator, plain, read) ?? unread(read);
  const value = Number(option[0]);
  return {
    kind: 'number',
    value,
    decimals: 0,
    doubt: { problem: 'optionWritten', read, proposed: value, certain: true },
  };
}

function problem(doubt: Doubt): Figure {
  return { kind: 'problem', doubt };
}

function unread(read: string, proposed: number | null = null): Figure {
  return problem({ problem: 'notNumber', read, ...(proposed === null ? {} : { proposed }), certain: false });
}
