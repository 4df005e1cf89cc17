import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import selfsigned from 'selfsigned';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** One origin for both, because office.js trusts a page around it only if it has the add-in's own host name. */
const folders = ['build/workbench', 'dist'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function find(url) {
  const { pathname } = new URL(url, 'https://localhost');
  const wanted = /%(?![0-9a-f]{2})/i.test(pathname) ? pathname : decodeURIComponent(pathname);
  const file = path.normalize(wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  return folders
    .map((folder) => path.join(root, folder, file))
    .find((place) => existsSync(place) && statSync(place).isFile());
}

function answer(request, response) {
  const file = find(request.url);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    return;
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
}

async function ownCertificate() {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key, cert };
}

/** Serves the built pages on https://localhost; port 0 takes any free one. */
export async function servePages({ port = 0, certificate } = {}) {
  const server = createServer(certificate ?? (await ownCertificate()), answer);
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { address: `https://localhost:${server.address().port}/`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await servePages({ port: Number(process.env.PORT ?? 3443) });
  console.log(`\n  Bàn thử: ${address}\n`);
  console.log(
    '  Chứng chỉ tự ký: Chrome, Edge: Nâng cao → Tiếp tục; Firefox: Nâng cao → Chấp nhận rủi ro và tiếp tục.',
  );
  console.log('  Dừng: Ctrl+C\n');
}
