// What an article says about its own date: the days it names, and the days it tells from where it
// stands ("yesterday", "will visit on Monday").

import type {Article, TextSpan} from '../article/article.js';
import {STOP_WORDS} from '../article/common-words.js';
import {spanAt, spansIn} from '../article/offsets.js';
import {outline, type Paragraph} from '../article/outline.js';
import {quotations} from '../article/quotations.js';
import {sentences} from '../article/sentences.js';
import {withoutWire} from '../article/wire.js';
import {civilToMs, weekdayOf} from '../time/calendar.js';
import type {DateParts, Expression} from '../timex/expression.js';

/** How the words around a date speak of it; 0 if they do not say. */
export type Direction = -1 | 0 | 1;

interface Told {
  /** The words that say it, for the reason given. */
  readonly text: string;
  readonly direction: Direction;
  /** Stems of the words of its sentence: two dates with common words may date the same happening. */
  readonly stems: ReadonlySet<string>;
  /** Where its sentence begins: two dates of one sentence are two, or it would name one of them only. */
  readonly sentence: number;
  /** In the headline or the first paragraphs, where news says what is new. */
  readonly lead: boolean;
}

/** A day of the year, perhaps with its year or its weekday. */
export interface NamedDay extends Told {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday?: number;
}

/** "Monday": a day that is fixed once the article's day is. */
export interface NamedWeekday extends Told {
  readonly weekday: number;
}

/** "yesterday": so many days from the article's. */
export interface DayOffset extends Told {
  readonly days: number;
}

/** "June", "in 2018", "June 2018". */
export interface NamedSpan extends Told {
  readonly year?: number;
  readonly month?: number;
}

/** The clues of one article. */
export interface Clues {
  readonly days: readonly NamedDay[];
  readonly weekdays: readonly NamedWeekday[];
  readonly offsets: readonly DayOffset[];
  readonly spans: readonly NamedSpan[];
}

/** So many paragraphs of prose are the lead. */
const LEAD = 2;
/** Articles are read for clues up to here, in UTF-16 units: what dates them stands near the top. */
const READ = 20_000;

// Verbs that look ahead ("was expected", "the fair opens on May 5"), and those that look back.
const AHEAD =
  /\b(?:will|shall|won['’]t|(?:is|are|was|were)\s+(?:due|set|scheduled|expected|planned|slated|going|likely|about|to)|plans?\s+to|hopes?\s+to|intends?\s+to|expected\s+to|due|scheduled|upcoming|marks|turns|begins|starts|opens|ends|closes|expires|faces|meets|comes|goes|celebrates|holds|(?:is|are)(?=\s+on\b))\b|\b['’]ll\b/gi;
const BACK =
  /\b(?:was|were|had|did|said|told|met|went|came|took|made|gave|held|began|became|saw|won|lost|fell|rose|left|found|sent|ran|led|wrote|spoke|sold|bought|paid|shot|struck|hit|killed|died|(?!need|speed|indeed|hundred|united|feed|seed)[a-z]{2,}ed)\b/gi;

/** A verb tells the direction of a date so far away, in UTF-16 units. */
const REACH = 180;

/** The direction that the clause around a date gives it. */
function directionOf(text: string, {start, end}: TextSpan, sentence: TextSpan): Direction {
  const before = cuesIn(text.slice(Math.max(sentence.start, start - REACH), start));
  const nearest = before.at(-1) ?? cuesIn(text.slice(end, Math.min(sentence.end, end + REACH / 2)))[0];
  return nearest ?? 0;
}

/** The directions that verbs give, in order: in "was expected" nothing looks back. */
function cuesIn(text: string): Direction[] {
  const ahead = [...text.matchAll(AHEAD)];
  const isAhead = (at: number) => ahead.some(({index, 0: cue}) => index <= at && at < index + cue.length);
  const back = [...text.matchAll(BACK)].filter(({index}) => !isAhead(index));
  return [...ahead.map(({index}) => [index, 1] as const), ...back.map(({index}) => [index, -1] as const)]
    .sort(([a], [b]) => a - b)
    .map(([, direction]) => direction);
}

/** Words that carry content, cut to their first six letters: enough to meet "denuclearize" in "denuclearization". */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{2,}/gu))
    if (word.length > 2 && !STOP_WORDS.has(word)) stems.add(word.slice(0, 6));
  return stems;
}

const WEEKDAY = /^[A-Z][a-z]{2,5}day\b/;
const DATE = /^(\d{4})(?:-(?:SP|SU|FA|WI|Q\d|H\d)|-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;
const RANGE_END = /^\d{4}(?:-\d\d){0,2}\/(\d{4}(?:-\d\d){0,2})$/;

/** Collects the clues of an article from the expressions found in it. */
export function cluesOf(
  {text}: Article,
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[] = outline(text),
): Clues {
  const clues = {days: [], weekdays: [], offsets: [], spans: []};
  let prose = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start > READ) break;
    if (paragraph.kind === 'notice' || paragraph.kind === 'dateline') continue;
    if (paragraph.kind === 'prose') prose++;
    const read = {start: paragraph.start, end: Math.min(paragraph.end, READ)};
    const here = spansIn(expressions, read);
    if (here.length === 0) continue;
    const speech = quotations(text, read).filter(({speech}) => speech);
    for (const sentence of sentences(text, withoutWire(text, read), here)) {
      for (const [expression, told] of toldIn(text, sentence, here, prose <= LEAD))
        collect(clues, expression, told, spanAt(speech, expression.start) !== undefined);
    }
  }
  return clues;
}

/** The dates of a sentence, and how it speaks of them. */
function toldIn(
  text: string,
  sentence: TextSpan,
  expressions: readonly Expression[],
  lead: boolean,
): (readonly [Expression, Told])[] {
  const dates = spansIn(expressions, sentence);
  if (dates.length === 0) return [];
  const stems = stemsOf(text.slice(sentence.start, sentence.end));
  return dates.map((expression) => {
    const direction = directionOf(text, expression, sentence);
    return [expression, {text: expression.text, direction, stems, sentence: sentence.start, lead}];
  });
}

type Growing = {-readonly [K in keyof Clues]: Clues[K][number][]};

function collect(clues: Growing, {meaning, type}: Expression, told: Told, spoken: boolean): void {
  if (type === 'DURATION' || type === 'SET') return;
  if (meaning.kind === 'complete') collectWhole(clues, meaning.value, told);
  else if (meaning.kind === 'partial') {
    const direction = (meaning.direction ?? 0) || told.direction;
    collectParts(clues, meaning.parts, {...told, direction: direction as Direction}, spoken);
  } else if (meaning.anchor === 'published' && meaning.unit === 'day' && !spoken)
    clues.offsets.push({...told, days: meaning.amount, direction: Math.sign(meaning.amount) as Direction});
}

/** What names its year: a day, or a month or a year; of a range, its end. */
function collectWhole({days, spans}: Growing, value: string, told: Told): void {
  const match = DATE.exec(RANGE_END.exec(value)?.[1] ?? value);
  if (!match) return;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && day !== undefined)
    days.push({
      ...told,
      year: year!,
      month,
      day,
      ...(WEEKDAY.test(told.text) ? {weekday: weekdayOf(civilToMs(year!, month, day))} : {}),
    });
  else spans.push({...told, year: year!, ...(month === undefined ? {} : {month})});
}

/** What leaves something open. */
function collectParts(
  {days, weekdays, spans}: Growing,
  {year, month, day, weekday}: DateParts,
  told: Told,
  spoken: boolean,
): void {
  const inYear = year === undefined ? told : {...told, year};
  if (month !== undefined && day !== undefined)
    days.push({...inYear, month, day, ...(weekday === undefined ? {} : {weekday})});
  else if (weekday !== undefined && !spoken) weekdays.push({...told, weekday});
  else if (month !== undefined || year !== undefined)
    spans.push({...inYear, ...(month === undefined ? {} : {month})});
}
