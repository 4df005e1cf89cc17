import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { reviewFigures } from '../../src/check/reviewFigures';
import { tellIn } from '../../src/text/tellIn';
import { figuresTyped, type Typed } from '../cases/figuresTyped';
import { seed2021 } from '../cases/seed2021';
import { expectGolden } from '../report/expectGolden';

const review = (typed: Typed) => reviewFigures(edition, figuresTyped(typed), exampleProfile);
const { findings, verdicts } = review(seed2021);

test('the figures of the 2021 report have no error, no warning and one notice: 3.5.3 equals 3.5.2', () => {
  expect(findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual(['notice R22:3.5.3+3.5.2']);
  expect(verdicts.fail).toBe(1);
});

test('its findings are the ones agreed on', () => {
  const told = findings.map((finding) => ({
    ...finding,
    vi: tellIn('vi', finding, edition),
    en: tellIn('en', finding, edition),
  }));
  expectGolden('seed-findings.json', `${JSON.stringify({ verdicts, findings: told }, null, 2)}\n`);
});

describe('3.1.3.a typed as 140 for 1404', () => {
  const slipped = review({ ...seed2021, '3.1.3.a': '140' });

  test('the sum is named first, with both sides and the difference', () => {
    expect(slipped.findings.map(({ id }) => id)).toEqual(['R09:3.1.3+3.1.3.a+3.1.3.b+3.1.3.c', 'R22:3.5.3+3.5.2']);
    expect(slipped.findings[0]).toMatchObject({ rule: 'R09', severity: 'error', left: 1821, right: 557, gap: 1264 });
  });

  test('it is told in Vietnamese and English', () => {
    expect(tellIn('vi', slipped.findings[0]!, edition)).toEqual({
      where: 'Mục 3.1.3 – Tổng số TTHC đang có hiệu lực',
      label: 'Tổng số TTHC đang có hiệu lực',
      what: '3.1.3 là 1.821, nhưng 3.1.3.a + 3.1.3.b + 3.1.3.c cộng lại là 557.',
      gap: 'Chênh lệch 1.264.',
      advice: 'Đối chiếu tổng và từng phần với số gốc.',
      why: 'Tổng số TTHC đang có hiệu lực bằng số của ba cấp tỉnh, huyện, xã cộng lại.',
    });
    expect(tellIn('en', slipped.findings[0]!, edition)).toMatchObject({
      what: '3.1.3 is 1,821, but 3.1.3.a + 3.1.3.b + 3.1.3.c add up to 557.',
      gap: 'Difference 1,264.',
    });
  });

  test('corrected, it is gone', () => {
    expect(review({ ...seed2021, '3.1.3.a': '1.404' }).findings).toEqual(findings);
  });
});

test.each<readonly [string, Typed, readonly string[]]>([
  ['a total a digit short', { '3.1.3': '182' }, ['R09', 'R15', 'R18', 'R12', 'R17']],
  ['a total whose separator was taken for a comma', { '3.1.3': 1.821 }, ['entry:thousandsReadAsDecimal']],
  ['two neighbours interchanged', { '3.2.1': '1054', '3.2.2': '1685' }, ['R13', 'R14']],
  ['99,9 without its comma', { '3.4.2': '999' }, ['R27']],
])('%s is found', (_, slip, expected) => {
  const ids = review({ ...seed2021, ...slip }).findings.map(({ id }) => id);
  const rules = ids.filter((id) => !id.startsWith('R22')).map((id) => id.replace(/:[\d.a-z+]+$/, ''));
  expect([...rules].sort()).toEqual([...expected].sort());
});

test('a figure that its line cannot have is told once: no related figure is blamed, and no blank is called 0', () => {
  const told = (typed: Typed) =>
    review(typed)
      .findings.filter(({ kind }) => kind !== 'owed')
      .map(({ id }) => id);
  expect(told({ '3.1.3': '-1821' })).toEqual(['R28:3.1.3']);
  expect(told({ ...seed2021, '3.1.3': '-1821' })).toEqual(['R28:3.1.3', 'R22:3.5.3+3.5.2']);
  expect(told({ ...seed2021, '3.1.3': '1820,5' })).toEqual(['R28:3.1.3', 'R22:3.5.3+3.5.2']);
  expect(told({ '7.6.2.a': '999', '7.6.2.b': '5' })).toEqual(['R27:7.6.2.a']);
  expect(told({ '5.3.1': '7', '5.3.2': 0, '5.3.3': 0, '5.3.4': 0 })).toEqual(['R29:5.3.1']);
});
