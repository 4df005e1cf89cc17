import type { Code } from '../../src/appendix/ninh-thuan-2021/codes';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { understandEntry } from '../../src/figures/understandEntry';

type Given = Parameters<typeof entryAsTyped>[1];

function typed(code: Code, given: Given) {
  const indicator = indicatorsOf(edition).get(code)!;
  return understandEntry(indicator, entryAsTyped(indicator, given));
}

test.each<readonly [Code, Given, number, number]>([
  ['3.1.3', 1821, 1821, 0],
  ['3.1.3', '1821', 1821, 0],
  ['3.1.3', '1.821', 1821, 0],
  ['3.1.3', '1,821', 1821, 0],
  ['3.1.3', '1 821', 1821, 0],
  ['3.1.3', ' 1821 ', 1821, 0],
  ['3.1.3', '1821,000', 1821, 0],
  ['3.1.3', '0', 0, 0],
  ['7.6.2', '1.250.000', 1250000, 0],
  ['3.4.2', 99.9, 99.9, 1],
  ['3.4.2', '99,9', 99.9, 1],
  ['3.4.2', '99.9', 99.9, 1],
  ['3.4.2', '99,90', 99.9, 2],
  ['3.4.2', '100,00', 100, 2],
  ['3.4.2', '95 %', 95, 0],
  ['3.4.2', '95%', 95, 0],
  ['3.4.2', '99,678', 99.678, 3],
  ['4.2.5', '-3,5', -3.5, 1],
  ['1.4.2', 0, 0, 0],
  ['1.4.2', '2', 2, 0],
])('%s given as %j is clean: %d with %d decimals', (code, given, value, decimals) => {
  expect(typed(code, given)).toEqual({ kind: 'number', value, decimals });
});

test.each<readonly [Code, Given, string]>([
  ['3.1.3', '91 thủ tục', 'unitWritten'],
  ['3.1.3', '91 hồ sơ', 'otherUnit'],
  ['3.1.3', 1.821, 'thousandsReadAsDecimal'],
  ['3.1.3', '1.82', 'thousandsReadAsDecimal'],
  ['3.1.3', '1,82', 'thousandsReadAsDecimal'],
  ['3.1.3', 'không có', 'noneMark'],
  ['3.1.3', '-', 'noneMark'],
  ['3.1.3', '1/4/2021', 'date'],
  ['3.1.3', '#REF!', 'errorValue'],
  ['3.1.3', true, 'truthValue'],
  ['3.1.3', 1e12, 'tooLarge'],
  ['3.1.3', '999999999999', 'tooLarge'],
  ['3.1.3', 'nhiều', 'notNumber'],
  ['3.4.2', 0.999, 'fractionForPercent'],
  ['3.4.2', '0,999', 'fractionForPercent'],
  ['3.4.2', '175.354/175.920', 'ratio'],
  ['3.4.2', '99,9 phần trăm', 'unitWritten'],
  ['1.4.2', 'Trực tuyến', 'optionWritten'],
])('%s given as %j is %s', (code, given, expected) => {
  const figure = typed(code, given);
  expect(figure.kind === 'blank' ? 'blank' : figure.doubt?.problem).toBe(expected);
});

test.each<Given>([null, '', '   ', '\u00a0'])('%j is blank', (given) => {
  expect(typed('3.1.3', given)).toEqual({ kind: 'blank' });
});

test('a note travels along; none leaves no trace', () => {
  const rate = indicatorsOf(edition).get('3.4.1')!;
  expect(entryAsTyped(rate, '99,68', '175354/175920')).toEqual({
    value: 99.68,
    text: '99,68',
    format: '0.00',
    note: '175354/175920',
  });
  expect(entryAsTyped(rate, 99.68)).not.toHaveProperty('note');
});
