// How precisely something is dated: the size of the calendar unit that was named.

/** Calendar units a date can be given in, from coarse to fine. */
export const GRANULARITIES = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'part-of-day',
  'hour',
  'minute',
  'second',
] as const;

/** The calendar unit that was named: `'month'` for "June 2018". */
export type Granularity = (typeof GRANULARITIES)[number];

/** Whether `a` names a smaller unit than `b`: a day is finer than a month. */
export function isFiner(a: Granularity, b: Granularity): boolean {
  return GRANULARITIES.indexOf(a) > GRANULARITIES.indexOf(b);
}
