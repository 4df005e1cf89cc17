import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Span } from '../../src/appendix/profile';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { areaAddress } from '../../src/sheet/address';
import { cellName, codeOfName } from '../../src/sheet/cellName';
import { planSheet } from '../../src/sheet/planSheet';
import { expectGolden } from '../report/expectGolden';
import { cellsIn } from './cellsIn';
import { planText } from './planText';

const plan = planSheet(edition, exampleProfile);
const body = plan.rows.slice(plan.frozenRows);
const codes = [...indicatorsOf(edition).keys()];

test('the plan of the 2021 appendix, cell by cell', () => {
  expectGolden('sheet-plan.txt', planText(plan));
});

test('all 121 lines stand in the form’s order with number, label and unit as printed', () => {
  expect(edition.lines).toHaveLength(121);
  expect(body.map(({ cells }) => cells.slice(0, 3).map(({ value }) => value ?? ''))).toEqual(
    edition.lines.map((line) => [line.printed, line.label, line.kind === 'group' ? '' : line.unitPrinted]),
  );
});

test('each figure cell has its name, one validation, and is open to typing; nothing but figures and notes is', () => {
  const [figures, notes] = [plan.names.slice(0, codes.length), plan.names.slice(codes.length)];
  const places = figures.map(({ row, column }) => `${row},${column}`);
  expect(figures.map(({ name }) => name)).toEqual(codes.map(cellName));
  expect(notes.map(({ name, column }) => [name, column])).toEqual(
    ['GC_3_4_1', 'GC_3_4_2', 'GC_3_4_3'].map((name) => [name, 4]),
  );
  expect(plan.validations.flatMap(({ areas }) => cellsIn(areas)).sort()).toEqual([...places].sort());
  const open = plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ style }, column) => (plan.styles[style].unlocked ? [{ at: `${row},${column}`, style }] : [])),
  );
  expect(open.filter(({ style }) => style !== 'note').map(({ at }) => at)).toEqual(places);
  expect(open.filter(({ style }) => style === 'note')).toHaveLength(codes.length);
});

test('a name leads to the row of its own label', () => {
  for (const { name, row } of plan.names) {
    const code = codeOfName(name.replace(/^GC_/, 'CT_')) ?? '';
    expect(plan.rows[row]?.cells[1]?.value).toBe(indicatorsOf(edition).get(code)?.label);
  }
});

test('validations say what their kind allows', () => {
  const kindAt = new Map(plan.names.map(({ row, column }, index) => [`${row},${column}`, codes[index] ?? '']));
  for (const validation of plan.validations)
    for (const code of cellsIn(validation.areas).map((cell) => kindAt.get(cell)!)) {
      const indicator = indicatorsOf(edition).get(code)!;
      const least = ['4.1.4.d', '4.2.5', '4.3.4'].includes(code) ? -100 : 0;
      if (indicator.kind === 'count') expect(validation).toMatchObject({ kind: 'whole', minimum: 0 });
      else if (indicator.kind === 'percent') expect(validation).toMatchObject({ minimum: least, maximum: 100 });
      else {
        expect(validation).toMatchObject({ kind: 'list', values: Object.keys(indicator.options).map(Number) });
        for (const meaning of Object.values(indicator.options)) expect(validation.prompt).toContain(meaning);
      }
    }
});

test('texts of validations keep within what Excel accepts', () => {
  for (const { promptTitle, prompt, errorTitle, error } of plan.validations) {
    expect(promptTitle.length).toBeLessThanOrEqual(32);
    expect(errorTitle.length).toBeLessThanOrEqual(32);
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(error.length).toBeLessThanOrEqual(224);
  }
});

test('the header has two rows: the results stand over unit and figure, the rest spans both', () => {
  expect(plan.merges.map(areaAddress)).toEqual(['A1:E1', 'A2:E2', 'A3:E3', 'A5:A6', 'B5:B6', 'C5:D5', 'E5:E6']);
  expect(plan.rows.slice(4, 6).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', null, 'Ghi chú'],
    [null, null, 'Đơn vị tính', 'Số liệu', null],
  ]);
});

test('sheet names are ones that Excel takes, whatever the period', () => {
  for (const span of ['q1', 'h1', 'q3', 'year'] satisfies Span[]) {
    const { name } = planSheet(edition, { ...exampleProfile, period: { year: 2021, span } });
    expect(`${name} (99)`.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    expect(name).toContain('2021');
  }
});

test('figures and notes stand in their lines when the plan is filled', () => {
  const filled = planSheet(edition, exampleProfile, { '3.1.3': { value: 1821, note: 'có ghi chú' } });
  const row = filled.rows.find(({ cells }) => cells[1]?.value === 'Tổng số TTHC đang có hiệu lực');
  expect(row?.cells.slice(3).map(({ value }) => value)).toEqual([1821, 'có ghi chú']);
});
