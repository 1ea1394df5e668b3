// Resolves expressions that leave the year (or week, or day) open: "Monday", "October 7", "June", "the third quarter",
// "5:15 p.m.".
//   news      a weekday is the same day, else the one before, unless the sentence speaks of the future (right in
//             about 92 % of news); a date without a year is the nearest to the article's date.
//   narrative the year last spoken of (88–92 % of histories).
// After Strötgen & Gertz, HeidelTime (2013), section 3.3, and Mazur & Dale, WikiWars (2010).

import {addUnits, civilToMs, DAY, daysInMonth, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Granularity} from '../time/granularity.js';
import type {DateParts, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import type {Moment} from './moment.js';
import {dayOf, momentOf, valueOf} from './moment.js';
import {openValue} from './open-forms.js';
import {dayInYear, namesDay} from './movable-days.js';
import {monthsOfPart} from './parts-of-year.js';
import type {Tense} from '../timex/grammar.js';

/** A value, why, and the moment to count on from. */
export interface Resolution {
  readonly value: string;
  readonly reason: string;
  readonly moment: Moment | null;
}

/** @param tense - Asked only when it matters: looking for verbs costs time. */
export function resolvePartial(
  meaning: Meaning & {kind: 'partial'},
  context: Context,
  tense: () => Tense | null,
): Resolution {
  const {parts, direction} = meaning;
  const resolved =
    parts.part === 'WE'
      ? weekend(context, direction, tense)
      : parts.part !== undefined
        ? partOfYear(parts, direction, context, tense)
        : parts.month !== undefined || parts.easter !== undefined
          ? monthOrDay(parts, direction, context, tense)
          : parts.weekday !== undefined
            ? weekday(parts.weekday, direction, context, tense)
            : parts.day !== undefined
              ? dayOfMonth(parts.day, context)
              : parts.time !== undefined
                ? timeAlone(context)
                : null;
  if (!resolved) return {value: openValue(parts), reason: 'nothing in the text says when', moment: null};
  const {moment, reason} = resolved;
  return {value: valueOf(moment) + (parts.time === undefined ? '' : `T${parts.time}`), reason, moment};
}

interface Placed {
  readonly moment: Moment;
  readonly reason: string;
}

function weekday(
  wanted: number,
  direction: -1 | 0 | 1 | undefined,
  context: Context,
  tense: () => Tense | null,
): Placed | null {
  const {published, last} = context;
  // A story's day, unless it is the article's own: a report with a long memory still counts from its dateline.
  if (context.narrative && last && !isFiner('day', last.granularity) && !isNear(last, published)) {
    const from = dayOf(last);
    const ahead = (wanted - msToCivil(from.ms).weekday + 7) % 7;
    const back = direction === -1;
    return placed(
      from.ms + (back ? ahead - 7 : ahead) * DAY,
      'day',
      `the first one ${back ? 'before' : 'after'} the day last spoken of`,
    );
  }
  if (!published || isFiner('day', published.granularity)) return null;
  const back = (msToCivil(published.ms).weekday - wanted + 7) % 7;
  if (direction === -1)
    return placed(published.ms - (back || 7) * DAY, 'day', "the last one before the article's date");
  if (direction === 1)
    return placed(published.ms + (7 - back) * DAY, 'day', "the first one after the article's date");
  const today = msToCivil(published.ms).weekday;
  // "this Saturday" is that of this week, or the coming one when it is over already and not spoken of as past.
  if (direction === 0)
    return placed(
      published.ms + (wanted - today + (wanted < today && tense() !== 'past' ? 7 : 0)) * DAY,
      'day',
      "the one of the article's week",
    );
  if (back > 0 && tense() === 'future')
    return placed(
      published.ms + (7 - back) * DAY,
      'day',
      "the first one after the article's date, since the sentence speaks of the future",
    );
  return placed(
    published.ms - back * DAY,
    'day',
    back === 0 ? "the article's own day" : "the last one before the article's date",
  );
}

/** Within a week of the article's date. */
function isNear({ms}: Moment, published: Moment | null): boolean {
  return published !== null && Math.abs(ms - published.ms) <= 7 * DAY;
}

function weekend(
  context: Context,
  direction: -1 | 0 | 1 | undefined,
  tense: () => Tense | null,
): Placed | null {
  const base = context.narrative ? context.last : context.published;
  if (!base || isFiner('day', base.granularity)) return null;
  const {weekday: today} = msToCivil(base.ms);
  const back = (today + 1) % 7; // days since Saturday
  if (direction === 0) return placed(base.ms + (6 - today) * DAY, 'weekend', "that of the article's week");
  const future = direction === 1 || (direction !== -1 && tense() === 'future' && back > 1);
  return placed(
    base.ms + (future ? 7 - back : -back) * DAY,
    'weekend',
    future ? 'the coming one' : 'the one just past',
  );
}

function monthOrDay(
  parts: DateParts,
  direction: -1 | 0 | 1 | undefined,
  context: Context,
  tense: () => Tense | null,
): Placed | null {
  const month = parts.month ?? 4;
  const granularity = namesDay(parts) ? 'day' : 'month';
  const at = (year: number) => dayInYear(parts, year);
  if (parts.year !== undefined) return placed(at(parts.year), granularity, 'its year is given');
  const fits = (year: number) => parts.day === undefined || parts.day <= daysInMonth(year, month);
  const own = direction === undefined ? storyYear(context, month) : null;
  if (own !== null)
    return fits(own) ? placed(at(own), granularity, `the year last spoken of is ${own}`) : null;
  const {published} = context;
  if (!published) return null;
  const {year, month: now} = msToCivil(published.ms);
  if (published.granularity === 'year')
    return fits(year) ? placed(at(year), granularity, "in the article's year") : null;
  const chosen =
    direction === -1
      ? at(year) < published.ms && !(granularity === 'month' && month === now)
        ? year
        : year - 1
      : direction === 1
        ? at(year) > published.ms
          ? year
          : year + 1
        : direction === 0
          ? year
          : granularity === 'month'
            ? bareMonthYear(year, now, month, tense)
            : dayYear(year, at, published.ms, tense);
  const leap = fits(chosen) ? chosen : [chosen - 1, chosen + 1, chosen - 2, chosen + 2].find(fits);
  if (leap === undefined) return null;
  return placed(
    at(leap),
    granularity,
    direction === undefined
      ? "the nearest to the article's date"
      : `the ${direction < 0 ? 'last one before' : direction > 0 ? 'next one after' : 'one in the year of'} the article's date`,
  );
}

/** A month alone: the nearest, unless it is some way off and the sentence looks the other way. */
function bareMonthYear(year: number, now: number, month: number, tense: () => Tense | null): number {
  const ahead = (month - now + 12) % 12;
  if (ahead === 0) return year;
  const next = month < now ? year + 1 : year;
  const past = next - 1;
  const spoken = tense();
  if (spoken === 'future') return ahead > 9 ? past : next;
  if (spoken === 'past') return ahead <= 2 ? next : past;
  return ahead <= 6 ? next : past;
}

/** A day without a year: the nearest, unless it is some way off and the sentence looks the other way. */
function dayYear(year: number, at: (year: number) => number, ms: number, tense: () => Tense | null): number {
  const near = nearest(year, at, ms);
  const distance = (at(near) - ms) / DAY;
  if (distance > 60 && tense() === 'past') return near - 1;
  return distance < -60 && tense() === 'future' ? near + 1 : near;
}

function nearest(year: number, at: (year: number) => number, ms: number): number {
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    Math.abs(at(candidate) - ms) < Math.abs(at(best) - ms) ? candidate : best,
  );
}

/** The year a narrative has reached; January after December opens the next one. */
function storyYear(context: Context, month: number): number | null {
  const story = context.story;
  if (!story || !context.narrative || isFiner('year', story.granularity)) return null;
  const {year, month: reached} = msToCivil(story.ms);
  return isFiner(story.granularity, 'year') && reached - month >= 10 ? year + 1 : year;
}

function partOfYear(
  parts: DateParts,
  direction: -1 | 0 | 1 | undefined,
  context: Context,
  tense: () => Tense | null,
): Placed | null {
  const {first: month, months, granularity} = monthsOfPart(parts.part!);
  const at = (year: number) => civilToMs(year, month);
  if (parts.year !== undefined) return placed(at(parts.year), granularity, 'its year is given');
  if (direction === undefined && context.narrative) {
    if (!context.last || isFiner('year', context.last.granularity)) return null;
    const {year} = msToCivil(context.last.ms);
    return placed(at(year), granularity, `the year last spoken of is ${year}`);
  }
  const {published} = context;
  if (!published) return null;
  const {year} = msToCivil(published.ms);
  const end = (y: number) => addUnits(at(y), months, 'month');
  if (direction === -1)
    return placed(
      at(end(year) <= published.ms ? year : year - 1),
      granularity,
      "the last one before the article's date",
    );
  if (direction === 1)
    return placed(
      at(at(year) > published.ms ? year : year + 1),
      granularity,
      "the next one after the article's date",
    );
  if (direction === 0) return placed(at(year), granularity, "in the article's year");
  if (granularity === 'season' && tense() !== 'future')
    return placed(
      at(at(year) <= published.ms ? year : year - 1),
      granularity,
      "the last one before the article's date",
    );
  const middle = (y: number) => (at(y) + end(y)) / 2;
  return placed(at(nearest(year, middle, published.ms)), granularity, "the nearest to the article's date");
}

function dayOfMonth(day: number, context: Context): Placed | null {
  const base = context.last && !isFiner('month', context.last.granularity) ? context.last : context.published;
  if (!base || isFiner('month', base.granularity)) return null;
  const {year, month} = msToCivil(base.ms);
  return day <= daysInMonth(year, month)
    ? placed(civilToMs(year, month, day), 'day', 'in the month last spoken of')
    : null;
}

function timeAlone(context: Context): Placed | null {
  const day =
    context.last && !isFiner('day', context.last.granularity)
      ? context.last
      : context.narrative
        ? null
        : context.published;
  if (!day || isFiner('day', day.granularity)) return null;
  return placed(
    dayOf(day).ms,
    'day',
    day === context.published ? "on the article's day" : 'on the day last spoken of',
  );
}

function placed(ms: number, granularity: Granularity, reason: string): Placed {
  return {
    moment:
      granularity === 'season' || granularity === 'day' || granularity === 'month'
        ? {ms, granularity}
        : momentOf(ms, granularity),
    reason,
  };
}
