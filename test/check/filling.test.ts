import fc from 'fast-check';
import { seeded } from '../../bench/seeded';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { judge } from '../../src/check/judge';
import type { Judgement } from '../../src/check/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import type { Figures } from '../../src/figures/types';
import { drawnFigure } from './boxes';
import { reviewOf, slippedReport } from './slippedReports';
import { filled, someFigures } from './worlds';

const codes = [...indicatorsOf(edition).keys()];
const references = { departments: 5, districts: 7, civilServants2015: 12, publicEmployees2015: 10 };
const whole = someFigures(codes);
const judged = (figures: Figures) => judge(edition, figures, references);
const told = ({ rule, codes: cells, verdict }: Judgement) => `${rule} ${cells.join('+')} ${verdict}`;

/** Rules whose verdict was settled and is another now. */
function overturned(before: Figures, after: Figures): readonly string[] {
  const now = judged(after);
  return judged(before).flatMap((judgement, index) =>
    judgement.verdict !== 'unknown' && judgement.verdict !== now[index]!.verdict ? [told(judgement)] : [],
  );
}

const oneMore = (code: string) => fc.tuple(whole, filled(code));

test('filling a blank with a figure its line may have overturns no verdict: it only settles open ones', () => {
  const others = codes.filter((code) => code !== '1.4.2');
  fc.assert(
    fc.property(
      fc.constantFrom(...others).chain((code) => fc.tuple(fc.constant(code), oneMore(code))),
      ([code, [figures, figure]]) => {
        expect(overturned({ ...figures, [code]: { kind: 'blank' } }, { ...figures, [code]: figure })).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('the one exception is the companion of a pair: leaving it blank says something, so R04 may turn', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(oneMore('1.4.2'), ([figures, figure]) => {
      for (const turned of overturned({ ...figures, '1.4.2': { kind: 'blank' } }, { ...figures, '1.4.2': figure }))
        seen.add(turned);
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(['R04 1.4.1+1.4.2 fail', 'R04 1.4.1+1.4.2 pass']);
});

/** Signs of a copied report: a figure that differs may well break the run of equal ones they rest on. */
const isCopy = (rule: string) => rule.startsWith('R48.');

test('filling a blank takes back no finding about other figures, earlier reports and notes included', () => {
  let kept = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seeded(seed);
    const report = slippedReport(seed);
    const blanks = codes.filter((code) => code !== '1.4.2' && report.figures[code]!.kind === 'blank');
    const code = blanks[Math.floor(random() * blanks.length)];
    if (code === undefined) continue;
    const rulesTold = (figures: Figures) =>
      reviewOf({ ...report, figures }).findings.flatMap((finding) =>
        finding.kind === 'rule' && !isCopy(finding.rule) ? [finding.id] : [],
      );
    const before = rulesTold(report.figures);
    const now = rulesTold({ ...report.figures, [code]: drawnFigure(code, random) });
    expect({ seed, code, gone: before.filter((id) => !now.includes(id)) }).toEqual({ seed, code, gone: [] });
    kept += before.length;
  }
  expect(kept).toBeGreaterThan(300);
});

test('an entry that cannot be read counts as blank, save for that companion', () => {
  const unread = { kind: 'problem', doubt: { problem: 'notNumber', read: '?', certain: false } } as const;
  fc.assert(
    fc.property(whole, fc.constantFrom(...codes.filter((code) => code !== '1.4.2')), (figures, code) => {
      const { [code]: _, ...absent } = figures;
      const blank = judged({ ...figures, [code]: { kind: 'blank' } });
      expect(judged({ ...figures, [code]: unread })).toEqual(blank);
      expect(judged(absent)).toEqual(blank);
    }),
    { numRuns: 100 },
  );
});

const comparisons = edition.rules.flatMap(({ id, kind }) => (['sum', 'atMost', 'limit'].includes(kind) ? [id] : []));

test('cells named as undecided are just the ones without a number; with them filled, only rounding leaves doubt', () => {
  fc.assert(
    fc.property(whole, fc.tuple(...codes.map(filled)), (figures, full) => {
      for (const { rule, verdict, undecided, codes: cells } of judged(figures)) {
        const missing = cells.filter((code) => figures[code]!.kind !== 'number');
        const named = verdict === 'unknown' || (verdict === 'fail' && comparisons.includes(rule));
        expect(undecided).toEqual(named ? missing : []);
      }
      const complete = Object.fromEntries(codes.map((code, index) => [code, full[index]!]));
      const open = judged(complete).filter(({ verdict }) => verdict === 'unknown');
      expect(open.filter(({ rule }) => rule !== 'R40' && rule !== 'R34').map(told)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
