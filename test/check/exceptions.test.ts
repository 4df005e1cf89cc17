import type { Exception } from '../../src/appendix/exception';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { applyExceptions } from '../../src/check/exceptions/applyExceptions';
import { decide } from '../../src/check/exceptions/decide';
import { isReason } from '../../src/check/exceptions/isReason';
import type { Decision } from '../../src/check/exceptions/types';
import { reviewFigures } from '../../src/check/reviewFigures';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';

const office = { remit: ['3'], references: {} };
const reason = 'Số của Bộ Nội vụ tính cả đơn vị mới sáp nhập';
const day = '2022-01-03';

/** 140 for 1404: one error; a unit behind a number: one warning. */
const slipped = { ...seed2021, '3.1.3.a': '140' } satisfies Typed;
const doubtful = { ...seed2021, '3.1.1': '91 thủ tục' } satisfies Typed;

function settled(typed: Typed, exceptions: readonly Exception[] = [], references = {}) {
  const figures = figuresTyped(typed);
  const review = reviewFigures(edition, figures, { ...office, references });
  return { figures, review: applyExceptions(review, figures, exceptions) };
}

/** The exceptions after something is done about the finding of this rule. */
function decided(typed: Typed, id: string, kind: Decision['kind'], before: readonly Exception[] = [], references = {}) {
  const figures = figuresTyped(typed);
  const found = reviewFigures(edition, figures, { ...office, references }).findings.find((one) =>
    one.id.startsWith(id),
  )!;
  const decision: Decision = kind === 'accept' ? { kind, finding: found, reason } : { kind, finding: found };
  return decide(before, figures, decision, day);
}

test('an accepted error is set apart with its reason, and the report is ready', () => {
  expect(settled(slipped).review.ready).toBe(false);
  const { review } = settled(slipped, decided(slipped, 'R09', 'accept'));
  expect(review.accepted.map(({ finding, exception }) => [finding.id, exception.reason, exception.at])).toEqual([
    ['R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c', reason, day],
  ]);
  expect(review.findings.map(({ id }) => id)).not.toContain('R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c');
  expect(review.ready).toBe(true);
});

test('what it is bound to is the figures as understood and as read', () => {
  expect(decided(slipped, 'R09', 'accept')).toEqual([
    {
      findingId: 'R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c',
      codes: ['3.1.3', '3.1.3.a', '3.1.3.b', '3.1.3.c'],
      figures: { '3.1.3': '1821', '3.1.3.a': '140', '3.1.3.b': '269', '3.1.3.c': '148' },
      sides: '1821 | 557',
      reason,
      at: day,
    },
  ]);
  expect(decided(doubtful, 'entry', 'accept')[0]?.figures).toEqual({ '3.1.1': '91 ← unitWritten: 91 thủ tục' });
});

test.each<[string, Typed]>([
  ['the wrong figure', { ...slipped, '3.1.3.a': '141' }],
  ['another of its figures', { ...slipped, '3.1.3': '1822' }],
  ['a figure that became blank', { ...slipped, '3.1.3.b': null, '3.1.3.c': '1690' }],
  ['the same number written otherwise', { ...slipped, '3.1.3.a': '140 thủ tục' }],
])('%s changes: it shows again, with the reason it had', (_, changed) => {
  const { review } = settled(changed, decided(slipped, 'R09', 'accept'));
  expect(review.accepted).toEqual([]);
  expect(review.ready).toBe(false);
  const again = review.findings.find(({ id }) => id.startsWith('R09'))!;
  expect(review.lapsed.get(again.id)?.reason).toBe(reason);
});

test('figures outside it change nothing, and figures that come back bring it back', () => {
  const exceptions = decided(slipped, 'R09', 'accept');
  expect(settled({ ...slipped, '3.1.1': '92' }, exceptions).review.accepted).toHaveLength(1);
  expect(settled(slipped, exceptions).review.accepted).toHaveLength(1);
});

test('a reference number is part of it, though it stands in no cell', () => {
  const typed: Typed = { '1.2.2': '9' };
  const exceptions = decided(typed, 'R06', 'accept', [], { districts: 7 });
  expect(settled(typed, exceptions, { districts: 7 }).review.accepted).toHaveLength(1);
  expect(settled(typed, exceptions, { districts: 8 }).review.accepted).toEqual([]);
});

test('a warning is ready to send once it was seen with these figures', () => {
  const id = 'entry:unitWritten:3.1.1';
  const before = settled(doubtful).review;
  expect([before.ready, before.seen.size]).toEqual([false, 0]);
  const exceptions = decided(doubtful, id, 'see');
  const after = settled(doubtful, exceptions).review;
  expect([after.ready, [...after.seen], after.accepted, after.lapsed.size]).toEqual([true, [id], [], 0]);
  const changed = settled({ ...doubtful, '3.1.1': '92 thủ tục' }, exceptions).review;
  expect([changed.ready, changed.seen.size, changed.lapsed.size]).toEqual([false, 0, 0]);
});

test('an accepted warning is ready to send as well', () => {
  const { review } = settled(doubtful, decided(doubtful, 'entry', 'accept'));
  expect([review.ready, review.accepted.length]).toEqual([true, 1]);
});

test('an error needs a reason: seen is not enough, nor a reason that says nothing', () => {
  const seen = decided(slipped, 'R09', 'see');
  expect(settled(slipped, seen).review.ready).toBe(false);
  const empty = seen.map((one) => ({ ...one, reason: 'đúng' }));
  expect(settled(slipped, empty).review).toMatchObject({ ready: false, accepted: [] });
});

test('notices and lost lines cannot be accepted', () => {
  const figures = figuresTyped(seed2021);
  const lost = [{ code: '3.1.1', rows: [] }];
  const review = reviewFigures(edition, { ...figures, '3.1.1': { kind: 'blank' } }, office, lost);
  const everything = review.findings.flatMap((finding) =>
    decide([], figures, { kind: 'accept', finding, reason }, day),
  );
  expect(everything.map(({ findingId }) => findingId)).toEqual(
    expect.arrayContaining(['line:3.1.1', 'R22:3.5.3+3.5.2']),
  );
  expect(applyExceptions(review, figures, everything).findings).toEqual(review.findings);
});

test('accepting again replaces, withdrawing takes away; what was said of other figures stays', () => {
  const once = decided(slipped, 'R09', 'accept');
  expect(decided(slipped, 'R09', 'accept', once)).toHaveLength(1);
  const other = { ...slipped, '3.1.3.a': '141' };
  const both = decided(other, 'R09', 'accept', once);
  expect(both).toHaveLength(2);
  const left = decided(other, 'R09', 'withdraw', both);
  expect(left).toEqual(once);
  expect(settled(other, left).review.lapsed.size).toBe(1);
  expect(decided(slipped, 'R09', 'withdraw', once)).toEqual([]);
});

test.each([
  ['Số của Bộ Nội vụ', true],
  ['QĐ 1085/QĐ-TTg', true],
  ['  đúng rồi  ', false],
  ['..........', false],
  ['aaaaaaaaaaaaaaa', false],
  ['          \n\t', false],
  ['1234567890', true],
  ['', false],
])('“%s” is a reason: %s', (text, is) => expect(isReason(text)).toBe(is));
