import type { Period, Span } from '../../appendix/profile';
import type { RuleFinding } from '../../check/types';
import type { FindingWords, LinearRule } from '../FindingWords';
import { isAbove, missingAmong } from '../sides';
import { number as shown } from './number';
import { rules } from './rules';

const sum = (codes: readonly string[]) => codes.join(' + ');

const spans: Readonly<Record<Span, string>> = {
  q1: 'the first quarter of',
  h1: 'the first six months of',
  q3: 'the third quarter of',
  year: 'the year',
};
const period = ({ year, span }: Period) => `${spans[span]} ${year}`;
const last = (against: readonly Period[] | undefined) =>
  against?.[0] ? `the last period (${period(against[0])})` : 'the last period';
const named = (one: Period | undefined) => (one ? period(one) : '…');

/** A side of a comparison: a sum that lacks a figure is told by the bound that contradicts already. */
function side(value: number | null, above: boolean, missing: readonly string[], unit = ''): string {
  if (missing.length === 0) return `${shown(value)}${unit}`;
  return `${above ? 'at least' : 'at most'} ${shown(value)}${unit} (${missing.join(', ')} not given yet)`;
}
const left = (f: RuleFinding, codes: readonly string[], unit?: string) =>
  side(f.left, isAbove(f), missingAmong(f, codes), unit);
const right = (f: RuleFinding, codes: readonly string[]) => side(f.right, !isAbove(f), missingAmong(f, codes));

function relation(rule: LinearRule): string {
  if (rule.kind === 'sum') return `${sum(rule.parts)} add up to ${rule.whole}`;
  if (rule.kind === 'atMost') return `${sum(rule.less)} is not more than ${sum(rule.more)}`;
  const most = typeof rule.limit === 'number' ? `${rule.limit}%` : 'the number in the details of your office';
  return `${sum(rule.codes)} is not more than ${most}`;
}

export const findings: FindingWords = {
  number: shown,
  place: (code, printed, label) => `Line ${code}${printed ? ` (printed ${printed})` : ''} – ${label}`,
  gap: (gap, certain) =>
    ({
      exactly: `Difference ${shown(gap)}.`,
      besideBlanks: `Difference at least ${shown(gap)}.`,
      besideRounding: `Difference at least ${shown(gap)} after rounding.`,
    })[certain],
  missing: { what: 'This line cannot be found in the table.', advice: 'Restore the row with the wording of the form.' },
  repeated: (rows) => ({
    what: `Several rows carry this label (rows ${rows.join(', ')}).`,
    advice: 'Delete the extra row and check again.',
  }),
  table: (lines) => `Table of figures – ${lines} lines`,
  untrusted: {
    tables: () => ({
      what: 'This sheet holds several tables of the form, or many rows twice: it is not clear which figures count.',
      advice: 'Keep one table, that of this period, move the others to sheets of their own, and check again.',
    }),
    column: () => ({
      what: "It is not clear which column holds this period's figures.",
      advice: 'Choose it in the CCHC pane of Excel, or keep the heading “Số liệu” over that column only.',
    }),
    apart: () => ({
      what: 'The labels no longer stand in the rows of their own figures; one column alone may have been sorted.',
      advice: 'Undo the sorting, or compare row by row with the source and correct it by the printed numbers.',
    }),
    strayed: (row) => ({
      what: `The cell of this figure was moved into another column (row ${row}).`,
      advice: 'Cut that cell (Ctrl+X) and paste it back under “Số liệu” in this row.',
    }),
    unit: (row) => ({
      what: `The unit in row ${row} is not the one of the form.`,
      advice: 'Give the figure in the unit of the form and correct the cell under “Đơn vị tính”.',
    }),
  },
  period,
  owed: ({ codes, owed, alone }) => ({
    what:
      codes.length === 1 && alone.length === 1
        ? `Only ${codes[0]} is blank among filled lines: not typed yet, or 0?`
        : codes.length === owed
          ? `None of the ${owed} lines of this group is typed yet.`
          : `Not typed yet: ${codes.join(', ')}.${alone.length === 0 ? '' : ` All around ${alone.join(', ')} is filled: not typed yet, or 0?`}`,
    advice: 'Type what is missing; where there was nothing, type 0.',
  }),
  relation,
  pinned: (pinning, { proposed: { value, certain } }) => {
    const [only, other] = pinning;
    const because =
      only?.kind === 'sum' && !other
        ? ` for ${sum(only.parts)} to equal ${only.whole}`
        : `, because ${pinning.map(relation).join(' and ')}`;
    return {
      what: `This cell is blank; it ${certain ? 'must' : 'may'} be ${shown(value)}${because}.`,
      advice: 'Compare with the source, then type it.',
    };
  },
  impossible: ({ least, most }, why, whyNot) => ({
    what: `This cell is blank, but no figure fits: at least ${shown(least)}, because ${why}; at most ${shown(most)}, because ${whyNot}.`,
    advice: 'Compare these lines with the source.',
  }),
  reasons: rules,
  failed: {
    sum: (rule, f) =>
      `${rule.whole} is ${left(f, [rule.whole])}, but ${sum(rule.parts)} add up to ${right(f, rule.parts)}.`,
    atMost: (rule, f) =>
      `${sum(rule.less)} is ${left(f, rule.less)}, more than ${sum(rule.more)} with ${right(f, rule.more)}.`,
    limit: (rule, f) => {
      const known = typeof rule.limit === 'string';
      const over = known
        ? `more than the ${shown(f.right)} in the details of your office`
        : `above the limit of ${shown(f.right)}%`;
      return `${sum(rule.codes)} is ${left(f, rule.codes, known ? '' : '%')}, ${over}.`;
    },
    together: (rule) => `${rule.count} and ${rule.companion} do not match: one is given, the other is not.`,
    differ: (rule, f) => `${rule.codes[0]} and ${rule.codes[1]} are both ${shown(f.left)}.`,
    follows: (rule, f) =>
      `${rule.when.join(', ')} are all ${shown(f.right)}%, but of ${rule.also.join(', ')} one is ${shown(f.left)}%.`,
    needs: (rule, f) => `${rule.choice} says ${rule.equals}, but ${sum(rule.counts)} add up to ${shown(f.left)}.`,
    reduction: (rule, f) =>
      `${rule.rate} is ${shown(f.left)}%, but ${rule.now} and the number of 2015 give ${shown(f.right)}%.`,
    reducedSoFar: (rule, f) =>
      `This period alone (${rule.cut}) cut ${shown(f.left)}%, more than the cumulative ${rule.rate} with ${shown(f.right)}%.`,
    percentRange: (_, f) => `${shown(f.left)}% is outside the range allowed.`,
    wholeNumber: (_, f) => `${shown(f.left)} is not a whole number of 0 or more.`,
    option: (_, f) => `${shown(f.left)} is none of the codes of this line.`,
    rateOfCounts: (_, f) => `The rate says ${shown(f.left)}%, but the two counts in the note give ${shown(f.right)}%.`,
    rateCut: (_, f) =>
      `The rate says ${shown(f.left)}%, ${(f.left ?? 0) < (f.right ?? 0) ? 'cut off where it should be rounded' : 'rounded up too far'}: the two counts in the note give ${shown(f.right)}%.`,
    countsInOrder: (_, f) => `The note says ${shown(f.left)} of ${shown(f.right)}: the part is more than the whole.`,
    overResolved: (_, f) =>
      `The rate of ${shown(f.left)}% is over dossiers received${f.right === null ? '' : `; over those resolved it is ${shown(f.right)}%`}.`,
    lateWithin: (rule, f) =>
      `By the notes, ${rule.part} has ${shown(f.left)} late dossiers, more than ${sum(rule.wholes)} together with ${shown(f.right)}.`,
    grows: (_, f) =>
      `The figure of ${named(f.against?.[0])} is ${shown(f.left)}, more than that of ${named(f.against?.[1])} with ${shown(f.right)}.`,
    windowsAddUp: (_, f) =>
      `The figures of ${named(f.against?.[0])} and ${named(f.against?.[1])} add up to ${shown(f.left)}, more than that of ${named(f.against?.[2])} with ${shown(f.right)}.`,
    stockFlow: (rule, f) =>
      `${rule.stock} is ${shown(f.left)}, but by ${last(f.against)}, ${rule.came} and ${rule.went} it is ${(f.left ?? 0) > (f.right ?? 0) ? 'at most' : 'at least'} ${shown(f.right)}.`,
    band: (_, f) => `Now it is ${shown(f.left)}; in ${last(f.against)} it was ${shown(f.right)}.`,
    copiedRun: (_, f) => `${f.codes.length} figures are exactly those of ${last(f.against)}: ${f.codes.join(', ')}.`,
    copiedFlow: (_, f) => `${shown(f.left)} is exactly the figure of ${last(f.against)}.`,
  },
  advice: {
    sum: 'Compare the total and each part with the source.',
    atMost: 'Compare both lines with the source.',
    limit: 'Check the figure, and the numbers of departments and districts in the details of your office.',
    share: 'Check both rates against the records: each document counts in one line only.',
    together: 'Add the missing figure or clear the other.',
    differ: 'If they are truly equal, leave them.',
    follows: 'Compare the rates with the numbers of dossiers.',
    needs: 'Add the number of leaders appointed or correct the code.',
    reduction: 'Compute the rate again, or check the number of 2015 in the details of your office.',
    reducedSoFar: 'Compute the cumulative rate again.',
    percentRange: 'Type the rate again, for example 99.9.',
    wholeNumber: 'Type the figure again.',
    option: 'Choose a code from the list of the cell.',
    rateOfCounts: 'Check the rate and the two counts.',
    rateCut: 'Round the rate again.',
    countsInOrder: 'Check the two counts in the note; they may be the wrong way round.',
    overResolved: 'Compute it again over the dossiers resolved.',
    lateWithin: 'Compare the counts in the notes of these lines.',
    grows: 'Compare the figures of both periods, and the days they cover.',
    windowsAddUp: 'Compare the figures of the periods, and the days they cover.',
    stockFlow: 'If the list was reviewed, leave it.',
    band: 'Check the digits and the decimal mark; if it is right, leave it.',
    copiedRun: 'If nothing has truly changed, leave them.',
    copiedFlow: 'If they are truly equal, leave it.',
  },
  doubts: {
    textNumber: {
      what: (read, n) => `“${read}” is text, Excel cannot calculate with it. Read as ${n}.`,
      advice: 'Turn it into a number.',
    },
    unitWritten: {
      what: (read, n) => `“${read}” carries its unit, so Excel takes it as text. Read as ${n}.`,
      advice: 'Type the number only.',
    },
    otherUnit: {
      what: (read) => `“${read}” carries another unit than that of the line.`,
      advice: 'Check it, then type the number only.',
    },
    percentFormat: {
      what: (read, n) => `The cell is formatted as a percentage (“${read}”). Read as ${n}.`,
      advice: 'Type the number without %, for example 99.9.',
    },
    fractionForPercent: {
      what: (read, n) => `“${read}” is below 1%. ${n}% may be meant.`,
      advice: 'Check it; leave it if it is truly below 1%.',
    },
    thousandsReadAsDecimal: {
      what: (read, n) => `Excel took “${read}” as a decimal fraction. ${n} may be meant.`,
      advice: 'Type digits without a thousands separator.',
    },
    date: {
      what: (read) => `Excel made a date of it (“${read}”).`,
      advice: 'Type the figure again; if the cell still shows a date, the button takes that format away.',
    },
    errorValue: {
      what: (read) => `The cell shows the error ${read}.`,
      advice: 'Type the figure again or mend the formula.',
    },
    noneMark: {
      what: (read) => `The cell says “${read}”.`,
      advice: 'Type 0 for none; leave it blank if it is not yours to report or not known yet.',
    },
    optionWritten: { what: (read, n) => `“${read}” is text. Its code is ${n}.`, advice: 'Type the code.' },
    ratio: {
      what: (read, n) => `“${read}” is two numbers.${n === '…' ? '' : ` They make ${n}%.`}`,
      advice: 'Type one number here; the two belong in the note column.',
    },
    truthValue: { what: (read) => `The cell holds ${read}.`, advice: 'Type the figure again.' },
    tooLarge: { what: (read) => `“${read}” is too large.`, advice: 'Check the number of digits.' },
    notNumber: {
      what: (read, n) =>
        n === '…' ? `“${read}” cannot be read as a number.` : `“${read}” is not just a number. ${n} may be meant.`,
      advice: 'Type the figure again; explanations go in the note column.',
    },
  },
};
