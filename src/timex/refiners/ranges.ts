// Two expressions that are the ends of one stretch: "from 1914 to 1918", "between May and July 1999", "September 28 – November 2".
// The first is marked as opening a range, and takes from the second what it leaves open (May ← 1999).

import {textBefore} from '../../article/text-around.js';
import {pad} from '../../time/digits.js';
import type {Meaning} from '../expression.js';
import type {PlacedReading, Refiner} from '../grammar.js';
import {hasClockTime, isBareWeekday, isDay, isOnlyTime, onDay, splitTime} from '../meanings.js';

const DASH = /^ ?(?:-|–|—|\.\.) ?$/;

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
      const before = textBefore(text, reading.start, 9);
      const opens =
        DASH.test(between) ||
        (between === '/' && isDate(reading.meaning) && isDate(next.meaning)) ||
        (words.to.test(between) &&
          (words.from.test(before) || isYear(reading.meaning) || areAlike(reading.meaning, next.meaning))) ||
        (words.and.test(between) && words.between.test(before));
      const joined = opens || words.and.test(between) || /^(?:, |\/)$/.test(between);
      if (!joined) return reading;
      const meaning =
        fillDay(reading.meaning, next.meaning, opens) ??
        fillWeek(reading.meaning, next.meaning) ??
        fillYear(reading.meaning, next.meaning);
      return {...reading, meaning, ...(opens ? {opensRange: true} : {})};
    });
}

function isTime({type}: PlacedReading): boolean {
  return type !== 'SET' && type !== 'DURATION';
}

/** "3 p.m." before "5 p.m. tomorrow" is of that day, too. */
function fillDay(open: Meaning, closed: Meaning, isRange: boolean): Meaning | null {
  const day = isRange && isOnlyTime(open) ? splitTime(closed)?.day : undefined;
  if (!day || !isOnlyTime(open)) return null;
  // "2pm Saturday": the weekday is looked for once, and the other end is of the same one.
  return isBareWeekday(day) && closed.kind === 'partial'
    ? {...day, parts: {...day.parts, ...open.parts}}
    : onDay(day, open.parts);
}

/** "Monday" before "Friday next week" is of that week, too. */
function fillWeek(open: Meaning, closed: Meaning): Meaning | null {
  return isBareWeekday(open) && closed.kind === 'shifted' && closed.unit === 'week' && closed.parts?.weekday
    ? {...closed, parts: open.parts}
    : null;
}

/** "May" before "July 1999" is May 1999, "the summer" before "fall of 1858" the summer of 1858. */
function fillYear(open: Meaning, closed: Meaning): Meaning {
  if (open.kind !== 'partial' || closed.kind !== 'complete') return open;
  const [, partYear] = /^((?:BC)?\d{4})-(?:[A-Z]{2}|[QH]\d)$/.exec(closed.value) ?? [];
  if (partYear && open.parts.part && open.parts.part !== 'WE' && open.parts.year === undefined)
    return {kind: 'complete', value: `${partYear}-${open.parts.part}`};
  if (open.parts.month === undefined) return open;
  const year = /^(BC)?(\d{4})-(\d\d)/.exec(closed.value);
  if (!year || year[1]) return open;
  const [, , digits = '', month = ''] = year;
  const {month: ownMonth, day, part, time} = open.parts;
  if (part || time) return open;
  const own = ownMonth > Number(month) ? Number(digits) - 1 : Number(digits);
  return {
    kind: 'complete',
    value: `${pad(own, 4)}-${pad(ownMonth)}${day === undefined ? '' : `-${pad(day)}`}`,
  };
}

/** "August 10 to November 12, 2013", "Monday to Friday", "8 a.m. through 5 p.m.": of one kind, so that nothing goes from one to the other. */
function areAlike(first: Meaning, last: Meaning): boolean {
  return (
    (isDate(first) && isDate(last)) ||
    (namesWeekday(last) && (namesWeekday(first) || isDay(first))) ||
    (hasClockTime(first) && hasClockTime(last)) ||
    (isPartOfYear(first) && isPartOfYear(last))
  );
}

function isDate(meaning: Meaning): boolean {
  return meaning.kind === 'complete'
    ? /^(?:BC)?\d{4}-\d\d/.test(meaning.value)
    : meaning.parts?.day !== undefined;
}

function namesWeekday(meaning: Meaning): boolean {
  return meaning.kind !== 'complete' && meaning.parts?.weekday !== undefined;
}

/** "spring", "Q3 2013". */
function isPartOfYear(meaning: Meaning): boolean {
  return meaning.kind === 'complete'
    ? /^(?:BC)?\d{4}-[A-Z]/.test(meaning.value) && !/W\d/.test(meaning.value)
    : meaning.parts?.part !== undefined && meaning.parts.part !== 'WE';
}

function isYear(meaning: Meaning): boolean {
  return meaning.kind === 'complete' && /^(?:BC)?\d{3,4}$/.test(meaning.value);
}
