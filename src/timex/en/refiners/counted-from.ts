// What is counted from a time named beside it: "two weeks from Friday", "ten days from now", "the week of March 5",
// "fifty years ago today", "Friday next week".

import {textBefore} from '../../../article/text-around.js';
import {lastDayOf} from '../../../time/feasts.js';
import {UNIT_OF} from '../../duration-value.js';
import type {Meaning, Unit} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {hasClockTime, isBareWeekday, isDay, weekendOf, weekOf} from '../../meanings.js';
import {standsAlone, withArticle} from '../edges.js';
import {WORKING} from '../parsers/duration.js';
import {HOUR} from '../parsers/spoken-clock.js';
import {tenseAt} from '../tense.js';
import {numberOf, ORDINAL, ordinalOf} from '../words.js';

export const countedFrom: Refiner = (readings, text) => {
  const out: PlacedReading[] = [];
  // "the weekend of March 18-19": the second day is of it.
  let opened = false;
  for (const reading of readings) {
    const last = out.at(-1);
    if (last && opened) {
      out[out.length - 1] = {...last, end: reading.end};
      opened = false;
      continue;
    }
    if (last && isQuarter(last.meaning) && ENDS.test(text.slice(last.end, reading.start))) {
      const meaning = quarterUntil(reading.meaning);
      if (meaning) out[out.length - 1] = {...last, meaning};
    }
    const nth = last && nthWeekdayBeside(last, text, reading);
    const meaning = nth?.meaning ?? (last ? join(last, text, reading) : null);
    if (last && meaning) {
      out[out.length - 1] = {
        type: reading.type,
        meaning,
        start: withArticle(text, nth?.start ?? last.start),
        end: reading.end,
      };
      opened = reading.opensRange === true && OF.test(text.slice(last.end, reading.start));
    } else out.push(besideTheDay(reading, text));
  }
  return out;
};

/** "the day before Christmas": "the day" alone is no time in prose. */
function besideTheDay(reading: PlacedReading, text: string): PlacedReading {
  const {start, meaning} = reading;
  const [words = '', side = ''] =
    (isDay(meaning) && !isBareWeekday(meaning) && THE_DAY.exec(textBefore(text, start, 16))) || [];
  return words
    ? {...reading, start: start - words.length, meaning: away('day', signOf(side), atItsEnd(meaning))}
    : reading;
}
const THE_DAY = /\bthe day (before|after) $/i;

/** Two readings beside each other, the second of which may be what the first is counted from. */
interface Pair {
  readonly type: PlacedReading['type'];
  readonly meaning: Meaning;
  /** Of the first reading. */
  readonly words: string;
  readonly length: Length | null;
  readonly before: string;
  readonly between: string;
  readonly from: Meaning;
  readonly isAlone: boolean;
  readonly looksAhead: () => boolean;
}

function join({type, meaning, start, end}: PlacedReading, text: string, next: PlacedReading): Meaning | null {
  if (next.type !== 'DATE' && next.type !== 'TIME') return null;
  const pair: Pair = {
    type,
    meaning,
    words: text.slice(start, end),
    length: lengthOf(type, meaning, text.slice(start, end)),
    before: textBefore(text, start, 5),
    between: text.slice(end, next.start),
    from: next.meaning,
    isAlone: standsAlone(text, start, next.end),
    looksAhead: () => tenseAt(text, start) === 'future',
  };
  const clock = besideClock(pair);
  if (clock || next.type === 'TIME') return clock;
  return inYear(pair) ?? besideMonth(pair) ?? besideDay(pair) ?? ofWeek(pair) ?? fromPlaced(pair);
}

/** "last year in June", "next year on May 5" */
function inYear({meaning, between, from}: Pair): Meaning | null {
  return meaning.kind === 'shifted' &&
    meaning.unit === 'year' &&
    meaning.anchor === 'published' &&
    !(meaning.parts ?? meaning.from) &&
    /^,? (?:in|on) $/i.test(between) &&
    from.kind === 'partial' &&
    from.parts.month !== undefined &&
    from.parts.year === undefined &&
    !from.direction
    ? {...meaning, parts: from.parts}
    : null;
}

/** "Friday next week", "Friday of this week", "next week on Friday" */
function ofWeek({meaning, between, from}: Pair): Meaning | null {
  return (
    weekdayOfWeek(meaning, between, from) ?? (OF.test(between) ? null : weekdayOfWeek(from, between, meaning))
  );
}

function fromPlaced(pair: Pair): Meaning | null {
  const {from} = pair;
  if (from.kind === 'complete' && !/^\d{4}-\d\d/.test(from.value)) return null;
  return countedOnFrom(pair) ?? agoBeside(pair) ?? weekendBeside(pair) ?? weekBeside(pair);
}

/** "two weeks from Friday"; "for two days from 28 June" and "the two days from 28 June" begin on that day. */
function countedOnFrom({length, words, before, between, from}: Pair): Meaning | null {
  if (!length || /\bfor $/i.test(before) || /^the /i.test(words) || !/^ from (?:this )?$/i.test(between))
    return null;
  const exact = isDay(from) ? {exact: true} : {};
  return {kind: 'shifted', ...length, anchor: 'published', from: coming(from), ...exact};
}

/** "fifty years ago today" is that very day, "a week ago yesterday" one before, "ten years ago last month" that month. */
function agoBeside({meaning, between, from}: Pair): Meaning | null {
  return meaning.kind === 'shifted' &&
    meaning.amount < 0 &&
    between === ' ' &&
    from.kind === 'shifted' &&
    /^(?:day|week|month)$/.test(from.unit) &&
    !from.parts &&
    from.anchor === 'published'
    ? {...meaning, exact: true, from}
    : null;
}

/** "the weekend of June 5", "the 4th of July weekend" */
function weekendBeside({meaning, between, from}: Pair): Meaning | null {
  if (isWeekend(meaning) && OF.test(between) && isDay(from)) return weekendOf(from).meaning;
  if (isWeekend(from) && between === ' ' && isDay(meaning) && !isBareWeekday(meaning))
    return weekendOf(meaning).meaning;
  return null;
}

/** "w/c 5 March", "the week ending Friday", "the week of March 5" */
function weekBeside({meaning, words, between, from, isAlone}: Pair): Meaning | null {
  const begins =
    (between === ' ' && /^w\/[ce]$/i.test(words)) ||
    (BEGINS.test(between) && (isAlone ? /week$/i : /^the week$/i).test(words));
  if (begins && isDay(from)) return weekOf(from).meaning;
  const isWeek =
    meaning.kind === 'shifted' &&
    meaning.unit === 'week' &&
    meaning.amount === 0 &&
    meaning.parts === undefined;
  return isWeek && OF.test(between) ? {...meaning, from} : null;
}

const OF = /^ of $/i;

/** A length of time in one unit of the calendar: "two weeks". */
type Length = Pick<Meaning & {kind: 'shifted'}, 'unit' | 'amount' | 'working'>;

/** So many units after a time that is named beside it. */
function away(
  unit: Unit,
  amount: number,
  from: Meaning,
  more: Pick<Meaning & {kind: 'shifted'}, 'exact' | 'parts' | 'working'> = {exact: true},
): Meaning {
  return {kind: 'shifted', unit, amount, anchor: 'context', from, ...more};
}

/** Of "after", "following", "past" and "from" on the one hand, "before" and its kin on the other. */
function signOf(side: string): number {
  return /^(?:b|pr)/i.test(side) ? -1 : 1;
}

function lengthOf(type: PlacedReading['type'], meaning: Meaning, words: string): Length | null {
  const [, count, letter = ''] =
    (type === 'DURATION' && meaning.kind === 'complete' && /^P(\d{1,4})([DWMY])$/.exec(meaning.value)) || [];
  return count
    ? {unit: UNIT_OF[letter]!, amount: Number(count), ...(WORKING.test(words) ? {working: true} : {})}
    : null;
}

/** "Two weeks from Friday" counts from the coming one. */
function coming(from: Meaning): Meaning {
  return isBareWeekday(from) ? {...from, direction: 1} : from;
}

/** Days that nobody counts by the calendar. */
const NO_CALENDAR = /\b(?:trading|business|working|school) /i;
const SIDED = /^ (?:after|before|prior to) $/i;
const SIDE = /^ (after|before|prior to|following|preceding) $/i;

const ENDS = /^ end(?:ed|ing) (?:on |in )?$/i;

/** "the quarter" */
function isQuarter(meaning: Meaning): boolean {
  return meaning.kind === 'shifted' && meaning.unit === 'quarter' && !meaning.parts && !meaning.from;
}

/** "the quarter ended July 31", "ending June 2021": that of the calendar in which most of its days lie. */
function quarterUntil(end: Meaning): Meaning | null {
  if (isDay(end)) return away('quarter', 0, away('day', -45, end, {}), {});
  return isMonth(end) ? away('quarter', 0, away('month', -1, end, {}), {}) : null;
}

const isMonth = (meaning: Meaning): boolean =>
  meaning.kind === 'complete'
    ? /^\d{4}-\d\d$/.test(meaning.value)
    : meaning.kind === 'partial' && meaning.parts.month !== undefined && !isDay(meaning);

/** "week commencing 12 May", "the week ending Friday", "the week to 12 May". */
const BEGINS = /^ (?:to|(?:commencing|beginning|starting|ending|ended)(?: on)?) $/i;

function isWeekend(meaning: Meaning): boolean {
  return meaning.kind === 'partial' && meaning.parts.part === 'WE';
}

/** "the day after Christmas", "two weeks before Easter", "the Monday before Christmas": where nothing else is said. */
function besideDay({
  length,
  meaning,
  words,
  before,
  between,
  from,
  isAlone,
  looksAhead,
}: Pair): Meaning | null {
  const [joint, side] = /^ (?:(after|before|prior to|following|preceding) |on )?$/i.exec(between) ?? [];
  if (!joint || !isDay(from)) return null;
  // "We will meet a week on Tuesday."
  if (!side)
    return length && (isAlone || (length.unit === 'week' && !/\bfor $/i.test(before) && looksAhead()))
      ? countedOn(length, from)
      : null;
  if (!isAlone && (!SIDED.test(between) || isBareWeekday(from) || NO_CALENDAR.test(words))) return null;
  const sign = signOf(side);
  const day = sign > 0 ? atItsEnd(from) : from;
  if (length)
    return away(length.unit, sign * length.amount, day, length.working ? {working: true} : undefined);
  if (isBareWeekday(meaning)) return away('day', sign, day, {parts: meaning.parts});
  if (isWeekend(meaning)) return weekendOf(day, sign < 0 ? -1 : 0).meaning;
  return isUnit(meaning) ? {...meaning, amount: sign, anchor: 'context', from: day} : null;
}

/** "the week", "the night" */
function isUnit(meaning: Meaning): meaning is Meaning & {readonly kind: 'shifted'} {
  return (
    meaning.kind === 'shifted' &&
    meaning.amount === 0 &&
    (meaning.parts === undefined || (meaning.unit === 'day' && meaning.parts.time !== undefined)) &&
    !meaning.from
  );
}

/** "90 minutes before midnight", "an hour after noon tomorrow"; "today last year", "this month last year". */
function besideClock({type, meaning, between, from, isAlone}: Pair): Meaning | null {
  if (
    between === ' ' &&
    meaning.kind === 'shifted' &&
    from.kind === 'shifted' &&
    meaning.amount === 0 &&
    /^(?:day|week|month|quarter)$/.test(meaning.unit) &&
    /^(?:week|month|year)$/.test(from.unit) &&
    Math.abs(from.amount) === 1 &&
    !(meaning.parts ?? from.parts)
  )
    return {...from, exact: true, from: meaning};
  const [, side] = /^ (after|before|past|from) $/i.exec(between) ?? [];
  const [, count, letter] =
    (type === 'DURATION' && meaning.kind === 'complete' && /^PT(\d{1,3})([HM])$/.exec(meaning.value)) || [];
  if (!isAlone || !side || !count || !hasClockTime(from)) return null;
  return away(UNIT_OF[`T${letter}`]!, signOf(side) * Number(count), from, {});
}

/** "a year after June 2012", "two months before March", "ten years after 1990", "the year before 1984". */
function besideMonth({length: counted, meaning, between, from, isAlone}: Pair): Meaning | null {
  const [, side] = SIDE.exec(between) ?? [];
  const length = counted ?? (isUnit(meaning) ? {unit: meaning.unit, amount: 1} : null);
  if (!isAlone || !side || !length || !/^(?:month|year)$/.test(length.unit)) return null;
  const isYear = length.unit === 'year' && from.kind === 'complete' && /^\d{4}$/.test(from.value);
  return isYear || isMonth(from) ? away(length.unit, signOf(side) * length.amount, from) : null;
}

/** "2 Sundays before Christmas", "the third Friday after Easter". */
function nthWeekdayBeside(
  {meaning, start, end}: PlacedReading,
  text: string,
  {meaning: from, start: fromStart}: PlacedReading,
): {readonly meaning: Meaning; readonly start: number} | null {
  const [, side] = SIDE.exec(text.slice(end, fromStart)) ?? [];
  // "the last Sunday before Christmas"
  if (side && signOf(side) < 0 && meaning.kind === 'partial' && meaning.direction === -1 && isDay(from))
    return {meaning: away('day', -1, from, {parts: meaning.parts}), start};
  const [, plural] = (meaning.kind === 'complete' && /^XXXX-WXX-(\d)$/.exec(meaning.value)) || [];
  const weekday = plural ? Number(plural) : isBareWeekday(meaning) ? meaning.parts.weekday : undefined;
  const [counted = '', count = ''] = (weekday && side && COUNTED.exec(textBefore(text, start, 16))) || [];
  if (!side || !weekday || count === '' || !isDay(from)) return null;
  const nth = plural ? numberOf(count) : ordinalOf(count);
  if (!(nth > 0)) return null;
  const sign = signOf(side);
  const day = away('day', sign, from, {parts: {weekday}});
  return {meaning: away('week', sign * (nth - 1), day), start: start - counted.length};
}

const COUNTED = new RegExp(`(?<![\\w-])(${HOUR}|${ORDINAL}) $`, 'i');

/** "a week on Tuesday", "a fortnight tomorrow", "six months today", "two weeks last Monday": from there on, or back. */
function countedOn({unit, amount}: Length, from: Meaning): Meaning | null {
  if (unit === 'day' || amount > 9 || from.kind === 'complete') return null;
  const isToday = from.kind === 'shifted' && from.amount === 0;
  if (unit !== 'week' && !isToday) return null;
  const back = from.kind === 'partial' ? from.direction === -1 : from.amount < 0;
  return away(unit, back ? -amount : amount, coming(from));
}

/** A feast of several days by its last one: "a week after Hanukkah". */
function atItsEnd(from: Meaning): Meaning {
  return from.kind === 'partial' && from.parts.feast
    ? {...from, parts: {...from.parts, feast: lastDayOf(from.parts.feast)}}
    : from;
}

function weekdayOfWeek(day: Meaning, between: string, week: Meaning): Meaning | null {
  if (!isBareWeekday(day)) return null;
  if (!/^(?: of| on| in|['’]s)? $/i.test(between)) return null;
  if (week.kind !== 'shifted' || week.unit !== 'week' || week.parts || week.anchor === 'either') return null;
  return {...week, parts: day.parts};
}
