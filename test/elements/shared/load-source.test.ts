import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {pipeline, Readable} from 'node:stream';
import {after, before, describe, it} from 'node:test';
import {expect} from 'chai';
import {setMessages} from '../../../src/draw/words/messages.js';
import {loadSource} from '../../../src/elements/shared/load-source.js';
import type {SourceError} from '../../../src/elements/shared/load-source.js';

function* endless(): Generator<string> {
  for (;;) yield 'x'.repeat(1_000_000);
}

const LIST = '{"version": 1, "events": [{"title": "War", "date": "1950/1953"}]}';

/** What the server answers at each path. */
const answers: Record<string, (response: ServerResponse) => void> = {
  '/plain.txt': (r) => r.setHeader('content-type', 'text/plain; charset=utf-8').end('Café 1950'),
  '/latin.txt': (r) =>
    r.setHeader('content-type', 'text/plain; charset=ISO-8859-1').end(Buffer.from('Café 1950', 'latin1')),
  '/odd.txt': (r) => r.setHeader('content-type', 'text/plain; charset=no-such').end('1950'),
  '/bom.txt': (r) => r.setHeader('content-type', 'text/plain').end('\ufeff1950'),
  '/none': (r) => r.end('1950'),
  '/utf-16.txt': (r) =>
    r.setHeader('content-type', 'text/plain; charset=utf-8').end(Buffer.from('\ufeffCafé 1950', 'utf16le')),
  '/sheet.csv': (r) => r.setHeader('content-type', 'text/csv').end('title,date\nWar,1950'),
  '/list.json': (r) => r.setHeader('content-type', 'application/json').end(LIST),
  '/list-as-text.json': (r) => r.setHeader('content-type', 'text/plain').end(LIST),
  '/bad.json': (r) => r.setHeader('content-type', 'application/json').end('{"events"'),
  '/page.txt': (r) => r.setHeader('content-type', 'text/plain').end('  <!DOCTYPE html><p>1950'),
  '/page.html': (r) => r.setHeader('content-type', 'text/html').end('<p>1950'),
  '/picture.png': (r) => r.setHeader('content-type', 'image/png').end('1950'),
  '/large.txt': (r) => r.setHeader('content-length', 30_000_000).flushHeaders(),
  '/endless.txt': (r) => pipeline(Readable.from(endless()), r, () => undefined),
  '/cut.txt': (r) => {
    r.setHeader('content-length', 100).write('1950');
    setTimeout(() => r.destroy(), 20);
  },
  '/never.txt': () => {},
};

describe('loadSource', () => {
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer((request, response) => {
      const answer = answers[request.url ?? ''];
      if (answer) answer(response);
      else response.writeHead(404).end('nothing here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const load = (src: string, signal = new AbortController().signal) => loadSource(src, base, signal);
  const failure = async (src: string, signal?: AbortSignal): Promise<{code?: string; message: string}> =>
    load(src, signal).then(
      () => ({message: 'loaded'}),
      (error: {code?: string; message: string}) => error,
    );

  const texts: [src: string, text: string][] = [
    ['/plain.txt', 'Café 1950'],
    ['../plain.txt', 'Café 1950'],
    ['/latin.txt', 'Café 1950'],
    ['/odd.txt', '1950'],
    ['/bom.txt', '1950'],
    ['/none', '1950'],
    ['/utf-16.txt', 'Café 1950'],
  ];
  for (const [src, text] of texts) {
    it(`reads ${src} as text`, async () => {
      expect(await load(src)).to.include({type: 'text', text});
    });
  }

  for (const src of ['/list.json', '/list-as-text.json']) {
    it(`reads ${src} as an event list`, async () => {
      const loaded = await load(src);
      expect(loaded.type === 'list' && loaded.eventList.events.map(({date}) => date)).to.deep.equal([
        '1950/1953',
      ]);
    });
  }

  const refused: [src: string, code: string, reason: RegExp][] = [
    ['/nowhere.txt', 'fetch', /^404 Not Found for \/nowhere\.txt\.$/],
    ['/page.html', 'content-type', /^HTML instead of .* at \/page\.html\.$/],
    ['/page.txt', 'content-type', /^HTML instead of .* at \/page\.txt\.$/],
    ['/picture.png', 'content-type', /^image\/png instead of .* at \/picture\.png\.$/],
    ['/sheet.csv', 'content-type', /^text\/csv instead of .* at \/sheet\.csv\.$/],
    ['/bad.json', 'parse', /^No event list at \/bad\.json: /],
    ['/large.txt', 'too-large', /^More than 20 MB at \/large\.txt\.$/],
    ['/endless.txt', 'too-large', /^More than 20 MB at \/endless\.txt\.$/],
    ['/cut.txt', 'fetch', /^Could not reach \/cut\.txt\.$/],
    ['http://127.0.0.1:9/', 'fetch', /^Could not reach /],
    ['file:///etc/hosts', 'fetch', /^Not an http or https address: file:/],
    ['javascript:alert(1)', 'fetch', /^Not an http or https address: /],
    ['http://', 'fetch', /^Not an http or https address: /],
  ];
  for (const [src, code, reason] of refused) {
    it(`refuses ${src}: ${code}`, async () => {
      const {code: found, message} = await failure(src);
      expect(found).to.equal(code);
      expect(message).to.match(reason);
    });
  }

  it('says why in a language that has words for it, else in English', async () => {
    setMessages('nl', {noAddress: 'Geen adres: {src}.'});
    const error: unknown = await loadSource(
      'ftp://x.test/',
      'https://x.test/',
      new AbortController().signal,
    ).catch((error: unknown) => error);
    const {message, reasonIn} = error as SourceError;
    expect(message).to.equal('Not an http or https address: ftp://x.test/.');
    expect(reasonIn('nl-BE')).to.equal('Geen adres: ftp://x.test/.');
    expect(reasonIn('fi')).to.equal(message);
  });

  it('stops when it is aborted, with the signal’s own reason', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 30);
    expect(await failure('/never.txt', abort.signal)).to.include({name: 'AbortError'});
  });
});
