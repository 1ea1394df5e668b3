// Which day is today: what the page says, else the reader's. Only here do the elements look at a clock.

import {civilToMs} from '../../time/calendar.js';
import {edtfToInterval} from '../../time/edtf.js';

/**
 * When today starts on the civil calendar, in epoch milliseconds.
 *
 * @param given - ISO 8601. One that cannot be read is none.
 * @param now - The clock of the reader's host.
 */
export function startOfToday(given: string | undefined, now = new Date()): number {
  const start = given ? edtfToInterval(given)?.start : undefined;
  return start ?? civilToMs(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
