import type { Exception } from '../../src/appendix/exception';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { applyExceptions } from '../../src/check/exceptions/applyExceptions';
import { decide } from '../../src/check/exceptions/decide';
import { reviewFigures } from '../../src/check/reviewFigures';
import { recordOf } from '../../src/report/record/recordOf';
import { recordPage } from '../../src/report/record/recordPage';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { figuresOf, type ReadinessCase, readinessCases } from '../cases/readiness';

const day = '2022-01-03';
const reason = 'Đã đối chiếu với số liệu gốc, số này đúng';
const office = ({ remit = ['3'] }: ReadinessCase) => ({ ...exampleProfile, remit });

/** The decisions of a case; "owed:3?3.3.2" was made while only 3.3.2 was blank. */
function exceptionsOf(one: ReadinessCase): readonly Exception[] {
  const decided = [
    ...(one.accepted ?? []).map((id) => ({ id, kind: 'accept' as const })),
    ...(one.seen ?? []).map((id) => ({ id, kind: 'see' as const })),
  ];
  return decided.reduce<readonly Exception[]>((kept, { id, kind }) => {
    const [beginning = '', then] = id.split('?');
    const figures = figuresTyped(figuresOf(then ? { typed: { [then]: '' } } : one) as Typed);
    const { findings } = reviewFigures(edition, figures, office(one));
    const finding = findings.find((found) => found.id.startsWith(beginning))!;
    return decide(kept, figures, kind === 'accept' ? { kind, finding, reason } : { kind, finding }, day);
  }, []);
}

function settled(one: ReadinessCase) {
  const figures = figuresTyped(figuresOf(one) as Typed);
  return applyExceptions(reviewFigures(edition, figures, office(one)), figures, exceptionsOf(one));
}

test.each(readinessCases.map((one) => [one.when, one] as const))('%s', (_, one) => {
  const review = settled(one);
  const record = recordOf(edition, office(one), review, '2022-01-03T08:00:00+07:00');
  expect([review.ready, record.ready, recordPage(record).facts.at(-1)?.value]).toEqual([
    one.ready,
    one.ready,
    one.conclusion,
  ]);
});

test('never ready: an office that owes nothing, a form with nothing in it, one that lost a line', () => {
  const empty = reviewFigures(edition, {}, exampleProfile);
  expect(applyExceptions(empty, {}, []).ready).toBe(false);
  const figures = figuresTyped(figuresOf({ typed: {} }) as Typed);
  const nothing = reviewFigures(edition, figures, { remit: [], references: {} });
  expect(applyExceptions(nothing, figures, []).ready).toBe(false);
  const lost = reviewFigures(edition, figures, exampleProfile, [{ code: '3.1.1', rows: [] }]);
  expect(applyExceptions(lost, figures, []).ready).toBe(false);
});

test('the record tells blanks that were left on purpose', () => {
  const [left] = readinessCases.filter(({ when }) => when === 'a blank left on purpose');
  const page = recordPage(recordOf(edition, exampleProfile, settled(left!), day));
  expect(page.facts.map(({ value }) => value)).toContain(
    '19 trên 20 số liệu phải báo cáo, 1 mục để trống (đã xác nhận)',
  );
  expect(page.open.rows.map((row) => row[1])).toContain('Lưu ý (đã xem)');
});
