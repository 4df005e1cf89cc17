import { checkCitations } from '../../../src/prose/citations/checkCitations';
import { type Marked, markedSentences, type Source } from './markedSentences';

const real = markedSentences('marked.txt');
const readAll = (sources: readonly Source[]) =>
  sources.map((source) => ({ source, ...checkCitations(source.sentences) }));
const read = { 'real sentences': readAll(real), 'kinds of our own': readAll(markedSentences('kinds.txt')) };
const files = Object.entries(read);

/** Every citation that was marked, and every one that was recognised, as its text. */
function compare({ source, citations }: (typeof read)['real sentences'][number]) {
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
  const sentences = real.flatMap((source: Source) => source.sentences);
  const marks = sentences.reduce((sum: number, { marks }: Marked) => sum + marks.length, 0);
  expect([real.length >= 40, sentences.length >= 250, marks >= 300]).toEqual([true, true, true]);
});

test.each(files)(
  '%s: every citation that a careful reader marked is recognised with its day, and none besides',
  (_, those) => {
    const compared = those.flatMap(compare);
    expect(compared.flatMap(({ missed }) => missed)).toEqual([]);
    expect(compared.flatMap(({ invented }) => invented)).toEqual([]);
  },
);

test.each(files)('%s: errors are those that the reader saw', (_, those) => {
  const said = those.flatMap(({ source, findings }) =>
    source.sentences.map(({ text }, paragraph) => {
      const errors = findings.filter(({ place, severity }) => place.paragraph === paragraph && severity === 'error');
      return [text, [...new Set(errors.map(({ rule }) => rule))]] as const;
    }),
  );
  const seen = those.flatMap(({ source: { sentences } }) =>
    sentences.map(({ text, errors }) => [text, errors] as const),
  );
  expect(said).toEqual(seen);
});
