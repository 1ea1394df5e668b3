// The command, from its arguments to its exit status. Everything it touches is handed to it.

import {createWriteStream} from 'node:fs';
import {resolve} from 'node:path';
import type {Writable} from 'node:stream';
import type {Article} from '../article/article.js';
import type {EventList, Problem} from '../events/event.js';
import {toCSV} from '../formats/csv.js';
import {fitsCalendar, toICS} from '../formats/ics.js';
import {toJSON} from '../formats/json.js';
import {toText} from '../formats/text.js';
import {oneLine, problemText} from '../formats/words.js';
import type {ByteStream, Input, Source} from './inputs.js';
import {openSource} from './inputs.js';
import type {Format, ReadOptions} from './options.js';
import {HELP, parseCommand, UsageError} from './options.js';
import {ClosedPipe, Output} from './output.js';
import type {Terminal} from './progress.js';
import {Progress} from './progress.js';

/** Reads articles that belong together into one event list. */
export type Reader = (
  articles: readonly Article[],
  options: {readonly today?: string; readonly onProgress?: (share: number) => void},
) => EventList | Promise<EventList>;

export interface Environment {
  readonly stdin: ByteStream & {readonly isTTY?: boolean};
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
  readonly stderr: Terminal;
  readonly read: Reader;
  readonly version: string;
  /** A clock in milliseconds, for the progress line. */
  readonly now: () => number;
}

const ALL_READ = 0;
const SOME_PROBLEM = 1;
const WRONG_USAGE = 2;

/**
 * Runs the command.
 *
 * @returns The exit status: 0 when all was read, 1 when something could not be, 2 when the arguments are wrong.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const {stdout, stderr, version} = environment;
  const output = new Output(stdout);
  try {
    const command = parseCommand(argv);
    if (command.kind === 'read') return await readCommand(command.options, output, environment);
    await output.write(command.kind === 'help' ? HELP : `${version}\n`);
    await output.finish({close: false});
    return ALL_READ;
  } catch (error) {
    if (error instanceof ClosedPipe) return ALL_READ;
    complain(stderr, error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return SOME_PROBLEM;
    stderr.write('Try whenabouts --help.\n');
    return WRONG_USAGE;
  }
}

async function readCommand(options: ReadOptions, stdout: Output, environment: Environment): Promise<number> {
  const {stdin, stderr, now} = environment;
  const files = filesOf(options, environment);
  const sources = new Sources(files, stdin, options);
  const format = options.format ?? ((await sources.firstKind()) === 'jsonl' ? 'jsonl' : 'text');
  const toTerminal = options.output === undefined && environment.stdout.isTTY === true;
  // Lines that run over the terminal say by themselves how far it is.
  const progress = new Progress(format === 'jsonl' && toTerminal ? {write: () => {}} : stderr, now);
  const output = options.output === undefined ? stdout : new Output(createWriteStream(options.output));
  let problems = 0;
  const report = (problem: Problem) => {
    problems++;
    progress.clear();
    // A chronology on the terminal ends with its problems.
    if (format !== 'text' || !toTerminal) complain(stderr, problemText(problem));
  };
  try {
    if (format === 'jsonl') await writeLines(sources, output, options, environment.read, progress, report);
    else {
      const eventList = await readAll(sources, options, environment.read, progress);
      progress.clear();
      eventList.problems.forEach(report);
      if (format === 'ics') mentionLeftOut(eventList, stderr);
      const width = toTerminal ? environment.stdout.columns : undefined;
      await output.write(write(eventList, format, width));
    }
    await output.finish({close: options.output !== undefined});
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  } finally {
    progress.clear();
  }
  return problems > 0 ? SOME_PROBLEM : ALL_READ;
}

function filesOf({files, output}: ReadOptions, {stdin}: Environment): readonly string[] {
  if (files.length === 0 && stdin.isTTY) throw new UsageError('no file to read');
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const overwritten = files.find(
    (file) => file !== '-' && output !== undefined && resolve(file) === resolve(output),
  );
  if (overwritten !== undefined) throw new UsageError(`the output would overwrite an input: ${overwritten}`);
  return files.length === 0 ? ['-'] : files;
}

/** The sources one after the other, each opened when the one before has been read. */
class Sources {
  readonly #open: (file: string) => Promise<Source>;
  readonly #files: readonly string[];
  #first: Promise<Source>;

  constructor(files: readonly string[], stdin: ByteStream, options: ReadOptions) {
    this.#open = (file) => openSource(file, stdin, options);
    this.#files = files.slice(1);
    this.#first = this.#open(files[0]!);
  }

  async firstKind(): Promise<Source['kind']> {
    return (await this.#first).kind;
  }

  async *items(): AsyncGenerator<Input> {
    yield* (await this.#first).items;
    for (const file of this.#files) yield* (await this.#open(file)).items;
  }
}

/** Every article by itself: one event list a line, in constant memory. */
async function writeLines(
  sources: Sources,
  output: Output,
  {today}: ReadOptions,
  read: Reader,
  progress: Progress,
  report: (problem: Problem) => void,
): Promise<void> {
  let count = 0;
  for await (const item of sources.items()) {
    const eventList =
      'article' in item ? await readOne(item.article, today, read) : emptyList([item.problem]);
    eventList.problems.forEach(report);
    await output.write(`${toJSON(eventList, {indent: 0})}\n`);
    progress.count(++count);
  }
}

/** One bad article never stops the others. */
async function readOne(article: Article, today: string | undefined, read: Reader): Promise<EventList> {
  try {
    return await read([article], {today});
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return emptyList([{message, article: article.id}]);
  }
}

/** All articles together: what two of them tell is one event. */
async function readAll(
  sources: Sources,
  {today}: ReadOptions,
  read: Reader,
  progress: Progress,
): Promise<EventList> {
  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for await (const item of sources.items()) {
    if ('problem' in item) problems.push(item.problem);
    else {
      const id = freeId(item.article.id, articles);
      articles.set(id, {...item.article, id});
    }
    progress.count(articles.size);
  }
  if (articles.size === 0) return emptyList(problems);
  const onProgress = (share: number) => progress.share(share);
  const eventList = await read([...articles.values()], {today, onProgress});
  return {...eventList, problems: [...problems, ...eventList.problems]};
}

/** The same file twice, or two lines of one id, are two articles. */
function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}#${n}`;
  return id;
}

function emptyList(problems: readonly Problem[]): EventList {
  return {version: 1, articles: [], events: [], unplaced: [], problems};
}

function write(eventList: EventList, format: Exclude<Format, 'jsonl'>, width?: number): string {
  switch (format) {
    case 'json':
      return `${toJSON(eventList)}\n`;
    case 'csv':
      return `${toCSV(eventList)}\n`;
    case 'ics':
      return toICS(eventList);
    case 'text':
      return toText(eventList, {width});
  }
}

function mentionLeftOut(eventList: EventList, stderr: Terminal): void {
  const leftOut = eventList.events.filter((event) => !fitsCalendar(event)).length;
  if (leftOut > 0) complain(stderr, `left out, since calendars have only the years 1 to 9999: ${leftOut}`);
}

function complain(stderr: Terminal, message: string): void {
  stderr.write(`whenabouts: ${oneLine(message)}\n`);
}
