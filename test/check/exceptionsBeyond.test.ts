import type { Exception } from '../../src/appendix/exception';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { applyExceptions } from '../../src/check/exceptions/applyExceptions';
import { decide } from '../../src/check/exceptions/decide';
import { reviewFigures } from '../../src/check/reviewFigures';
import { periodNamed, type TypedReport, type TypedWithNotes, typedWithNotes } from '../cases/furtherRules';

/** What an exception hangs on beyond the cells of its own sheet: figures of other reports, and counts in notes. */
interface World {
  readonly period: string;
  readonly figures: TypedWithNotes;
  readonly last: readonly TypedReport[];
}

const reason = 'Đã đối chiếu với số liệu gốc, số này đúng';
const report = (period: string, figures: TypedWithNotes): TypedReport => ({ period, figures });

function reviewed({ period, figures, last }: World) {
  const typed = typedWithNotes(figures);
  const others = last.map((one) => ({ figures: typedWithNotes(one.figures), period: periodNamed(one.period) }));
  const office = { remit: ['1', '3', '7'], references: {}, period: periodNamed(period) };
  return { typed, review: reviewFigures(edition, typed, office, [], others) };
}

function acceptedIn(world: World, rule: string): readonly Exception[] {
  const { typed, review } = reviewed(world);
  const finding = review.findings.find(({ id }) => id.startsWith(`${rule}:`))!;
  return decide([], typed, { kind: 'accept', finding, reason }, '2022-01-03');
}

/** stands: still accepted; void: open again, with the reason it had; dormant: neither told nor lost. */
function fateOf(world: World, rule: string, exceptions: readonly Exception[]): 'stands' | 'void' | 'dormant' {
  const { typed, review } = reviewed(world);
  const settled = applyExceptions(review, typed, exceptions);
  const about = (id: string) => id.startsWith(`${rule}:`);
  const open = settled.findings.find(({ id }) => about(id));
  if (settled.accepted.some(({ finding }) => about(finding.id))) return 'stands';
  return open && settled.lapsed.get(open.id)?.reason === reason ? 'void' : 'dormant';
}

const half = report('2021-6T', { '1.1.3': 40, '2.1': 3 });
const third = report('2021-Q3', { '1.1.3': 20 });
const noted = ['98', '1980/2000'] as const;
const levels = {
  '3.4.1': ['99', '990/1000'],
  '3.4.2': ['99,5', '1.990/2.000 hồ sơ'],
  '3.4.3': ['100', '500/500'],
} as const;

const grows: World = { period: '2021', figures: { '1.1.3': 30, '3.1.1': 9 }, last: [half] };
const addsUp: World = { period: '2021', figures: { '1.1.3': 50, '3.1.1': 9 }, last: [half, third] };
const band: World = { period: '2021', figures: { '3.1.3': 182 }, last: [report('2020', { '3.1.3': 1790 })] };
const rate: World = { period: '2021', figures: { '3.4.1': ['97', '1980/2000 hồ sơ'] }, last: [] };
const order: World = { period: '2021', figures: { '3.4.1': ['98', '175920/175354'] }, last: [] };
const received = 'tiếp nhận 200, giải quyết 180, đúng hạn 175';
const over: World = { period: '2021', figures: { '3.4.1': ['87,5', received] }, last: [] };
const late: World = { period: '2021', figures: { ...levels, '3.4.4': ['97,9', '979/1000'] }, last: [] };

type Change = readonly [what: string, rule: string, world: World, changed: Partial<World>, ReturnType<typeof fateOf>];
const changes: readonly Change[] = [
  ['nothing', 'R42.1', grows, {}, 'stands'],
  ['this report', 'R42.1', grows, { figures: { '1.1.3': 31, '3.1.1': 9 } }, 'void'],
  ['the earlier one', 'R42.1', grows, { last: [report('2021-6T', { '1.1.3': 41 })] }, 'void'],
  ['another line here', 'R42.1', grows, { figures: { '1.1.3': 30, '3.1.1': 10 } }, 'stands'],
  ['another line there', 'R42.1', grows, { last: [report('2021-6T', { '1.1.3': 40, '2.1': 4 })] }, 'stands'],
  ['a further report beside it', 'R42.1', grows, { last: [half, report('2020', { '1.1.3': 25 })] }, 'stands'],
  ['no report beside it', 'R42.1', grows, { last: [] }, 'dormant'],
  ['its period, told otherwise', 'R42.1', grows, { last: [report('2020', { '1.1.3': 40 })] }, 'dormant'],
  ['what makes it hold', 'R42.1', grows, { figures: { '1.1.3': 40 } }, 'dormant'],
  ['nothing', 'R42.2', addsUp, {}, 'stands'],
  ['this report', 'R42.2', addsUp, { figures: { '1.1.3': 51 } }, 'void'],
  ['one of two', 'R42.2', addsUp, { last: [half, report('2021-Q3', { '1.1.3': 21 })] }, 'void'],
  [
    'two that come to the same',
    'R42.2',
    addsUp,
    { last: [report('2021-6T', { '1.1.3': 41 }), report('2021-Q3', { '1.1.3': 19 })] },
    'void',
  ],
  ['one left out', 'R42.2', addsUp, { last: [half] }, 'dormant'],
  ['their order', 'R42.2', addsUp, { last: [third, half] }, 'stands'],
  ['this report', 'R47', band, { figures: { '3.1.3': 181 } }, 'void'],
  ['the earlier one', 'R47', band, { last: [report('2020', { '3.1.3': 1791 })] }, 'void'],
  ['no report beside it', 'R47', band, { last: [] }, 'dormant'],
  ['how the same counts are written', 'R43.1', rate, { figures: { '3.4.1': ['97', '1.980/2.000'] } }, 'stands'],
  ['counts that give the same rate', 'R43.1', rate, { figures: { '3.4.1': ['97', '990/1000 hồ sơ'] } }, 'void'],
  ['the counts', 'R43.3', order, { figures: { '3.4.1': ['98', '175921/175354'] } }, 'void'],
  ['no note', 'R43.3', order, { figures: { '3.4.1': '98' } }, 'dormant'],
  [
    'counts that give the same rate',
    'R44',
    over,
    { figures: { '3.4.1': ['87,5', 'tiếp nhận 400, giải quyết 360, đúng hạn 350'] } },
    'void',
  ],
  ['a note of one of them', 'R26.1', late, { figures: { ...late.figures, '3.4.3': ['100', '600/600'] } }, 'void'],
];

test.each(changes)('%s changes for %s', (_, rule, world, changed, fate) => {
  const exceptions = acceptedIn(world, rule);
  expect(exceptions).toHaveLength(1);
  expect(fateOf({ ...world, ...changed }, rule, exceptions)).toBe(fate);
  // Whatever happened meanwhile: with the old figures it holds as before.
  expect(fateOf(world, rule, exceptions)).toBe('stands');
});

test('a decision about another finding leaves a dormant exception in the list', () => {
  const exceptions = acceptedIn(grows, 'R42.1');
  const alone: World = { ...grows, figures: { ...grows.figures, '3.4.1': noted, '3.1.2': '490 thủ tục' }, last: [] };
  const { typed, review } = reviewed(alone);
  const finding = review.findings.find(({ id }) => id.startsWith('entry:unitWritten'))!;
  const after = decide(exceptions, typed, { kind: 'accept', finding, reason }, '2022-01-04');
  expect(after).toEqual([...exceptions, expect.objectContaining({ findingId: finding.id })]);
});
