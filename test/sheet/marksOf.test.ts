import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { relationCodes } from '../../src/appendix/relationCodes';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { marksOf } from '../../src/sheet/marksOf';
import { placesOf } from '../../src/sheet/planSheet';
import { cellsIn } from './cellsIn';

const references = { ...exampleProfile.references, civilServants2015: 1500, publicEmployees2015: 15000 };
const places = placesOf(edition);
const marks = marksOf(edition, references, places);
const cellOf = (code: string) => `${places.get(code)?.row},${places.get(code)?.column}`;

test('each relation that is an error or a warning paints all its cells, and notices paint nothing', () => {
  for (const rule of edition.rules) {
    if (isDomain(rule)) continue;
    const mark = marks.filter((one) => one.rule === rule.id);
    if (rule.severity === 'notice') expect(mark).toEqual([]);
    else {
      expect(mark).toHaveLength(1);
      expect(mark[0]?.severity).toBe(rule.severity);
      expect(cellsIn(mark[0]!.areas).sort()).toEqual(relationCodes(rule).map(cellOf).sort());
    }
  }
});

test('a relation whose number the profile lacks paints nothing', () => {
  const without = new Set(marksOf(edition, {}, places).map(({ rule }) => rule));
  const missing = marks.map(({ rule }) => rule).filter((rule) => !without.has(rule));
  expect(missing.sort()).toEqual(['R06', 'R33.1', 'R33.2', 'R34', 'R46']);
});

test('the rules of single cells reach each cell of their kind once', () => {
  const reached = (rule: string) =>
    marks
      .filter((one) => one.rule === rule)
      .flatMap(({ areas }) => cellsIn(areas))
      .sort();
  const ofKind = (kind: string) =>
    [...indicatorsOf(edition).values()]
      .filter((one) => one.kind === kind)
      .map(({ id }) => cellOf(id))
      .sort();
  expect(reached('R27')).toEqual(ofKind('percent'));
  expect(reached('R28')).toEqual(ofKind('count'));
  expect(reached('R29')).toEqual(ofKind('choice'));
  expect(reached('text')).toEqual([...places.keys()].map(cellOf).sort());
});

test('a relative formula speaks of the first cell of its first area', () => {
  for (const { areas, formula } of marks) {
    const spoken = new Set(formula.match(/\b[A-Z]\d+\b/g) ?? []);
    if (spoken.size === 0) continue;
    const [first] = cellsIn(areas);
    expect([...spoken]).toEqual([`D${Number(first?.split(',')[0]) + 1}`]);
  }
});

test('formulas are short enough for every Excel, and names in them are ours', () => {
  const names = new Set([...places.keys()].map((code) => `CT_${code.replaceAll('.', '_')}`));
  for (const { formula } of marks) {
    expect(formula).toMatch(/^=/);
    expect(formula.length).toBeLessThanOrEqual(255);
    for (const name of formula.match(/CT_\w+/g) ?? []) expect(names).toContain(name);
  }
});

test('errors are painted before warnings, so that a cell in both looks like an error', () => {
  const severities = marks.map(({ severity }) => severity);
  expect(severities.lastIndexOf('error')).toBeLessThan(severities.indexOf('warning'));
});
