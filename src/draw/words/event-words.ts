// What the views say of an event in words: the same in the picture, the list and over the text.

import type {Happening, TimelineEvent} from '../../events/event.js';
import {civilToMs} from '../../time/calendar.js';
import {formatInterval, withThe} from '../../time/format.js';
import {isFiner} from '../../time/granularity.js';
import {say} from './messages.js';

/** "planned", "possible", "recurring"; empty for what happened. */
export function statusWords({status}: Happening, locale?: string): string {
  return status === 'happened' ? '' : say(status, locale);
}

/** Weekdays of long ago are right, but nobody asks for them. */
const FIRST_WEEKDAY = civilToMs(1700);

/** The date alone: "June 2018", "1950 – 1953", "Sunday 7 October 2018", "14 October 1066". */
export function dateWords({interval}: TimelineEvent, locale?: string): string {
  return formatInterval(interval, {locale, weekday: interval.start >= FIRST_WEEKDAY});
}

/**
 * The date with its extent: "some time in June 2018" for what happened within it, "all of 1950 – 1953" for what
 * lasted all of it. Days, times and open ends ("since 2011") say it by themselves.
 */
export function whenWords(event: TimelineEvent, locale?: string): string {
  const {extent, interval} = event;
  const date = dateWords(event, locale);
  const precise = extent === 'within' && !isFiner('day', interval.granularity) && !date.includes(' – ');
  if (precise || interval.openStart || interval.openEnd || interval.approximate) return date;
  const named = {date: withThe(date)};
  if (extent === 'throughout')
    return say(isFiner(interval.granularity, 'day') ? 'throughoutDate' : 'allOf', locale, named);
  return say(date.includes(' – ') ? 'someTimeDuring' : 'someTimeIn', locale, named);
}
