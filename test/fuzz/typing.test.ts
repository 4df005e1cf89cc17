import { fuzzTyping } from './fuzzTyping';
import { readTyping } from './readTyping';

/** Always the same; `npm run fuzz` takes another each time, and more of it. */
const seed = 20_211_231;

test.each([
  ['1.821', [1821, 1.821]],
  ['1 821,5', [1821.5]],
  ['1,234.5', [1234.5]],
  ['12.34.56', []],
  ['（９１）', [-91]],
  ['9l', []],
  ['٣', []],
])('the independent reading of %s', (typed, numbers) => {
  expect([...readTyping(typed)].sort()).toEqual([...numbers].sort());
});

test('typing of every kind: the number that was meant, or a question', () => {
  const { read, asked, crashes, misread } = fuzzTyping(seed, 100_000);
  process.stdout.write(`100,000 typed entries, seed ${seed}: ${read} read, ${asked} asked about\n`);
  expect({ seed, crashes, misread: misread.slice(0, 20) }).toEqual({ seed, crashes: [], misread: [] });
  expect(Math.min(read, asked)).toBeGreaterThan(10_000);
});
