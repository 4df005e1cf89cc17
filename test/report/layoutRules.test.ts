import type { ReportExtras } from '../../src/report/buildReport';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { partsOf } from './docxParts';
import { appendixRules } from './layout/appendixRules';
import { bodyRules } from './layout/bodyRules';
import { boxRules } from './layout/boxRules';
import { WordDocument } from './layout/Drawn';
import { decree } from './layout/decree';
import type { Kind, LayoutRule } from './layout/LayoutRule';
import { letterheadRules } from './layout/letterheadRules';
import { pageRules } from './layout/pageRules';
import { signatureRules } from './layout/signatureRules';
import { exampleProfile, figures2021, reportOf } from './reportOf';

const signatory = { ...exampleProfile.signatory, name: 'Võ Minh Tâm' };
const issue = { number: 7, date: { day: 5, month: 2, year: 2022 } };
const partsFor = (profile: Parameters<typeof reportOf>[0], given: ReportExtras = { issue }) =>
  partsOf(writeDocx(reportOf({ signatory, ...profile }, figures2021, given)));
const parts = {
  paper: partsFor({ medium: 'paper' }),
  several: partsFor({ medium: 'paper', addressee: 'Ủy ban nhân dân tỉnh; Sở Nội vụ; Sở Tư pháp' }),
  draft: partsFor({ medium: 'paper' }, {}),
  electronic: partsFor({ medium: 'electronic' }),
};
const documents: Readonly<Record<Kind, WordDocument>> = {
  paper: new WordDocument(parts.paper),
  several: new WordDocument(parts.several),
  draft: new WordDocument(parts.draft),
  electronic: new WordDocument(parts.electronic),
};

const layoutRules = [...pageRules, ...letterheadRules, ...bodyRules, ...signatureRules, ...appendixRules, ...boxRules];
const nameOf = ({ element, rule }: LayoutRule) => `${element}: ${rule}`;
const named = layoutRules.map((rule): [string, LayoutRule] => [nameOf(rule), rule]);

test('every rule of the table is asserted, and nothing else', () => {
  const table = Object.entries(decree).flatMap(([element, rules]) => rules.map((rule) => `${element}: ${rule}`));
  expect(layoutRules.map(nameOf).sort()).toEqual(table.sort());
});

test.each(named)('%s', (_, { of = 'paper', holds }) => {
  expect(holds(documents[of])).toBe(true);
});

test.each(named)('%s: broken, it alone turns red', (name, { of = 'paper', broken }) => {
  const document = new WordDocument(broken(parts[of]));
  const red = layoutRules.filter((rule) => (rule.of ?? 'paper') === of && !rule.holds(document));
  expect(red.map(nameOf)).toEqual([name]);
});
