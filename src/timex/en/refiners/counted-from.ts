// What is counted from a time named beside it: "two weeks from Friday", "ten days from now", "the week of March 5",
// "fifty years ago today", "Friday next week".

import type {Meaning, Unit} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isBareWeekday} from '../../meanings.js';

const UNITS: Readonly<Record<string, Unit>> = {D: 'day', W: 'week', M: 'month', Y: 'year'};

export const countedFrom: Refiner = (readings, text) => {
  const out: PlacedReading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const meaning = last && reading.type === 'DATE' ? join(last, text, reading) : null;
    if (last && meaning) out[out.length - 1] = {type: 'DATE', meaning, start: last.start, end: reading.end};
    else out.push(reading);
  }
  return out;
};

function join(
  {type, meaning, start, end}: PlacedReading,
  text: string,
  {meaning: from, start: fromStart}: PlacedReading,
): Meaning | null {
  const between = text.slice(end, fromStart);
  const day = weekdayOfWeek(meaning, between, from) ?? weekdayOfWeek(from, between, meaning);
  if (day) return day;
  if (from.kind === 'complete' && !/^\d{4}-\d\d/.test(from.value)) return null;
  // "for two days from 28 June" begins on that day.
  const lasts = /\bfor $/i.test(text.slice(Math.max(0, start - 5), start));
  if (type === 'DURATION' && !lasts && /^ from (?:this )?$/.test(between) && meaning.kind === 'complete') {
    const length = /^P(\d{1,4})([DWMY])$/.exec(meaning.value);
    return (
      length && {
        kind: 'shifted',
        unit: UNITS[length[2]!]!,
        amount: Number(length[1]),
        anchor: 'published',
        // "Two weeks from Friday" counts from the coming one.
        from: isBareWeekday(from) ? {...from, direction: 1} : from,
      }
    );
  }
  // "fifty years ago today" is that very day.
  if (
    meaning.kind === 'shifted' &&
    meaning.amount < 0 &&
    between === ' ' &&
    from.kind === 'shifted' &&
    from.unit === 'day' &&
    from.amount === 0
  )
    return {...meaning, exact: true, from};
  const isWeek =
    meaning.kind === 'shifted' &&
    meaning.unit === 'week' &&
    meaning.amount === 0 &&
    meaning.parts === undefined;
  return isWeek && between === ' of ' ? {...meaning, from} : null;
}

/** "Friday next week", "Friday of this week", "next week on Friday". */
function weekdayOfWeek(day: Meaning, between: string, week: Meaning): Meaning | null {
  if (!/^(?: of| on)? $/.test(between)) return null;
  if (!isBareWeekday(day)) return null;
  if (
    week.kind !== 'shifted' ||
    week.unit !== 'week' ||
    week.parts !== undefined ||
    week.anchor !== 'published'
  )
    return null;
  return {...week, parts: day.parts};
}
