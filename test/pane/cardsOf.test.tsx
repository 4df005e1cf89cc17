import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { cardsOf } from '../../src/pane/cardsOf';
import { figures2021, readingOf, type Typed } from './readings';
import { testServices } from './services';

const { check } = testServices();
const reviewOf = (typed: Typed) => check(readingOf({ ...figures2021, ...typed }), exampleProfile, []).review;

/** Each card as "severity: rules", with "?" behind those that an explanation stands over. */
const told = (typed: Typed) =>
  cardsOf(reviewOf(typed)).map(
    ({ severity, findings, told }) =>
      `${severity}: ${findings.map(({ id }) => id.split(':')[0]).join(' ')}${told ? ' ?' : ''}`,
  );

const cases: readonly [string, Typed, readonly string[]][] = [
  ['nothing wrong: the one notice', {}, ['notice: R22']],
  ['one slip, one relation', { '3.1.3.a': 140 }, ['error: R09 ?', 'notice: R22']],
  [
    'one slip, two relations: one card; a warning beside it keeps its own',
    { '3.1.3': 1281 },
    ['error: R09 R18 ?', 'warning: R12', 'notice: R22'],
  ],
  ['a broken warning is explained as one', { '3.2.1': 1900 }, ['warning: R12 ?', 'notice: R22']],
  [
    'two slips that have nothing to do with each other: two cards',
    { '3.1.3.a': 140, '3.2.2': 1780 },
    ['error: R09 ?', 'error: R13 ?', 'warning: R14', 'notice: R22'],
  ],
  ['an unclean entry stands alone', { '3.1.1': '91 thủ tục' }, ['warning: entry', 'notice: R22']],
];

test.each(cases)('%s', (_, typed, cards) => {
  expect(told(typed)).toEqual(cards);
});

test('a case that knows no explanation leaves its findings as they are', () => {
  const review = reviewOf({ '3.1.3': 1281 });
  const silent = review.cases.map((one) => ({ ...one, explanations: [] }));
  const cards = cardsOf({ ...review, cases: silent });
  expect(cards.map(({ findings, told }) => [findings.length, told])).toEqual(review.findings.map(() => [1, null]));
});

test('every finding stands on exactly one card', () => {
  for (const [, typed] of cases) {
    const review = reviewOf(typed);
    const ids = cardsOf(review).flatMap(({ findings }) => findings.map(({ id }) => id));
    expect([...ids].sort()).toEqual(review.findings.map(({ id }) => id).sort());
  }
});
