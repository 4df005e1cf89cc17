import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { servePages } from './serve.mjs';

const manifest = path.resolve('manifest.xml');
const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'));

/** Tells Office of the add-in the way Microsoft's own tools do; Office reads it at its next start. */
const introduce = {
  win32() {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    execFileSync('reg', ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
  },
  darwin() {
    for (const host of ['com.microsoft.Excel', 'com.microsoft.Word']) {
      const folder = path.join(homedir(), 'Library/Containers', host, 'Data/Documents/wef');
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, path.join(folder, `${id}.manifest.xml`));
    }
  },
};

const tell = introduce[platform()];
if (!tell) {
  console.error('Excel chỉ có trên Windows và macOS. Trên máy này dùng bàn thử: npm start.');
  process.exit(2);
}
const { key, cert } = await getHttpsServerOptions();
tell();
const { address } = await servePages({ port: 3443, certificate: { key, cert } });
console.log(
  `\n  Đang phục vụ ${address} cho Excel và Word. Mở lại Excel: nút CCHC nằm ở thẻ Trang đầu.\n  Dừng: Ctrl+C\n`,
);
