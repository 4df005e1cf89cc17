import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { firstLine } from '../measures';

const levels = [
  { format: LevelFormat.UPPER_LETTER, text: '%1.' },
  { format: LevelFormat.UPPER_ROMAN, text: '%2.' },
  { format: LevelFormat.DECIMAL, text: '%3.' },
  { format: LevelFormat.DECIMAL, text: '%3.%4.' },
];

/** A. · I. · 1. · 3.1. counted by Word, one space before the heading, the first line set in as in the body. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: levels.map(({ format, text }, level) => ({
        level,
        format,
        text,
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.SPACE,
        style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 0, firstLine } } },
      })),
    },
  ],
};
