// What is kept from one expression for those after it: the time last spoken of, the year just named, and what a report is about.

import {DAY, msToCivil, weekdayOf} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Expression, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {follows, LEAD, NEAR} from './context.js';
import type {Moment} from './moment.js';
import {dayOf, minutesOf, momentOf} from './moment.js';
import type {AskTense, Resolution} from './placed.js';
import {moveStory} from './story.js';

/** Takes note of what an expression was resolved to. */
export function remember(
  expression: Expression,
  {value, moment: reached}: Resolution,
  context: Context,
  tense: AskTense,
): void {
  const {type, meaning, end} = expression;
  // "for the nine months": from here on a report speaks of the year.
  if (value === 'P9M' || value === 'P6M')
    context.period = context.published && momentOf(context.published.ms, 'year');
  closeRange(expression, value, context);
  if (!reached || type === 'DURATION' || type === 'SET') return;
  // What a history tells from today's point of view is no part of its story.
  if (context.narrative && pointsFromToday(meaning)) {
    context.turned = end;
    if (meaning.kind === 'shifted') return;
  }
  openInsertion(expression, context);
  const moment = minuteOf(expression, reached, context);
  if (!context.narrative && isInPassing(expression, moment, context)) return;
  const before = context.last;
  context.last = moment;
  context.lastEnd = end;
  rememberDay(expression, value, moment, context);
  openRange(expression, moment, context);
  rememberYear(meaning, moment, before, context);
  moveStory(expression, moment, context, tense);
  // "In the prior quarter": what the one reported is compared with.
  const isCompared = meaning.kind === 'shifted' && meaning.anchor === 'context' && meaning.amount < 0;
  if (moment.granularity === 'quarter' && !isCompared && isReported(moment, context))
    context.quarter = context.period = moment;
}

/** What the expression before has opened is closed by this one, which may open hours of its own. */
function closeRange({opensRange}: Expression, value: string, context: Context): void {
  context.rangeOpen = context.weekdayOpen = false;
  context.clockOpen =
    opensRange && !value.endsWith('T24:00') ? minutesOf(value.slice(value.indexOf('T') + 1)) : null;
}

/** What the next expression is counted from, where this one opens a range. */
function openRange({opensRange, meaning}: Expression, moment: Moment, context: Context): void {
  if (!opensRange) return;
  context.rangeOpen = true;
  // "Today through Friday", but "bought from 14 September to Thursday" a month later.
  context.weekdayOpen =
    (meaning.kind === 'partial' && meaning.parts.weekday !== undefined) ||
    (!isFiner('day', moment.granularity) &&
      Math.abs(moment.ms - (context.published?.ms ?? moment.ms)) < 7 * DAY);
}

/** Keeps what was known before an inserted clause, which this expression is the first of. */
function openInsertion({start, end}: Expression, context: Context): void {
  const {main, last, lastEnd, day, story, named, text, grammar} = context;
  const until = main || !last ? -1 : (grammar.clauses.insertionEnd?.(text, start, end) ?? -1);
  if (until >= 0) context.main = {until, before: {last, lastEnd, day, story, named}};
}

/** "At 1:46 p.m. on Sunday" was that minute. */
function minuteOf({start}: Expression, moment: Moment, {last, lastEnd}: Context): Moment {
  const isOfDay =
    moment.granularity === 'day' &&
    last &&
    isFiner(last.granularity, 'day') &&
    start - lastEnd <= 8 &&
    dayOf(last).ms === moment.ms;
  return isOfDay ? last : moment;
}

/** Whether a report only names the time: what follows does not count from it. */
function isInPassing(expression: Expression, moment: Moment, context: Context): boolean {
  const {day, last} = context;
  return (
    // "The quake struck on Wednesday night, officials said Thursday. At 8:13 p.m. …": when it was said is not when it was.
    (day !== null && expression.start - day.at <= NEAR && follows('said', context)) ||
    // "It was the largest since 30 June 1908. On the same day …"
    (last !== null && follows('begun', context)) ||
    // "It opened on Monday, after Friday's quake. At 8:13 p.m. …": whose day it was says no more than which.
    isAttribute(expression, moment, context) ||
    // "It had been announced the night before. At 6 a.m. …": a look back.
    looksBack(expression.meaning)
  );
}

/** Which day the report tells of, and which was spoken of last. */
function rememberDay(expression: Expression, value: string, moment: Moment, context: Context): void {
  const at = expression.end;
  if (isWeekday(expression.meaning) && context.published && moment.ms > context.published.ms)
    context.ahead.add(weekdayOf(moment.ms));
  if (isTold(expression, moment, context)) context.told = {moment: dayOf(moment), at};
  if (!isFiner('day', moment.granularity))
    context.day = {
      moment,
      at,
      late: isLate(expression, value, moment, context),
      // "On Saturday 14 May it began. By midnight … At two on the Sunday …"
      byWeekday: namesWeekday(expression, context) || (context.day?.byWeekday === true && /T/.test(value)),
    };
}

/** "Sunday, 26 October", "the night of Sunday 26 October", the hour in "at eight on Monday". */
function namesWeekday({meaning, text}: Expression, {grammar}: Context): boolean {
  const day = meaning.kind === 'shifted' ? meaning.from : meaning;
  return (
    (day?.kind === 'partial' && day.parts.weekday !== undefined) ||
    text.split(' ').some((word) => grammar.own.namesWeekday?.test(word))
  );
}

/** "The night before", "the previous day". */
function looksBack(meaning: Meaning): boolean {
  return (
    meaning.kind === 'shifted' &&
    meaning.anchor === 'context' &&
    meaning.unit === 'day' &&
    meaning.amount === -1 &&
    !meaning.from
  );
}

/** A day that only tells one thing from others ("Friday's quake") in a sentence that has named its own before. */
function isAttribute(
  {start, end}: Expression,
  {granularity}: Moment,
  {day, text, grammar}: Context,
): boolean {
  return (
    granularity === 'day' &&
    grammar.own.possessive?.test(text.slice(end, end + 3)) === true &&
    // "lower than Wednesday's."
    (/[.,;)]/.test(text.charAt(end + 2)) ||
      (day !== null && start - day.at <= NEAR && !SENTENCE_ENDS.test(text.slice(day.at, start))))
  );
}
const SENTENCE_ENDS = /[.!?]["”]?\s/;
const PARAGRAPH_ENDS = /[.!?"”]\n/;

/** Whether it is the day of a report: the last that a sentence of its first paragraph tells of. */
function isTold({start, end}: Expression, {granularity}: Moment, {told, text, grammar}: Context): boolean {
  return (
    start < LEAD &&
    !isFiner('day', granularity) &&
    !grammar.own.possessive?.test(text.slice(end, end + 3)) &&
    !(told ? SENTENCE_ENDS.test(text.slice(told.at, start)) : PARAGRAPH_ENDS.test(text.slice(0, start)))
  );
}

/** The year of the last full date, as long as the text stays with it: words that count from the article's date end it. */
function rememberYear(
  meaning: Meaning,
  {ms, granularity}: Moment,
  before: Moment | null,
  context: Context,
): void {
  if (countsFromArticle(meaning)) context.named = null;
  else if (isFiner(granularity, 'quarter')) {
    const {year} = msToCivil(ms);
    const inSameYear = before?.granularity === 'year' && msToCivil(before.ms).year === year;
    if (meaning.kind === 'complete' || inSameYear || year === context.named?.year)
      context.named = {year, at: context.here};
    // A day of another year: the text has left the background.
    else context.named = null;
  }
}

function countsFromArticle(meaning: Meaning): boolean {
  return pointsFromToday(meaning) || isWeekday(meaning);
}

const isWeekday = (meaning: Meaning): boolean =>
  meaning.kind === 'partial' && meaning.parts.weekday !== undefined;

/** Whether an hour after midnight, told next, is of the day after: an evening was named, or the story has been in one and goes on. */
function isLate({meaning, mod}: Expression, value: string, moment: Moment, {day}: Context): boolean {
  if (mod === 'END' && countsFromArticle(meaning) && DAY_ONLY.test(value)) return true;
  if (!LATE.test(value)) return false;
  return (
    /T\d/.test(value) ||
    namesDay(meaning) ||
    (day?.late === true && dayOf(day.moment).ms === dayOf(moment).ms)
  );
}

/** An evening, a night, an hour from six o'clock on. */
const LATE = /T(?:EV|NI|1[89]|2[0-3])/;
const DAY_ONLY = /-\d\d$/;

/** "Friday evening", "last night", no "evening" or "that night" alone. */
function namesDay(meaning: Meaning): boolean {
  if (meaning.kind === 'shifted') return meaning.anchor === 'published';
  return meaning.kind === 'complete' || Object.keys(meaning.parts).length > 1;
}

/** "Last year", "this past November": told from where the writer stands. */
function pointsFromToday(meaning: Meaning): boolean {
  return meaning.kind === 'shifted'
    ? meaning.anchor === 'published'
    : meaning.kind === 'partial' && meaning.direction !== undefined;
}

/** Whether this is a quarter that a report is about, not the one it is compared with. */
function isReported({ms}: Moment, {published}: Context): boolean {
  return !published || (published.ms - ms < 300 * DAY && ms - published.ms < 60 * DAY);
}
