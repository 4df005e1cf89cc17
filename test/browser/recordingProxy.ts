import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import selfsigned from 'selfsigned';

/** Where Chromium itself asks for updates and the like. */
const browsersOwn = /(^|\.)(google|googleapis|gstatic)\.com(:|$)/;

/**
 * Stands for the world outside: every connection there and every request over one is written down. Connections alone
 * carry nothing: browsers open some on mere suspicion, before they look at a page's policy.
 */
export async function recordingProxy() {
  const connections: string[] = [];
  const requests: string[] = [];
  const answer: RequestListener = ({ headers: { host = '' }, url }, response) => {
    if (!browsersOwn.test(host)) requests.push(`https://${host}${url}`);
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
  };
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'outside' }], {
    keySize: 2048,
  });
  const outside = createSecureServer({ key, cert }, answer);
  outside.on('upgrade', ({ headers, url }, socket) => {
    requests.push(`wss://${headers.host}${url}`);
    socket.destroy();
  });
  const proxy = createServer(answer);
  proxy.on('connect', ({ url = '' }, socket) => {
    if (!browsersOwn.test(url)) connections.push(url);
    const { port } = outside.address() as AddressInfo;
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => undefined);
  });
  const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await Promise.all([listen(outside), listen(proxy)]);
  const { port } = proxy.address() as AddressInfo;
  return {
    connections: connections as readonly string[],
    requests: requests as readonly string[],
    // A machine's own addresses go past a proxy, in every Chromium.
    flag: `--proxy-server=http://127.0.0.1:${port}`,
    stop() {
      for (const server of [proxy, outside]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
