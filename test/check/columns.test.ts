import { seeded } from '../../bench/seeded';
import { trueRecord } from '../../bench/trueRecord';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { columnsOf } from '../../src/check/columns/Columns';
import { judgeColumns } from '../../src/check/columns/judgeColumns';
import { judge } from '../../src/check/judge';
import type { Figure, Figures } from '../../src/figures/types';

const random = seeded(77);

/** True figures, some left out, some unreadable, some replaced by numbers that fit nothing. */
function damagedReport(): Figures {
  const figures: Record<string, Figure> = {};
  for (const [code, { value, decimals }] of Object.entries(trueRecord(random))) {
    const chance = random();
    if (chance < 0.15) continue;
    if (chance < 0.2) figures[code] = { kind: 'problem', doubt: { problem: 'noneMark', read: '-', certain: false } };
    else figures[code] = { kind: 'number', decimals, value: chance < 0.3 ? Math.floor(random() * 3000) - 3 : value };
  }
  return figures;
}

test.each([
  [
    'with every reference number',
    { departments: 19, districts: 7, civilServants2015: 2500, publicEmployees2015: 15000 },
  ],
  ['with none', {}],
])('a thousand reports judged down their columns get the verdicts of one by one, %s', (_, references) => {
  const reports = Array.from({ length: 1000 }, damagedReport);
  const expected = judge(edition, {}, references).map(({ rule }) => ({ rule, pass: 0, fail: 0, unknown: 0 }));
  for (const figures of reports)
    for (const [index, { verdict }] of judge(edition, figures, references).entries()) expected[index]![verdict] += 1;
  expect(judgeColumns(edition, columnsOf(edition, reports), references)).toEqual(expected);
});
