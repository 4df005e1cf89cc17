import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const sources = [
  'src',
  'assets',
  'docs/huong-dan.md',
  'docs/huong-dan',
  'docs/rules.md',
  'scripts/guide',
  'webpack.config.js',
  'package-lock.json',
];
const outputs = ['dist', path.join('build', 'workbench')];

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => path.join(place, name)).filter((file) => statSync(file).isFile());
}

/** Tells two states of the sources and outputs apart. Contents and not times: a checkout sets times anew. */
function stateOf(root: string): string {
  const hash = createHash('sha256').update(process.env.OFFICE_JS ?? '');
  for (const file of sources.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(file).update(readFileSync(file));
  }
  for (const file of outputs.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(`${file} ${statSync(file).size}`);
  }
  return hash.digest('hex');
}

/** Before the browser tests: the production pages, built only if something changed since they were built last. */
export default function buildPages(_jest: unknown, { rootDir: root }: { rootDir: string }): void {
  const stamp = path.join(root, 'build', 'pages.sha256');
  const ready = outputs.every((place) => existsSync(path.join(root, place)));
  if (ready && existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(root)) return;
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const wanted = ['--mode', 'production', '--config-name', 'add-in', '--config-name', 'workbench'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...wanted], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The pages could not be built:\n${stdout}${stderr}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, stateOf(root));
}
