// What chrono-node knows of a language that was added: calendar dates and clock times. It is only ever given the few words
// that a grammar has already marked out, never prose: several of its patterns are polynomial on hostile text.

import {pad} from '../time/digits.js';
import {remembered} from '../time/remembered.js';
import type {DateParts} from './expression.js';

/** What is used of a chrono-node locale (`chrono-node/de`). */
export interface ChronoLocale {
  parse(words: string, reference: {readonly instant: Date; readonly timezone: number}): readonly Result[];
}

interface Result {
  readonly index: number;
  readonly start: {isCertain(component: Component): boolean; get(component: Component): number | null};
  readonly end?: unknown;
}

type Component = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** What the words name, or null if they are not one date or time, or one that cannot be (31 April). */
export type WordsReader = (words: string) => DateParts | null;

// Only what the words say is kept (chrono's "certain" components), so the reference date does not matter.
const REFERENCE = {instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0};

/** Reads words with the strict parser of a locale: the same few come again and again, and take some 12 µs each time. */
export const wordsReader = (locale: ChronoLocale): WordsReader => remembered((words) => read(words, locale));

function read(words: string, locale: ChronoLocale): DateParts | null {
  const results = locale.parse(words, REFERENCE);
  const result = results[0];
  if (results.length !== 1 || !result || result.index !== 0 || result.end) return null;
  const {start} = result;
  const known = (component: Component) =>
    start.isCertain(component) ? (start.get(component) ?? undefined) : undefined;
  const [year, month, day, hour, second] = [
    known('year'),
    known('month'),
    known('day'),
    known('hour'),
    known('second'),
  ];
  // Minutes are implied by "5 p.m." but always given here; the caller knows whether the words have them.
  const time =
    hour === undefined
      ? undefined
      : `${pad(hour)}:${pad(start.get('minute') ?? 0)}${second === undefined ? '' : `:${pad(second)}`}`;
  return {
    ...(year === undefined ? {} : {year}),
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day}),
    ...(time ? {time} : {}),
  };
}
