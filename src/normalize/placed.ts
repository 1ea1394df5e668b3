// What the rules of resolving hand to each other.

import {DAY} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import type {Tense} from '../timex/grammar.js';
import type {Moment} from './moment.js';
import {momentOf} from './moment.js';

/** Where the words say something lies, before (-1), around (0) or after (1) the reference; undefined when they do not. */
export type Direction = -1 | 0 | 1 | undefined;

/** Asks for the tense of the clause; only when it matters, since looking for verbs costs time. */
export type AskTense = () => Tense | null;

/** Whether the clause speaks of what is to come. */
export function looksAhead(tense: AskTense): boolean {
  return /^(?:future|planned)$/.test(tense() ?? '');
}

/** A moment found, and why this one. */
export interface Placed {
  readonly moment: Moment;
  /** The end of a sentence: "the nearest to the article's date". */
  readonly reason: string;
}

/** A value, why, and the moment to count on from. */
export interface Resolution {
  readonly value: string;
  readonly reason: string;
  readonly moment: Moment | null;
}

/** The unit of this size that holds `ms`, and why. Seasons have no calendar unit: they begin at `ms`. */
export function placed(ms: number, granularity: Granularity, reason: string): Placed {
  return {moment: granularity === 'season' ? {ms, granularity} : momentOf(ms, granularity), reason};
}

/** Reasons that count from the article's date. */
export const BY_ARTICLE = {
  before: "the last one before the article's date",
  within: "in the article's year",
  near: "the nearest to the article's date",
  after: "the next one after the article's date",
} as const;

/**
 * "This spring" is that of the article's year, unless the next or the last one is more than twice as near and the sentence
 * speaks of the future or the past.
 *
 * @param span - Of the one in that year, in epoch milliseconds.
 */
export function inThisYear(
  year: number,
  [start, end]: readonly [start: number, end: number],
  ms: number,
  tense: AskTense,
): readonly [year: number, reason: string] {
  const ahead = (end <= ms ? YEAR : 0) + start - ms;
  const behind = ms - end + (start > ms ? YEAR : 0);
  if (end <= ms && behind > 2 * ahead && tense() === 'future') return [year + 1, BY_ARTICLE.after];
  return start > ms && ahead > 2 * behind && tense() === 'past'
    ? [year - 1, BY_ARTICLE.before]
    : [year, BY_ARTICLE.within];
}
const YEAR = 365 * DAY;
