// Files and standard input, one article after the other. Nothing is read before it is asked for.

import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type {Article} from '../article/article.js';
import type {Problem} from '../events/event.js';
import {decode, decodeStream} from './decode.js';
import {readHtml} from './html-text.js';
import type {LineDefaults} from './jsonl.js';
import {readLine, splitLines} from './jsonl.js';
import type {InputKind} from './options.js';

export interface ReadArticle {
  readonly article: Article;
  /** What of it could not be read. */
  readonly problem?: Problem;
}

/** An article, or why there is none. */
export type Input = ReadArticle | {readonly problem: Problem};

export interface InputOptions extends LineDefaults {
  readonly input?: InputKind;
}

export type ByteStream = AsyncIterable<Uint8Array | string>;

/** A source of articles; `items` may be walked once. */
export interface Source {
  readonly kind: InputKind;
  readonly items: AsyncIterable<Input>;
}

/** What standard input is called in ids and messages. */
const STDIN = 'stdin';

/**
 * Opens a file, or standard input for `-`.
 *
 * An article has the path as its id. `published` and `language` stand for what a text cannot say, replace what a
 * page says, and fill in what a line leaves out.
 */
async function openSource(file: string, stdin: ByteStream, options: InputOptions): Promise<Source> {
  if (file === '-') return openStdin(stdin, options);
  const kind = options.input ?? kindOfName(file);
  if (kind !== 'jsonl') return {kind, items: readWhole(file, kind, options)};
  return {kind, items: guarded(file, readLines(file, decodeStream(bytesOf(file)), options))};
}

/** Opened when it is walked: a stream that fails before anyone listens would end the process. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}

/** Several of them, one after the other, each opened when the one before has been read. */
export class Sources {
  readonly #open: (file: string) => Promise<Source>;
  readonly #first: Promise<Source>;
  readonly #others: readonly string[];

  /** @param files - At least one. */
  constructor([first, ...others]: readonly string[], stdin: ByteStream, options: InputOptions) {
    this.#open = (file) => openSource(file, stdin, options);
    this.#first = this.#open(first!);
    this.#others = others;
  }

  async firstKind(): Promise<InputKind> {
    return (await this.#first).kind;
  }

  async *items(): AsyncGenerator<Input> {
    yield* (await this.#first).items;
    for (const file of this.#others) yield* (await this.#open(file)).items;
  }
}

function kindOfName(file: string): InputKind {
  if (/\.(jsonl|ndjson)$/i.test(file)) return 'jsonl';
  return /\.x?html?$/i.test(file) ? 'html' : 'text';
}

async function openStdin(stdin: ByteStream, options: InputOptions): Promise<Source> {
  const {head, chunks} = await peek(decodeStream(stdin));
  const kind = options.input ?? kindOfContent(head);
  if (kind === 'jsonl') return {kind, items: guarded(STDIN, readLines(STDIN, chunks, options))};
  return {kind, items: guarded(STDIN, readText(STDIN, chunks, kind, options))};
}

function kindOfContent(head: string): InputKind {
  const text = head.trimStart();
  if (text.startsWith('{')) return 'jsonl';
  return /^<(!doctype html|html)\b/i.test(text) ? 'html' : 'text';
}

/** Enough to tell markup from prose. */
const HEAD = 32;

/** Reads on until something can be told from the beginning; `chunks` gives all of it. */
async function peek(chunks: AsyncGenerator<string, void, undefined>) {
  const first: string[] = [];
  let head = '';
  while (head.length < HEAD) {
    const {done, value} = await chunks.next();
    if (done) break;
    first.push(value);
    head = (head + value.slice(0, 4 * HEAD)).trimStart();
  }
  async function* all() {
    yield* first;
    yield* chunks;
  }
  return {head, chunks: all()};
}

async function* readLines(
  name: string,
  chunks: AsyncIterable<string>,
  options: InputOptions,
): AsyncGenerator<Input> {
  for await (const line of splitLines(chunks)) {
    const read = readLine(line, name, options);
    yield 'message' in read ? {problem: read} : {article: read};
  }
}

async function* readText(
  name: string,
  chunks: AsyncIterable<string>,
  kind: InputKind,
  options: InputOptions,
): AsyncGenerator<Input> {
  const pieces: string[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  yield readArticle(name, pieces.join(''), kind, options);
}

async function* readWhole(file: string, kind: InputKind, options: InputOptions): AsyncGenerator<Input> {
  try {
    const text = decode(await readFile(file), {html: kind === 'html'});
    yield readArticle(file, text, kind, options);
  } catch (error) {
    yield {problem: unreadable(file, error)};
  }
}

/** What stands where bytes are no text in the encoding of a file, and what only other files than texts hold. */
const NO_TEXT = /[\0\uFFFD]/;

function readArticle(name: string, text: string, kind: InputKind, options: InputOptions): ReadArticle {
  const article = articleOf(name, text, kind, options);
  const lost = text.split(NO_TEXT).length - 1;
  if (lost === 0) return {article};
  const message = `${name} is not all text; characters that could not be read: ${lost}`;
  return {article, problem: {message, article: name}};
}

function articleOf(id: string, text: string, kind: InputKind, {published, language}: InputOptions): Article {
  return {
    id,
    ...(kind === 'html' ? readHtml(text) : {text}),
    ...(published ? {published, publishedBasis: 'given'} : {}),
    ...(language ? {language} : {}),
  };
}

/** A stream that breaks is a problem, not the end of everything. */
async function* guarded(name: string, items: AsyncIterable<Input>): AsyncGenerator<Input> {
  try {
    yield* items;
  } catch (error) {
    yield {problem: unreadable(name, error)};
  }
}

function unreadable(name: string, error: unknown): Problem {
  return {
    message: `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    article: name,
  };
}
