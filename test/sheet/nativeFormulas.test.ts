import fc from 'fast-check';
import { isDomain } from '../../src/appendix/domainKind';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Indicator } from '../../src/appendix/types';
import { judge } from '../../src/check/judge';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { understandEntries } from '../../src/figures/understandEntries';
import type { Filling } from '../../src/sheet/planSheet';
import { figures2021 } from './figures2021';
import { paintedBySpreadsheet } from './probe';
import { hasSoffice } from './soffice';

const references = { departments: 19, districts: 7, civilServants2015: 1500, publicEmployees2015: 15000 };
const profile = { ...exampleProfile, references };
const indicators = indicatorsOf(edition);

/** Numbers that meet each other often, so that sums are equal, nearly equal and unequal. */
const pools: Readonly<Record<string, readonly number[]>> = {
  count: [0, 1, 2, 3, 5, 7, 10, 19, 20, 100, 1821, -1],
  percent: [0, 0.3, 1, 33.33, 50, 66.67, 99.6, 99.9, 99.99, 100, 100.04, 101, -3.5],
  choice: [0, 1, 2, 3, -1],
  '3.4.1': [100, 100, 100, 99.9],
  '3.4.2': [100, 100, 100, 99.9],
  '3.4.3': [100, 100, 100, 0],
  '4.1.4': [0, 7, 20, 100],
  '4.2.1': [1350, 1365, 1499, 1500, 1600],
  '4.2.4': [0, 15, 135, 150, 158, 200],
  '4.2.5': [0, 10, 10.5, 9, 8.9, 11.05, -6.7, 5],
  '4.3.1': [13500, 13650, 15000, 16000],
  '4.3.4': [0, 10, 10.5, 9, 8.9, 11.05, -6.7, 5],
  '4.3.2': [1, 13600, 15500],
  '5.3.1': [0, 1, 1, 1],
  '5.3.2': [0, 0, 1],
  '5.3.3': [0, 0, 1],
  '5.3.4': [0, 0, 1],
  '6.1': [0, 1, 2],
  '6.2': [0, 1, 2],
  '7.6.2.a': [0, 0.3, 0.4, 33.33, 99.6, 100],
  '7.6.2.b': [0, 0.3, 1, 66.67, 66.68, 99.6, 99.7, 100, 100.3, 100.6],
};

function recordOf(unclean: readonly string[]): fc.Arbitrary<Filling> {
  const entry = ({ id, kind }: Indicator) => {
    const clean = fc.constantFrom<number | string>(...(pools[id] ?? pools[kind]!));
    const value = unclean.length === 0 ? clean : fc.oneof({ weight: 4, arbitrary: clean }, fc.constantFrom(...unclean));
    return [id, fc.record({ value: fc.option(value, { freq: 4 }) })] as const;
  };
  return fc.record(Object.fromEntries([...indicators.values()].map(entry)));
}

const stored = (value: string | number | null) => ({ value, text: '', format: 'General' });

/** What the engine says: rule and cell of everything that fails. */
function failures(filling: Filling): ReadonlySet<string> {
  const entries = Object.entries(filling).map(([code, { value }]) => [code, stored(value)] as const);
  const failed = judge(edition, understandEntries(edition, Object.fromEntries(entries)), references).filter(
    ({ verdict }) => verdict === 'fail',
  );
  return new Set(failed.flatMap(({ rule, codes }) => codes.map((code) => `${rule} ${code}`)));
}

/** As a sheet takes an entry: whatever is no number is none, however well a person could read it. */
function sheetFailures(filling: Filling): ReadonlySet<string> {
  const numbers = Object.entries(filling).filter(([, { value }]) => typeof value === 'number' || value === null);
  const unread = Object.entries(filling).filter(([, { value }]) => typeof value === 'string');
  const unclear = { kind: 'problem', doubt: { problem: 'notNumber', read: '', certain: false } } as const;
  const entries = Object.fromEntries(numbers.map(([code, { value }]) => [code, stored(value)]));
  const figures = {
    ...understandEntries(edition, entries),
    ...Object.fromEntries(unread.map(([code]) => [code, unclear])),
  };
  const failed = judge(edition, figures, references).filter(({ verdict }) => verdict === 'fail');
  return new Set(failed.flatMap(({ rule, codes }) => codes.map((code) => `${rule} ${code}`)));
}

const ofText = (rule: string) => rule === 'text';
const withSoffice = hasSoffice ? test : test.skip;

withSoffice('a spreadsheet paints what the engine fails, cell for cell, and nothing else', () => {
  const records = fc.sample(recordOf([]), { numRuns: 25, seed: 2021 });
  const differences = paintedBySpreadsheet(profile, records).flatMap((probes, index) => {
    const failed = failures(records[index]!);
    return probes.flatMap(({ rule, code, painted }) =>
      (painted === true) === (ofText(rule) ? false : failed.has(`${rule} ${code}`))
        ? []
        : [`record ${index + 1}: ${rule} ${code} ${painted}`],
    );
  });
  expect(differences).toEqual([]);
});

withSoffice(
  'over 20,000 rules × records with blanks, texts, error values and comma decimals no formula differs',
  () => {
    const unclean = ['99,9', '1.821', '91 thủ tục', '-', '#REF!', '#DIV/0!', '#N/A'];
    const records = fc.sample(recordOf(unclean), { numRuns: 160, seed: 30 });
    const judged = new Set<string>();
    const differences: string[] = [];
    for (let start = 0; start < records.length; start += 40) {
      const some = records.slice(start, start + 40);
      for (const [index, probes] of paintedBySpreadsheet(profile, some).entries()) {
        const failed = sheetFailures(some[index]!);
        for (const { rule, code, painted } of probes.filter(({ rule }) => !ofText(rule))) {
          const domain = edition.rules.find(({ id }) => id === rule && ['R27', 'R28', 'R29'].includes(id));
          judged.add(`${start + index} ${rule} ${domain ? code : ''}`);
          if ((painted === true) !== failed.has(`${rule} ${code}`))
            differences.push(`${start + index}: ${rule} ${code} ${painted}`);
        }
      }
    }
    process.stdout.write(`native formulas: ${judged.size} rules × records, ${differences.length} differences\n`);
    expect(judged.size).toBeGreaterThanOrEqual(20_000);
    expect(differences).toEqual([]);
  },
);

withSoffice('text in figure cells is painted as text, and no relation is painted that the engine does not fail', () => {
  const records = fc.sample(recordOf(['100', '5', '1821 thủ tục', '-', 'không có', ' ']), { numRuns: 10, seed: 2021 });
  const wrong = paintedBySpreadsheet(profile, records).flatMap((probes, index) => {
    const [filling, failed] = [records[index]!, failures(records[index]!)];
    const isText = (code: string) =>
      String(filling[code]?.value ?? '').trim() !== '' && typeof filling[code]?.value === 'string';
    return probes.filter(({ rule, code, painted }) =>
      ofText(rule) ? (painted === true) !== isText(code) : painted === true && !failed.has(`${rule} ${code}`),
    );
  });
  expect(wrong).toEqual([]);
});

withSoffice('the source’s figures are not painted; 140 for 1404 paints the total and its parts', () => {
  const given = (changed: object) =>
    Object.fromEntries(Object.entries({ ...figures2021, ...changed }).map(([code, value]) => [code, { value }]));
  const [asFiled, mistyped, asText] = paintedBySpreadsheet(exampleProfile, [
    given({}),
    given({ '3.1.3.a': 140 }),
    given({ '3.1.3.a': '1404 thủ tục' }),
  ]).map((probes) => probes.filter(({ painted }) => painted === true).map(({ rule, code }) => `${rule} ${code}`));
  expect(asFiled).toEqual([]);
  expect(mistyped).toEqual(['R09 3.1.3', 'R09 3.1.3.a', 'R09 3.1.3.b', 'R09 3.1.3.c']);
  expect(asText).toEqual(['text 3.1.3.a']);
});

withSoffice('beside a note no three rates of 100 are painted: it may tell that one was rounded up', () => {
  const levels = {
    '3.4.1': { value: 100 },
    '3.4.2': { value: 100 },
    '3.4.3': { value: 100 },
    '3.4.4': { value: 99.7 },
  };
  const noted = { ...levels, '3.4.2': { value: 100, note: '175.900/175.920 hồ sơ' } };
  const painted = paintedBySpreadsheet(exampleProfile, [levels, noted]).map((probes) =>
    probes.filter((probe) => probe.rule === 'R25' && probe.painted === true).map(({ code }) => code),
  );
  expect(painted).toEqual([['3.4.1', '3.4.2', '3.4.3', '3.4.4', '3.4.5'], []]);
});

test('the random records make every painted rule fail somewhere', () => {
  const failed = new Set(fc.sample(recordOf([]), { numRuns: 25, seed: 2021 }).flatMap((one) => [...failures(one)]));
  const rules = new Set([...failed].map((one) => one.split(' ')[0]));
  const painted = edition.rules.filter((rule) => isDomain(rule) || rule.severity !== 'notice').map(({ id }) => id);
  expect(painted.filter((id) => !rules.has(id))).toEqual([]);
});
