// Reads one article for the happenings it tells, paragraph by paragraph.

import type {Article} from '../article/article.js';
import {spansIn, spansTouching} from '../article/offsets.js';
import type {Paragraph} from '../article/outline.js';
import {quotations} from '../article/quotations.js';
import {sentences} from '../article/sentences.js';
import {withoutWire} from '../article/wire.js';
import {DAY} from '../time/calendar.js';
import {primaryTag} from '../timex/added-languages.js';
import type {Timex} from '../timex/timex.js';
import {Antecedents} from './antecedents.js';
import {clockDays} from './clock.js';
import {entriesIn, entryOf, entryTelling, timesOnLines} from './entry-telling.js';
import {hash} from './hash.js';
import {withHeadline} from './headline.js';
import type {Telling} from './telling.js';
import {newsTelling} from './news-telling.js';
import {plainTelling} from './plain-telling.js';
import type {Sentence, Setting} from './setting.js';
import {passOver, tellings} from './tellings.js';

/**
 * Reads an article; yields after every paragraph so that the caller can give the thread back.
 *
 * @param index - Of the article among those read together.
 * @param published - First instant of the article's day, epoch milliseconds; undefined if unknown.
 */
export function* tellingSteps(
  {text, language}: Article,
  index: number,
  outline: readonly Paragraph[],
  timexes: readonly Timex[],
  published: number | undefined,
): Generator<void, readonly Telling[]> {
  const setting: Setting = {article: index, text, published, antecedents: new Antecedents(text)};
  const placed = clockDays(text, timexes, published);
  // Clauses are read in English only.
  const english = primaryTag(language ?? 'en') === 'en';
  const before = new Set<string>();
  const told: Told = {tellings: [], passed: 0, entry: undefined};
  const times = timesOnLines(text, outline, placed);
  let above: Timex | undefined;
  for (const paragraph of outline) {
    yield;
    const own = times.get(paragraph.start);
    above = own ?? above;
    if (own || paragraph.kind !== 'prose') continue;
    const here = spansIn(placed, paragraph);
    told.entry = above;
    above = undefined;
    const quoted = quotations(text, paragraph).filter(({speech}) => speech);
    const parts = sentences(text, withoutWire(text, paragraph), here);
    for (const span of parts.flatMap((part) => entriesIn(text, part, here))) {
      const {start, end} = span;
      const within = {timexes: spansIn(here, span), speech: spansTouching(quoted, span)};
      const sentence: Sentence = {start, end, ...within, lead: told.passed === 0};
      if (sentence.timexes.length > 0) yield;
      if (isRepeated(text, sentence, before)) continue;
      if (english) readSentence(setting, sentence, told, () => isFresh(outline, placed, published));
      else readPlainly(setting, sentence, told);
    }
  }
  return withHeadline(text, outline, told.tellings, published);
}

/** What an article has told so far. */
interface Told {
  readonly tellings: Telling[];
  /** How many sentences have been read. */
  passed: number;
  /** The time that opens an entry of a live report or a chronology, while nothing of it has been told. */
  entry: Timex | undefined;
}

function readPlainly(setting: Setting, sentence: Sentence, {tellings}: Told): void {
  const telling = plainTelling(setting, sentence);
  if (telling) tellings.push(telling);
}

function readSentence(setting: Setting, sentence: Sentence, told: Told, isNews: () => boolean): void {
  const opened = entryOf(setting.text, sentence);
  if (opened) told.entry = opened.clock;
  const own = opened?.rest ?? sentence;
  if (own.start >= own.end) return;
  const here = own.timexes.length > 0 ? [...tellings(setting, own)] : [];
  const atHour = told.entry && entryTelling(setting, own, here, told.entry);
  if (atHour) here.push(atHour);
  if (atHour !== undefined) told.entry = undefined;
  told.tellings.push(...here);
  const first = told.passed++ === 0;
  if (first || (told.passed <= OPENING && here.length === 0)) {
    const news = newsTelling(setting, own, here, first && isNews());
    if (news) told.tellings.push(news);
  }
  if (own.timexes.length === 0) passOver(setting, own);
}

/** Whether a sentence says of the same dates in the same words what was told before: a pull quote, a refrain. */
function isRepeated(text: string, {start, end, timexes, speech}: Sentence, before: Set<string>): boolean {
  if (timexes.length === 0) return false;
  const dates = timexes.map(({value}) => value).join();
  return before.size === before.add(hash(`${speech.length} ${dates} ${text.slice(start, end)}`)).size;
}

/** So many sentences at the top tell the news; the first also in the simple past: "The mine collapsed". */
const OPENING = 3;

/** News speaks of the days around its own, in days. */
const FRESH = 8;

/** Whether an article tells of days near its own. */
function isFresh(
  outline: readonly Paragraph[],
  timexes: readonly Timex[],
  published: number | undefined,
): boolean {
  if (published === undefined) return false;
  const told = outline.flatMap((paragraph) =>
    paragraph.kind === 'prose' ? spansIn(timexes, paragraph) : [],
  );
  return told.some(
    ({interval, type}) =>
      type !== 'DURATION' &&
      interval &&
      interval.end - interval.start <= DAY &&
      Math.abs(interval.start - published) <= FRESH * DAY,
  );
}
