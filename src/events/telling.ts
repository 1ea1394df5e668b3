// One place in one article that tells of one happening: what sentences give and merging joins.

import type {TextSpan} from '../article/article.js';
import type {Interval} from '../time/interval.js';
import type {Timex} from '../timex/timex.js';
import type {Extent, Status} from './event.js';
import {extentOf} from './extent.js';
import {type Features, featuresOf} from './features.js';
import {type Setting, statusAt} from './setting.js';
import {TITLE_MIN} from './title-length.js';
import type {Word} from './words.js';

/** A happening as one article tells it once. */
export interface Telling {
  /** Index of the article among those read together. */
  readonly article: number;
  /** The clause or sentence that tells. */
  readonly span: TextSpan;
  /** Where the words begin that it was read in: those of its sentence, or of what is quoted in it. */
  readonly sentence: number;
  readonly features: Features;
  readonly title: string;
  readonly status: Status;
  readonly extent: Extent;
  /** What dates it; undefined for the news of the day itself, which no words date. */
  readonly timex: Timex | undefined;
  /** When it happened; undefined if that cannot be worked out. */
  readonly interval: Interval | undefined;
  /** The clause says that it happens; or only a noun phrase names it ("their June meeting"). */
  readonly form: 'clause' | 'phrase';
  /** The verb that tells, in lower case; absent if only a noun phrase does. */
  readonly verb: string | undefined;
  /** 0–1: how clearly it is a happening, and how closely the date belongs to it. */
  readonly clarity: number;
  /** The headline, if it names this happening. */
  readonly headline?: TextSpan;
}

/** What a reader of sentences has found. */
export interface Found extends Pick<Telling, 'span' | 'title' | 'status' | 'extent' | 'timex' | 'clarity'> {
  /** The words that say what it is, if those are not all of `span`. */
  readonly about?: TextSpan;
  /** Defaults to that of `timex`. */
  readonly interval?: Interval;
  /** Defaults to `clause`. */
  readonly form?: 'phrase';
  readonly verb?: string | undefined;
  /** A word will do. */
  readonly brief?: boolean;
}

/**
 * The telling of what was found in some words; null if its title says too little. The words themselves are not kept:
 * there are many of them in a long text.
 */
export function tellingOf(article: number, words: readonly Word[], found: Found): Telling | null {
  const {span, about = span, status, extent, timex, interval = timex?.interval, verb, clarity} = found;
  const title = found.brief ? found.title.replace(/^\[|\]$/g, '') : found.title;
  if (title.length < (found.brief ? WORD_MIN : TITLE_MIN)) return null;
  return {
    article,
    span,
    sentence: words[0]?.start ?? span.start,
    features: featuresOf(words, about, title, verb),
    title,
    status,
    extent,
    timex,
    interval,
    form: found.form ?? 'clause',
    verb,
    clarity,
  };
}

/** In UTF-16 units. */
const WORD_MIN = 3;

/** A happening that an expression in a sentence dates. */
interface Dated extends Pick<Found, 'span' | 'about' | 'title' | 'verb' | 'clarity' | 'brief'> {
  /** Told so; defaults to `happened`. */
  readonly status?: Status;
  /** When, if that is not what the expression says alone. */
  readonly interval?: Interval | undefined;
  /** What the date stands with, in lower case, if only a noun phrase names it. */
  readonly noun?: string;
}

/** The telling of a happening that an expression dates. */
export function datedTelling(
  setting: Setting,
  sentence: TextSpan,
  words: readonly Word[],
  timex: Timex,
  {status = 'happened', interval = timex.interval, noun, ...found}: Dated,
): Telling | null {
  return tellingOf(setting.article, words, {
    ...found,
    timex,
    status: statusAt(setting, timex, status),
    extent: extentOf(setting.text, sentence, timex, noun, interval),
    ...(interval && {interval}),
    ...(noun !== undefined && {form: 'phrase'}),
  });
}
