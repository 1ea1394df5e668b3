// Where the parts of a year lie. Seasons are those of the northern half, by whole months, winter from December.

import type {Granularity} from '../time/granularity.js';

const PARTS: Readonly<
  Record<string, {readonly first: number; readonly months: number; readonly granularity: Granularity}>
> = {
  SP: {first: 3, months: 3, granularity: 'season'},
  SU: {first: 6, months: 3, granularity: 'season'},
  FA: {first: 9, months: 3, granularity: 'season'},
  WI: {first: 12, months: 3, granularity: 'season'},
  Q1: {first: 1, months: 3, granularity: 'quarter'},
  Q2: {first: 4, months: 3, granularity: 'quarter'},
  Q3: {first: 7, months: 3, granularity: 'quarter'},
  Q4: {first: 10, months: 3, granularity: 'quarter'},
  H1: {first: 1, months: 6, granularity: 'half'},
  H2: {first: 7, months: 6, granularity: 'half'},
};

/** First month (1–12), length in months and size of a TIMEX3 part of the year. */
export function monthsOfPart(part: string): (typeof PARTS)[string] {
  return PARTS[part]!;
}
