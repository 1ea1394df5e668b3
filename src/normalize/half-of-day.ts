// Which half of the day an hour is of that leaves it out: the one that lies nearer to the hour told before. "It struck at
// 2:56 p.m. By 3:40 it was over." Hours written like 03:40 or 15:40 count to 24 and need none.

import {mostBy} from '../article/most-by.js';
import {pad} from '../time/digits.js';
import type {Expression, Meaning} from '../timex/expression.js';
import {isOnlyTime} from '../timex/meanings.js';
import type {Context} from './context.js';
import {NEAR} from './context.js';
import {dayOf, minutesOf} from './moment.js';
import type {Resolution} from './placed.js';

/** In minutes. */
const HALF = 12 * 60;

/** Where the later parts of a day lie: "on Thursday evening and, at 8 o'clock". */
const PART_HOURS: Readonly<Record<string, number>> = {AF: 15 * 60, EV: 20 * 60, NI: 22 * 60};

/** The meaning of an hour in its half of the day, where one is told near it on the same day; any other as it is. */
export function inItsHalf({text, meaning}: Expression, {clock, day, here, grammar}: Context): Meaning {
  if (!clock || !isOnlyTime(meaning) || here - clock.at > 2 * NEAR || !grammar.own.openHour?.test(text))
    return meaning;
  if (day && dayOf(day.moment).ms !== clock.day) return meaning;
  const minutes = minutesOf(meaning.parts.time!) % HALF;
  // "At dawn"
  if (Number.isNaN(minutes)) return meaning;
  // 1:35 after 10:20 p.m. is of the next day.
  const nearest = mostBy(
    [minutes, minutes + HALF, minutes + 2 * HALF],
    (at) => -Math.abs(at - clock.minutes),
  );
  return {kind: 'partial', parts: {time: `${pad(Math.floor(nearest / 60) % 24)}:${pad(nearest % 60)}`}};
}

/** Takes note of an hour whose half is known; a text that counts to 24 names none. */
export function rememberClock(
  {text, end, meaning}: Expression,
  {value, moment}: Resolution,
  context: Context,
): void {
  const time = value.slice(value.indexOf('T') + 1);
  const minutes = PART_HOURS[time] ?? minutesOf(time);
  if (Number.isNaN(minutes) || !moment) return;
  const {openHour, namesHalf} = context.grammar.own;
  const isKnown =
    time in PART_HOURS ||
    namesHalf?.test(text) === true ||
    // "An hour later" is as sure as the hour that it counts from.
    (context.clock !== null && (!isOnlyTime(meaning) || openHour?.test(text) === true));
  context.clock = isKnown ? {minutes, day: dayOf(moment).ms, at: end} : null;
}
