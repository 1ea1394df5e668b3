// The public way to an article's publication date.

import {pad} from '../time/digits.js';
import type {Article} from '../article/article.js';
import {checkText, shown} from '../article/check.js';
import {outline} from '../article/outline.js';
import {parseIso} from '../time/iso.js';
import {runAtOnce} from '../time/run-at-once.js';
import {findExpressions} from '../timex/find.js';
import {languageGrammar} from '../timex/languages.js';
import {inferSteps} from './infer.js';
import type {Published} from './published.js';

export interface InferOptions {
  /** ISO 8601 date: no article is dated later by inference. Defaults to the host's date. */
  readonly today?: string | undefined;
}

/**
 * The day that counts as today, as an ISO 8601 date; the host's where none is given.
 *
 * @throws {RangeError} If it is not an ISO 8601 date; the message names it.
 */
export function checkToday(today: string | undefined): string {
  if (today === undefined) {
    const host = new Date();
    return `${pad(host.getFullYear(), 4)}-${pad(host.getMonth() + 1)}-${pad(host.getDate())}`;
  }
  if (typeof today !== 'string' || !parseIso(today))
    throw new RangeError(`today is not an ISO 8601 date: ${shown(today)}`);
  return today;
}

/**
 * When articles were published: as given, else by their metadata, else by their datelines, else inferred from what
 * they and the others tell; null rather than a guess.
 *
 * @returns One answer per article, in order.
 * @throws {RangeError} If `today` or a given date is not an ISO 8601 date; the message names it.
 */
export function inferPublishedTogether(
  articles: readonly Article[],
  {today}: InferOptions = {},
): (Published | null)[] {
  const found = articles.map((article) => {
    const {text, language = 'en'} = article;
    checkText(text);
    return {
      article,
      outline: outline(text, languageGrammar(language).lines.stamp),
      expressions: findExpressions(text, {language}),
    };
  });
  return runAtOnce(inferSteps(found, checkToday(today)));
}

/**
 * When one article was published; null rather than a guess.
 *
 * @throws {RangeError} If `today` or the date given is not an ISO 8601 date; the message names it.
 */
export function inferPublished(article: Article, options: InferOptions = {}): Published | null {
  return inferPublishedTogether([article], options)[0] ?? null;
}
