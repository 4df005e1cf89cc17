/** npm run build [-- https://dia-chi-trang]: the site, its manifest and one .zip with checksum for the administrator. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from './parcel/manifestFor';
import { noticesOf } from './parcel/noticesOf';
import { packed } from './parcel/packed';
import { shippedPackages } from './parcel/shippedPackages';
import { developmentAddress, siteAddress } from './parcel/siteAddress';

const root = path.join(import.meta.dirname, '..');
const at = (...parts: string[]) => path.join(root, ...parts);
const say = (line: string) => void process.stdout.write(`${line}\n`);

function build(address: string): void {
  const webpack = [at('node_modules', 'webpack', 'bin', 'webpack.js'), '--mode', 'production'];
  const asked = ['--config-name', 'add-in', '--config-name', 'cli'];
  const { status } = spawnSync(process.execPath, [...webpack, ...asked], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  const name = `bao-cao-cchc-${version}`;
  const parcel = at('build', name);
  rmSync(parcel, { recursive: true, force: true });
  mkdirSync(parcel, { recursive: true });
  writeFileSync(at('dist', 'licences.txt'), noticesOf(readFileSync(at('LICENSE'), 'utf8'), shippedPackages(root)));
  cpSync(at('dist'), path.join(parcel, 'site'), { recursive: true });
  writeFileSync(path.join(parcel, 'manifest.xml'), manifestFor(readFileSync(at('manifest.xml'), 'utf8'), address));
  cpSync(at('docs', 'trien-khai.md'), path.join(parcel, 'trien-khai.md'));
  cpSync(at('docs', 'trien-khai'), path.join(parcel, 'trien-khai'), { recursive: true });
  const { zip, sha256 } = packed(parcel, name);
  writeFileSync(at('build', `${name}.zip`), zip);
  writeFileSync(at('build', `${name}.zip.sha256`), `${sha256}  ${name}.zip\n`);
  say(`\n  build/${name}.zip: trang tĩnh, manifest cho ${address}, hướng dẫn triển khai\n  SHA-256 ${sha256}`);
}

const [given] = process.argv.slice(2);
const address = siteAddress(given ?? developmentAddress);
if (address) build(address);
else {
  process.stderr.write(
    `“${given}” chưa dùng được: cần địa chỉ https của trang, không có tham số, ví dụ https://cchc.tinh.gov.vn\n`,
  );
  process.exitCode = 2;
}
