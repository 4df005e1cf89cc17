import type { ReferenceKey } from '../../appendix/types';
import type { CitationWords } from '../CitationWords';
import { findings } from './findings';

const originals = 'Compare with the document itself.';
const become = (meant: string) => `Write ${meant}.`;

const references: Readonly<Record<ReferenceKey, string>> = {
  departments: 'the number of departments',
  districts: 'the number of districts',
  civilServants2015: 'civil servant posts in 2015',
  publicEmployees2015: 'public employees in 2015',
};

export const citations: CitationWords = {
  told: {
    yearDisagrees: ({ year, date }) => ({
      what: `The year in the symbol is ${year}, but the document is dated ${date}.`,
      advice: originals,
    }),
    typeMismatch: ({ type, symbol, meant }) => ({
      what:
        meant === null
          ? `“${type}” does not go with the symbol ${symbol}.`
          : `The Government's decrees are NĐ-CP, not ${symbol}.`,
      advice: meant === null ? `${originals} Correct the kind of document or the symbol.` : become(meant),
    }),
    yearMissing: ({ year, meant }) => ({
      what: 'The year between number and symbol is missing.',
      advice: meant !== null ? become(meant) : `${year === null ? 'No date tells the year. ' : ''}${originals}`,
    }),
    datesConflict: ({ date, otherDate }) => ({
      what: `Dated ${date} here and ${otherDate} elsewhere in the report.`,
      advice: originals,
    }),
    nearTwin: ({ twin, times }) => ({
      what: `The symbol is a letter or two away from ${twin} (cited ${times} times).`,
      advice: 'Check the symbol for a typing error.',
    }),
    leadingZero: ({ meant }) => ({
      what: 'Days under 10 and months 1 and 2 take a leading 0.',
      advice: become(meant),
    }),
    impossibleDate: ({ date }) => ({ what: `There is no ${date} in the calendar.`, advice: originals }),
    numberOrder: ({ date, neighbour, neighbourDate }) => ({
      what: `Dated ${date}, while ${neighbour} is dated ${neighbourDate}: the numbers do not rise with the dates.`,
      advice: 'Within a year the numbers of one office rise with the dates. Check both documents.',
    }),
    firstIncomplete: () => ({
      what: 'Named for the first time without its date.',
      advice: 'At first mention give kind, number, symbol, date, issuer and subject.',
    }),
    subjectMissing: () => ({
      what: 'Named for the first time without its subject.',
      advice: 'Add the issuer, if it is not there, and “về …”.',
    }),
    repeatedInFull: ({ short }) => ({
      what: 'Already cited in full above.',
      advice: `From the second mention on “${short}” is enough.`,
    }),
    outsidePeriod: ({ date, year }) => ({
      what: `A document of ${date} is told as a result of ${year}.`,
      advice: 'Check whether it is left over from an older report.',
    }),
    malformed: ({ meant }) => ({ what: 'The number and symbol are not well formed.', advice: become(meant) }),
    missingSo: () => ({ what: '“số” is missing before the number.', advice: 'Add “số”.' }),
    lookAlike: ({ letters, meant }) => ({
      what: `The symbol has letters of another script (${letters}) that only look right.`,
      advice: `Type ${meant} anew; as it is, no search finds it.`,
    }),
    glued: ({ word }) => ({ what: `“${word}” runs on from the symbol.`, advice: 'Add a space.' }),
    loose: ({ meant }) => ({ what: 'Number and symbol hold spaces or a dash.', advice: become(meant) }),
    broken: () => ({
      what: 'Number, symbol and date are broken over lines or paragraphs.',
      advice: 'Take out the break.',
    }),
    lawName: ({ meant }) => ({ what: 'The name of the law is not well written.', advice: `Write “${meant}”.` }),
    unnumbered: () => ({
      what: 'A document is named without number, symbol and date.',
      advice: 'If it has been issued, add them.',
    }),
  },
  mention: ({ code, said, figure, isPercent }) => {
    const sign = isPercent ? '%' : '';
    const subject = references[code as ReferenceKey];
    const held = subject === undefined ? `line ${code} of the appendix` : `${subject} in the details of your office`;
    return {
      what: `The text says ${said}${sign}, ${held} is ${findings.number(figure)}${sign}.`,
      advice: 'Find out which is right and make them agree.',
    };
  },
  rules: {
    C1: 'The year in a symbol is the year of the date.',
    C2: 'The kind of document goes with the symbol; a letter has no abbreviation of a kind.',
    C3: 'Decrees and circulars since 1998 carry their year.',
    C4: 'One document has one date.',
    C5: 'Symbols with the same number and year differ by more than a letter or two.',
    C6: 'Days under 10 and months 1 and 2 take a leading 0.',
    C7: 'Within a year the numbers of one office rise with the dates.',
    C8: 'The first mention gives the date and the subject, later ones only kind, number and symbol.',
    C9: 'What is told as a result was issued in the period.',
    C10: 'Symbols are well formed: NĐ-CP, QĐ-TTg; of the Party: 18-NQ/TW.',
    C11: '“số” stands before the number.',
    C12: 'Symbols hold no letters of another script.',
    C13: 'A space follows the symbol.',
    C14: 'Number and symbol hold no spaces and no dashes.',
    C15: 'Number, symbol and date are not broken over lines or paragraphs.',
    C16: 'Names of laws are well written.',
    C17: 'Plans and programmes that were issued are named with number and date.',
    C18: 'Dates are in the calendar.',
  },
};
