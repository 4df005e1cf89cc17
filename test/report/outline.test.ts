import type { DataSentence, Outline, Section } from '../../src/appendix/types';
import { indicatorsOf } from '../../src/figures/indicatorsOf';
import { codesOf } from '../../src/report/sentences';
import { bodyLines, edition, reportOf, typed, wholeForm } from './reportOf';

const outline: Outline = edition.outline;
const sentences = outline.sections.flatMap((section) =>
  (section.sentences ?? []).map((sentence) => [`${section.id} ${sentence.id}`, section, sentence] as const),
);
const indicators = indicatorsOf(edition);
const romans = ['', 'I', 'II', 'III', 'IV', 'V'];

/** The numbers Word gives: A. · I. · 1. · 3.1., each level starting again under the one above. */
function counted(sections: readonly Section[]): readonly string[] {
  const counts = [0, 0, 0, 0];
  return sections.map(({ level }) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const [part = 0, chapter = 0, item = 0, sub = 0] = counts;
    return [`${' AB'[part]}.`, `${romans[chapter]}.`, `${item}.`, `${item}.${sub}.`][level - 1] ?? '';
  });
}

test('the printed numbers are those that Word counts', () => {
  expect(outline.sections.map(({ number }) => number)).toEqual(counted(outline.sections));
});

test('the headings are those of the source, in its order, but for documents named in full', () => {
  const headings = reportOf().body.filter((block) => block.kind === 'heading');
  expect(bodyLines(headings)).toEqual([
    'A. PHẠM VI ĐỐI VỚI ĐƠN VỊ',
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
    '1. Về kế hoạch cải cách hành chính',
    '2. Về tổ chức chỉ đạo, điều hành cải cách hành chính',
    '3. Về kiểm tra cải cách hành chính',
    '4. Về công tác tuyên truyền cải cách hành chính',
    'II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
    '1. Cải cách thể chế',
    '2. Cải cách thủ tục hành chính',
    '3. Cải cách tổ chức bộ máy hành chính nhà nước',
    '3.1. Việc kiện toàn tổ chức bộ máy',
    '3.2. Việc ban hành, sửa đổi, bổ sung các quy chế hoạt động của cơ quan, đơn vị',
    '4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức',
    '4.1. Kết quả triển khai thực hiện Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị và Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ về tinh giản biên chế',
    '4.2. Kết quả thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức',
    '5. Cải cách tài chính công',
    '6. Hiện đại hóa nền hành chính',
    'III. ĐÁNH GIÁ CHUNG',
    '1. Ưu điểm',
    '2. Tồn tại, hạn chế',
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRONG THỜI GIAN TỚI',
    'B. NHIỆM VỤ PHỐI HỢP VỚI CÁC SỞ, NGÀNH TRONG NĂM 2022',
  ]);
});

test('ids are unique, headings end without a colon, and every lowest section asks for something', () => {
  const ids = [...outline.sections.map(({ id }) => id), ...sentences.map(([name]) => name)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(outline.sections.filter(({ heading }) => /[:.]$/.test(heading))).toEqual([]);
  const parents = outline.sections.filter(({ id }) => outline.sections.some((other) => other.id.startsWith(`${id}.`)));
  expect(outline.sections.filter((section) => !parents.includes(section) && section.prompts.length === 0)).toEqual([]);
});

test('every indicator of the form is told in exactly one section', () => {
  const told = outline.sections.flatMap(({ sentences: own = [] }) => [...new Set(own.flatMap(codesOf))]);
  expect([...told].sort()).toEqual([...indicators.keys()].sort());
});

/** Narrative chapters and the appendix are numbered differently. */
test.each([
  ['A.I.1', /^1\.1\./],
  ['A.I.2', /^1\.[1345]/],
  ['A.I.3', /^1\.2\./],
  ['A.II.1', /^2\./],
  ['A.II.2', /^3\./],
  ['A.II.3.1', /^4\.1\./],
  ['A.II.4', /^5\./],
  ['A.II.4.1', /^4\.[23]\./],
  ['A.II.5', /^6\./],
  ['A.II.6', /^7\./],
])('section %s tells of %s', (id, codes) => {
  const section = outline.sections.find((one) => one.id === id);
  const told = (section?.sentences ?? []).flatMap(codesOf);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((code) => !codes.test(code))).toEqual([]);
});

test.each(sentences)('%s covers every option of its choices', (_, __, { cases = [] }) => {
  for (const code of new Set(cases.flatMap(({ when }) => Object.keys(when)))) {
    const indicator = indicators.get(code);
    if (indicator?.kind !== 'choice') continue;
    const covered = cases.flatMap(({ when }) => when[code] ?? []);
    expect(covered.map(String).sort()).toEqual(Object.keys(indicator.options).sort());
  }
});

/** How many figures a sentence must show: all that are not zero, but for shares of nothing. */
const nonZero = (values: Readonly<Record<string, string>>) =>
  values['7.6.2'] === '0' ? 0 : Object.values(values).filter((value) => value === '12').length;

/** All ways in which some of the sentence's figures are zero. */
function zeroPatterns(sentence: DataSentence): readonly Readonly<Record<string, string>>[] {
  const codes = codesOf(sentence).filter((code) => indicators.get(code)?.kind !== 'choice');
  const choices = codesOf(sentence).filter((code) => !codes.includes(code));
  return Array.from({ length: 2 ** codes.length }, (_, pattern) =>
    Object.fromEntries([
      ...codes.map((code, index) => [code, (pattern >> index) & 1 ? '0' : '12']),
      ...choices.map((code) => [code, '1']),
    ]),
  );
}

test.each(sentences)('%s reads naturally with zeros', (name, section, sentence) => {
  for (const values of zeroPatterns(sentence)) {
    const { body } = reportOf(wholeForm, typed(values));
    const prompt = `sentence:${name.replace(' ', '.')}`;
    const found = body.filter(({ kind, ...block }) => kind === 'paragraph' || ('tag' in block && block.tag === prompt));
    const text = bodyLines(found.slice(1)).join(' ');
    expect(`${section.id}: ${text}`).toMatch(/^\S+: - \p{Lu}.*\.$/u);
    expect({ name, text, told: text.match(/\b12\b/g)?.length ?? 0 }).toMatchObject({ told: nonZero(values) });
    expect(text).not.toMatch(/(có|là|đã|phát hiện|đạt|[Đđ]ã \p{L}+( \p{L}+)?) không có|[^\d,.]0 |\{|\}|Câu này/u);
  }
});
