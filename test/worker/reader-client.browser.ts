import {expect} from 'chai';
import type {Article} from '../../src/article/article.js';
import type {EventList} from '../../src/events/event.js';
import {readArticles} from '../../src/pipeline.js';
import {ReaderClient, type ReadArticles} from '../../src/worker/reader-client.js';
import {workerUrl} from '../../src/worker/worker-url.js';

const EMPTY: EventList = {version: 1, articles: [], events: [], unplaced: [], problems: []};
const SHORT: readonly Article[] = [{id: 'short', text: 'In 1950.'}];
const LONG: readonly Article[] = [{id: 'long', text: 'In 1950 it began. '.repeat(4000)}];

const listOf = (id: string): EventList => ({...EMPTY, articles: [{id, published: null}]});

const READY = `postMessage({type: 'ready'});`;
const ANSWER = `onmessage = ({data}) => {
  postMessage({type: 'progress', done: 0.5});
  const eventList = ${JSON.stringify(EMPTY)};
  postMessage({type: 'result', eventList: {...eventList, articles: [{id: 'worker', published: null}]}});
};`;

const workers: Worker[] = [];

function workerOf(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
  const worker = new Worker(url, {type: 'module'});
  workers.push(worker);
  return worker;
}

/** Reads nothing: says where it was asked. */
const readHere: ReadArticles = async (_articles, {onProgress}) => {
  onProgress?.(1);
  return listOf('page');
};

interface Case {
  readonly script?: string;
  readonly here?: ReadArticles;
  readonly startLimit?: number;
}

function client({script, here = readHere, startLimit = 300}: Case = {}) {
  let started = 0;
  const reader = new ReaderClient({
    createWorker: () => {
      started++;
      return script === undefined ? null : workerOf(script);
    },
    readHere: here,
    startLimit,
    idleLimit: 50,
  });
  return {
    read: async (articles: readonly Article[], options = {}) =>
      (await reader.read(articles, options)).articles[0]!.id,
    get started() {
      return started;
    },
  };
}

async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
}

describe('ReaderClient', () => {
  afterEach(() => workers.splice(0).forEach((worker) => worker.terminate()));

  it('reads short texts on the page and starts no worker', async () => {
    const reader = client({script: READY + ANSWER});
    expect(await reader.read(SHORT)).to.equal('page');
    expect(reader.started).to.equal(0);
  });

  it('reads long texts in a worker, with its progress', async () => {
    const progress: number[] = [];
    const reader = client({script: READY + ANSWER});
    expect(await reader.read(LONG, {onProgress: (done: number) => progress.push(done)})).to.equal('worker');
    expect(progress).to.deep.equal([0.5]);
  });

  it('reads one after the other in the same worker, and ends it when idle', async () => {
    const reader = client({script: READY + ANSWER});
    expect(await Promise.all([reader.read(LONG), reader.read(LONG)])).to.deep.equal(['worker', 'worker']);
    expect(reader.started).to.equal(1);
    await new Promise((resolve) => setTimeout(resolve, 120));
    await reader.read(LONG);
    expect(reader.started).to.equal(2);
  });

  const lost: [what: string, script: string | undefined][] = [
    ['there is none', undefined],
    ['it fails while loading', 'syntax error'],
    ['it throws at once', 'throw new Error("no")'],
    ['it never comes up', 'await new Promise(() => {})'],
    ['it dies while reading', `${READY} onmessage = () => { throw new Error('gone'); }`],
  ];
  for (const [what, script] of lost) {
    it(`reads on the page when ${what}, and asks for no worker again`, async () => {
      const reader = client(script === undefined ? {} : {script});
      expect(await reader.read(LONG)).to.equal('page');
      expect(await reader.read(LONG)).to.equal('page');
      expect(reader.started).to.equal(1);
    });
  }

  it('passes on an error of the reader', async () => {
    const reader = client({
      script: `${READY} onmessage = () => postMessage({type: 'error', message: 'bad'})`,
    });
    expect(await reasonOf(reader.read(LONG))).to.include({message: 'bad'});
  });

  for (const [where, articles] of [
    ['in a worker that never answers', LONG],
    ['on the page', SHORT],
  ] as const) {
    it(`aborts ${where}`, async () => {
      const abort = new AbortController();
      const here: ReadArticles = (_articles, {signal}) =>
        new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
      const reading = reasonOf(client({script: READY, here}).read(articles, {signal: abort.signal}));
      await new Promise((resolve) => setTimeout(resolve, 50));
      abort.abort();
      expect(await reading).to.include({name: 'AbortError'});
    });
  }

  it('reads nothing once it is aborted', async () => {
    const reader = client({script: READY + ANSWER});
    expect(await reasonOf(reader.read(LONG, {signal: AbortSignal.abort()}))).to.include({name: 'AbortError'});
    expect(reader.started).to.equal(0);
  });

  it('gives the next reading a new worker after an abort', async () => {
    const abort = new AbortController();
    let count = 0;
    const reader = new ReaderClient({
      createWorker: () => workerOf(READY + (count++ === 0 ? '' : ANSWER)),
      readHere,
    });
    const first = reasonOf(reader.read(LONG, {signal: abort.signal}));
    const second = reader.read(LONG);
    await new Promise((resolve) => setTimeout(resolve, 50));
    abort.abort();
    expect(await first).to.include({name: 'AbortError'});
    expect((await second).articles[0]!.id).to.equal('worker');
  });
});

describe('reader-worker', () => {
  const news = 'The two met in Geneva on 7 October 2018. They had agreed in June 1953 to meet again.\n\n';

  it('reads the same as the page does', async () => {
    const articles = [{id: 'a', text: news.repeat(700), published: '2018-10-08'}];
    const reader = new ReaderClient({
      // Tests run the source itself.
      createWorker: () => new Worker(workerUrl()!.href.replace(/js$/, 'ts'), {type: 'module'}),
      readHere: () => Promise.reject(new Error('the worker was lost')),
      startLimit: 8000,
    });
    const options = {today: '2018-10-09'};
    expect(await reader.read(articles, options)).to.deep.equal(await readArticles(articles, options));
  });
});
