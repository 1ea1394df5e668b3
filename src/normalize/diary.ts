// The entries of a diary or a log, each of which its day opens: "today", "last night" and "this morning" in one count from there.

import {textAfter, textBefore} from '../article/text-around.js';
import {DAY} from '../time/calendar.js';
import type {Expression, Meaning} from '../timex/expression.js';
import {momentOfValue} from './moment.js';

/** Where a day opens an entry: at the head of a line, with a mark or the end of the line behind it. */
const OPENS = /(?:^|\n)[["“( ]*$/;
const MARKED = /^(?:$|\n|[.:)\]]| ?[-–—])/;

/** So many days lie at most between an entry and the next, and so many "days" are in a year of months with 31. */
const FARTHEST = 31;
const YEAR = 12 * 31;

/** The days that open the entries of a diary; none where a text has fewer than two, or they lie apart like those of a chronicle. */
export function entriesOf(text: string, expressions: readonly Expression[]): ReadonlySet<Expression> {
  const days = expressions.filter(
    ({meaning, start, end}) =>
      namesDay(meaning) && MARKED.test(textAfter(text, end, 2)) && OPENS.test(textBefore(text, start, 4)),
  );
  const goesOn = days.every(({meaning}, i) => i === 0 || isSoonAfter(days[i - 1]!.meaning, meaning));
  return new Set(days.length > 1 && goesOn ? days : []);
}

function namesDay(meaning: Meaning): boolean {
  return meaning.kind === 'partial'
    ? meaning.parts.day !== undefined && !meaning.parts.time
    : meaning.kind === 'complete' && /^\d{4}-\d\d-\d\d$/.test(meaning.value);
}

function isSoonAfter(before: Meaning, after: Meaning): boolean {
  if (before.kind === 'complete' && after.kind === 'complete')
    return Math.abs(momentOfValue(after.value)!.ms - momentOfValue(before.value)!.ms) <= FARTHEST * DAY;
  const [from, to] = [dayOfYear(before), dayOfYear(after)];
  const apart = Math.abs(to - from);
  return !(Math.min(apart, YEAR - apart) > FARTHEST);
}

/** Counted in months of 31 days; not a number where the month is left out. */
function dayOfYear(meaning: Meaning): number {
  const {month, day} =
    meaning.kind === 'partial'
      ? meaning.parts
      : meaning.kind === 'complete'
        ? {month: +meaning.value.slice(5, 7), day: +meaning.value.slice(8)}
        : {};
  return month! * 31 + day!;
}
