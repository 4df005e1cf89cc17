import { seeded } from '../../bench/seeded';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Indicator } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Entry, Figure } from '../../src/figures/types';
import { understandEntry } from '../../src/figures/understandEntry';
import { readTyping } from './readTyping';

type Random = () => number;

export interface TypingFuzz {
  read: number;
  asked: number;
  blank: number;
  readonly crashes: string[];
  readonly misread: string[];
}

/** Random typing in the lines of the form: as a text, and as the number that Excel in one of several countries makes of it. */
export function fuzzTyping(seed: number, runs: number): TypingFuzz {
  const found: TypingFuzz = { read: 0, asked: 0, blank: 0, crashes: [], misread: [] };
  const indicators = [...indicatorsOf(edition).values()];
  for (let run = 0; run < runs; run += 1) {
    const random = seeded(seed + run);
    const indicator = one(indicators, random);
    const typing = one(typists, random)(random, indicator);
    try {
      const figure = understandEntry(indicator, typing.entry);
      if (figure.kind === 'number') found.read += 1;
      else if (figure.kind === 'blank') found.blank += 1;
      else found.asked += 1;
      if (!typing.allows(figure))
        found.misread.push(`run ${run}, ${indicator.id}: ${JSON.stringify([typing.entry, figure])}`);
    } catch (reason) {
      found.crashes.push(`run ${run}: ${String(reason)}`);
    }
  }
  return found;
}

interface Typing {
  readonly entry: Entry;
  /** Whether this may be understood: the number that was meant, or a question. */
  readonly allows: (figure: Figure) => boolean;
}

const one = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const upTo = (most: number, random: Random) => Math.floor(random() * (most + 1));
const isAsked = (figure: Figure) => figure.kind === 'problem';
const isNumber = (figure: Figure, ...values: readonly number[]) =>
  figure.kind === 'number' && values.some((value) => Math.abs(value - figure.value) < 1e-6);
const text = (value: string): Entry => ({ value, text: value, format: 'General' });

/** Of two readings of one mark, a count is the one with thousands, a rate the one with decimals. */
function meant(indicator: Indicator, readings: ReadonlySet<number>): number | undefined {
  const bySize = [...readings].sort((a, b) => Math.abs(a) - Math.abs(b));
  return indicator.kind === 'count' ? bySize.at(-1) : bySize[0];
}

function textTyped(written: string, indicator: Indicator, number: string = written): Typing {
  const readings = readTyping(number);
  const value = meant(indicator, readings);
  return {
    entry: text(written),
    allows: (figure) =>
      isAsked(figure) ||
      (value === undefined
        ? figure.kind === 'blank' && readings.size === 0 && written.trim() === ''
        : isNumber(figure, value)),
  };
}

const marks = ['.', ',', ' ', '\u00a0', '\u202f', "'", '\u2019', ''];

/** A number in somebody's habit: grouped or not, with decimals or not, signed or not, sometimes with a slip. */
function numeral(random: Random): string {
  const digits = String(upTo(10 ** (1 + upTo(8, random)), random));
  const mark = one(marks, random);
  const grouped = random() < 0.5 ? digits.replace(/\B(?=(\d{3})+$)/g, mark) : digits;
  const decimals =
    random() < 0.4 ? one(['.', ',', ', ', '·'], random) + String(upTo(9999, random)).slice(0, 1 + upTo(3, random)) : '';
  const sign = random() < 0.1 ? one(['-', '+', '\u2212', '– ', '('], random) : '';
  return sign + grouped + decimals + (sign === '(' ? ')' : '');
}

const letters = [
  ...'0123456789.,-+ %/()oOlI²½٣৩０９eExX:=~≈<>*\u00a0\u200b',
  'thủ tục',
  'nghìn',
  'người',
  'khoảng',
  'không',
  'Có',
  '1O',
  '1e3',
  '0x',
];
const words = [
  'nghìn',
  'triệu',
  'tỷ',
  'hồ sơ',
  '%',
  'phần trăm',
  'thủ tục',
  'người',
  'x',
  'l',
  'O',
  '/ 2',
  '(*)',
  '2021',
];

const typists: readonly ((random: Random, indicator: Indicator) => Typing)[] = [
  (random, indicator) => textTyped(numeral(random), indicator),
  // As a stored number: Excel in the typist's country has read it already.
  (random) => {
    const value = [...readTyping(numeral(random))][0] ?? upTo(1000, random);
    const format = one(['General', '0', '#,##0', '0.0', '0.00', '#,##0.00', '@'], random);
    const silent = (figure: Figure) => figure.kind === 'number' && figure.doubt === undefined;
    const near = format === 'General' || format === '@' ? 1e-6 : 0.5;
    return {
      entry: { value, text: '', format },
      allows: (figure) =>
        isAsked(figure) ||
        (silent(figure)
          ? figure.kind === 'number' && Math.abs(figure.value - value) <= near
          : isNumber(figure, value, value * 100, Math.round(value * 1000)) ||
            (figure.kind === 'number' && Math.abs(figure.value - value) <= near)),
    };
  },
  // 95 % and 1/4 as Excel stores them.
  (random) => {
    const value = upTo(200, random) / 100;
    return {
      entry: { value, text: '', format: one(['0%', '0.0%', '0.00%'], random) },
      allows: (figure) =>
        isAsked(figure) ||
        (figure.kind === 'number' &&
          figure.doubt?.problem === 'percentFormat' &&
          Math.abs(figure.value - value * 100) <= 0.5),
    };
  },
  (random) => ({
    entry: {
      value: 40_000 + upTo(6000, random),
      text: '1/4/2021',
      format: one(['m/d/yyyy', 'd-mmm', 'dd/mm/yyyy', '[$-42A]d/m/yy'], random),
    },
    allows: isAsked,
  }),
  // A number with its own unit is that number; with anything else behind it, a question.
  (random, indicator) => {
    const number = numeral(random).replace(/^[(]|[)]$/g, '');
    const unit = indicator.kind === 'choice' ? one(words, random) : indicator.unit;
    const own = indicator.kind !== 'choice' && random() < 0.5;
    const behind = own ? unit : one(words, random);
    const told = textTyped(`${number} ${behind}`, indicator, number);
    return {
      entry: told.entry,
      allows: (figure) =>
        told.allows(figure) && (isAsked(figure) || (figure.kind === 'number' && figure.doubt !== undefined)),
    };
  },
  // Anything at all.
  (random, indicator) => {
    const typed = Array.from({ length: 1 + upTo(7, random) }, () => one(letters, random)).join('');
    const bare = typed.replace(/[%\s\u200b.,;]+$/, '').replace(/([\d０９])[\s\u200b]*(thủ tục|người)$/, '$1');
    const [whole, stripped] = [textTyped(typed, indicator), textTyped(typed, indicator, bare)];
    const silent = (figure: Figure) => figure.kind === 'blank' && typed.replace(/[\s\u200b]/g, '') === '';
    const chosen = (figure: Figure) =>
      indicator.kind === 'choice' && figure.kind === 'number' && figure.doubt?.problem === 'optionWritten';
    return {
      entry: text(typed),
      allows: (figure) => silent(figure) || chosen(figure) || whole.allows(figure) || stripped.allows(figure),
    };
  },
];
