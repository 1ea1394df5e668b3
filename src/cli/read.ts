// `whenabouts read`: from sources of articles to event lists in the format that was asked for.

import {createWriteStream} from 'node:fs';
import type {Article} from '../article/article.js';
import type {EventList, Problem} from '../events/event.js';
import {toCSV} from '../formats/csv.js';
import {fitsCalendar, toICS} from '../formats/ics.js';
import {toJSON} from '../formats/json.js';
import {toText} from '../formats/text.js';
import {UniqueIds} from '../formats/unique-ids.js';
import {problemText} from '../formats/words.js';
import type {Environment, Reader} from './environment.js';
import {complain} from './environment.js';
import type {Input, ReadArticle} from './inputs.js';
import {Sources} from './inputs.js';
import type {Format, ReadOptions} from './options.js';
import {UsageError} from './options.js';
import {ClosedPipe, Output} from './output.js';
import {Progress} from './progress.js';
import {isSameFile} from './same-file.js';

/** One run of the command. */
interface Job {
  readonly items: AsyncIterable<Input>;
  readonly today?: string;
  readonly read: Reader;
  readonly output: Output;
  readonly progress: Progress;
  /** Counts a problem and says it on standard error. */
  readonly report: (problem: Problem) => void;
}

/**
 * Reads articles and writes what happened when.
 *
 * @returns How many problems there were.
 * @throws {UsageError} If there is nothing to read, or the output is one of the inputs.
 */
export async function read(options: ReadOptions, stdout: Output, environment: Environment): Promise<number> {
  const {stdin, stderr, now} = environment;
  const toFile = options.output !== undefined;
  const terminal = !toFile && environment.stdout.isTTY ? environment.stdout : null;
  const sources = new Sources(filesOf(options, environment), stdin, options);
  const format = options.format ?? ((await sources.firstKind()) === 'jsonl' ? 'jsonl' : 'text');
  // Lines that run over the terminal show by themselves how far it is.
  const progress = new Progress(format === 'jsonl' && terminal ? {write: () => {}} : stderr, now);
  let problems = 0;
  const job: Job = {
    items: sources.items(),
    today: options.today,
    read: environment.read,
    output: toFile ? new Output(createWriteStream(options.output)) : stdout,
    progress,
    report: (problem) => {
      problems++;
      progress.clear();
      // A chronology on the terminal ends with its problems.
      if (format !== 'text' || !terminal) complain(stderr, problemText(problem));
    },
  };
  try {
    if (format === 'jsonl') await writeLines(job);
    else {
      const eventList = await readTogether(job);
      if (format === 'ics') mentionLeftOut(eventList, environment);
      await job.output.write(await write(eventList, format, terminal?.columns));
    }
    await job.output.finish({close: toFile});
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  } finally {
    progress.clear();
  }
  return problems;
}

function filesOf({files: named, output}: ReadOptions, {stdin}: Environment): readonly string[] {
  if (named.length === 0 && stdin.isTTY) throw new UsageError('no file to read');
  const files = named.length === 0 ? ['-'] : named;
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const overwritten = files.find((file) => {
    const input = file === '-' ? stdin.fd : file;
    return input !== undefined && output !== undefined && isSameFile(input, output);
  });
  if (overwritten !== undefined) throw new UsageError(`the output would overwrite an input: ${overwritten}`);
  return files;
}

/** Every article by itself: one event list a line, in constant memory. */
async function writeLines({items, today, read, output, progress, report}: Job): Promise<void> {
  let count = 0;
  for await (const item of items) {
    const eventList = 'article' in item ? await readAlone(item, today, read) : emptyList([item.problem]);
    eventList.problems.forEach(report);
    await output.write(`${toJSON(eventList, {indent: 0})}\n`);
    progress.count(++count);
  }
}

/** One bad article never stops the others. */
async function readAlone(
  {article, problem}: ReadArticle,
  today: string | undefined,
  read: Reader,
): Promise<EventList> {
  try {
    const eventList = await read([article], {today});
    return problem ? {...eventList, problems: [problem, ...eventList.problems]} : eventList;
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return emptyList([{message, article: article.id}]);
  }
}

/** All articles together: what two of them tell is one event. */
async function readTogether({items, today, read, progress, report}: Job): Promise<EventList> {
  const articles: Article[] = [];
  const unread: Problem[] = [];
  // The same file twice, or two lines of one id, are two articles.
  const ids = new UniqueIds('#');
  for await (const item of items) {
    if (item.problem) unread.push(item.problem);
    if ('article' in item) articles.push({...item.article, id: ids.take(item.article.id)});
    progress.count(articles.length);
  }
  const onProgress = (share: number) => progress.share(share);
  const eventList = articles.length > 0 ? await read(articles, {today, onProgress}) : emptyList([]);
  const problems = [...unread, ...eventList.problems];
  problems.forEach(report);
  return {...eventList, problems};
}

function emptyList(problems: readonly Problem[]): EventList {
  return {version: 1, articles: [], events: [], unplaced: [], problems};
}

async function write(
  eventList: EventList,
  format: Exclude<Format, 'jsonl'>,
  width?: number,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${toJSON(eventList)}\n`;
    case 'csv':
      return `${toCSV(eventList)}\n`;
    case 'ics':
      return toICS(eventList);
    case 'svg':
      // The picture takes as long to load as all the rest.
      return (await import('../svg.js')).toSVG(eventList, {heading: headingOf(eventList)});
    case 'text':
      return toText(eventList, {width});
  }
}

/** One article gives the picture its title. */
function headingOf({articles}: EventList): string | undefined {
  return articles.length === 1 ? articles[0]!.title : undefined;
}

function mentionLeftOut(eventList: EventList, {stderr}: Environment): void {
  const leftOut = eventList.events.filter((event) => !fitsCalendar(event)).length;
  if (leftOut > 0) complain(stderr, `left out, since calendars have only the years 1 to 9999: ${leftOut}`);
}
