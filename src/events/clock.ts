// A clock time alone ("around 5:15 p.m.") has no day of its own. It takes the day named beside it; else that
// of the story around it, which the sentences before have named: news tells of the day before it came out.

import {textBefore} from '../article/text-around.js';
import {inWords} from '../normalize/in-words.js';
import {DAY, startOfDay} from '../time/calendar.js';
import {isoDate} from '../time/iso.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Timex} from '../timex/timex.js';

/** A day named so far back still is the day of the story, in UTF-16 units. */
const REACH = 6000;
/** Where an article tells of its own month, a day from before it holds only until another date is named. */
const NEWS = 31 * DAY;
/** A day stands beside a clock time if at most this is between: "at 10:30 a.m. on Thursday". */
const BESIDE =
  /^[\s,(]*(?:(?:local time|UTC|GMT|[A-Z]{2,4})[\s,)]*)?(?:(?:on|of|at|around|about|by|late|early)\s+)?$/i;

const CLOCK = /^\d{4,}-\d\d-\d\d(T.*)$/;
const NAMES_DAY =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|yesterday|tomorrow|today|tonight|overnight|\b(?:this|last|next|that|same|following)\b|\d{4}/i;

const isDay = ({type, interval}: Timex): boolean =>
  type === 'DATE' && interval?.granularity === 'day' && interval.end - interval.start === DAY;

/**
 * Moves clock times without a day of their own to the day they are told of.
 *
 * @param published - First instant of the article's day; undefined if unknown: then only days beside them count.
 */
export function clockDays(
  text: string,
  timexes: readonly Timex[],
  published: number | undefined,
): readonly Timex[] {
  const isOld = ({interval}: Timex) => published !== undefined && published - interval!.start > NEWS;
  const isNews = timexes.some((timex) => isDay(timex) && !isOld(timex));
  // A day long before those that the article tells of, and no date after it yet.
  let lookBack: {readonly day: number; readonly at: number} | undefined;
  let story: {readonly day: number; readonly at: number} | undefined;
  // Days told in passing since the story named its own: what was read as one of them is none of them.
  let passing: number[] = [];
  return timexes.map((timex, i) => {
    const clock =
      timex.type === 'TIME' && !NAMES_DAY.test(timex.text) ? CLOCK.exec(timex.value)?.[1] : undefined;
    if (clock === undefined) {
      if (timex.interval && timex.type === 'DATE') lookBack = undefined;
      if (!isDay(timex)) return timex;
      const {start} = timex.interval!;
      if (isBackground(text, timex)) passing.push(start);
      else if (isNews && isOld(timex)) lookBack = {day: start, at: timex.start};
      else if (published === undefined || start <= published) {
        story = {day: start, at: timex.start};
        passing = [];
      }
      return timex;
    }
    const [before, after] = [timexes[i - 1], timexes[i + 1]];
    if (after && isDay(after) && BESIDE.test(text.slice(timex.end, after.start)))
      return moved(timex, clock, after.interval!.start, `the day named with it, “${after.text}”`);
    if (before && isDay(before) && BESIDE.test(text.slice(before.end, timex.start)))
      return moved(timex, clock, before.interval!.start, `the day named with it, “${before.text}”`);
    // A line that opens with its hour: an entry of the day's diary.
    if (isNews && published !== undefined && (timex.start === 0 || text[timex.start - 1] === '\n')) {
      if (lookBack) passing.push(lookBack.day);
      lookBack = undefined;
      story = {day: published, at: timex.start};
      return moved(timex, clock, published, 'the day that the entries are about');
    }
    const told = lookBack ?? story;
    if (!told || timex.start - told.at > REACH) return timex;
    const read = timex.interval && startOfDay(timex.interval.start);
    if (read !== undefined && read !== published && !passing.includes(read)) return timex;
    return moved(timex, clock, told.day, 'the day that the sentences before it are about');
  });
}

/** "…, having called on her on Saturday": a day told in passing is not the story's. */
function isBackground(text: string, {start}: Timex): boolean {
  const before = textBefore(text, start, 80);
  return BACKGROUND.test(before) && BACKGROUND.test(before.split(/[.!?\n]/).at(-1)!);
}

const BACKGROUND = /\b(?:having|previously|earlier|where|who|which|whose|since)\b/i;

function moved(timex: Timex, clock: string, day: number, reason: string): Timex {
  if (timex.interval && startOfDay(timex.interval.start) === day) return timex;
  const value = `${isoDate(day, 'day')}${clock}`;
  const interval = timex3ToInterval(value, timex.mod);
  return interval
    ? {...timex, value, interval, because: `“${timex.text}” is ${inWords(value, timex.mod)}: ${reason}.`}
    : timex;
}
