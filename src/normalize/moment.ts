// A unit of the calendar as the reader thinks of it while resolving: where it begins and how large it is; and back to TIMEX3.

import {pad} from '../time/digits.js';
import {DAY, msToCivil, unitInterval} from '../time/calendar.js';
import {addUnits} from '../time/add-units.js';
import {OPEN_DIGITS} from '../time/write-edtf.js';
import type {Granularity} from '../time/granularity.js';
import {isFiner} from '../time/granularity.js';
import {timex3ToInterval} from '../time/timex3.js';
import {dateValue} from '../time/timex3-name.js';

/** A calendar unit. */
export interface Moment {
  /** Epoch milliseconds of its first instant. */
  readonly ms: number;
  readonly granularity: Granularity;
}

/** The unit of this size that holds `ms`. */
export function momentOf(ms: number, granularity: Granularity): Moment {
  return {ms: granularity === 'season' ? ms : unitInterval(ms, granularity).start, granularity};
}

/** The unit that a TIMEX3 value names, or null. */
export function momentOfValue(value: string): Moment | null {
  const interval = timex3ToInterval(value);
  return interval && {ms: interval.start, granularity: interval.granularity};
}

/** The unit `amount` units further. */
export function shiftMoment(
  moment: Moment,
  amount: number,
  granularity: Granularity = moment.granularity,
): Moment {
  // The week of a day one year on: that of its Thursday, by which ISO 8601 counts weeks.
  if (moment.granularity === 'week' && isFiner('week', granularity))
    return momentOf(addUnits(moment.ms + 3 * DAY, amount, granularity as 'year'), 'week');
  return {
    ms: addUnits(
      moment.ms,
      amount,
      granularity === 'part-of-day'
        ? 'day'
        : granularity === 'weekend'
          ? 'week'
          : granularity === 'season'
            ? 'quarter'
            : granularity,
    ),
    granularity: moment.granularity,
  };
}

/** The TIMEX3 value of a moment. */
export function valueOf({ms, granularity}: Moment): string {
  const open = OPEN_DIGITS[granularity];
  if (open) return dateValue(ms, 'year').slice(0, -open);
  const date = dateValue(ms, granularity);
  const {hour, minute, second} = msToCivil(ms);
  return isFiner(granularity, 'part-of-day')
    ? `${date}T${pad(hour)}:${pad(minute)}${granularity === 'second' ? `:${pad(second)}` : ''}`
    : date;
}

/** A day at an hour of the clock ("17:15"), so that "two hours later" counts from it; at a part of the day it stays the day. */
export function atClock(day: Moment, time: string | undefined): Moment {
  if (time === undefined) return day;
  const minutes = minutesOf(time);
  return Number.isNaN(minutes) ? day : {ms: day.ms + minutes * MINUTE, granularity: 'minute'};
}
const MINUTE = 60_000;

/** Minutes from midnight to an hour of the clock ("17:15"); not a number where none is told. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Whether a unit of the calendar holds a moment. */
export function holds({ms, granularity}: Moment, inner: Moment): boolean {
  if (granularity === 'season') return false;
  const {start, end} = unitInterval(ms, granularity);
  return start <= inner.ms && inner.ms < end;
}

/** The day of a moment: its first. */
export function dayOf({ms}: Moment): Moment {
  return {ms: Math.floor(ms / DAY) * DAY, granularity: 'day'};
}
