// Which day is today, where the page does not say so. Only here do the elements look at a clock.

import {civilToMs} from '../../time/calendar.js';

/**
 * When the reader's day starts on the civil calendar, in epoch milliseconds.
 *
 * @param now - The clock of the reader's host.
 */
export function startOfToday(now = new Date()): number {
  return civilToMs(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
