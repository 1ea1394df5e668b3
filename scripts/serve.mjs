// Serves the repository on localhost, for the demo and for tests in the browser.

import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file an address stands for, inside `root`; null if it leads out of it. */
function fileOf(root, address) {
  const {pathname} = new URL(address, 'http://localhost');
  const file = path.join(root, decodeURIComponent(pathname));
  return file === root || file.startsWith(root + path.sep) ? file : null;
}

async function answer(root, request, response) {
  try {
    let file = fileOf(root, request.url ?? '/');
    if (file && (await stat(file)).isDirectory()) {
      if (!request.url.split('?')[0].endsWith('/'))
        return response.writeHead(301, {location: `${request.url}/`}).end();
      file = path.join(file, 'index.html');
    }
    if (!file || !(await stat(file)).isFile()) throw new Error('not a file');
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  } catch {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not found');
  }
}

/**
 * @param {{root?: string, port?: number}} options `port` 0, the default, takes a free one.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function serve({root = process.cwd(), port = 0} = {}) {
  const server = createServer((request, response) => void answer(root, request, response));
  return new Promise((resolve, reject) => {
    server.on('error', reject).listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({url: `http://localhost:${server.address().port}`, close});
    });
  });
}
