import type { ChoiceIndicator, Indicator } from '../appendix/types';
import { largest, roundTo } from './decimals';
import { plainText, readNumeral } from './readNumeral';
import type { Doubt, Figure } from './types';
import { isUnitOf } from './units';

const errorValue =
  /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|#+)$/i;
const writtenDate = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{1,2}-[a-z]{3}(-\d{2,4})?$/i;
/** How offices write "none" or "not ours": only the first kind says zero. */
const saysZero = /^(không|ko|không có|ko có|không phát sinh)$/;
const saysNone = /^([-_/.…xk]+|kc|nil|n\/a|không thuộc phạm vi|không áp dụng)$/;
const numeralThenWords = /^([-+(]?\d[\d., ')]*?)\s*([%\p{L}].*)$/u;

/** Understands text in a figure cell: a number stored as text, with its unit, a word for none, an error value. */
export function understandText(indicator: Indicator, text: string): Figure {
  const read = text.trim();
  const plain = plainText(text)
    .toLowerCase()
    .replace(/(?<=.)[.;,]+$/, '');
  if (plain === '') return { kind: 'blank' };
  if (errorValue.test(plain)) return problem({ problem: 'errorValue', read, certain: false });
  const numeral = readNumeral(plain, indicator.kind);
  if (numeral && Math.abs(numeral.value) > largest) return problem({ problem: 'tooLarge', read, certain: false });
  if (numeral) return number(numeral, { problem: 'textNumber', read, proposed: numeral.value, certain: true });
  if (writtenDate.test(plain)) return problem({ problem: 'date', read, certain: false });
  if (indicator.kind === 'choice') return chosen(indicator, plain, read);
  return (
    none(indicator, plain, read) ?? withWords(indicator, plain, read) ?? ratio(indicator, plain, read) ?? unread(read)
  );
}

function none(indicator: Indicator, plain: string, read: string): Figure | null {
  if (saysZero.test(plain) && indicator.kind === 'count')
    return problem({ problem: 'noneMark', read, proposed: 0, certain: true });
  return saysZero.test(plain) || saysNone.test(plain) ? problem({ problem: 'noneMark', read, certain: false }) : null;
}

function withWords(indicator: Indicator, plain: string, read: string): Figure | null {
  const [, digits, words] = numeralThenWords.exec(plain) ?? [];
  const numeral = digits && words ? readNumeral(digits, indicator.kind) : null;
  if (!numeral || !words) return null;
  if (isUnitOf(indicator, words))
    return number(numeral, { problem: 'unitWritten', read, proposed: numeral.value, certain: true });
  return problem({ problem: 'otherUnit', read, proposed: numeral.value, certain: false });
}

/** "175.354/175.920": the two counts of a rate, in the cell of the rate. */
function ratio(indicator: Indicator, plain: string, read: string): Figure | null {
  const [part, whole, ...more] = plain.split('/').map((side) => readNumeral(side, 'count'));
  if (!part || !whole || more.length > 0) return null;
  const asRate = indicator.kind === 'percent' && whole.value > 0;
  const proposed = asRate ? { proposed: roundTo((part.value / whole.value) * 100, 2) } : {};
  return problem({ problem: 'ratio', read, ...proposed, certain: false });
}

function chosen(indicator: ChoiceIndicator, plain: string, read: string): Figure {
  const words = plain.replace(/ ?= ?\d+$/, '');
  const option = Object.entries(indicator.options).find(([, meaning]) => plainText(meaning).toLowerCase() === words);
  if (!option) return none(indicator, plain, read) ?? unread(read);
  const value = Number(option[0]);
  return number({ value, decimals: 0 }, { problem: 'optionWritten', read, proposed: value, certain: true });
}

function number(numeral: { value: number; decimals: number }, doubt: Doubt): Figure {
  return { kind: 'number', ...numeral, doubt };
}

function problem(doubt: Doubt): Figure {
  return { kind: 'problem', doubt };
}

function unread(read: string): Figure {
  return problem({ problem: 'notNumber', read, certain: false });
}
