/** npm run fuzz [-- seed]: 2,000 changed files and 100,000 typed entries against readings that share no code with ours. */
import { filesToFuzz } from '../test/fuzz/filesToFuzz';
import { fuzzFiles } from '../test/fuzz/fuzzFiles';
import { fuzzTyping } from '../test/fuzz/fuzzTyping';

const say = (line: string) => void process.stdout.write(`${line}\n`);
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000_000);
const originals = filesToFuzz();
const files = fuzzFiles(originals, seed, 2_000);
const typing = fuzzTyping(seed, 100_000);

say(`seed ${seed}; ${originals.length} files to begin with`);
say(`2,000 changed files: ${files.read} read, ${files.refused} refused, slowest ${files.slowest.toFixed(0)} ms`);
say(`100,000 typed entries: ${typing.read} read, ${typing.asked} asked about, ${typing.blank} blank`);
for (const { crashes, misread } of [files, typing]) {
  say(`crashes ${crashes.length}, misread ${misread.length}`);
  for (const line of [...crashes, ...misread].slice(0, 20)) say(`  ${line}`);
}
const wrong = [files, typing].some(({ crashes, misread }) => crashes.length + misread.length > 0);
process.exitCode = wrong || files.slowest > 5_000 ? 1 : 0;
