// What an article says of its own time: it tells one time both from where it stands and by its date ("yesterday,
// June 22, 2015", "this year from 22 to 24 September 2023", "as of 2018").

import type {TextSpan} from '../article/article.js';
import {endsAt} from '../article/text-around.js';
import {addUnits} from '../time/add-units.js';
import {unitInterval} from '../time/calendar.js';
import {type Granularity, isFiner} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Expression} from '../timex/expression.js';
import type {LanguageGrammar, Tense} from '../timex/grammar.js';

/** How the words around a date speak of it; 0 if they do not say. */
export type Direction = -1 | 0 | 1;

export const directionOf = (tense: Tense | null): Direction =>
  tense === null || tense === 'present' ? 0 : tense === 'past' ? -1 : 1;

/** A time that is named with its year. */
export interface NamedTime extends Interval {
  readonly text: string;
  readonly tense: Tense | null;
}

/** A calendar unit that holds the article's day, and the words that say so. */
export interface Stated extends Interval {
  readonly because: string;
}

/** The time that an expression names with its year; null if it leaves it open or names more than a year. */
export function namedTime({meaning, text}: Expression, tense: Tense | null): NamedTime | null {
  const interval = meaning.kind === 'complete' ? timex3ToInterval(meaning.value) : null;
  return interval && !isFiner('year', interval.granularity) ? {...interval, text, tense} : null;
}

/** The article's own time, where a date stands beside one told from it, or behind "as of". */
export function statedBy(
  text: string,
  named: NamedTime,
  date: TextSpan,
  beside: readonly (Expression | undefined)[],
  {before, between: {beside: joint, fromDays}}: LanguageGrammar,
): Stated | null {
  if (named.tense !== 'past' && endsAt(text, date.start, before.isNow))
    return stated(named.start, named.granularity, `it is told as of ${named.text}`);
  for (const other of beside) {
    if (other?.meaning.kind !== 'shifted' || other.meaning.anchor !== 'published') continue;
    const {unit, amount} = other.meaning;
    const between =
      other.start < date.start ? text.slice(other.end, date.start) : text.slice(date.end, other.start);
    // "down this year from 2010": it compares.
    const compares = isFiner('day', named.granularity) && fromDays?.test(between);
    if (
      (unit === 'day' || unit === 'month' || unit === 'year') &&
      !isFiner(unit, named.granularity) &&
      joint?.test(between) &&
      !compares
    )
      return stated(addUnits(named.start, -amount, unit), unit, `“${other.text}” is ${named.text}`);
  }
  return null;
}

/** The calendar unit that holds `ms`; a day at the finest. */
export const stated = (ms: number, granularity: Granularity, because: string): Stated => ({
  ...unitInterval(ms, isFiner(granularity, 'day') ? 'day' : granularity),
  because,
});
