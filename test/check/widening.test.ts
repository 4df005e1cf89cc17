import { seeded } from '../../bench/seeded';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Edition } from '../../src/appendix/types';
import { judge } from '../../src/check/judge';
import type { Figures } from '../../src/figures/types';
import { drawnFigures } from './boxes';
import { reviewOf, type Slipped, slippedReport } from './slippedReports';

const reports = Array.from({ length: 250 }, (_, seed) => ({ seed, ...slippedReport(seed) }));

/** The shipped rules with other tolerances, by kind. */
const wider = (change: Readonly<Record<string, object>>): Edition => ({
  ...edition,
  rules: edition.rules.map((rule) => ({ ...rule, ...change[rule.kind] })),
  furtherRules: edition.furtherRules.map((rule) => ({ ...rule, ...change[rule.kind] })),
});

const told = (report: Slipped, judging?: Edition) => reviewOf(report, judging).findings.map(({ id }) => id);
const asShipped = reports.map((report) => told(report));
const onlyIn = (one: readonly string[], other: readonly string[]) => one.filter((id) => !other.includes(id));

/** How many findings are taken back over all reports; none may be added. */
function takenBack(widened: (report: Slipped) => readonly string[]): number {
  let taken = 0;
  for (const [index, report] of reports.entries()) {
    const [before, after] = [asShipped[index]!, widened(report)];
    const added = onlyIn(after, before);
    if (added.length > 0) expect({ seed: report.seed, added }).toEqual({ seed: report.seed, added: [] });
    taken += onlyIn(before, after).length;
  }
  return taken;
}

test.each([
  ['the points a reduction may be off', wider({ reduction: { tolerance: 4 } })],
  ['how many times the last count one may be', wider({ band: { times: 8 } })],
  ['how near the last count all is well', wider({ band: { least: 400 } })],
  ['the points a rate may move', wider({ band: { points: 60 } })],
  ['the share by which the books of a stock may disagree', wider({ stockFlow: { slack: 0.2 } })],
])('a wider tolerance adds no finding: %s', (_, judging) => {
  expect(takenBack((report) => told(report, judging))).toBeGreaterThan(0);
});

/** The same rates, printed with so many places less. */
function coarser(figures: Figures, places: number): Figures {
  const rates = Object.entries(figures).map(([code, figure]) => [
    code,
    figure.kind === 'number' ? { ...figure, decimals: Math.max(0, figure.decimals - places) } : figure,
  ]);
  return Object.fromEntries(rates);
}

test.each([1, 2])('rates known to %i places less add no finding, but the notice that one was cut off', (places) => {
  const isCut = (id: string) => id.startsWith('R43.2:');
  const taken = takenBack(({ figures, last }) =>
    told({
      figures: coarser(figures, places),
      last: last.map((one) => ({ ...one, figures: coarser(one.figures, places) })),
    }).filter((id) => !isCut(id)),
  );
  expect(taken).toBeGreaterThan(0);
});

test('a rule that fails on rates known to fewer places fails on the same rates known to more', () => {
  const rated = ['R27', 'R33.1', 'R33.2', 'R34', 'R40'];
  const judging = { ...edition, rules: edition.rules.filter(({ id }) => rated.includes(id)) };
  const codes = ['4.2.1', '4.2.4', '4.2.5', '4.3.1', '4.3.4', '7.6.2.a', '7.6.2.b'];
  const judged = (figures: Figures) => judge(judging, figures, { civilServants2015: 12, publicEmployees2015: 10 });
  let failed = 0;
  for (let seed = 0; seed < 5000; seed += 1) {
    const figures = drawnFigures(codes, seeded(seed));
    const fine = judged(figures);
    for (const [index, { rule, verdict }] of judged(coarser(figures, 1)).entries()) {
      if (verdict !== 'fail') continue;
      failed += 1;
      if (fine[index]!.verdict !== 'fail') expect({ seed, rule, figures }).toBe('failing on the finer rates too');
    }
  }
  expect(failed).toBeGreaterThan(1000);
});
