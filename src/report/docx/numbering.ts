import { element } from '../../ooxml/xml';
import { firstLine } from '../measures';
import { wordprocessingml } from './namespaces';
import { paragraphProperties } from './properties';

const levels = [
  { format: 'upperLetter', text: '%1.' },
  { format: 'upperRoman', text: '%2.' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '%3.%4.' },
];

/** A. · I. · 1. · 3.1. counted by Word, one space before the heading, the first line set in as in the body. */
export function numberingXml(): string {
  const value = (name: string, given: string | number) => element(name, { 'w:val': given });
  const written = levels.map(({ format, text }, level) =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      [
        value('w:start', 1),
        value('w:numFmt', format),
        value('w:pStyle', `Heading${level + 1}`),
        value('w:suff', 'space'),
        value('w:lvlText', text),
        value('w:lvlJc', 'left'),
        paragraphProperties({ indent: { left: 0, firstLine } }),
      ].join(''),
    ),
  );
  const list = element(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    value('w:multiLevelType', 'multilevel') + written.join(''),
  );
  const used = element('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0));
  return element('w:numbering', { 'xmlns:w': wordprocessingml }, list + used);
}
