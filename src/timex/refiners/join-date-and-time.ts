// One expression per time named: "Sunday, October 7", "10 p.m. Wednesday", "the night of April 18, 1775",
// "yesterday at noon", "Friday morning". Parts that do not clash and stand side by side are joined.

import {textAfter} from '../../article/text-around.js';
import type {DateParts, Meaning} from '../expression.js';
import type {PlacedReading, Refiner} from '../grammar.js';
import {
  calendarDay,
  dateReading,
  isBareWeekday,
  isDay as namesOneDay,
  isDayValue,
  onDay,
  splitTime,
} from '../meanings.js';

/** The words a language joins a date, its weekday and a time of day with. */
export interface DateAndTimeWords {
  /** All that may stand between a date and a time: a space, a comma, "of". */
  readonly joint: RegExp;
  /** All that may stand between a date and its weekday. */
  readonly weekdayJoint: RegExp;
  /** Begins what follows a day that belongs with it to the next of a list: "10am-10pm, Sat/Sun: 11am", "left at 9:45pm, tomorrow 7am". */
  readonly lists: RegExp;
  /** All that stands between two weekdays of a range: "Mon-Fri", "Monday to Friday". */
  readonly toWeekday: RegExp;
  /** Begins a time that after a full stop opens a sentence: "It went off at 2:54 a.m. The next morning she spoke." */
  readonly opens?: RegExp;
}

/** Joins them, from left to right. */
export function joinDateAndTime(words: DateAndTimeWords): Refiner {
  const {joint, weekdayJoint} = words;
  return (readings, text) => {
    const out: PlacedReading[] = [];
    for (const reading of readings) {
      const last = out.at(-1);
      const between =
        last && reading.start - last.end <= LONGEST_JOINT && text.slice(last.end, reading.start);
      const joined =
        last &&
        between &&
        (joint.test(between) || weekdayJoint.test(between)) &&
        !areApart(last, reading, text, words, out.at(-2))
          ? join(last, reading, weekdayJoint.test(between))
          : null;
      if (joined) out[out.length - 1] = between === ' (' ? {...joined, end: joined.end + 1} : joined;
      else out.push(reading);
    }
    return out;
  };
}

/** In UTF-16 units. */
const LONGEST_JOINT = 8;

/** Whether they are of two times though no word parts them. */
function areApart(
  last: PlacedReading,
  reading: PlacedReading,
  text: string,
  {lists, toWeekday, opens}: DateAndTimeWords,
  before: PlacedReading | undefined,
): boolean {
  const between = text.slice(last.end, reading.start);
  return (
    (between === ' (' && !(isBareWeekday(last.meaning) && text[reading.end] === ')')) ||
    (text[last.end - 1] === '.' && opens?.test(textAfter(text, reading.start, 5)) === true) ||
    (last.type === 'TIME' && between === ', ' && lists.test(textAfter(text, reading.end, 8))) ||
    // "Mon-Fri 9-5": the hours are of each.
    (reading.opensRange === true &&
      isBareWeekday(last.meaning) &&
      toWeekday.test(text.slice(before?.end ?? last.start, last.start)))
  );
}

function join(a: PlacedReading, b: PlacedReading, byWeekday: boolean): PlacedReading | null {
  if (a.type === 'SET' || b.type === 'SET' || a.type === 'DURATION' || b.type === 'DURATION') return null;
  const meaning =
    meet(a.meaning, b.meaning, byWeekday) ??
    meet(b.meaning, a.meaning, byWeekday) ??
    yearAfterTime(a.meaning, b.meaning);
  if (!meaning) return null;
  const hasTime =
    meaning.kind === 'complete'
      ? meaning.value.includes('T')
      : 'parts' in meaning && meaning.parts?.time !== undefined;
  const mod = a.mod ?? b.mod;
  return {
    type: hasTime ? 'TIME' : 'DATE',
    meaning,
    start: a.start,
    end: b.end,
    ...(mod ? {mod} : {}),
  };
}

/** "Tue Aug 1 02:08:54 2023": the year stands last. */
function yearAfterTime({kind, ...day}: Meaning, year: Meaning): Meaning | null {
  if (kind !== 'partial' || year.kind !== 'complete' || !/^\d{4}$/.test(year.value)) return null;
  const {month, day: number, time} = (day as Meaning & {kind: 'partial'}).parts;
  const parts = time && month && number ? calendarDay(Number(year.value), month, number) : null;
  return parts && dateReading({...parts, time: time!}).meaning;
}

/** What both say together when `small` fills what `large` leaves open; null when they clash or do not belong together. */
function meet(small: Meaning, large: Meaning, byWeekday: boolean): Meaning | null {
  // "the morning" counts from the day spoken of; beside a date it is only a part of the day.
  const parts = small.kind === 'partial' ? small.parts : isDayPart(small) ? small.parts : undefined;
  if (!parts) return null;
  const onlyTime = parts.time !== undefined && Object.keys(parts).length === 1;
  const onlyWeekday =
    (parts.weekday ?? parts.feast) !== undefined && parts.day === undefined && parts.month === undefined;
  if (large.kind === 'complete') {
    if (!isDayValue(large.value)) return null;
    if (onlyTime) return withTime(large, parts.time);
    return onlyWeekday && byWeekday ? withTime(large, parts.time) : null;
  }
  if (large.kind === 'partial') {
    if (onlyTime && isDay(large.parts)) {
      // "9 a.m. Monday morning"
      const time = large.parts.time ? atPartOfDay(parts.time!, large.parts.time) : parts.time!;
      return time === null ? null : {...large, parts: {...large.parts, time}};
    }
    if (onlyWeekday && large.parts.day !== undefined && large.parts.weekday === undefined && byWeekday)
      return {...large, parts: {...large.parts, ...parts}};
    return null;
  }
  if (!onlyTime || large.unit !== 'day') return null;
  const time = large.parts?.time ? atPartOfDay(parts.time!, large.parts.time) : parts.time!;
  return time === null ? null : {...large, parts: {...large.parts, time}};
}

/** The hour meant by "8 o'clock" beside "tonight": 20:00. Null when both are hours, or both parts of the day. */
export function atPartOfDay(clock: string, part: string): string | null {
  if (clock === part) return part; // "the early hours of Monday morning"
  const hour = /^(\d\d)(:\d\d.*)$/.exec(clock);
  if (!hour || /^\d/.test(part)) return null;
  const [, hours = '', rest = ''] = hour;
  const afternoon = part === 'AF' || part === 'EV' || (part === 'NI' && Number(hours) >= 5);
  return afternoon && Number(hours) < 12 ? `${Number(hours) + 12}${rest}` : clock;
}

/** The time on a day, or in a part of one, that is named beside it; null where it is neither. */
export function timeOn(day: Meaning, time: string): Meaning | null {
  if (namesOneDay(day)) return onDay(day, {time});
  const part = splitTime(day);
  const within = part && namesOneDay(part.day) ? atPartOfDay(time, part.time) : null;
  return part && within ? onDay(part.day, {time: within}) : null;
}

function withTime(large: Meaning & {kind: 'complete'}, time: string | undefined): Meaning {
  return time ? {kind: 'complete', value: `${large.value}T${time}`} : large;
}

/** "the evening", of whichever day. */
export function isDayPart(meaning: Meaning): meaning is Meaning & {kind: 'shifted'; parts: DateParts} {
  return (
    meaning.kind === 'shifted' &&
    meaning.unit === 'day' &&
    meaning.amount === 0 &&
    meaning.anchor === 'either' &&
    meaning.parts?.time !== undefined
  );
}

function isDay(parts: DateParts): boolean {
  return (parts.day ?? parts.weekday ?? parts.feast) !== undefined;
}
