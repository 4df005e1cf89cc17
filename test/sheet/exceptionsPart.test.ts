import fc from 'fast-check';
import type { Exception } from '../../src/appendix/exception';
import { exceptionsPart } from '../../src/sheet/exceptionsPart';
import { readExceptionsPart } from '../../src/sheet/readExceptionsPart';

const one: Exception = {
  findingId: 'R09:3.1.3+3.1.3.a',
  codes: ['3.1.3', '3.1.3.a'],
  figures: { '3.1.3': '1821', '3.1.3.a': '140 ← unitWritten: <140> & "TTHC"' },
  sides: '1821 | 557',
  reason: 'Số “gốc” <của> Bộ & 2 vụ ]]> 😀',
  at: '2022-01-03',
};
const part = (data: unknown) => exceptionsPart(data as readonly Exception[]);

test('what is kept is read again, whatever its letters', () => {
  expect(readExceptionsPart(part([one]))).toEqual([one]);
  expect(readExceptionsPart(part([]))).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (read) => {
      const odd = { ...one, figures: { '3.1.3': read } };
      expect(readExceptionsPart(part([odd]))).toEqual([odd]);
    }),
  );
});

test.each([
  ['another part', '<profile xmlns="urn:cchc:profile:1">[]</profile>'],
  ['a later version', part([one]).replace('exceptions:1', 'exceptions:2')],
  ['no JSON', '<exceptions xmlns="urn:cchc:exceptions:1">[{"finding</exceptions>'],
  ['no list', part({ 0: one })],
  ['nothing', ''],
  ['no end', '<exceptions '.repeat(100_000)],
  ['a name without end', `<exceptions ${'urn:cchc:exceptions:1'.repeat(50_000)}`],
])('%s is passed over', (_, xml) => {
  expect(readExceptionsPart(xml)).toBeNull();
});

test('of a list, what is no exception is left out', () => {
  const { reason, ...reasonless } = one;
  const odd = [
    null,
    7,
    'R09',
    [],
    reasonless,
    { ...one, codes: '3' },
    { ...one, figures: { a: 1 } },
    { ...one, at: 3 },
  ];
  expect(readExceptionsPart(part([...odd, one]))).toEqual([one]);
  expect(
    readExceptionsPart(
      part([
        { ...one, at: 'today' },
        { ...one, reason: 'x'.repeat(501) },
      ]),
    ),
  ).toEqual([]);
  expect(reason).toBe(one.reason);
});

test('a reason cannot steer a terminal nor turn a sentence round', () => {
  const [read] = readExceptionsPart(part([{ ...one, reason: ' \u001b[31mSố\u202e của\u0007 Bộ\n\n ' }])) ?? [];
  expect(read?.reason).toBe('[31mSố của Bộ');
});

test('names that objects inherit are only names', () => {
  const figures = JSON.parse('{"__proto__":"1","constructor":"2","3.1.3":"3"}');
  const [read] = readExceptionsPart(part([{ ...one, figures }])) ?? [];
  expect(read?.figures['3.1.3']).toBe('3');
  expect(({} as Record<string, unknown>)['3.1.3']).toBeUndefined();
});

test('without end, a list is cut', () => {
  expect(readExceptionsPart(part(Array.from({ length: 5000 }, () => one)))).toHaveLength(2000);
});
