import { checkCitations } from '../../../src/prose/citations/checkCitations';
import { type Marked, markedSentences, type Source } from './markedSentences';

const sources = markedSentences();
const read = sources.map((source) => ({ source, ...checkCitations(source.sentences) }));

/** Every citation that was marked, and every one that was recognised, as its text. */
function compare({ source, citations }: (typeof read)[number]) {
  return source.sentences.map((sentence, paragraph) => {
    const here = citations.filter((one) => one.paragraph === paragraph);
    const isMarked = ({ core, end }: (typeof here)[number]) =>
      sentence.marks.some((mark) => core.start >= mark.start && end === mark.end);
    const missed = sentence.marks.filter(
      (mark) => !here.some(({ core, end }) => core.start >= mark.start && end === mark.end),
    );
    return {
      missed: missed.map(({ start, end }) => sentence.text.slice(start, end)),
      invented: here.filter((one) => !isMarked(one)).map(({ raw }) => raw),
    };
  });
}

test('the sentences are real ones, of many offices', () => {
  const sentences = sources.flatMap((source: Source) => source.sentences);
  const marks = sentences.reduce((sum: number, { marks }: Marked) => sum + marks.length, 0);
  expect([sources.length >= 40, sentences.length >= 250, marks >= 300]).toEqual([true, true, true]);
});

test('every citation that a careful reader marked is recognised with its day, and none besides', () => {
  const compared = read.flatMap(compare);
  expect(compared.flatMap(({ missed }) => missed)).toEqual([]);
  expect(compared.flatMap(({ invented }) => invented)).toEqual([]);
});

test('errors are those that the reader saw', () => {
  const said = read.flatMap(({ source, findings }) =>
    source.sentences.map(({ text }, paragraph) => {
      const errors = findings.filter(({ place, severity }) => place.paragraph === paragraph && severity === 'error');
      return [text, [...new Set(errors.map(({ rule }) => rule))]] as const;
    }),
  );
  const seen = sources.flatMap(({ sentences }) => sentences.map(({ text, errors }) => [text, errors] as const));
  expect(said).toEqual(seen);
});
