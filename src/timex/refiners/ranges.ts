// Two expressions that are the ends of one stretch: "from 1914 to 1918", "between May and July 1999", "September 28 – November 2".
// The first is marked as opening a range, and takes from the second what it leaves open (May ← 1999).

import {pad} from '../../time/digits.js';
import type {Meaning} from '../expression.js';
import type {PlacedReading, Refiner} from '../grammar.js';
import {isDayValue} from '../meanings.js';

const DASH = /^ ?(?:-|–|—) ?$/;

/** The words a language joins two times with; each pattern is tried on all that stands there. */
export interface RangeWords {
  /** Between the ends: " to ". */
  readonly to: RegExp;
  /** Between the ends: " and ". */
  readonly and: RegExp;
  /** Up to nine characters before the first: "from ". */
  readonly from: RegExp;
  /** Up to nine characters before the first: "between ". */
  readonly between: RegExp;
}

/** Marks the first of two ends. */
export function ranges(words: RangeWords): Refiner {
  return (readings, text) =>
    readings.map((reading, i) => {
      const next = readings[i + 1];
      if (!next || !isTime(reading) || !isTime(next)) return reading;
      const between = text.slice(reading.end, next.start);
      if (between.length > 12) return reading;
      const before = text.slice(Math.max(0, reading.start - 9), reading.start);
      const opens =
        DASH.test(between) ||
        (words.to.test(between) &&
          (words.from.test(before) || isYear(reading.meaning) || areDays(reading.meaning, next.meaning))) ||
        (words.and.test(between) && words.between.test(before));
      const joined = opens || words.and.test(between) || /^, $/.test(between);
      if (!joined) return reading;
      const meaning = fillYear(reading.meaning, next.meaning);
      return {...reading, meaning, ...(opens ? {opensRange: true} : {})};
    });
}

function isTime({type}: PlacedReading): boolean {
  return type !== 'SET' && type !== 'DURATION';
}

/** "May" before "July 1999" is May 1999, "the summer" before "fall of 1858" the summer of 1858. */
function fillYear(open: Meaning, closed: Meaning): Meaning {
  if (open.kind !== 'partial' || closed.kind !== 'complete') return open;
  const [, partYear] = /^((?:BC)?\d{4})-(?:[A-Z]{2}|[QH]\d)$/.exec(closed.value) ?? [];
  if (partYear && open.parts.part !== undefined && open.parts.part !== 'WE' && open.parts.year === undefined)
    return {kind: 'complete', value: `${partYear}-${open.parts.part}`};
  if (open.parts.month === undefined) return open;
  const year = /^(BC)?(\d{4})-(\d\d)/.exec(closed.value);
  if (!year || year[1]) return open;
  const [, , digits = '', month = ''] = year;
  const {month: ownMonth, day, weekday, time, part} = open.parts;
  if (weekday !== undefined || part !== undefined || time !== undefined) return open;
  const own = ownMonth > Number(month) ? Number(digits) - 1 : Number(digits);
  return {
    kind: 'complete',
    value: `${pad(own, 4)}-${pad(ownMonth)}${day === undefined ? '' : `-${pad(day)}`}`,
  };
}

/** "August 10 to November 12, 2013": two days of the calendar, of which only the last may name the year. */
function areDays(first: Meaning, last: Meaning): boolean {
  return first.kind === 'partial' && first.parts.day !== undefined && isDay(last);
}

function isDay(meaning: Meaning): boolean {
  return meaning.kind === 'complete'
    ? isDayValue(meaning.value)
    : meaning.kind === 'partial' && meaning.parts.day !== undefined;
}

function isYear(meaning: Meaning): boolean {
  return meaning.kind === 'complete' && /^(?:BC)?\d{4}$/.test(meaning.value);
}
