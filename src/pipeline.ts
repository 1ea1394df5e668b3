// The flow from articles to one normalized event list, as one generator that yields after every small
// step; driven to the end at once (`readArticlesSync`), or in slices that give the thread back.

import type {Article} from './article/article.js';
import {batches} from './article/batches.js';
import {checkArticle, shown} from './article/check.js';
import {outline, type Paragraph} from './article/outline.js';
import {dayOf, givenPublished} from './dating/given.js';
import {inferSteps} from './dating/infer.js';
import {checkToday} from './dating/infer-published.js';
import type {Published} from './dating/published.js';
import type {ArticleInfo, EventList, Problem} from './events/event.js';
import {listEventsSteps} from './events/list-events.js';
import {tellingSteps} from './events/read-article.js';
import type {Telling} from './events/telling.js';
import {normalizeSteps} from './normalize/normalize.js';
import {runInSlices, type SliceOptions} from './slices.js';
import {runAtOnce} from './time/run-at-once.js';
import type {Expression} from './timex/expression.js';
import {findExpressions} from './timex/find.js';
import {languageGrammar} from './timex/languages.js';

export type {AbortLike} from './slices.js';

/** What both ways of reading take. */
export interface ReadOptions {
  /** ISO 8601 date; only refuses futures when a publication date is inferred. Defaults to the host's date. */
  readonly today?: string | undefined;
  /** BCP 47 tag for articles that name none. Defaults to English. */
  readonly language?: string | undefined;
}

/** What `readArticles` takes besides: `signal`, `onProgress` and `sliceMs`. */
export interface ReadAsyncOptions extends ReadOptions, SliceOptions {}

/** An article on its way through the flow. */
interface Draft {
  readonly article: Article;
  readonly outline: readonly Paragraph[];
  readonly expressions: readonly Expression[];
}

/** Where the stages end, as shares of the whole work. */
const FOUND = 0.5;
const DATED = 0.55;
const TOLD = 0.9;

/** Told what went wrong, and in which article. */
type Report = (error: unknown, article?: string) => void;

/** article → timex → dating → normalize → events. Yields the share done, 0–1. */
function* readSteps(
  values: readonly unknown[],
  {today, language}: ReadOptions,
): Generator<number, EventList> {
  if (!Array.isArray(values)) throw new TypeError(`articles are no array: ${shown(values)}`);
  const limit = checkToday(today);
  const problems: Problem[] = [];
  const report: Report = (error, article) =>
    problems.push({
      message: error instanceof Error ? error.message : String(error),
      ...(article === undefined ? {} : {article}),
    });
  const {articles, refused} = admit(values, language, report);
  const drafts = yield* draftSteps(articles, report);
  const published = yield* at(FOUND, inferSteps(drafts, limit));
  const tellings = yield* allTellingSteps(drafts, published, report);
  const {events, unplaced} = yield* at(TOLD, listEventsSteps(tellings, drafts, published));
  return {
    version: 1,
    articles: [...drafts.map(({article}, index) => infoOf(article, published[index] ?? null)), ...refused],
    events,
    unplaced,
    problems,
  };
}

/** Finds the expressions of all articles. */
function* draftSteps(articles: readonly Article[], report: Report): Generator<number, Draft[]> {
  const length = lengthOf(articles);
  let done = 0;
  const drafts: Draft[] = [];
  for (const article of articles) {
    const expressions: Expression[] = [];
    let stamp: RegExp | undefined;
    try {
      ({stamp} = languageGrammar(article.language ?? 'en').lines);
      for (const {found, end} of foundIn(article)) {
        for (const expression of found) expressions.push(expression);
        yield (FOUND * (done + end)) / length;
      }
    } catch (error) {
      report(error, article.id); // a language that is not available: the article is kept without its dates
    }
    done += article.text.length;
    drafts.push({article, outline: outline(article.text, stamp), expressions});
    yield (FOUND * done) / length;
  }
  return drafts;
}

/** The expressions of one article, a batch at a time. */
function* foundIn(article: Article): Generator<{found: readonly Expression[]; end: number}> {
  const {text} = article;
  for (const {start, end} of batches(text)) {
    const options = {...languageOf(article), offset: start, article: text};
    yield {found: findExpressions(text.slice(start, end), options), end};
  }
}

/** Places the expressions of all articles, and reads what is told of them; one that cannot be read spoils only itself. */
function* allTellingSteps(
  drafts: readonly Draft[],
  published: readonly (Published | null)[],
  report: Report,
): Generator<number, Telling[]> {
  const length = lengthOf(drafts.map(({article}) => article));
  const tellings: Telling[] = [];
  let done = 0;
  for (const [index, {article, outline: paragraphs, expressions}] of drafts.entries()) {
    const date = published[index] ?? null;
    const options = {...languageOf(article), published: date?.date};
    const share = DATED + ((TOLD - DATED) * done) / length;
    try {
      const timexes = yield* at(DATED, normalizeSteps(article.text, expressions, options));
      const told = yield* at(share, tellingSteps(article, index, paragraphs, timexes, dayOf(date)));
      for (const telling of told) tellings.push(telling);
    } catch (error) {
      report(error, article.id);
    }
    done += article.text.length;
  }
  return tellings;
}

/** Of all texts, at least 1. */
function lengthOf(articles: readonly Article[]): number {
  return Math.max(
    1,
    articles.reduce((sum, {text}) => sum + text.length, 0),
  );
}

/** The articles that can be read; what is wrong with the others is reported, and those that have an id stay listed. */
function admit(values: readonly unknown[], language: string | undefined, report: Report) {
  const articles: Article[] = [];
  const refused: ArticleInfo[] = [];
  const ids = new Set<string>();
  for (const value of values) {
    const id = (value as {id?: unknown} | null | undefined)?.id;
    const named = typeof id === 'string' ? id : undefined;
    try {
      const article = checkArticle(value);
      if (ids.has(article.id)) throw new RangeError(`two articles have the id ${shown(article.id)}`);
      ids.add(article.id);
      articles.push(checkPublished(language && !article.language ? {...article, language} : article, report));
    } catch (error) {
      report(error, named);
      if (named !== undefined && !ids.has(named)) {
        ids.add(named);
        refused.push({id: named, published: null});
      }
    }
  }
  return {articles, refused};
}

/** An article whose date is malformed is read as if none was given. */
function checkPublished(article: Article, report: Report): Article {
  try {
    givenPublished(article);
    return article;
  } catch (error) {
    report(error, article.id);
    return {...article, published: undefined};
  }
}

const languageOf = ({language}: Article): {language?: string} => (language ? {language} : {});

function infoOf({id, title, url, language}: Article, published: Published | null): ArticleInfo {
  return {id, ...(title && {title}), ...(url && {url}), ...(language && {language}), published};
}

/** Runs steps that know nothing of progress at one share. */
function* at<T>(share: number, steps: Generator<void, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield share;
  }
}

/**
 * Reads articles to one normalized event list, in one go.
 *
 * @param articles - Ids must differ. A bad article is named in `problems` and spoils nothing else.
 * @throws {RangeError} If `today` is not an ISO 8601 date; the message names it.
 */
export function readArticlesSync(articles: readonly Article[], options: ReadOptions = {}): EventList {
  return runAtOnce(readSteps(articles, options));
}

/**
 * Reads articles to one normalized event list, giving the thread back every few milliseconds.
 *
 * @param articles - Ids must differ. A bad article is named in `problems` and spoils nothing else.
 * @param options - `sliceMs`: milliseconds at a time, 12 by default; `onProgress`: called with 0–1.
 * @returns Rejects with the reason of `signal` when it is aborted, and with a RangeError if `today` is malformed.
 */
export async function readArticles(
  articles: readonly Article[],
  options: ReadAsyncOptions = {},
): Promise<EventList> {
  return runInSlices(readSteps(articles, options), options);
}
