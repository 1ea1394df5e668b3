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
import {entryOf, entryTelling} from './entry-telling.js';
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
  const told = new Told(setting, () => isFresh(outline, placed, published));
  // Clauses are read in English only.
  const english = primaryTag(language ?? 'en') === 'en';
  for (const paragraph of outline) {
    yield;
    if (paragraph.kind !== 'prose') continue;
    const here = spansIn(placed, paragraph);
    told.entry = undefined;
    const quoted = quotations(text, paragraph).filter(({speech}) => speech);
    for (const span of sentences(text, withoutWire(text, paragraph), here)) {
      const {start, end} = span;
      const within = {timexes: spansIn(here, span), speech: spansTouching(quoted, span)};
      const sentence: Sentence = {start, end, ...within, lead: told.passed === 0};
      if (sentence.timexes.length > 0) yield;
      if (english) told.read(sentence);
      else told.readPlain(sentence);
    }
  }
  return withHeadline(text, outline, told.tellings, published);
}

/** What an article has told so far, sentence by sentence. */
class Told {
  readonly tellings: Telling[] = [];
  /** How many sentences have been read. */
  passed = 0;
  /** The hour that opens an entry of a live report, while nothing of it has been told. */
  entry: Timex | undefined;
  readonly #setting: Setting;
  readonly #isFresh: () => boolean;
  readonly #before = new Set<string>();

  constructor(setting: Setting, isFresh: () => boolean) {
    this.#setting = setting;
    this.#isFresh = isFresh;
  }

  readPlain(sentence: Sentence): void {
    if (this.#isRepeated(sentence)) return;
    const told = plainTelling(this.#setting, sentence);
    if (told) this.tellings.push(told);
  }

  read(sentence: Sentence): void {
    const setting = this.#setting;
    if (this.#isRepeated(sentence)) return;
    const opened = entryOf(setting.text, sentence);
    if (opened) this.entry = opened.clock;
    const own = opened?.rest ?? sentence;
    if (own.start >= own.end) return;
    const told = own.timexes.length > 0 ? [...tellings(setting, own)] : [];
    const atHour = this.entry && entryTelling(setting, own, told, this.entry);
    if (atHour) told.push(atHour);
    if (atHour !== undefined) this.entry = undefined;
    this.tellings.push(...told);
    this.#readOpening(own, told);
    this.passed++;
    if (own.timexes.length === 0) passOver(setting, own);
  }

  #readOpening(own: Sentence, told: readonly Telling[]): void {
    const isFirst = this.passed === 0;
    if (!isFirst && (this.passed >= OPENING || told.length > 0)) return;
    const news = newsTelling(this.#setting, own, told, isFirst && this.#isFresh());
    if (news) this.tellings.push(news);
  }

  /** Whether a sentence says of the same dates in the same words what was told before: a pull quote, a refrain. */
  #isRepeated({start, end, timexes, speech}: Sentence): boolean {
    if (timexes.length === 0) return false;
    const dates = timexes.map(({value}) => value).join();
    const told = `${speech.length} ${dates} ${this.#setting.text.slice(start, end)}`;
    return this.#before.size === this.#before.add(hash(told)).size;
  }
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
