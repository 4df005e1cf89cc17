import { figures2021 } from '../sheet/figures2021';
import { at, cchc, put } from './cchc';

const of = (figures: object) => ({ edition: 'ninh-thuan-2021', figures });
const resultOf = async (name: string, figures: object) => {
  const { code, out, err } = await cchc('check', put(name, of(figures)), '--json');
  expect([err, out.length]).toEqual(['', 1]);
  return { code, result: JSON.parse(out[0] ?? '') };
};

test('the source: no error, no warning, and the notice that is true', async () => {
  const { code, result } = await resultOf('source.json', figures2021);
  expect(code).toBe(0);
  expect(Object.keys(result)).toEqual(['edition', 'figures', 'verdicts', 'findings']);
  expect(result.edition).toBe('ninh-thuan-2021');
  expect(Object.keys(result.figures)).toEqual(Object.keys(figures2021));
  expect(result.figures['3.4.2']).toEqual({ value: 99.9, decimals: 1 });
  expect(Object.keys(result.verdicts)).toEqual(['pass', 'fail', 'unknown']);
  expect(result.findings.map(({ rule, severity }: Record<string, unknown>) => [rule, severity])).toEqual([
    ['R22', 'notice'],
  ]);
});

test('a finding has its id, rule, severity, cells, sides, difference, sentence and explanations', async () => {
  const { code, result } = await resultOf('140.json', { ...figures2021, '3.1.3.a': 140 });
  expect(code).toBe(1);
  const [first] = result.findings;
  expect(Object.keys(first)).toEqual([
    'id',
    'rule',
    'severity',
    'codes',
    'left',
    'right',
    'gap',
    'message',
    'explanations',
  ]);
  expect(first).toMatchObject({
    rule: 'R09',
    severity: 'error',
    codes: ['3.1.3', '3.1.3.a', '3.1.3.b', '3.1.3.c'],
    left: 1821,
    right: 557,
    gap: 1264,
    message: expect.stringMatching(/3\.1\.3.*1\.264/s),
  });
});

test('what the same correction settles as well has it for its explanation, and stands under it in words', async () => {
  const slipped = { ...figures2021, '3.1.3': 1281 };
  const { result } = await resultOf('1281.json', slipped);
  const [own, , usual, other] = result.findings;
  expect([own.rule, usual.rule, other.rule]).toEqual(['R09', 'R12', 'R22']);
  expect([usual.explanations, other.explanations]).toEqual([own.explanations.slice(0, 1), []]);
  const { out } = await cchc('check', put('1281.json', of(slipped)));
  expect(out.map((card) => card.match(/^(LỖI|LƯU Ý|20)|Mục [\d.a-c]+/gm)?.join(' '))).toEqual([
    'LỖI Mục 3.1.3 Mục 3.5.1 Mục 3.2.1',
    'LƯU Ý Mục 3.5.3',
    '20',
  ]);
  expect(out[0]).toMatch(/^LỖI {2}Gần như chắc chắn: 3\.1\.3 gõ đảo hai chữ số: 1\.281 → 1\.821\.\n/);
});

test('an unclean entry says what it is and, where it is certain, what it should be', async () => {
  const { result } = await resultOf('unclean.json', {
    '3.1.1': '91 thủ tục',
    '3.1.2': '#REF!',
    '3.4.1': '95%',
    '3.3.1': '',
  });
  expect(result.figures).toEqual({
    '3.1.1': { value: 91, decimals: 0 },
    '3.1.2': { problem: 'errorValue' },
    '3.4.1': { value: 95, decimals: 0 },
  });
  const written = result.findings.find(({ codes }: { codes: string[] }) => codes[0] === '3.1.1');
  expect(written).toMatchObject({
    rule: 'entry.unitWritten',
    left: null,
    explanations: [
      { codes: ['3.1.1'], slip: 'unitWritten', proposed: { '3.1.1': 91 }, confidence: { cells: 1, values: 1 } },
    ],
  });
});

test('a .jsonl file answers one result a line, in order; the worst line decides the code', async () => {
  const lines = [of({ '3.1.1': 1 }), of({ ...figures2021, '3.1.3.a': 140 }), of({ '3.1.1': 3 })];
  const { code, out } = await cchc(
    'check',
    put('many.jsonl', `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}\n`),
  );
  expect(code).toBe(1);
  expect(out.map((line) => JSON.parse(line).figures['3.1.1'].value)).toEqual([1, 91, 3]);
  expect((await cchc('check', put('good.jsonl', JSON.stringify(lines[0])), '--json')).code).toBe(0);
});

test('one unreadable line: nothing is answered, and the line is named', async () => {
  const { code, out, err } = await cchc('check', put('bad.jsonl', `${JSON.stringify(of({}))}\n{"edition"`));
  expect([code, out]).toEqual([2, []]);
  expect(err).toContain('Dòng 2');
});

test('values as people type them', async () => {
  const { result } = await resultOf('typed.json', {
    '3.1.3': '1.821',
    '3.4.2': '99,9',
    '1.4.2': 'Kết hợp',
    '3.1.1': null,
  });
  expect(result.figures).toMatchObject({
    '3.1.3': { value: 1821 },
    '3.4.2': { value: 99.9, decimals: 1 },
    '1.4.2': { value: 2 },
  });
  expect(result.figures['3.1.1']).toBeUndefined();
  expect(at('typed.json')).toBeTruthy();
});
