import fc from 'fast-check';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { documentPath, type Parts, part, partsOf, textOf } from './docxParts';
import { everywhere, hostile } from './hostile';
import { inDocument, inPart, type Mutation } from './layout/mutations';
import { edition, reportOf, typed, wholeForm } from './reportOf';
import { structureFaults } from './structure';

const partsFor = (...given: Parameters<typeof reportOf>) => partsOf(writeDocx(reportOf(...given)));
const everyFigure = typed(Object.fromEntries(edition.lines.map(({ id }) => [id, '1'])));

test.each([
  ['the report of 2021', partsFor()],
  ['a report of nothing', partsFor(wholeForm, {})],
  ['a report of everything', partsFor(wholeForm, everyFigure, { notes: { '3.1.1': 'đến 14/12' } })],
  ['a report to several', partsFor({ addressee: 'Sở Nội vụ; Sở Tư pháp' })],
])('%s is sound', (_, parts) => {
  expect(structureFaults(parts)).toEqual([]);
});

const without =
  (path: string): Mutation =>
  ({ [path]: _, ...parts }) =>
    parts;

test.each<[string, Mutation]>([
  ['a part missing', without('word/header2.xml')],
  ['a part without a type', inPart('[Content_Types].xml', /<Override PartName="\/word\/styles.xml"[^>]*>/, '')],
  ['a part that nothing leads to', (parts) => ({ ...parts, 'word/comments.xml': '<w:comments/>' })],
  ['a relationship twice', inPart('word/_rels/document.xml.rels', 'rIdStyles', 'rIdNumbering')],
  ['a dangling relationship', inDocument('r:id="rIdFirst"', 'r:id="rIdLost"')],
  ['properties out of order', inDocument(/(<w:keepNext\/>)/, '<w:jc w:val="left"/>$1')],
  ['a property twice', inDocument('<w:cantSplit/>', '<w:cantSplit/><w:cantSplit/>')],
  ['an element in a wrong place', inDocument('<w:tblGrid>', '<w:p/><w:tblGrid>')],
  ['a cell without a paragraph', inDocument(/(<w:vAlign w:val="top"\/><\/w:tcPr>)<w:p>.*?(<\/w:tc>)/s, '$1$2')],
  ['a style that is not there', inDocument('w:val="Motto"', 'w:val="Moto"')],
  ['a list that is not there', inPart('word/styles.xml', '<w:numId w:val="1"/>', '<w:numId w:val="4"/>')],
  ['a control without a tag', inDocument(/<w:tag [^>]*>/, '')],
  ['a bookmark that does not end', inDocument('<w:r>', '<w:bookmarkStart w:id="1" w:name="x"/><w:r>')],
  ['a field', inDocument('<w:t ', '<w:instrText>DATE</w:instrText><w:t ')],
  ['an open element', inDocument('</w:tbl>', '')],
  ['a letter that XML forbids', inDocument('Ninh', '\u0001Ninh')],
])('%s is noticed', (_, broken) => {
  expect(structureFaults(broken(partsFor()))).not.toEqual([]);
});

const faultsWith = (text: string): readonly string[] => {
  const { profile, figures, notes } = everywhere(text);
  const parts: Parts = partsFor(profile, figures, { notes });
  const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(part(parts, documentPath)) ? ['turns the text'] : [];
  return [...structureFaults(parts), ...turning];
};

test.each(Object.entries(hostile))('%s everywhere: sound, no field', (_, text) => {
  expect(faultsWith(text)).toEqual([]);
});

test('any text in any field: sound, no field', () => {
  const piece = fc.constantFrom(...Object.values(hostile).map((text) => text.slice(0, 60)));
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }), piece);
  const mixture = fc.array(anything, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(''));
  fc.assert(
    fc.property(mixture, (text) => faultsWith(text).length === 0),
    { numRuns: 30 },
  );
});

test('what can stand in the file is not lost', () => {
  const { profile, figures, notes } = everywhere('Sở ]]> Nội vụ &lt;b&gt; <w:p/> =HYPERLINK("x") { DATE }');
  const text = textOf(part(partsFor(profile, figures, { notes }), documentPath));
  // Every figure and every note of the form, and the closing sentence.
  expect(text.split('Sở ]]> Nội vụ &lt;b&gt; <w:p/> =HYPERLINK("x") { DATE }').length).toBeGreaterThan(94 * 2);
});
