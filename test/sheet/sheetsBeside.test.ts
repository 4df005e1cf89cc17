import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Period, Profile } from '../../src/appendix/profile';
import { planSheet } from '../../src/sheet/planSheet';
import { profilePart } from '../../src/sheet/profilePart';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import type { SheetPlan } from '../../src/sheet/types';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';

const half: Period = { year: 2021, span: 'h1' };
const plans = [planSheet(edition, { ...exampleProfile, period: half }), planSheet(edition, exampleProfile)];
const [first = '', second = ''] = plans.map(({ name }) => name);

/** A workbook of both reports, the earlier one first, with the names of those to compare with. */
function opened(names: readonly string[], sheetsOf: readonly SheetPlan[] = plans) {
  const sheets = names.map((name) => ({ ...half, name }));
  const profile: Profile = { ...exampleProfile, comparing: { windows: [], sheets } };
  const file = readAppendixFile(edition, writeXlsx({ sheets: sheetsOf, customXml: [profilePart(profile)] }));
  if (!file.ok) throw new Error(file.failure.kind);
  const { reading, beside, others } = file.value;
  return [reading?.sheet.name, beside.map((one) => [one.reading.sheet.name, one.period]), others];
}

test('the sheet named after the period of the profile is the report', () => {
  expect(opened([])).toEqual([second, [], []]);
});

test('where no name says which appendix is meant, the first is taken, and the others are told', () => {
  const strange = plans.map((plan, index) => ({ ...plan, name: `Trang ${index + 1}` }));
  expect(opened([], strange)).toEqual(['Trang 1', [], ['Trang 2']]);
});

test('a sheet named to compare with is the earlier report; the other is the one that is made', () => {
  expect(opened([first])).toEqual([second, [[first, half]], []]);
  expect(opened([second])).toEqual([first, [[second, half]], []]);
});

test('a sheet that is gone is left out; the only appendix is still the report', () => {
  expect(opened(['Phụ lục CCHC 2019'])).toEqual([second, [], []]);
  expect(opened([first, second])[0]).toBe(first);
});
