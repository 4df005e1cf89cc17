import type { RuleFinding } from '../../src/check/doctor/types';

/** A finding in a few signs, the same over runs. */
export function nameOf(finding: RuleFinding): string {
  switch (finding.kind) {
    case 'contradiction':
    case 'duplicate':
    case 'equality':
      return `${finding.kind} ${finding.rules.join(' ')}`;
    case 'redundant':
    case 'dead':
    case 'duplicateId':
    case 'unexamined':
    case 'broken':
      return `${finding.kind} ${finding.rule}`;
    case 'bound':
      return `bound ${finding.code} ${finding.end}`;
    case 'uncovered':
      return `uncovered ${finding.code}`;
  }
}

/** Findings that no reason makes acceptable: with one of these the rules must not be shipped. */
export function isFatal({ kind }: RuleFinding): boolean {
  return ['broken', 'contradiction', 'duplicate', 'duplicateId', 'dead'].includes(kind);
}

const each = (kind: RuleFinding['kind'], names: string, reason: string) =>
  names.split(' ').map((name) => [`${kind} ${name}`, reason] as const);

/** What the doctor finds in the rules of ninh-thuan-2021 and we know of, with the reason why it stays. */
export const accepted: Readonly<Record<string, string>> = Object.fromEntries([
  [
    'equality R37 R38',
    'Meant: one partition told in two directions, so that more units than there are is an error and fewer a warning.',
  ] as const,
  ...each(
    'unexamined',
    'R33.1 R33.2 R34',
    'They hold against a number of 2015 that differs by office and may be unknown.',
  ),
  ...each('unexamined', 'R43.1 R43.2 R43.3 R44 R26.1 R26.2', 'They speak of the two counts in a note, not of figures.'),
  ...each('unexamined', 'R42.1 R42.2 R11 R47 R48.1 R48.2', 'They speak of the reports of other periods.'),
  ...each(
    'uncovered',
    '1.1.3 1.5 2.1 4.1.3 4.2.3 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.4.1 5.4.2 5.4.3 5.4.4 7.6.2',
    'The form counts it once, on its own: nothing else on the sheet bounds it.',
  ),
  ...each('uncovered', '3.1.2 4.3.3', 'A flow out of a stock: only the last period (R11) or the year 2015 bounds it.'),
  ...each(
    'uncovered',
    '6.5',
    'Converted units are no longer public service units: outside the partition of 4.1.4 (R39).',
  ),
  ...each('uncovered', '7.1 7.2 7.3 7.5', 'A choice of its own.'),
  ...each(
    'uncovered',
    '3.3.3 3.3.4 4.1.4.d 7.4 7.6.1.a 7.6.1.b 7.6.1.c 7.7.1 7.7.2 7.7.3 7.8.3 7.8.4',
    'A rate whose counts the form does not ask for: checked against the note (R43), where it gives them.',
  ),
]);
