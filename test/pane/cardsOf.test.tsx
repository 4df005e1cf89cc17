import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { cardsOf } from '../../src/check/cardsOf';
import { decide } from '../../src/check/exceptions/decide';
import type { Finding } from '../../src/check/types';
import { figures2021, readingOf, type Typed } from './readings';
import { testServices } from './services';

const { check } = testServices();
const checkedOf = (typed: Typed) => check(readingOf({ ...figures2021, ...typed }), exampleProfile, []);

/** Each card as "severity: rules", with "?" behind those that an explanation stands over. */
const told = (typed: Typed) =>
  checkedOf(typed).cards.map(
    ({ severity, findings, told }) =>
      `${severity}: ${findings.map(({ id }) => id.split(':')[0]).join(' ')}${told ? ' ?' : ''}`,
  );

const cases: readonly [string, Typed, readonly string[]][] = [
  ['nothing wrong: the one notice', {}, ['notice: R22']],
  ['one slip, one relation', { '3.1.3.a': 140 }, ['error: R09 ?', 'notice: R22']],
  [
    'one slip, two relations and a usual one that the same correction settles: one card',
    { '3.1.3': 1281 },
    ['error: R09 R18 R12 ?', 'notice: R22'],
  ],
  [
    'a warning beside it that the correction would not settle keeps its own',
    { '3.1.3': 1281, '3.1.1': 2000 },
    ['error: R09 R18 R12 ?', 'warning: R10', 'notice: R22'],
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
  const { review } = checkedOf({ '3.1.3': 1281 });
  const silent = review.cases.map((one) => ({ ...one, explanations: [] }));
  const cards = cardsOf({ ...review, cases: silent });
  expect(cards.map(({ findings, told }) => [findings.length, told])).toEqual(review.findings.map(() => [1, null]));
});

test('every finding stands on exactly one card', () => {
  for (const [, typed] of cases) {
    const { review, cards } = checkedOf(typed);
    const ids = cards.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect([...ids].sort()).toEqual(review.findings.map(({ id }) => id).sort());
  }
});

const lastYear = { year: 2020, span: 'year' as const };
const comparedWith = (typed: Typed) => ({
  reports: [{ reading: readingOf({ ...figures2021, ...typed }, exampleProfile, 'last'), period: lastYear }],
  windows: null,
  gone: [],
});

test('what the last period says of the same slip is on its card; only what is more than a notice is decided about', () => {
  const slipped = readingOf({ ...figures2021, '3.1.3': 1281 });
  const { cards } = check(slipped, exampleProfile, [], comparedWith({ '3.1.3': 1920 }));
  const ids = (findings: readonly Finding[] = []) => findings.map(({ id }) => id.split(':')[0]);
  expect(ids(cards[0]?.findings)).toEqual(['R09', 'R18', 'R12', 'R11']);
  expect(ids(cards[0]?.asking)).toEqual(['R09', 'R18', 'R12']);
});

test('a band that the correction leads back into is on its card', () => {
  const slipped = readingOf({ ...figures2021, '3.1.3.a': 140 });
  const [first, ...others] = check(slipped, exampleProfile, [], comparedWith({})).cards;
  expect(first?.findings.map(({ id }) => id)).toEqual(['R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c', 'R47:3.1.3.a@2020-year']);
  expect(others.flatMap(({ findings }) => findings.map(({ severity }) => severity))).not.toContain('warning');
});

test('who stands by the contradiction itself is not told again what would settle it', () => {
  const slipped = readingOf({ ...figures2021, '3.1.3.a': 140 });
  const { review, figures } = check(slipped, exampleProfile, [], comparedWith({}));
  const [finding] = review.findings;
  const accepted = decide([], figures, { kind: 'accept', finding: finding!, reason: 'Đã đối chiếu' }, '2022-01-03');
  const [first] = check(slipped, exampleProfile, accepted, comparedWith({})).cards;
  expect([first?.findings.map(({ id }) => id), first?.told]).toEqual([['R47:3.1.3.a@2020-year'], null]);
});
