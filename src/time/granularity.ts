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

const RANK = Object.fromEntries(GRANULARITIES.map((name, rank) => [name, rank])) as Record<
  Granularity,
  number
>;

/** Below 0 where `a` is the coarser unit, above 0 where it is the finer one. */
export const compareGranularity = (a: Granularity, b: Granularity): number => RANK[a] - RANK[b];

/** Whether `a` names a smaller unit than `b`: a day is finer than a month. */
export function isFiner(a: Granularity, b: Granularity): boolean {
  return RANK[a] > RANK[b];
}
