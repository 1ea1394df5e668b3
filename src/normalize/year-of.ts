// The year of a month or a day that names none. News: the nearest to the article's date (84–93 % of news), unless it is
// some way off and the sentence looks the other way. A story: the year it has reached (88–92 % of histories).

import {mostBy} from '../article/most-by.js';
import {textAfter, textBefore} from '../article/text-around.js';
import {yearValue} from '../time/digits.js';
import {inWords} from './in-words.js';
import {DAY, msToCivil, weekdayOf} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {DateParts} from '../timex/expression.js';
import type {Context} from './context.js';
import {BEFORE, follows, hasJustTurned, isTurned, LEAD, wordsBefore} from './context.js';
import type {Moment} from './moment.js';
import {momentOf} from './moment.js';
import {dayInYear, hasDay, namesDay} from './movable-days.js';
import type {AskTense, Direction, Placed} from './placed.js';
import {BY_ARTICLE, inThisYear, placed} from './placed.js';

/** A month or a day in a year, which may not have it. */
interface YearlyTime {
  readonly parts: DateParts;
  readonly size: 'day' | 'month';
  at(year: number): number;
  /** With the reason, or null where the year has no such day. */
  place(year: number, reason: string): Placed | null;
}

/** Places "June", "October 7", "the first Monday of May", "Easter", or returns null when nothing tells. */
export function placeInYear(
  parts: DateParts,
  direction: Direction,
  context: Context,
  tense: AskTense,
): Placed | null {
  const size = namesDay(parts) ? 'day' : 'month';
  const at = (year: number) => dayInYear(parts, year);
  const place = (year: number, reason: string) =>
    hasDay(parts, year) ? placed(at(year), size, reason) : null;
  if (parts.year !== undefined) return place(parts.year, 'its year is given');

  const time: YearlyTime = {parts, size, at, place};
  const {published, narrative, story} = context;
  const isNews = narrative && isNewsOf(at, size, context);
  const toCome = isNews || (narrative && isToCome(context, tense));
  if (direction === undefined) {
    const told = toCome ? null : yearTold(time, context, tense);
    if (told !== null) return place(told, `the year last spoken of is ${inWords(yearValue(told))}`);
    const opened = openedYear(time, context);
    if (opened !== null) return place(opened, 'the first one after the time it is counted from');
    // A story that has named no year by now tells nothing of the article's.
    if (narrative && story && !toCome) return null;
  }
  if (!published) return null;
  const {ms} = published;
  const {year} = msToCivil(ms);
  if (published.granularity === 'year') return place(year, BY_ARTICLE.within);
  // Nobody has died ahead of it.
  if (isNews) return place(at(year) > ms ? year - 1 : year, BY_ARTICLE.before);
  if (direction === 0) {
    const end = at(year) + (size === 'month' ? 31 : 1) * DAY;
    return place(...inThisYear(year, [at(year), end], ms, tense));
  }
  return direction === undefined
    ? nearestTo(published, time, context, tense)
    : towards(direction, published, time, context);
}

/** The year that the text has named for it. */
function yearTold({parts, at, size}: YearlyTime, context: Context, tense: AskTense): number | null {
  if (context.narrative) return storyYear(context, parts.month ?? msToCivil(at(2000)).month, tense);
  return (
    yearOfSentence(context) ??
    yearJustNamed(context, tense, at) ??
    (size === 'day' ? yearLongAgo(context, tense, at) : null)
  );
}

/** "From January to March": that of the first one after the January. */
function openedYear({at, size}: YearlyTime, {last, rangeOpen}: Context): number | null {
  if (!rangeOpen || !last || !isFiner(last.granularity, 'year')) return null;
  const {year} = msToCivil(last.ms);
  return at(year) < momentOf(last.ms, size).ms ? year + 1 : year;
}

/** "Last June", "next Christmas". The month just over is nobody's "last February". */
function towards(
  direction: -1 | 1,
  published: Moment,
  {parts, size, at, place}: YearlyTime,
  {text, here, grammar}: Context,
): Placed | null {
  const {year, month} = msToCivil(published.ms);
  if (direction === 1) return place(at(year) > published.ms ? year : year + 1, BY_ARTICLE.after);
  const near = month - (parts.month ?? 0);
  const isNamed = size === 'month' && near === 1 && grammar.own.last?.test(textAfter(text, here, BEFORE));
  const isOver = at(year) < published.ms && !(size === 'month' && near === 0) && !isNamed;
  return place(isOver ? year : year - 1, BY_ARTICLE.before);
}

/** The nearest to the article's date, unless the sentence looks the other way. */
function nearestTo(
  {ms}: Moment,
  {parts, size, at, place}: YearlyTime,
  context: Context,
  tense: AskTense,
): Placed | null {
  const {year, month} = msToCivil(ms);
  const chosen =
    size === 'month'
      ? yearOfMonth(year, month, parts.month ?? 1, tense)
      : yearOfDay(year, at, ms, tense, parts.weekday, context);
  // 29 February: the nearest leap year.
  const leap = [chosen, chosen - 1, chosen + 1, chosen - 2, chosen + 2].find((y) => hasDay(parts, y));
  if (leap === undefined) return null;
  // "three weeks until Christmas", "on view through January"
  const over = at(leap) + (size === 'month' ? 31 * DAY : 0) < ms;
  if (over && !parts.weekday && follows('later', context) && tense() !== 'past')
    return place(leap + 1, BY_ARTICLE.after);
  if (size === 'month' && at(leap) < ms && followsToCome(context, ms, tense))
    return place(leap + 1, BY_ARTICLE.after);
  // "since November" is never ahead.
  if (at(leap) > ms && follows('begun', context)) return place(leap - 1, BY_ARTICLE.before);
  const isNearest = leap === nearest(year, (y) => Math.abs(at(y) - ms));
  return place(leap, isNearest ? BY_ARTICLE.near : at(leap) < ms ? BY_ARTICLE.before : BY_ARTICLE.after);
}

/** "It will close in May and reopen in June": what is listed after a time to come is to come as well; "in May or June" is of one year. */
function followsToCome({text, last, lastEnd, here, grammar}: Context, ms: number, tense: AskTense): boolean {
  return (
    last !== null &&
    last.ms > ms &&
    here - lastEnd < BEFORE &&
    !!grammar.between.listed?.test(text.slice(lastEnd, here)) &&
    (here - lastEnd < 6 || tense() !== 'past')
  );
}

/** The nearest month, unless it is more than a month ahead, or two months gone by, and the sentence looks the other way. */
function yearOfMonth(year: number, now: number, month: number, tense: AskTense): number {
  const ahead = (month - now + 12) % 12;
  if (ahead === 0) return year;
  const next = month < now ? year + 1 : year;
  const past = next - 1;
  const spoken = tense();
  if (spoken === 'future') return ahead > 9 ? past : next;
  if (spoken === 'past') return ahead <= 1 ? next : past;
  return ahead <= 6 ? next : past;
}

/** Of a year and its neighbours the one with the least distance. */
export function nearest(year: number, distance: (year: number) => number): number {
  return mostBy([year, year - 1, year + 1], (y) => -distance(y));
}

/**
 * The nearest day; one more than 60 days off by its weekday, and one more than 60 days ahead, or 30 gone by, by where the sentence
 * looks: "On 24 March she denied it" is over however near it is, and so is what goes on after a day of last year.
 */
function yearOfDay(
  year: number,
  at: (year: number) => number,
  ms: number,
  tense: AskTense,
  weekday: number | undefined,
  context: Context,
): number {
  const distance = (candidate: number) => Math.abs(at(candidate) - ms);
  const near = nearest(year, distance);
  const days = (at(near) - ms) / DAY;
  const named =
    weekday !== undefined && Math.abs(days) > 60
      ? [near, near - 1, near + 1].find((y) => weekdayOf(at(y)) === weekday)
      : undefined;
  if (named !== undefined) return named;
  const ahead = days > 60 || (days > 1 && (follows('first', context) || isNearLast(at(near - 1), context)));
  if (ahead && tense() === 'past') return near - 1;
  const over = days < -30 ? tense() : null;
  return over === 'future' || (over === 'planned' && days < -60) ? near + 1 : near;
}

/** Whether the time last spoken of is a day not far from it. */
const isNearLast = (ms: number, {last}: Context): boolean =>
  last !== null && isFiner(last.granularity, 'month') && Math.abs(last.ms - ms) < 30 * DAY;

/**
 * The year a story has reached. A month gone by eight months ago and more opens the next one, and so does one that was
 * ahead then: "from November until the end of February", "it was to open in March". A month to come that was over is of
 * the year before: "had been driven from there in September". Where a full date has just taken the story somewhere else, what
 * would go on there backwards comes back to where it was.
 */
function storyYear(context: Context, month: number, tense: AskTense): number | null {
  const {story, left, here, grammar, rangeOpen} = context;
  if (!story) return context.first;
  if (isFiner('year', story.granularity)) return null;
  const {year, month: reached} = msToCivil(story.ms);
  if (!isFiner(story.granularity, 'year')) return year;
  if (reached <= month)
    return month - reached > 1 && !rangeOpen && grammar.clauses.wasOver?.(wordsBefore(context))
      ? year - 1
      : year;
  // "The king had fled in August 1792. On 24 June 1793 …"
  if (left && here - left.at < COMES_BACK && isFiner(left.moment.granularity, 'year')) {
    const from = msToCivil(left.moment.ms);
    if (month >= from.month - 1 && (from.year > year || from.year < year - FAR)) return from.year;
  }
  const next =
    reached - month >= 8 || (reached - month >= 3 && (follows('later', context) || tense() === 'planned'));
  return next ? year + 1 : year;
}

/** Within so many characters a story comes back from where it looked, … */
const COMES_BACK = 1000;
/** … and from so many years ahead and more: sooner is mostly its next chapter. */
const FAR = 2;

/**
 * A story that has just turned to the article's day, and since told nothing or speaks of the future, has left its own
 * years; so has a brief one where it speaks of now.
 */
export function isToCome(context: Context, tense: AskTense): boolean {
  if (isTurned(context) || (hasJustTurned(context) && tense() === 'future')) return true;
  return (context.brief && /^(?:pres|fut)/.test(tense() ?? '')) || follows('foretold', context);
}

/** "The thief who in 1974 walked out with a Rembrandt has died. He died on 22 October": the first words of a life are news. */
function isNewsOf(at: (year: number) => number, size: 'day' | 'month', context: Context): boolean {
  const {published, here, story} = context;
  if (size === 'month' || !published || here > LEAD || !follows('died', context)) return false;
  // "Lord Lee died at Hull, 1 March. Born in 1840, …"
  if (!story) return true;
  const days = (published.ms - at(msToCivil(published.ms).year)) / DAY;
  // "He was shot on 22 November 1963. He died on 24 November", recalled fifty years later.
  const goesOn = Math.abs(at(msToCivil(story.ms).year) - story.ms) < 60 * DAY;
  return days >= 0 && days < 30 && !goesOn;
}

/** So many characters after a full date another one is of the same year: "On 12 November 2014 … On 15 November". */
const SOON_AFTER = 250;

/** In news, the earlier year that its background has just named, or the later one of a plan for a day that is over this year. */
function yearJustNamed(context: Context, tense: AskTense, at: (year: number) => number): number | null {
  const {text, named, last, lastEnd, here, published, grammar} = context;
  if (!named || !published || here - named.at > SOON_AFTER || follows('recent', context)) return null;
  const {year} = msToCivil(published.ms);
  if (named.year === year || PARAGRAPH_ENDS.test(text.slice(named.at, here))) return null;
  if (named.year > year) return at(year) < published.ms && tense() !== 'past' ? named.year : null;
  if (tense() !== 'past') return null;
  // "They invaded in January 2009 after a bombardment that began on December 27."
  const isLookedBack =
    last !== null &&
    isFiner(last.granularity, 'year') &&
    at(named.year) > last.ms &&
    grammar.between.after?.test(text.slice(lastEnd, here)) &&
    !CLAUSE_ENDS.test(text.slice(lastEnd, here));
  return isLookedBack ? named.year - 1 : named.year;
}

/** "In 1848 there was unrest all over Europe. The king fled on 23 February", told in January: no day of this year is over then. */
function yearLongAgo(context: Context, tense: AskTense, at: (year: number) => number): number | null {
  const {text, last, lastEnd, here, published} = context;
  if (last?.granularity !== 'year' || !published || here - lastEnd > LEAD) return null;
  const {year} = msToCivil(published.ms);
  const named = msToCivil(last.ms).year;
  const isOld = named < year - 10 && at(year) > published.ms && tense() === 'past';
  return isOld && !PARAGRAPH_ENDS.test(text.slice(lastEnd, here)) ? named : null;
}

/** In news, the year that opens the sentence of a day without one: "In 1987 they missed the storm of October 15". */
function yearOfSentence({text, grammar, last, lastEnd, here, published}: Context): number | null {
  if (!last || last.granularity !== 'year' || !published || here - lastEnd > SOON_AFTER) return null;
  const {year} = msToCivil(last.ms);
  if (year === msToCivil(published.ms).year) return null;
  const between = text.slice(lastEnd, here);
  const opens =
    grammar.before.opened?.test(textBefore(text, lastEnd, BEFORE)) || grammar.between.within?.test(between);
  return opens && !CLAUSE_ENDS.test(between) ? year : null;
}
const CLAUSE_ENDS = /[.!?;][\s"”]/;
const PARAGRAPH_ENDS = /\n\s?\n|[.!?"”]\n/;
