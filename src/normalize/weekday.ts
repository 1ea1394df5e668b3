// Which Monday, which weekend. News: the same day, else the one before, unless the sentence speaks of the future (right in
// about 92 % of news). A story: the first one after its day.

import {textAfter} from '../article/text-around.js';
import {DAY, daysUntil, weekdayOf} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Context} from './context.js';
import {BEFORE, follows, isTurned, LEAD, NEAR} from './context.js';
import type {Moment} from './moment.js';
import {dayOf} from './moment.js';
import type {AskTense, Direction, Placed} from './placed.js';
import {BY_ARTICLE, looksAhead, placed} from './placed.js';

/** The day that a weekday alone (1 is Monday) means, or null when nothing tells. */
export function placeWeekday(
  wanted: number,
  direction: Direction,
  context: Context,
  tense: AskTense,
): Placed | null {
  const {published, last, narrative} = context;
  const beside = direction === undefined ? (besideDay(wanted, context) ?? listed(wanted, context)) : null;
  if (beside) return beside;
  // A report with a long memory still counts from its dateline.
  if (narrative && last && !isNear(last, published) && !isTurned(context)) {
    const told = inStory(wanted, direction, last);
    // "The writer, whose 1962 novel …, died on Saturday": its first words are news all the same.
    // "He married in 1988. The funeral is on Monday."
    if (told || (context.here > LEAD && tense() !== 'future')) return told;
  }
  if (!published || isFiner('day', published.granularity)) return null;
  const next = direction === undefined && tense() === 'past' ? soonAfter(wanted, context) : null;
  if (next) return next;
  const today = weekdayOf(published.ms);
  const days: Days = {today, back: (today - wanted + 7) % 7, wanted};
  const day = (shift: number, reason: string) => placed(published.ms + shift * DAY, 'day', reason);
  if (direction === -1) return lastOf(days, day, context);
  if (direction === 1) {
    const next = nextOf(days, day, context);
    // "from next Monday to next Friday"
    return context.weekdayOpen && last && next.moment.ms < last.ms ? besideDay(wanted, context) : next;
  }
  // "this Saturday" is that of this week, or the coming one when it is over already and not spoken of as past.
  if (direction === 0) {
    const over = wanted < today && tense() !== 'past';
    return day(wanted - today + (over ? 7 : 0), "the one of the article's week");
  }
  return plainWeekday(days, day, context, tense);
}

/** The article's weekday, the one that is looked for, and how many days ago it was last. */
interface Days {
  readonly today: number;
  readonly wanted: number;
  readonly back: number;
}

/** The day so many days after the article's. */
type Day = (shift: number, reason: string) => Placed;

/** Yesterday is nobody's "last Tuesday", but a Monday's "last Sunday" is. */
function lastOf({today, wanted, back}: Days, day: Day, {text, here, grammar}: Context): Placed {
  const skipped =
    back === 1 && today < 6 && wanted < 6 && grammar.own.last?.test(textAfter(text, here, BEFORE));
  return skipped
    ? day(-8, "the second one before the article's date, since the first is yesterday")
    : day(-(back || 7), BY_ARTICLE.before);
}

/** Tomorrow is nobody's "next Thursday", but a Sunday's "next Monday" is. */
function nextOf({today, wanted, back}: Days, day: Day, {text, here, grammar}: Context): Placed {
  const skipped = wanted === today + 1 && grammar.own.next?.test(textAfter(text, here, BEFORE));
  return skipped
    ? day(8, "the second one after the article's date, since the first is tomorrow")
    : day(7 - back, "the first one after the article's date");
}

function plainWeekday({back, wanted}: Days, day: Day, context: Context, tense: AskTense): Placed {
  if (back === 0) return day(0, "the article's own day");
  return looksAhead(tense) ||
    (tense() === 'present' && follows('scheduled', context)) ||
    (context.ahead.has(wanted) && tense() !== 'past')
    ? day(7 - back, "the first one after the article's date, since the sentence speaks of the future")
    : day(-back, BY_ARTICLE.before);
}

/** Between a day and its weekday in brackets: no word, perhaps more days in digits. "May 2 - 3, 9 - 10 (Sat-Sun)". */
const OPENS_BRACKET = /^[^a-z]*\($/i;

/** A weekday that only says again which day was meant, or the end of a range of weekdays. */
function besideDay(wanted: number, {text, last, lastEnd, here, weekdayOpen}: Context): Placed | null {
  if (!last || isFiner('day', last.granularity)) return null;
  const bracketed =
    text[here - 1] === '(' && here - lastEnd <= BEFORE && OPENS_BRACKET.test(text.slice(lastEnd, here));
  if (!weekdayOpen && !bracketed) return null;
  const from = dayOf(last).ms;
  const ahead = daysUntil(wanted, from);
  if (weekdayOpen) return placed(from + ahead * DAY, 'day', 'the first one after the day it is counted from');
  return placed(from + (ahead > 3 ? ahead - 7 : ahead) * DAY, 'day', 'the day just named');
}

/** "Closed Thursday and Friday", said on Thursday: the second follows the first, which is not over. */
function listed(wanted: number, {text, last, lastEnd, here, published, grammar}: Context): Placed | null {
  if (!last || last.granularity !== 'day' || !published) return null;
  const ahead = daysUntil(wanted, last.ms);
  // Nor is it told from here where the one is over and the other not: "Monday and Friday", on a Wednesday.
  if (last.ms < published.ms && last.ms + ahead * DAY >= published.ms) return null;
  return here - lastEnd <= 12 &&
    ahead > 0 &&
    ahead < 4 &&
    grammar.between.listed?.test(text.slice(lastEnd, here))
    ? placed(last.ms + ahead * DAY, 'day', 'the first one after the day it is counted from')
    : null;
}

/** "It sank on Saturday, 26 November 1910. On Sunday we met": the day after one that is far from the article's. */
function soonAfter(wanted: number, context: Context): Placed | null {
  const {text, day, here, published} = context;
  if (!day?.byWeekday || here - day.at > NEAR || isNear(day.moment, published)) return null;
  if (text.slice(day.at, here).includes('\n') || follows('said', context)) return null;
  const from = dayOf(day.moment).ms;
  const ahead = daysUntil(wanted, from);
  return ahead < 4 ? placed(from + ahead * DAY, 'day', 'the first one after the day last spoken of') : null;
}

function inStory(wanted: number, direction: Direction, last: Moment): Placed | null {
  if (isFiner('day', last.granularity)) return null;
  const from = dayOf(last).ms;
  const ahead = daysUntil(wanted, from);
  return direction === -1
    ? placed(from + (ahead - 7) * DAY, 'day', 'the last one before the day last spoken of')
    : placed(from + ahead * DAY, 'day', 'the first one after the day last spoken of');
}

/** Within a week of the article's date. */
function isNear({ms}: Moment, published: Moment | null): boolean {
  return published !== null && Math.abs(ms - published.ms) <= 7 * DAY;
}

/** The weekend that "the weekend", "last weekend" means, or null when nothing tells. */
export function placeWeekend(direction: Direction, context: Context, tense: AskTense): Placed | null {
  const base = context.narrative ? context.last : context.published;
  if (!base || isFiner('day', base.granularity)) return null;
  const weekday = weekdayOf(base.ms);
  if (direction === 0) return placed(base.ms + (6 - weekday) * DAY, 'weekend', "that of the article's week");
  const sinceSaturday = (weekday + 1) % 7;
  // "Ready for the weekend", on a Friday; "they went home for the weekend".
  const isAwaited = follows('awaited', context);
  const isNear = tense() === 'past' ? isAwaited && sinceSaturday > 4 : isAwaited || sinceSaturday > 4;
  const ahead = direction === 1 || (direction !== -1 && sinceSaturday > 1 && (isNear || looksAhead(tense)));
  return ahead
    ? placed(base.ms + (7 - sinceSaturday) * DAY, 'weekend', 'the coming one')
    : placed(base.ms - sinceSaturday * DAY, 'weekend', 'the one just past');
}
