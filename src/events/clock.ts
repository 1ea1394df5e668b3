// A clock time alone ("around 5:15 p.m.") has no day of its own. News tells it of the day that the story
// around it is about, which the sentences before have named; not of the day the article came out.

import {DAY, startOfDay} from '../time/calendar.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Timex} from '../timex/timex.js';

/** A day named so far back, in UTF-16 units, still is the day of the story. */
const REACH = 6000;

const CLOCK = /^\d{4,}-\d\d-\d\d(T.*)$/;
const NAMES_DAY = /\d{1,2}(?:st|nd|rd|th)?\b(?!\s*[:.]\d|\s*[ap]\.?m)|day\b|yesterday|tomorrow|today|tonight|night/i;
const CLOCK_ONLY = /^[^a-z]*(?:(?:around|about|at|shortly|just|before|after|nearly|almost|by)\s+)*(?:(?:\d{1,2}(?:[:.]\d\d){0,2}\s*(?:[ap]\.?m\.?|hours|o['’]clock)?|noon|midnight|midday)\W*)(?:\(?[A-Z]{2,4}\)?)?\W*$/i;

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Moves clock times without a day to the day the story is about: the last whole day in the past that was
 * named before, or in the article's first sentences.
 *
 * @param published - First instant of the article's day; undefined if unknown: then nothing moves.
 */
export function clockDays(timexes: readonly Timex[], published: number | undefined): readonly Timex[] {
  if (published === undefined) return timexes;
  let storyDay: number | undefined;
  let named = -Infinity;
  return timexes.map((timex) => {
    const {interval, start} = timex;
    const clock = CLOCK.exec(timex.value)?.[1];
    if (clock && interval && timex.type === 'TIME' && CLOCK_ONLY.test(timex.text)) {
      const moves = storyDay !== undefined && storyDay !== startOfDay(interval.start) && startOfDay(interval.start) === published && start - named <= REACH;
      if (!moves || Math.abs(storyDay!) > 8e15) return timex;
      const value = `${dayOf(storyDay!)}${clock}`;
      const moved = timex3ToInterval(value, timex.mod);
      return moved ? {...timex, value, interval: moved, because: `“${timex.text}” is taken for a time of ${dayOf(storyDay!)}: the day that the sentences before it are about.`} : timex;
    }
    if (timex.type === 'DATE' && interval?.granularity === 'day' && interval.end - interval.start === DAY && NAMES_DAY.test(timex.text) && interval.start <= published) {
      storyDay = interval.start;
      named = start;
    }
    return timex;
  });
}
