// A clock time alone ("around 5:15 p.m.") has no day of its own. It takes the day named beside it; else that
// of the story around it, which the sentences before have named: news tells of the day before it came out.

import {chronologyAt} from '../article/chronology.js';
import {textBefore} from '../article/text-around.js';
import {inWords} from '../normalize/in-words.js';
import {DAY, startOfDay} from '../time/calendar.js';
import {isoDate} from '../time/write-iso.js';
import {MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES} from '../time/names.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Timex} from '../timex/timex.js';

/** A day named so far back still is the day of the story, in UTF-16 units. */
const REACH = 6000;
/** Where an article tells of its own month, a day from before it holds only until another date is named. */
const NEWS = 31 * DAY;
/** A day stands beside a clock time if at most this is between: "at 10:30 a.m. on Thursday". */
const BESIDE =
  /^[\s,(]*(?:(?:local time|[A-Z]{2,4})[\s,)]*)?(?:(?:on|of|at|around|about|by|late|early)\s+)?$/i;

const CLOCK = /^\d{4,}-\d\d-\d\d(T.*)$/;
const MIDNIGHT = /^T24/;
const NAMES_DAY = new RegExp(
  `\\b(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|yesterday|tomorrow|today|tonight|overnight|(?:(?:${SHORT_MONTHS})t?|this|last|next|that|same|following)\\b)|\\d{4}`,
  'i',
);

const isDay = ({type, interval}: Timex): boolean =>
  type === 'DATE' && interval?.granularity === 'day' && interval.end - interval.start === DAY;

/** The clock of a time without a day of its own. */
const clockOf = ({type, text, value}: Timex): string | undefined =>
  type === 'TIME' && !NAMES_DAY.test(text) ? CLOCK.exec(value)?.[1] : undefined;

/**
 * Moves clock times without a day of their own to the day they are told of.
 *
 * @param published - First instant of the article's day; undefined if unknown: then only days beside them count.
 */
export function clockDays(
  text: string,
  timexes: readonly Timex[],
  published: number | undefined,
): readonly Timex[] {
  const isNews =
    published !== undefined &&
    timexes.some((timex) => isDay(timex) && published - timex.interval!.start <= NEWS);
  // A programme: all days that it names are to come.
  const isAhead =
    published !== undefined && !timexes.some((timex) => isDay(timex) && timex.interval!.start <= published);
  const story = new Story(text, published, isNews, isAhead);
  return timexes.map((timex, i) => {
    const clock = clockOf(timex);
    if (clock === undefined) {
      story.pass(timex);
      return timex;
    }
    const day = dayBeside(text, timexes, i);
    if (day) {
      story.last = {clock, day: day.interval!.start};
      return moved(timex, clock, day.interval!.start, `the day named with it, “${day.text}”`);
    }
    const told = story.dayOf(timex, clock);
    return told ? moved(timex, clock, told.day, told.reason) : timex;
  });
}

/** "at 10:30 a.m. | on Thursday", "Thursday | at 10:30" */
function dayBeside(text: string, timexes: readonly Timex[], i: number): Timex | undefined {
  const [before, timex, after] = [timexes[i - 1], timexes[i]!, timexes[i + 1]];
  if (after && isDay(after) && BESIDE.test(text.slice(timex.end, after.start))) return after;
  return before && isDay(before) && BESIDE.test(text.slice(before.end, timex.start)) ? before : undefined;
}

/** A day, and where it was named. */
interface Told {
  readonly day: number;
  readonly at: number;
}

/** A clock time with its day. */
interface Clocked {
  readonly clock: string;
  readonly day: number;
}

/** The day that a story is about, as its sentences go by. */
class Story {
  /** A day long before those that the article tells of, and no date after it yet. */
  #lookBack: Told | undefined;
  #told: Told | undefined;
  /** Days told in passing since the story named its own: what was read as one of them is none of them. */
  #passing: number[] = [];
  /** The hour that opens the entry of a diary, and where. */
  #entry: {readonly clock: string; readonly at: number} | undefined;
  /** The clock time before. */
  last: Clocked | undefined;
  /** Where entries begin that are no live report's. */
  readonly #chronology: number;

  constructor(
    readonly text: string,
    readonly published: number | undefined,
    readonly isNews: boolean,
    readonly isAhead: boolean,
  ) {
    this.#chronology = chronologyAt(text);
  }

  /** Passes what is no clock time. */
  pass(timex: Timex): void {
    const {interval, type, start} = timex;
    if (interval && type === 'DATE') this.#lookBack = undefined;
    const clock = CLOCK.exec(timex.value)?.[1];
    if (clock && interval) this.last = {clock, day: startOfDay(interval.start)};
    if (!isDay(timex)) return;
    const day = interval!.start;
    const {published, isNews} = this;
    this.last = undefined;
    if (isBackground(this.text, timex)) this.#passing.push(day);
    else if (isNews && published! - day > NEWS) this.#lookBack = {day, at: start};
    else if (published === undefined || day <= published || this.isAhead) {
      this.#told = {day, at: start};
      this.#passing = [];
    }
  }

  /** The day of a clock time, if that is not the one it was read as. */
  dayOf(timex: Timex, clock: string): {day: number; reason: string} | undefined {
    const {published} = this;
    const {start, interval} = timex;
    const opensLine = start < this.#chronology && (start === 0 || this.text[start - 1] === '\n');
    if (this.isNews && !(this.isAhead && this.#told) && opensLine) {
      this.#enter(clock, start);
      return {day: published!, reason: 'the day that the entries are about'};
    }
    if (this.#entry && clock <= this.#entry.clock && !this.text.slice(this.#entry.at, start).includes('\n'))
      return {day: published!, reason: 'the day of its entry'};
    // Midnight ends the day that it is told of.
    const read = interval && startOfDay(interval.start - (MIDNIGHT.test(clock) ? 1 : 0));
    const last = this.last;
    this.last = read === undefined ? undefined : {clock, day: read};
    if (last && this.#isOvernight(last, timex, clock, read))
      return {day: last.day + DAY, reason: 'the night of the time before it'};
    // It was read as the day after already: there the story goes on.
    if (last && last.clock > clock && read === last.day + DAY) {
      this.#told = {day: read, at: start};
      return undefined;
    }
    const told = this.#lookBack ?? this.#told;
    if (!told || start - told.at > REACH) return undefined;
    if (read !== undefined && read !== published && !this.#passing.includes(read)) return undefined;
    this.last = {clock, day: told.day};
    return {day: told.day, reason: 'the day that the sentences before it are about'};
  }

  /** "… at 9:40 p.m. They worked until 5 a.m." */
  #isOvernight(last: Clocked, {start}: Timex, clock: string, read: number | undefined): boolean {
    return (
      last.clock > clock &&
      (read === undefined || read === last.day) &&
      this.published !== undefined &&
      last.day < this.published &&
      UP_TO.test(textBefore(this.text, start, 8))
    );
  }

  /** A line that opens with its hour: an entry of the day's diary. */
  #enter(clock: string, at: number): void {
    if (this.#lookBack) this.#passing.push(this.#lookBack.day);
    this.#lookBack = undefined;
    this.#told = {day: this.published!, at};
    this.#entry = {clock, at};
  }
}

const UP_TO = /\b(?:until|till|by) $/;

/** "…, having called on her on Saturday": a day told in passing is not the story's. */
function isBackground(text: string, {start}: Timex): boolean {
  const before = textBefore(text, start, 80);
  return BACKGROUND.test(before) && BACKGROUND.test(before.split(/[.!?\n]/).at(-1)!);
}

const BACKGROUND = /\b(?:having|previously|earlier|where|who|which|whose|since)\b/i;

function moved(timex: Timex, clock: string, day: number, reason: string): Timex {
  if (timex.interval && startOfDay(timex.interval.start) === day) return timex;
  const value = `${isoDate(day, 'day')}${clock}`;
  const interval = timex3ToInterval(value, timex.mod);
  return interval
    ? {...timex, value, interval, because: `“${timex.text}” is ${inWords(value, timex.mod)}: ${reason}.`}
    : timex;
}
