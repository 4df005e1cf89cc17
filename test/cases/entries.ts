import type { Code } from '../../src/appendix/ninh-thuan-2021/codes';
import type { Entry, Problem } from '../../src/figures/types';

/** What a cell holds and how it is shown, and what is to be understood. */
export interface EntryCase {
  readonly code: Code;
  readonly value: Entry['value'];
  readonly format?: string;
  /** The text shown; left out where the host does not tell, as in a file. */
  readonly text?: string;
  readonly understood: Understood;
  readonly because?: string;
}

/**
 * `blank`; a number as `1821` or `99,9` with the decimals shown; a doubt behind it, then the number proposed with
 * `!` where it is certain and `?` where it is not: `1821 textNumber 1821!`; a problem has no number before it.
 */
export type Understood = 'blank' | `${number}` | `${number},${number}` | `${string}${Problem}${string}`;

/** Counts: 3.1.3 and its neighbours are measured in "Thủ tục". */
export const countEntries: readonly EntryCase[] = [
  // numbers
  { code: '3.1.3', value: 1821, understood: '1821' },
  { code: '3.1.3', value: 1821, format: '#,##0', text: '1.821', understood: '1821' },
  { code: '3.1.3', value: 1821, format: '#,##0', text: '####', understood: '1821' },
  { code: '3.1.3', value: 0, understood: '0', because: '0 typed is a figure' },
  { code: '3.1.3', value: 1250000, format: '#,##0', understood: '1250000' },
  { code: '3.1.3', value: 1820.9999999999998, understood: '1821', because: 'dust of binary arithmetic' },
  { code: '3.1.3', value: 5.551115123125783e-17, understood: '0', because: 'dust of 0.1 + 0.2 - 0.3' },
  { code: '3.1.3', value: -4.5e-16, understood: '0' },
  { code: '3.1.3', value: 91, format: '0.00', understood: '91', because: 'a count has no decimals, whatever is shown' },
  { code: '3.1.3', value: -91, understood: '-91' },
  { code: '3.1.3', value: 1821.5, understood: '1821,5' },
  { code: '3.1.3', value: 0.5, understood: '0,5' },
  { code: '3.1.3', value: 1e12, understood: 'tooLarge' },
  { code: '3.1.3', value: 9e9, understood: '9000000000' },
  // a separator taken for a decimal mark
  { code: '3.1.3', value: 1.821, understood: '1821 thousandsReadAsDecimal 1821!' },
  { code: '3.1.3', value: 1.821, format: '#,##0', text: '2', understood: '1821 thousandsReadAsDecimal 1821!' },
  { code: '3.1.3', value: 1.82, understood: 'thousandsReadAsDecimal 1820?', because: '1.820 loses its 0' },
  { code: '3.1.3', value: 1.5, understood: 'thousandsReadAsDecimal 1500?' },
  { code: '3.1.3', value: 269.148, understood: '269148 thousandsReadAsDecimal 269148!' },
  { code: '3.1.3', value: 1.8214, understood: '1,8214', because: 'four places are no thousands' },
  { code: '3.1.3', value: 1821.404, understood: '1821,404', because: 'thousands come in threes' },
  { code: '3.1.3', value: 1, format: '0.000', text: '1.000', understood: 'thousandsReadAsDecimal 1000?' },
  { code: '3.1.3', value: 1, format: 'General', understood: '1', because: 'nothing tells 1 from a lost 1.000' },
  // numbers stored as text
  { code: '3.1.3', value: '1821', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1.821', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1,821', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1 821', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1\u00a0821', understood: '1821 textNumber 1821!', because: 'no-break space' },
  { code: '3.1.3', value: '1\u2009821', understood: '1821 textNumber 1821!', because: 'thin space' },
  { code: '3.1.3', value: '1\u202f821', understood: '1821 textNumber 1821!', because: 'narrow no-break space' },
  { code: '3.1.3', value: "1'821", understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1\u2019821', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1.250.000', understood: '1250000 textNumber 1250000!' },
  { code: '3.1.3', value: '１８２１', understood: '1821 textNumber 1821!', because: 'full-width digits' },
  { code: '3.1.3', value: ' 1821\u200b ', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1821\u2060', understood: '1821 textNumber 1821!', because: 'word joiner' },
  { code: '3.1.3', value: '1821.', understood: '1821 textNumber 1821!' },
  { code: '3.1.3', value: '1821,0', understood: '1821 textNumber 1821!', because: 'a count has no decimals' },
  { code: '3.1.3', value: '-5', understood: '-5 textNumber -5!' },
  { code: '3.1.3', value: '\u22125', understood: '-5 textNumber -5!' },
  { code: '3.1.3', value: '(5)', understood: '-5 textNumber -5!', because: 'as Excel reads it' },
  { code: '3.1.3', value: '1.82', understood: 'thousandsReadAsDecimal 1820?' },
  { code: '3.1.3', value: '1.8214', understood: '1,8214 textNumber 1.8214?' },
  { code: '3.1.3', value: '1 821,5', understood: '1821,5 textNumber 1821.5?' },
  { code: '3.1.3', value: '1 821 5', understood: 'notNumber' },
  { code: '3.1.3', value: '1821,5', understood: '1821,5 textNumber 1821.5?', because: 'no count is so' },
  { code: '3.1.3', value: '1.821.35', understood: 'notNumber' },
  { code: '3.1.3', value: '18 21', understood: 'notNumber' },
  { code: '3.1.3', value: '1821²', understood: 'notNumber', because: 'a footnote is no digit' },
  { code: '3.1.3', value: '1821①', understood: 'notNumber' },
  { code: '3.1.3', value: '999999999999', understood: 'tooLarge' },
  // with words
  { code: '3.1.3', value: '91 thủ tục', understood: '91 unitWritten 91!' },
  { code: '3.1.3', value: '91 thủ tục'.normalize('NFD'), understood: '91 unitWritten 91!' },
  { code: '3.1.3', value: '1.821 TTHC.', understood: '1821 unitWritten 1821!' },
  { code: '3.1.3', value: '1.82 thủ tục', understood: 'thousandsReadAsDecimal 1820?' },
  { code: '3.1.3', value: '99999999999 thủ tục', understood: 'tooLarge' },
  { code: '3.1.3', value: '91 hồ sơ', understood: 'otherUnit 91?' },
  { code: '3.1.3', value: '91%', understood: 'otherUnit 91?' },
  { code: '3.1.3', value: '2 nghìn', understood: 'notNumber', because: 'it is not 2' },
  { code: '3.1.3', value: '1,2 triệu', understood: 'notNumber' },
  { code: '3.1.3', value: '91 (gồm 5 mới)', understood: 'notNumber 91?' },
  { code: '3.1.3', value: '91 thủ tục (gồm 5 mới)', understood: 'notNumber 91?' },
  { code: '3.1.3', value: 'khoảng 91', understood: 'notNumber' },
  { code: '3.1.3', value: '91 + 5', understood: 'notNumber' },
  // none
  { code: '3.1.3', value: null, understood: 'blank' },
  { code: '3.1.3', value: '', understood: 'blank' },
  { code: '3.1.3', value: '   ', understood: 'blank' },
  { code: '3.1.3', value: '\u00a0\u2003\u200b\n', understood: 'blank' },
  { code: '3.1.3', value: '-', understood: 'noneMark' },
  { code: '3.1.3', value: '–', understood: 'noneMark' },
  { code: '3.1.3', value: '…', understood: 'noneMark' },
  { code: '3.1.3', value: '......', understood: 'noneMark' },
  { code: '3.1.3', value: 'x', understood: 'noneMark' },
  { code: '3.1.3', value: 'X', understood: 'noneMark' },
  { code: '3.1.3', value: 'Không có', understood: 'noneMark 0!' },
  { code: '3.1.3', value: 'không có'.normalize('NFD'), understood: 'noneMark 0!' },
  { code: '3.1.3', value: 'KHÔNG PHÁT SINH', understood: 'noneMark 0!' },
  { code: '3.1.3', value: 'không thuộc phạm vi', understood: 'noneMark' },
  // no number at all
  { code: '3.1.3', value: 44287, format: 'd/m/yyyy', text: '1/4/2021', understood: 'date' },
  { code: '3.1.3', value: 44287, format: 'd/m', text: '1/4', understood: 'date' },
  { code: '3.1.3', value: 44287, format: '[$-42A]dd mmmm yyyy', understood: 'date' },
  { code: '3.1.3', value: 44287, format: '[$-409]d-mmm;@', text: '1-Apr', understood: 'date' },
  { code: '3.1.3', value: 0.5, format: 'h:mm', text: '12:00', understood: 'date' },
  { code: '3.1.3', value: '1/4/2021', understood: 'date' },
  { code: '3.1.3', value: '1.4.2021', understood: 'date' },
  { code: '3.1.3', value: '1-Apr', understood: 'date' },
  { code: '3.1.3', value: '1/4', understood: 'ratio' },
  { code: '3.1.3', value: '#REF!', understood: 'errorValue' },
  { code: '3.1.3', value: '#DIV/0!', understood: 'errorValue' },
  { code: '3.1.3', value: '#N/A', understood: 'errorValue' },
  { code: '3.1.3', value: '#NAME?', understood: 'errorValue' },
  { code: '3.1.3', value: true, text: 'TRUE', understood: 'truthValue' },
  { code: '3.1.3', value: false, understood: 'truthValue' },
  { code: '3.1.3', value: 'xem phụ lục', understood: 'notNumber' },
  { code: '3.1.3', value: 'NaN', understood: 'notNumber' },
  { code: '3.1.3', value: 'Infinity', understood: 'notNumber' },
  // in a cell formatted as a percentage
  { code: '3.1.3', value: 0.91, format: '0%', text: '91%', understood: 'percentFormat 91?' },
  // formats that look odd and say nothing
  { code: '3.1.3', value: 91, format: '0" thủ tục"', text: '91 thủ tục', understood: '91' },
  { code: '3.1.3', value: 91, format: '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', understood: '91' },
  { code: '3.1.3', value: 91, format: '#,##0\\ [$đ-42A]', understood: '91' },
  { code: '3.1.3', value: 91, format: '[Red]#,##0', understood: '91' },
  { code: '3.1.3', value: 91, format: '@', understood: '91' },
];

/** Percentages, whose sign stands in the unit column. */
export const percentEntries: readonly EntryCase[] = [
  // numbers
  { code: '3.4.2', value: 99.9, understood: '99,9' },
  { code: '3.4.2', value: 100, understood: '100' },
  { code: '3.4.2', value: 99.9, format: '0.00', text: '99,90', understood: '99,90' },
  { code: '3.4.2', value: 99.678, format: '0.0', text: '99,7', understood: '99,7' },
  { code: '3.4.2', value: 99.678, format: '0', text: '100', understood: '100', because: 'what is printed counts' },
  { code: '3.4.2', value: 99.678, format: '#,##0.##', understood: '99,68' },
  { code: '3.4.2', value: 95, format: '0.##', understood: '95' },
  { code: '3.4.2', value: 99.5, format: '.00', understood: '99,50' },
  {
    code: '3.4.2',
    value: 99.5,
    format: '# ?/?',
    text: '99 1/2',
    understood: '99,5',
    because: 'a fraction hides nothing',
  },
  { code: '3.4.2', value: 99.68, format: '0.00E+00', understood: '99,68' },
  { code: '3.4.2', value: 0.30000000000000004 + 99.6, understood: '99,9', because: 'dust of binary arithmetic' },
  { code: '3.4.2', value: 100 - 99.9 - 0.1, understood: '0', because: 'dust is no rate' },
  {
    code: '3.4.2',
    value: 95,
    format: '0"%"',
    text: '95%',
    understood: '95',
    because: 'a written sign is not a format',
  },
  { code: '3.4.2', value: 1e12, understood: 'tooLarge' },
  { code: '3.4.2', value: 44287, format: 'd/m', text: '1/4', understood: 'date' },
  { code: '4.2.5', value: -3.5, understood: '-3,5' },
  // formatted as a percentage, or typed as a fraction
  { code: '3.4.2', value: 0.95, format: '0%', text: '95%', understood: '95 percentFormat 95!' },
  { code: '3.4.2', value: 0.999, format: '0.0%', text: '99,9%', understood: '99,9 percentFormat 99.9!' },
  { code: '3.4.2', value: 1, format: '0%', text: '100%', understood: '100 percentFormat 100!' },
  { code: '3.4.2', value: 0.145, format: '0%', text: '15%', understood: '15 percentFormat 15!' },
  { code: '3.4.2', value: 0.285, format: '0%', text: '29%', understood: '29 percentFormat 29!' },
  { code: '3.4.2', value: 95, format: '0%', text: '9500%', understood: '9500 percentFormat 95?' },
  { code: '3.4.2', value: 0.95, understood: '0,95 fractionForPercent 95?' },
  { code: '3.4.2', value: 0.95, format: '0', text: '1', understood: '1 fractionForPercent 95?' },
  { code: '7.8.4', value: 0.35, understood: '0,35 fractionForPercent 35?', because: 'it may be true: it stays 0,35' },
  // text
  { code: '3.4.2', value: '99,9', understood: '99,9 textNumber 99.9!' },
  { code: '3.4.2', value: '99.9', understood: '99,9 textNumber 99.9!' },
  { code: '3.4.2', value: '９９，９', understood: '99,9 textNumber 99.9!' },
  { code: '3.4.2', value: '99,678', understood: '99,678 textNumber 99.678!', because: 'a rate has no thousands' },
  { code: '3.4.2', value: '99.678', understood: '99,678 textNumber 99.678!' },
  { code: '3.4.2', value: '95 %', understood: '95 unitWritten 95!' },
  { code: '3.4.2', value: '95％', understood: '95 unitWritten 95!' },
  { code: '3.4.2', value: '0,35%', understood: '0,35 unitWritten 0.35!' },
  { code: '3.4.2', value: '99,9 phần trăm', understood: '99,9 unitWritten 99.9!' },
  { code: '3.4.2', value: '99,68% (175.354/175.920)', understood: 'notNumber 99.68?' },
  { code: '3.4.2', value: '99,68 (175.354/175.920)', understood: 'notNumber 99.68?' },
  { code: '3.4.2', value: '175.354/175.920', understood: 'ratio 99.68?' },
  { code: '3.4.2', value: '175.354 / 175.920 hồ sơ', understood: 'ratio 99.68?' },
  { code: '3.4.2', value: '175.920/175.354', understood: 'ratio', because: 'more than all cannot be on time' },
  { code: '3.4.2', value: '0/0', understood: 'ratio' },
  { code: '3.4.2', value: '95 hồ sơ', understood: 'otherUnit 95?' },
  { code: '3.4.2', value: 'không có', understood: 'noneMark', because: 'no dossier is no rate, not a rate of 0' },
  { code: '3.4.2', value: '-', understood: 'noneMark' },
  { code: '3.4.2', value: '%', understood: 'notNumber' },
  { code: '3.4.2', value: '99,9-100', understood: 'notNumber' },
  { code: '3.4.2', value: '33,33333333333', understood: '33,333333 textNumber 33.333333!' },
];

/** Choices, whose codes and meanings stand in the unit column. */
export const choiceEntries: readonly EntryCase[] = [
  { code: '1.4.2', value: 0, format: '0', understood: '0' },
  { code: '1.4.2', value: 2, understood: '2' },
  { code: '1.4.2', value: 7, understood: '7', because: 'its own rule tells that there is no code 7' },
  { code: '1.4.2', value: '1', understood: '1 textNumber 1!' },
  { code: '1.4.2', value: 'Trực tuyến', understood: '0 optionWritten 0!' },
  { code: '1.4.2', value: 'phát phiếu'.normalize('NFD'), understood: '1 optionWritten 1!' },
  { code: '1.4.2', value: 'Kết hợp = 2', understood: '2 optionWritten 2!' },
  { code: '1.4.2', value: 'Kết hợp = 1', understood: 'notNumber', because: 'words and code contradict each other' },
  { code: '1.5', value: 'Không', understood: '0 optionWritten 0!', because: 'an answer, not "none"' },
  { code: '1.5', value: 'có', understood: '1 optionWritten 1!' },
  { code: '7.2', value: '2 cấp', understood: '1 optionWritten 1!', because: 'its code is 1, not 2' },
  { code: '7.2', value: 'Chưa có', understood: '0 optionWritten 0!' },
  { code: '7.3', value: 'Không có', understood: 'noneMark' },
  { code: '7.3', value: 'đang triển khai', understood: 'notNumber' },
  { code: '7.3', value: '-', understood: 'noneMark' },
  { code: '7.3', value: null, understood: 'blank' },
  { code: '7.3', value: true, text: 'TRUE', understood: 'truthValue' },
  { code: '7.3', value: 44287, format: 'd/m', text: '1/4', understood: 'date' },
];
