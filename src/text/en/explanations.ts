import type { ExplanationWords } from '../ExplanationWords';
import { findings } from './findings';

export const explanations: ExplanationWords = {
  number: (value) => findings.number(value),
  certain: 'Almost certainly:',
  likely: 'Probably:',
  oneOf: 'It may be one of these:',
  slips: {
    substituted: 'has one digit mistyped',
    transposed: 'has two digits swapped',
    dropped: 'lacks a digit',
    doubled: 'has a digit twice',
    inserted: 'has a digit too many',
    zeros: 'has a 0 too many or too few',
    lostComma: 'lacks its decimal mark',
    sign: 'has a minus sign too many',
    other: 'is wrong',
    interchanged: 'have changed places',
    shifted: 'were pasted one row too low',
    several: 'are wrong together',
  },
  wrong: (codes, slip) => `${codes.join(', ')} ${slip}`,
  becomes: (code, typed, meant, alone) => (alone ? `${typed} → ${meant}` : `${code}: ${typed} → ${meant}`),
};
