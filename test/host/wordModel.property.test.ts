import fc from 'fast-check';
import { findPlace } from '../../src/office/word/findPlace';
import { replaceText, textOf } from '../../src/workbench/word/model/paragraphText';
import { elementsOf, parseXml, writeXml } from '../../src/workbench/word/model/xmlTree';
import { paragraph, run, tagged } from './wordDocuments';

const letters = fc.string({ unit: fc.constantFrom('a', 'ố', '1', ' ', '&', '<', '“', '\u{1f600}'), maxLength: 6 });
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const piece = fc.oneof(
  letters.map((text) => run(escaped(text))),
  letters.map((text) => tagged('3.1.3', run(escaped(text)))),
  fc.constant('<w:r><w:tab/></w:r>'),
  fc.constant('<w:r><w:br/><w:t>x</w:t></w:r>'),
);
const paragraphs = fc.array(piece, { maxLength: 5 }).map((pieces) => paragraph(...pieces));

test('replacing letters changes those letters and no others, and leaves well-formed XML', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(40), fc.nat(10), letters, (xml, from, length, text) => {
      const [place] = elementsOf(parseXml(xml));
      const before = textOf(place!);
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      replaceText(place!, start, end, text);
      const expected = before.slice(0, start) + text + before.slice(end);
      expect(textOf(place!)).toBe(expected);
      expect(textOf(elementsOf(parseXml(writeXml(place!)))[0]!)).toBe(expected);
    }),
  );
});

test('XML that is read is written as it was', () => {
  fc.assert(
    fc.property(fc.array(paragraphs), (all) => {
      const xml = `<?xml version="1.0"?><w:body><!-- a > b -->${all.join('\n')}<w:p a='>'/></w:body>`;
      expect(writeXml(parseXml(xml))).toBe(xml);
    }),
  );
});

test('a place in an unchanged text is found where it is, and in a longer text behind what came before', () => {
  const places = fc.array(letters, { minLength: 1, maxLength: 6 }).chain((texts) =>
    fc.nat(texts.length - 1).chain((index) =>
      fc.tuple(fc.nat(texts[index]!.length), fc.nat(6)).map(([start, length]) => {
        const text = texts[index]!;
        return { texts, place: { paragraph: index, text, start, end: Math.min(start + length, text.length) } };
      }),
    ),
  );
  fc.assert(
    fc.property(places, ({ texts, place }) => {
      expect(findPlace(texts, place)).toEqual({ paragraph: place.paragraph, start: place.start });
      const moved = findPlace(['mới', ...texts], place)!;
      expect(
        ['mới', ...texts][moved.paragraph]!.startsWith(place.text.slice(place.start, place.end), moved.start),
      ).toBe(true);
    }),
  );
});
