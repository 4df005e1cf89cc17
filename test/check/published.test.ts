import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { presumedOffice } from '../../src/check/presumedOffice';
import { reviewFigures } from '../../src/check/reviewFigures';
import { entryAsTyped } from '../../src/figures/entryAsTyped';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Entry, Figures } from '../../src/figures/types';
import { understandEntries } from '../../src/figures/understandEntries';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import { readAppendixFile } from '../../src/sheet/readAppendixFile';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import type { TypedWithNotes } from '../cases/furtherRules';
import { type PublishedSet, publishedSets } from '../cases/published';

const byName = publishedSets.map((one) => [`${one.verdict}: ${one.office}`, one] as const);

function entriesOf(typed: TypedWithNotes): Readonly<Record<string, Entry>> {
  const entries = Object.entries(typed).map(([code, given]) => {
    const [value, note] = Array.isArray(given) ? given : [given, ''];
    return [code, entryAsTyped(indicatorsOf(edition).get(code)!, value, note)] as const;
  });
  return Object.fromEntries(entries);
}

/** All that is told but the blanks: these reports are partial. */
function told(figures: Figures): readonly string[] {
  const { findings } = reviewFigures(edition, figures, presumedOffice(edition, figures));
  return findings.flatMap(({ kind, severity, id }) => (kind === 'owed' ? [] : [`${severity} ${id}`]));
}

test.each(byName)('%s', (_, { figures, findings }) => {
  expect(told(understandEntries(edition, entriesOf(figures)))).toEqual(findings);
});

/** The same figures as a workbook keeps them. */
function fromWorkbook({ figures }: PublishedSet): Figures {
  const filling = Object.fromEntries(
    Object.entries(entriesOf(figures)).map(([code, { value, note = '' }]) => [code, { value: value as string, note }]),
  );
  const file = readAppendixFile(
    edition,
    writeXlsx({ sheets: [planSheet(edition, exampleProfile, filling)], customXml: [] }),
  );
  if (!file.ok || !file.value.reading) throw new Error('no appendix in the file');
  return understandEntries(edition, bindSheet(edition, file.value.reading).entries);
}

test('a workbook with these figures is told the same', () => {
  for (const one of publishedSets) expect([one.office, told(fromWorkbook(one))]).toEqual([one.office, one.findings]);
});

test('an error or a warning is told of those sets only that are odd or wrong', () => {
  for (const { office, verdict, findings } of publishedSets) {
    const grave = findings.filter((finding) => !finding.startsWith('notice'));
    expect([office, grave.length > 0]).toEqual([office, verdict === 'odd' || verdict === 'wrong']);
    expect([office, findings.some((finding) => finding.includes('R43.2'))]).toEqual([office, verdict === 'cut']);
  }
});
