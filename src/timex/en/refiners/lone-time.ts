// A day and an hour that are all a paragraph says are one time: "tomorrow at 5 p.m.", "noon on Christmas Eve", "Monday from
// 9:30 to 11". Within a sentence they stay two expressions (time-on-date.ts), as TIMEX3 has them.

import type {Meaning} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isOnlyTime, splitTime} from '../../meanings.js';
import {standsAlone} from '../edges.js';
import {atPartOfDay, timeOn} from '../../refiners/join-date-and-time.js';

const THEN = /^,? ?(?:(?:at|@|in|from|between) )?$/i;
const ON = /^,? (?:on |of |in )?(?:the )?$/i;

export const loneTime: Refiner = (readings, text) => {
  const [a, b, c, d] = readings;
  if (!a || !b) return readings;
  if (readings.length > 4 || !standsAlone(text, a.start, readings.at(-1)!.end))
    return withSets(readings, text);
  if (!c) return timeAndDay(a, b, text) ?? readings;
  return timedSets(readings, text) ?? (d ? twoDays(a, b, c, d, text) : hoursOfDay(a, b, c, text)) ?? readings;
};

type Readings = readonly PlacedReading[];

/** "every Mon, Wed and Fri at 7" */
function timedSets(readings: Readings, text: string): Readings | null {
  const sets = readings.slice(0, -1);
  const time = readings.at(-1)!;
  if (sets.some(({type}) => type !== 'SET') || !THEN.test(text.slice(sets.at(-1)!.end, time.start)))
    return null;
  const timed = sets.flatMap((set) => {
    const meaning = at(set, time);
    return meaning ? {...set, meaning} : [];
  });
  return timed.length === sets.length ? [...timed.slice(0, -1), {...timed.at(-1)!, end: time.end}] : null;
}

/** "tomorrow at 5 p.m.", "noon on Christmas Eve" */
function timeAndDay(a: PlacedReading, b: PlacedReading, text: string): Readings | null {
  if (a.opensRange) return null;
  const between = text.slice(a.end, b.start);
  const meaning = (THEN.test(between) ? at(a, b) : null) ?? (ON.test(between) ? at(b, a) : null);
  return meaning && [joined(a, b, meaning)];
}

/** "from 9:30 to 11:00 on Thursday", "Thursday from 9:30 to 11:00" */
function hoursOfDay(a: PlacedReading, b: PlacedReading, c: PlacedReading, text: string): Readings | null {
  if (a.opensRange && ON.test(text.slice(b.end, c.start))) {
    const [from, to] = [at(c, a), at(c, b)];
    return from && to && [{...joined(a, c, from), end: a.end}, joined(b, c, to)];
  }
  if (!b.opensRange || !THEN.test(text.slice(a.end, b.start))) return null;
  const [from, to] = [at(a, b), at(a, c)];
  // "next Tuesday from 2 to 4": four is of the day just told, whichever Tuesday that is.
  if (from && a.meaning.kind === 'partial' && a.meaning.direction) return [joined(a, b, from), c];
  return from && to && [joined(a, b, from), {...joined(c, a, to), start: c.start, end: c.end}];
}

/** "from 6pm on Friday to 8am on Monday"; "Mon-Fri 9-5", told by its first day. */
function twoDays(
  a: PlacedReading,
  b: PlacedReading,
  c: PlacedReading,
  d: PlacedReading,
  text: string,
): Readings | null {
  const [opens, closes] = a.opensRange && c.opensRange ? [at(a, c), at(a, d)] : [];
  if (opens && closes) return [a, b, {...c, meaning: opens}, {...d, meaning: closes}];
  if (!/^ (?:to|until|till|through) $/i.test(text.slice(b.end, c.start))) return null;
  const [between, then] = [text.slice(a.end, b.start), text.slice(c.end, d.start)];
  const [from, to] =
    ON.test(between) && ON.test(then)
      ? [at(b, a), at(d, c)]
      : THEN.test(between) && THEN.test(then)
        ? [at(a, b), at(c, d)]
        : [];
  return from && to ? [{...joined(a, b, from), opensRange: true}, joined(c, d, to)] : null;
}

function withSets(readings: readonly PlacedReading[], text: string): readonly PlacedReading[] {
  const out: PlacedReading[] = [];
  for (const reading of readings) {
    const set = out.at(-1);
    const timed = ofSet(set, reading, text);
    // "every night 10pm" is one.
    if (
      set &&
      timed !== reading &&
      !(set.opensRange ?? reading.opensRange) &&
      text.slice(set.end, reading.start) === ' '
    )
      out[out.length - 1] = {...set, meaning: timed.meaning, end: timed.end};
    else out.push(timed);
  }
  return out;
}

/** "Meet every Monday at 10", "from 10 to 11": two expressions or three, and 10 is that of each Monday. */
function ofSet(set: PlacedReading | undefined, reading: PlacedReading, text: string): PlacedReading {
  const {meaning} = reading;
  if (!set || !isOnlyTime(meaning)) return reading;
  const time = meaning.parts.time!;
  if (set.opensRange && set.meaning.kind === 'complete' && /^XXXX.*T\d/.test(set.meaning.value))
    return {...reading, meaning: {kind: 'complete', value: set.meaning.value.replace(/T.*/, `T${time}`)}};
  const at =
    set.type === 'SET' && THEN.test(text.slice(set.end, reading.start)) ? setAt(set.meaning, time) : null;
  return at ? {...reading, meaning: at} : reading;
}

function joined(a: PlacedReading, b: PlacedReading, meaning: Meaning): PlacedReading {
  const mod = a.mod ?? b.mod;
  const opensRange = a.opensRange ?? b.opensRange;
  return {
    type: a.type === 'SET' || b.type === 'SET' ? 'SET' : 'TIME',
    meaning,
    start: a.start,
    end: b.end,
    ...(mod ? {mod} : {}),
    ...(opensRange === undefined ? {} : {opensRange}),
  };
}

/** The time on that day; null when the one is no day or the other no time of its own. */
function at({type, meaning: day}: PlacedReading, {meaning}: PlacedReading): Meaning | null {
  const time = isOnlyTime(meaning) ? meaning.parts.time! : splitTime(meaning)?.time;
  if (!time || !(isOnlyTime(meaning) || isOfDayNamed(meaning))) return null;
  if (type === 'SET') return setAt(day, time);
  if (type === 'DURATION') return null;
  return timeOn(day, time);
}

/** "at 5 p.m." that has already found its day. */
function isOfDayNamed(meaning: Meaning): boolean {
  return (
    meaning.kind === 'shifted' &&
    (meaning.from !== undefined || meaning.anchor === 'either') &&
    meaning.unit === 'day' &&
    meaning.amount === 0
  );
}

/** "every Monday at 5 p.m.", "daily at 8". */
function setAt(set: Meaning, time: string): Meaning | null {
  if (set.kind !== 'complete') return null;
  const [, days, part] =
    /^(XXXX-(?:XX-XX|WXX-(?:\d|W[DE])|\d\d-\d\d))(?:T(MO|AF|EV|NI))?$/.exec(
      set.value === 'P1D' ? 'XXXX-XX-XX' : set.value,
    ) ?? [];
  if (!days) return null;
  const within = part ? atPartOfDay(time, part) : time;
  return within === null ? null : {kind: 'complete', value: `${days}T${within}`};
}
