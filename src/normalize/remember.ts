// What is kept from one expression for those after it: the time last spoken of, the year just named, and what a report is about.

import {DAY, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Expression, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {hasBegun, isSaid, LEAD, NEAR} from './context.js';
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
  const {type, meaning, start, end, opensRange} = expression;
  const {text, grammar} = context;
  // "for the nine months": from here on a report speaks of the year.
  if (value === 'P9M' || value === 'P6M')
    context.period = context.published && momentOf(context.published.ms, 'year');
  context.rangeOpen = context.weekdayOpen = false;
  context.clockOpen =
    opensRange && !value.endsWith('T24:00') ? minutesOf(value.slice(value.indexOf('T') + 1)) : null;
  let moment = reached;
  if (!moment || type === 'DURATION' || type === 'SET') return;
  // What a history tells from today's point of view is no part of its story.
  if (context.narrative && pointsFromToday(meaning)) {
    context.turned = end;
    if (meaning.kind === 'shifted') return;
  }
  const until = context.main || !context.last ? -1 : (grammar.insertionEnd?.(text, start, end) ?? -1);
  if (until >= 0) {
    const {last, lastEnd, day, story, named} = context;
    context.main = {until, before: {last, lastEnd, day, story, named}};
  }
  // "At 1:46 p.m. on Sunday" was that minute.
  if (
    moment.granularity === 'day' &&
    context.last &&
    isFiner(context.last.granularity, 'day') &&
    start - context.lastEnd <= 8 &&
    dayOf(context.last).ms === moment.ms
  )
    moment = context.last;
  // "The quake struck on Wednesday night, officials said Thursday. At 8:13 p.m. …": when it was said is not when it was.
  if (!context.narrative && context.day && start - context.day.at <= NEAR && isSaid(context)) return;
  // "It was the largest since 30 June 1908. On the same day …": named in passing.
  if (!context.narrative && context.last && hasBegun(context)) return;
  // "It opened on Monday, after Friday's quake. At 8:13 p.m. …": whose day it was says no more than which.
  if (!context.narrative && isAttribute(expression, moment, context)) return;
  // "It had been announced the night before. At 6 a.m. …": a look back.
  if (!context.narrative && looksBack(meaning)) return;
  const before = context.last;
  context.last = moment;
  if (isTold(expression, moment, context)) context.told = {moment: dayOf(moment), at: end};
  if (!isFiner('day', moment.granularity))
    context.day = {moment, at: end, late: isLate(expression, value, moment, context)};
  context.lastEnd = end;
  context.rangeOpen = opensRange === true;
  // "Today through Friday", but "bought from 14 September to Thursday" a month later.
  context.weekdayOpen =
    context.rangeOpen &&
    ((meaning.kind === 'partial' && meaning.parts.weekday !== undefined) ||
      (!isFiner('day', moment.granularity) &&
        Math.abs(moment.ms - (context.published?.ms ?? moment.ms)) < 7 * DAY));
  rememberYear(meaning, moment, before, context);
  moveStory(expression, moment, context, tense);
  if (moment.granularity === 'quarter' && isReported(moment, context))
    context.quarter = context.period = moment;
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
    grammar.possessive?.test(text.slice(end, end + 3)) === true &&
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
    !grammar.possessive?.test(text.slice(end, end + 3)) &&
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
  return pointsFromToday(meaning) || (meaning.kind === 'partial' && meaning.parts.weekday !== undefined);
}

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
