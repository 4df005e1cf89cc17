import { filesToFuzz } from './filesToFuzz';
import { fuzzFiles } from './fuzzFiles';

/** Always the same; `npm run fuzz` takes another each time, and more of it. */
const seed = 20_211_231;

jest.setTimeout(180_000);

test('files that were damaged, cut or made to deceive: read as an independent reader has them, or refused', () => {
  const { read, refused, crashes, misread, slowest } = fuzzFiles(filesToFuzz(), seed, 200);
  process.stdout.write(
    `200 changed files, seed ${seed}: ${read} read, ${refused} refused, slowest ${slowest.toFixed(0)} ms\n`,
  );
  expect({ seed, crashes, misread }).toEqual({ seed, crashes: [], misread: [] });
  expect(Math.min(read, refused)).toBeGreaterThan(10);
});
