import { aboutText, type CitationRule } from '../Prose';
import { laws } from '../vocabulary';

const names = laws.map((name) => ({ name, small: name.charAt(0).toLowerCase() + name.slice(1) }));

/** "Luật sửa đổi, bổ sung một số điều Luật Cán bộ, công chức": "của" is left out. */
const amendingLaw = /(?<rest>Luật [Ss]ửa đổi, bổ sung một số điều)(?= (?:Bộ luật|Luật|Pháp lệnh) \p{Lu})/gu;

/** C16: the name of a law: its first syllable in capitals, "một số điều của" in full. */
export const lawName: CitationRule = {
  id: 'C16',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => {
      const { text } = paragraph.plain;
      const tell = (start: number, end: number, meant: string) =>
        aboutText('C16', paragraph, index, { start, end }, { kind: 'lawName', severity: 'warning', meant }, meant);
      const small = names.flatMap(({ name, small }) =>
        placesOf(text, `Luật ${small}`).map((at) => tell(at, at + 5 + name.length, `Luật ${name}`)),
      );
      const amending = [...text.matchAll(amendingLaw)].map(({ 0: whole, index: at, groups }) =>
        tell(at, at + whole.length, `${groups?.rest ?? ''} của`),
      );
      return [...small, ...amending];
    }),
};

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places.filter((at) => !/\p{L}/u.test(text[at + words.length] ?? '') && !/\p{L}/u.test(text[at - 1] ?? ''));
}
