import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Doubt, Figure } from '../../src/figures/types';
import { understandEntry } from '../../src/figures/understandEntry';
import { choiceEntries, countEntries, type EntryCase, percentEntries } from '../cases/entries';

const understand = ({ code, value, text = '', format = 'General' }: EntryCase): Figure =>
  understandEntry(indicatorsOf(edition).get(code)!, { value, text, format });

function proposalOf({ proposed, certain }: Doubt): string {
  if (proposed === undefined) return certain ? ' certain of nothing' : '';
  return ` ${proposed}${certain ? '!' : '?'}`;
}

/** A figure in the short form of the cases; a number shows as many decimals as it claims, and must hold no more. */
function short(figure: Figure): string {
  if (figure.kind === 'blank') return 'blank';
  const doubt = figure.doubt ? `${figure.doubt.problem}${proposalOf(figure.doubt)}` : '';
  if (figure.kind === 'problem') return doubt;
  const printed = figure.value.toFixed(figure.decimals);
  const number = Number(printed) === figure.value ? printed.replace('.', ',') : `${figure.value} beyond its decimals`;
  return [number, doubt].filter((part) => part !== '').join(' ');
}

const told = ({ code, value, text, format, because }: EntryCase) =>
  [code, JSON.stringify(value), text && `shown ${text}`, format && `as ${format}`, because && `(${because})`]
    .filter(Boolean)
    .join(' ');

describe.each([
  ['a count', countEntries],
  ['a percentage', percentEntries],
  ['a choice', choiceEntries],
])('%s', (_, cases) => {
  test.each(cases.map((one) => [told(one), one.understood, one] as const))('%s is %s', (_name, understood, one) => {
    expect(short(understand(one))).toBe(understood);
  });
});

const read = (one: EntryCase) => {
  const figure = understand(one);
  return figure.kind === 'blank' ? '' : (figure.doubt?.read ?? '');
};

test.each<readonly [string, EntryCase]>([
  ['91 hồ sơ', { code: '3.1.3', value: ' 91 hồ sơ ', understood: 'otherUnit' }],
  ['1/4/2021', { code: '3.1.3', value: 44287, format: 'd/m/yyyy', text: '1/4/2021', understood: 'date' }],
  // What the cell hides behind its format is told as it is stored.
  ['1,821', { code: '3.1.3', value: 1.821, format: '#,##0', text: '2', understood: 'thousandsReadAsDecimal' }],
  ['1,821', { code: '3.1.3', value: 1.821, format: '#,##0', text: '', understood: 'thousandsReadAsDecimal' }],
  // With a decimal comma even where an English Excel shows 1.821: that would read like the number that was meant.
  ['1,821', { code: '3.1.3', value: 1.821, text: '1.821', understood: 'thousandsReadAsDecimal' }],
  ['1,000', { code: '3.1.3', value: 1, format: '0.000', text: '1.000', understood: 'thousandsReadAsDecimal' }],
  ['0,95', { code: '3.4.2', value: 0.95, format: '0', text: '1', understood: 'fractionForPercent' }],
  ['95%', { code: '3.4.2', value: 0.95, format: '0%', text: '', understood: 'percentFormat' }],
  // A column too narrow shows only signs.
  ['44.287', { code: '3.1.3', value: 44287, format: 'd/m/yyyy', text: '########', understood: 'date' }],
  ['#REF!', { code: '3.1.3', value: '#REF!', text: '#REF!', understood: 'errorValue' }],
])('%s is what a person is told was read', (expected, one) => {
  expect(read(one)).toBe(expected);
});
