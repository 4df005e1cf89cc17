import { accepted, isFatal, nameOf } from '../../scripts/doctor/accepted';
import { tellFinding } from '../../scripts/doctor/tellFinding';
import type { FurtherRule } from '../../src/appendix/furtherRules';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Rule } from '../../src/appendix/types';
import { examineRules } from '../../src/check/doctor/examineRules';
import type { References } from '../../src/check/doctor/types';
import { repeatedEdition, tangledEdition } from './doctorLarge';

type Said = Rule extends infer R
  ? R extends Rule
    ? Omit<R, 'id' | 'confidence' | 'basis' | 'severity'>
    : never
  : never;

const signed = edition.rules.filter(({ kind }) => kind === 'percentRange');
const ruleOf = (said: Said & Partial<Rule>, at: number) =>
  ({ id: `R${at}`, severity: 'error', confidence: 1, basis: 'logic', ...said }) as Rule;

/** Findings about rules over the real form, lines that no rule speaks of left aside. */
function told(rules: readonly (Said & Partial<Rule>)[], references: References = {}, further: FurtherRule[] = []) {
  const ill = { ...edition, rules: [...signed, ...rules.map(ruleOf)], furtherRules: further };
  return examineRules(ill, references)
    .findings.filter(({ kind }) => kind !== 'uncovered')
    .map(tellFinding);
}

const atMost = (less: string, more: string, severity: Rule['severity'] = 'error') =>
  ({ kind: 'atMost', less: less.split(' '), more: more.split(' '), severity }) as const;

test('the shipped rules have no finding but those accepted with a reason', () => {
  const { findings } = examineRules(edition);
  expect(findings.filter((one) => isFatal(one) || !(nameOf(one) in accepted)).map(tellFinding)).toEqual([]);
});

test('every accepted finding is still found', () => {
  const found = examineRules(edition).findings.map(nameOf);
  expect(Object.keys(accepted).filter((name) => !found.includes(name))).toEqual([]);
});

test('a rule that cannot be judged is told as such and takes no part in the rest', () => {
  expect(told([atMost('3.1.9', '3.1.3'), atMost('3.1', '3.1.3'), atMost('3.1.1', '3.1.3 3.1.3')])).toEqual([
    'R0 cannot be judged: 3.1.9: the form has no such line.',
    'R1 cannot be judged: 3.1: a group takes no figure.',
    'R2 cannot be judged: 3.1.3: named more than once.',
  ]);
});

test('rules that need notes or other periods are examined for their lines and ids, and said to be left out', () => {
  const stock = { kind: 'stockFlow', stock: '3.1.9', came: '3.1.1', went: '3.1.2', slack: 0 } as const;
  const further = { ...stock, id: 'R0', severity: 'notice', confidence: 0.4, basis: 'logic' } as const;
  expect(told([atMost('3.1.1', '3.1.3')], {}, [further])).toEqual([
    'R0 cannot be judged: 3.1.9: the form has no such line.',
    'R0 names 2 rules.',
    'R0 was left out: it needs notes or other periods.',
  ]);
});

test('the same relation in another spelling is a duplicate: the firmer one stays', () => {
  expect(
    told([
      { kind: 'sum', whole: '4.1.4', parts: ['6.1', '6.2'], severity: 'warning' },
      { kind: 'sum', whole: '4.1.4', parts: ['6.2', '6.1'] },
    ]),
  ).toEqual(['R0 says the same as R1.']);
  expect(
    told(
      [
        { kind: 'limit', codes: ['1.2.2'], limit: 7 },
        { kind: 'limit', codes: ['1.2.2'], limit: 'districts' },
      ],
      { districts: 7 },
    ),
  ).toContain('R1 says the same as R0.');
});

test('a rule that nothing can break is dead', () => {
  expect(told([{ kind: 'limit', codes: ['3.4.1', '3.4.2'], limit: 200 }])).toEqual(['R0 can never fail.']);
  expect(told([{ kind: 'needs', choice: '1.4.2', equals: 3, counts: ['1.4.1'] }])).toEqual(['R0 can never fail.']);
  expect(told([{ kind: 'limit', codes: ['3.4.1', '3.4.2'], limit: 199 }])).toEqual([]);
});

test('rates that may be negative are taken so', () => {
  const both = { kind: 'sum', whole: '4.2.5', parts: ['4.3.4'] } as const;
  expect(told([{ kind: 'limit', codes: ['4.2.5', '4.3.4'], limit: -1 }, both])).toContain(
    '4.2.5 is at most -0.5: it follows from R0, R1.',
  );
});

test('a contradiction names the rules that are needed for it', () => {
  expect(
    told([
      { kind: 'follows', when: ['3.4.1'], value: 100, also: ['3.4.2'] },
      { kind: 'sum', whole: '3.4.1', parts: ['3.4.3'] },
      { kind: 'limit', codes: ['3.4.1', '3.4.2'], limit: -1, severity: 'notice' },
    ]),
  ).toEqual(['No figures satisfy R2 together.']);
  expect(
    told([
      atMost('3.1.3', '3.1.1'),
      { kind: 'needs', choice: '5.3.1', equals: 0, counts: ['3.1.3'] },
      {
        kind: 'needs',
        choice: '5.3.1',
        equals: 1,
        counts: ['3.1.3'],
      },
      { kind: 'limit', codes: ['3.1.1'], limit: 0 },
    ]),
  ).toEqual(['No figures satisfy R0, R1, R2, R3 together.']);
});

test('a chain makes its shortcut redundant, but not a firmer shortcut', () => {
  const chain = [atMost('3.2.2', '3.2.1'), atMost('3.2.1', '3.1.3')];
  expect(told([...chain, atMost('3.2.2', '3.1.3')])).toEqual(['R2 says nothing new: it follows from R0, R1.']);
  expect(told([...chain, atMost('3.2.2', '3.1.3', 'warning')])).toEqual([
    'R2 says nothing new: it follows from R0, R1.',
  ]);
  const [first, second] = [chain[0]!, atMost('3.2.1', '3.1.3', 'warning')];
  expect(told([first, second, atMost('3.2.2', '3.1.3')])).toEqual([]);
});

test('whole numbers count: 2a ≤ 5 is a ≤ 2', () => {
  expect(
    told([
      { kind: 'sum', whole: '1.1.1', parts: ['1.1.2', '1.1.3'] },
      { kind: 'sum', whole: '1.1.2', parts: ['1.1.3'] },
      { kind: 'limit', codes: ['1.1.1'], limit: 5 },
    ]),
  ).toContain('1.1.1 is at most 4: it follows from R0, R1, R2.');
});

test('two directions of one relation are an equality as firm as the milder', () => {
  expect(told([atMost('6.1 6.2', '4.1.4'), atMost('4.1.4', '6.1 6.2', 'warning')])).toEqual([
    'R0, R1 leave no room: together they say "equal" (warning).',
  ]);
});

test('reference numbers that are not given may be anything; given ones bound the figure', () => {
  const inspected = { kind: 'limit', codes: ['1.2.2'], limit: 'districts' } as const;
  expect(told([inspected])).toEqual([]);
  expect(told([inspected], { districts: 7 })).toEqual(['1.2.2 is at most 7: it follows from R0.']);
});

test('300 rules like those shipped are examined to the end', () => {
  const large = repeatedEdition(300);
  expect(examineRules(large).rules).toBe(300);
  expect(examineRules(large).findings.filter(isFatal)).toEqual([]);
});

test('a hundred rules that all hang together are examined to the end', () => {
  const { components, findings } = examineRules(tangledEdition(100, 1));
  expect(components).toBe(1);
  expect(findings.filter(({ kind }) => kind === 'unexamined' || kind === 'contradiction')).toEqual([]);
});
