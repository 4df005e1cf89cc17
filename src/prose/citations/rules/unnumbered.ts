import { aboutText, type CitationRule, type ReadParagraph } from '../Prose';
import type { CitationFinding } from '../types';

/** A plan or programme issued, listed or carried out, by name; the name ends where the clause does. */
const planNamed =
  /(?:(?:[Bb]an hành|như:|;)\s+(?=Kế hoạch|Chương trình)|(?<=[Bb]an hành Kế hoạch [^.;:,]{0,80})\svà (?=Kế hoạch)|(?:[Tt]hực hiện|[Bb]áo cáo) (?=[Kk]ế hoạch [^.;:,(]{0,80}giai đoạn))(?<name>(?:[Kk]ế hoạch|Chương trình)(?! số| liên tịch)(?:(?! và Kế hoạch| theo )[^.;:,(\n]){3,140})/gu;

/** C17: a plan or programme that was issued, told without its number and day. */
export const unnumbered: CitationRule = {
  id: 'C17',
  find: ({ paragraphs }) => {
    const told = new Set<string>();
    return paragraphs.flatMap((paragraph, index) =>
      plansIn(paragraph, index).filter(({ cited }) => {
        const name = cited.toLowerCase().replace(/[^\p{L}\d]/gu, '');
        if (told.has(name)) return false;
        told.add(name);
        return true;
      }),
    );
  },
};

function plansIn(paragraph: ReadParagraph, index: number): readonly CitationFinding[] {
  const { plain, citations, part } = paragraph;
  if (part === 'plans') return [];
  return [...plain.folded.matchAll(planNamed)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    const end = start + name.length;
    const sentence = /[.;](?:\s|$)/.exec(plain.folded.slice(end));
    const stop = sentence ? end + sentence.index : plain.folded.length;
    const isNumbered = citations.some(({ inPlain }) => inPlain.end > start && inPlain.start < stop);
    const clause = Math.max(...[';', '.', ',', ':', '('].map((mark) => plain.folded.lastIndexOf(mark, start - 1)));
    const isSubject = citations.some(({ inPlain }) => inPlain.start > clause && inPlain.start < start);
    if (isNumbered || isSubject) return [];
    return aboutText('C17', paragraph, index, { start, end }, { kind: 'unnumbered', severity: 'notice', name });
  });
}
