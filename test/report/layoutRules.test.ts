import { writeDocx } from '../../src/report/docx/writeDocx';
import { type Parts, part, partsOf } from './docxParts';
import { appendixRules } from './layout/appendixRules';
import { bodyRules } from './layout/bodyRules';
import { letterheadRules } from './layout/letterheadRules';
import { pageRules } from './layout/pageRules';
import type { LayoutRule } from './layout/reading';
import { signatureRules } from './layout/signatureRules';
import { exampleProfile, figures2021, reportOf } from './reportOf';

const signatory = { ...exampleProfile.signatory, name: 'Võ Minh Tâm' };
const issue = { number: 7, date: { day: 5, month: 2, year: 2022 } };
let parts: Parts;

beforeAll(async () => {
  parts = partsOf(await writeDocx(reportOf({ signatory, medium: 'paper' }, figures2021, { issue })));
});

const layoutRules = [...pageRules, ...letterheadRules, ...bodyRules, ...signatureRules, ...appendixRules];
const named = layoutRules.map((rule): [string, LayoutRule] => [rule.name, rule]);

test.each(named)('%s', (_, rule) => {
  expect(rule.holds(parts)).toBe(true);
});

test.each(named)('%s: noticed when broken', (_, rule) => {
  const [path, find, put] = rule.broken;
  const broken = part(parts, path).replace(find, put);
  expect(broken).not.toBe(part(parts, path));
  expect(rule.holds({ ...parts, [path]: broken })).toBe(false);
});
