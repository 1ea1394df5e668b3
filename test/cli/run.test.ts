import {closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {after, describe, it} from 'node:test';
import {expect} from 'chai';
import type {Article} from '../../src/article/article.js';
import type {Reader} from '../../src/cli/environment.js';
import {run} from '../../src/cli/run.js';
import type {EventList} from '../../src/events/event.js';
import {event} from '../formats/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'whenabouts-cli-'));
after(() => rmSync(folder, {recursive: true}));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Finds an event in each article whose text is a date, and a problem in each that says "bad". */
const read: Reader = (articles, {today}) => ({
  version: 1,
  articles: articles.map(({id}) => ({id, published: null})),
  events: articles
    .filter(({text}) => /^[\dY-]/.test(text))
    .map(({id, text, published, language}) =>
      event([id, published, language, today].filter(Boolean).join(' '), text.trim(), {id}),
    ),
  unplaced: [],
  problems: articles
    .filter(({text}) => text.includes('bad'))
    .map(({id}) => ({message: 'It is bad.', article: id})),
});

async function* bytes(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

interface Run {
  readonly stdin?: string[];
  readonly reader?: Reader;
  readonly terminal?: boolean;
  /** What standard input is, where it is a file. */
  readonly fd?: number;
}

async function whenabouts(argv: string[], {stdin = [], reader = read, terminal = false, fd}: Run = {}) {
  const written: string[] = [];
  const complaints: string[] = [];
  const stdout = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written.push(chunk);
      done();
    },
  });
  const status = await run(argv, {
    stdin: Object.assign(bytes(...stdin), {isTTY: terminal, ...(fd !== undefined && {fd})}),
    stdout: Object.assign(stdout, {isTTY: terminal, columns: 60}),
    stderr: {isTTY: terminal, write: (text: string) => complaints.push(text)},
    read: reader,
    version: '1.2.3',
    now: () => 0,
  });
  return {status, stdout: written.join(''), stderr: complaints.join('')};
}

const lists = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EventList);
const titles = ({events}: EventList) => events.map(({title}) => title);

describe('whenabouts', () => {
  it('--help and --version write to standard output and end with 0', async () => {
    expect(await whenabouts(['--help']))
      .to.include({status: 0, stderr: ''})
      .and.to.have.property('stdout')
      .that.includes('Usage');
    expect(await whenabouts(['--version'])).to.deep.equal({status: 0, stdout: '1.2.3\n', stderr: ''});
  });

  const wrong = [[], ['write'], ['read', '--format', 'xml'], ['read', '--colour'], ['read', '-', '-']];
  for (const argv of wrong)
    it(`${argv.join(' ')} ends with 2, says why and writes nothing`, async () => {
      const {status, stdout, stderr} = await whenabouts(argv);
      expect({status, stdout}).to.deep.equal({status: 2, stdout: ''});
      expect(stderr).to.match(/^whenabouts: .+\nTry whenabouts --help\.\n$/);
    });

  it('read without a file on a terminal ends with 2', async () => {
    expect(await whenabouts(['read'], {terminal: true})).to.include({status: 2});
  });
});

describe('whenabouts read', () => {
  const a = file('a.txt', '2018-06');
  const b = file('b.html', '<html lang=de><meta name=date content=2018-10-08><p>2018-10-07</p></html>');

  it('reads files and standard input as one list', async () => {
    const {status, stdout, stderr} = await whenabouts(['read', a, b, '-', '--format', 'json'], {
      stdin: ['19', '50'],
    });
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
    expect(titles(JSON.parse(stdout) as EventList)).to.deep.equal([a, `${b} 2018-10-08 de`, 'stdin']);
  });

  it('hands on --published, --language and --today, over what a page says', async () => {
    const options = ['--published', '2001-01-01', '--language', 'en', '--today', '2026-11-21'];
    const {stdout} = await whenabouts(['read', a, b, '--format', 'json', ...options]);
    expect(titles(JSON.parse(stdout) as EventList)).to.deep.equal([
      `${a} 2001-01-01 en 2026-11-21`,
      `${b} 2001-01-01 en 2026-11-21`,
    ]);
  });

  const formats: [format: string, begins: RegExp][] = [
    ['json', /^\{\n {2}"version": 1,/],
    ['jsonl', /^\{"version":1,.*\}\n$/],
    ['csv', /^id,date,start/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['svg', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /],
    ['text', /^.*a\.txt\n {2}Published/],
  ];
  for (const [format, begins] of formats)
    it(`writes ${format}`, async () => {
      const {status, stdout} = await whenabouts(['read', a, '--format', format]);
      expect(stdout)
        .to.match(begins)
        .and.to.match(/[^\n]\r?\n$/);
      expect(status).to.equal(0);
    });

  it('writes text where no format is named', async () => {
    expect((await whenabouts(['read', a])).stdout).to.include('June 2018');
  });

  it('writes to --output and nothing to standard output', async () => {
    const output = join(folder, 'out.csv');
    const {status, stdout} = await whenabouts(['read', a, '--format', 'csv', '--output', output]);
    expect({status, stdout}).to.deep.equal({status: 0, stdout: ''});
    expect(readFileSync(output, 'utf8')).to.match(/^id,date/);
  });

  it('refuses to write over what it reads', async () => {
    expect(await whenabouts(['read', a, '--output', a])).to.include({status: 2});
    const link = join(folder, 'link.txt');
    symlinkSync(a, link);
    expect(await whenabouts(['read', a, '--output', link])).to.include({status: 2});
    const fd = openSync(a, 'r');
    expect(await whenabouts(['read', '--output', a], {fd})).to.include({status: 2});
    closeSync(fd);
    expect(readFileSync(a, 'utf8')).to.equal('2018-06');
  });

  it('ends with 1 when the output cannot be written', async () => {
    const {status, stderr} = await whenabouts(['read', a, '--output', join(folder, 'none', 'out')]);
    expect(status).to.equal(1);
    expect(stderr).to.include('none');
  });

  it('lists files that cannot be read, goes on, and ends with 1', async () => {
    const missing = join(folder, 'missing.txt');
    const {status, stdout, stderr} = await whenabouts(['read', missing, folder, a, '--format', 'json']);
    const {problems, ...list} = JSON.parse(stdout) as EventList;
    expect(status).to.equal(1);
    expect(titles(list as EventList)).to.deep.equal([a]);
    expect(problems.map(({article}) => article)).to.deep.equal([missing, folder]);
    expect(stderr.match(/^whenabouts: .*$/gm)).to.have.length(2);
    expect(stderr).to.include('missing.txt cannot be read: ENOENT');
  });

  const halfText: [what: string, content: Buffer, lost: number][] = [
    ['text in another encoding', Buffer.from('2018, Z\xFCrich caf\xE9', 'latin1'), 2],
    ['UTF-16 without a byte order mark', Buffer.from('2018', 'utf16le'), 4],
    ['what is no text', Buffer.from([0x1f, 0x8b, 0x08, 0x00]), 2],
  ];
  for (const [what, content, lost] of halfText)
    it(`names ${what}, and reads what it can`, async () => {
      const name = join(folder, 'half.txt');
      writeFileSync(name, content);
      const message = `${name} is not all text; characters that could not be read: ${lost}`;
      for (const format of ['json', 'jsonl']) {
        const {status, stdout, stderr} = await whenabouts(['read', name, a, '--format', format]);
        const [list, ...more] = format === 'json' ? [JSON.parse(stdout) as EventList] : lists(stdout);
        expect(status, format).to.equal(1);
        expect(list!.problems, format).to.deep.equal([{message, article: name}]);
        expect([list!, ...more].flatMap(({articles}) => articles.map(({id}) => id))).to.deep.equal([name, a]);
        expect(stderr, format).to.equal(`whenabouts: ${message}\n`);
      }
    });

  it('ends with 1 when the reader found a problem', async () => {
    const {status, stdout, stderr} = await whenabouts(['read', file('bad.txt', 'bad'), a, '--format', 'csv']);
    expect(status).to.equal(1);
    expect(stdout).to.include('2018-06');
    expect(stderr).to.match(/^whenabouts: .*bad\.txt: It is bad\.\n$/);
  });

  it('tells the problems of a chronology on a terminal once', async () => {
    const {stdout, stderr} = await whenabouts(['read', file('bad.txt', 'bad')], {terminal: true});
    expect(stdout).to.include('It is bad.');
    expect(stderr).to.not.include('It is bad.');
  });

  it('gives the same file twice two ids', async () => {
    const {stdout} = await whenabouts(['read', a, a, '--format', 'json']);
    expect((JSON.parse(stdout) as EventList).articles.map(({id}) => id)).to.deep.equal([a, `${a}#2`]);
  });

  it('reads nothing as an empty article', async () => {
    const {status, stdout} = await whenabouts(['read'], {stdin: []});
    expect(stdout).to.include('No dated events.');
    expect(status).to.equal(0);
  });

  it('says how many events do not fit a calendar', async () => {
    const {status, stderr} = await whenabouts(['read', file('bce.txt', '-0043'), '--format', 'ics']);
    expect(stderr).to.include('left out, since calendars have only the years 1 to 9999: 1');
    expect(status).to.equal(0);
  });

  it('says what broke when the reader breaks, and ends with 1', async () => {
    const reader: Reader = () => {
      throw new Error('no such thing');
    };
    const {status, stderr} = await whenabouts(['read', a], {reader});
    expect({status, stderr}).to.deep.equal({status: 1, stderr: 'whenabouts: no such thing\n'});
  });
});

describe('whenabouts read with JSON Lines', () => {
  const input = ['{"id": "a", "text": "2018-06"}\n\n{"id": "b"', ', "text": "1950", "published": "2018"}\n'];

  it('writes one list for each line, detected on standard input', async () => {
    const {status, stdout, stderr} = await whenabouts(['read', '-'], {stdin: input});
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''});
    expect(lists(stdout).map(titles)).to.deep.equal([['a'], ['b 2018']]);
  });

  it('detects it behind blank chunks, and by the name of a file', async () => {
    expect(lists((await whenabouts(['read'], {stdin: ['\n', '  \n', ...input]})).stdout)).to.have.length(2);
    expect(lists((await whenabouts(['read', file('x.ndjson', input.join(''))])).stdout)).to.have.length(2);
  });

  it('fills in --published where a line has none', async () => {
    const {stdout} = await whenabouts(['read', '--published', '2001'], {stdin: input});
    expect(lists(stdout).flatMap(titles)).to.deep.equal(['a 2001', 'b 2018']);
  });

  it('answers a bad line with a list that names it, goes on, and ends with 1', async () => {
    const {status, stdout, stderr} = await whenabouts(['read', '--input', 'jsonl'], {
      stdin: ['nonsense\n{"id": "x"}\n{"id": "y", "text": "bad"}\n', ...input],
    });
    const all = lists(stdout);
    expect(status).to.equal(1);
    expect(all.map(({problems}) => problems.map(({message}) => message))).to.deep.equal([
      ['stdin line 1 is no JSON: "nonsense"'],
      ['stdin line 2 has no text'],
      ['It is bad.'],
      [],
      [],
    ]);
    expect(stderr.match(/^whenabouts: /gm)).to.have.length(3);
  });

  it('goes on after an article that breaks the reader', async () => {
    const reader: Reader = (articles, options) => {
      if (articles[0]!.id === 'a') throw new Error('no such thing');
      return read(articles, options);
    };
    const {status, stdout} = await whenabouts(['read'], {stdin: input, reader});
    expect(lists(stdout)[0]!.problems).to.deep.equal([
      {message: 'cannot be read: no such thing', article: 'a'},
    ]);
    expect(titles(lists(stdout)[1]!)).to.deep.equal(['b 2018']);
    expect(status).to.equal(1);
  });

  it('reads all lines as one list for any other format', async () => {
    const {stdout} = await whenabouts(['read', '--format', 'json'], {stdin: input});
    expect(titles(JSON.parse(stdout) as EventList)).to.deep.equal(['a', 'b 2018']);
  });

  it('ends with 1 and a list when the file is missing', async () => {
    const {status, stdout} = await whenabouts(['read', join(folder, 'missing.jsonl')]);
    expect(lists(stdout)[0]!.problems[0]!.message).to.include('ENOENT');
    expect(status).to.equal(1);
  });

  it('waits for a slow reader of its output before it reads on', async () => {
    let asked = 0;
    async function* stdin() {
      for (; asked < 1000; asked++) yield Buffer.from(`{"id": "${asked}", "text": "2018"}\n`);
    }
    const reads: Article[] = [];
    let release = () => {};
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        release = () => done();
      },
    });
    const ended = run(['read'], {
      stdin: stdin(),
      stdout,
      stderr: {write: () => {}},
      read: (articles, options) => (reads.push(...articles), read(articles, options)),
      version: '',
      now: () => 0,
    });
    for (let i = 0; i < 50; i++) await new Promise(setImmediate);
    expect(reads.length).to.equal(1);
    expect(asked).to.be.below(5);
    while (reads.length < 1000) {
      release();
      await new Promise(setImmediate);
    }
    const releasing = setInterval(() => release(), 1);
    expect(await ended).to.equal(0);
    clearInterval(releasing);
  });

  it('stops silently when the other side of the pipe has gone', async () => {
    let asked = 0;
    async function* stdin() {
      for (; asked < 1000; asked++) yield Buffer.from(`{"id": "${asked}", "text": "2018"}\n`);
    }
    let written = 0;
    const complaints: string[] = [];
    const stdout = new Writable({
      write: (_chunk, _encoding, done) =>
        done(++written < 3 ? null : Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})),
    });
    const status = await run(['read'], {
      stdin: stdin(),
      stdout,
      stderr: {write: (text: string) => complaints.push(text)},
      read,
      version: '',
      now: () => 0,
    });
    expect({status, complaints}).to.deep.equal({status: 0, complaints: []});
    expect(asked).to.be.below(1000);
  });
});
