import type { RuleFinding } from '../../src/check/doctor/types';

const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : 'what the lines may hold');

const why = {
  unknownLine: 'the form has no such line',
  group: 'a group takes no figure',
  repeatedLine: 'named more than once',
} as const;

const left = {
  kind: 'its kind has no linear form without the office’s reference numbers',
  beyondSheet: 'it needs notes or other periods',
  tooHard: 'the search was given up',
} as const;

/** A finding of the rule doctor in plain words, for engineers. */
export function tellFinding(finding: RuleFinding): string {
  switch (finding.kind) {
    case 'broken':
      return `${finding.rule} cannot be judged: ${finding.codes.join(', ')}: ${why[finding.reason]}.`;
    case 'duplicateId':
      return `${finding.rule} names ${finding.times} rules.`;
    case 'duplicate':
      return `${finding.rules[1]} says the same as ${finding.rules[0]}.`;
    case 'dead':
      return `${finding.rule} can never fail.`;
    case 'contradiction':
      return `No figures satisfy ${list(finding.rules)} together.`;
    case 'redundant':
      return `${finding.rule} says nothing new: it follows from ${list(finding.by)}.`;
    case 'equality':
      return `${list(finding.rules)} leave no room: together they say "equal" (${finding.severity}).`;
    case 'bound':
      return `${finding.code} is at ${finding.end === 'high' ? 'most' : 'least'} ${finding.value}: it follows from ${list(finding.by)}.`;
    case 'uncovered':
      return `${finding.code} stands in no relation of the sheet.`;
    case 'unexamined':
      return `${finding.rule} was left out: ${left[finding.reason]}.`;
  }
}
