// What is known while a text is read from left to right: when it was published, what was spoken of last, and whether
// it is news (times count from its date) or a narrative (times count from the story's own).

import {chronologyAt} from '../article/chronology.js';
import {endsAt, textBefore} from '../article/text-around.js';
import {parseIso} from '../time/iso.js';
import type {Expression} from '../timex/expression.js';
import type {LanguageGrammar} from '../timex/grammar.js';
import type {SignsBefore} from '../timex/signs.js';
import {isFiner} from '../time/granularity.js';
import {DAY, msToCivil} from '../time/calendar.js';
import {entriesOf} from './diary.js';
import type {Moment} from './moment.js';
import {dayOf, minutesOf, shiftMoment} from './moment.js';
import type {AskTense} from './placed.js';
import type {Section} from './section.js';
import {writtenOn} from './written-on.js';

/** The state of reading. */
export interface Context {
  readonly text: string;
  readonly grammar: LanguageGrammar;
  /** The article's date, that of its entry in a diary, or null when it is not known. */
  published: Moment | null;
  /** The day it was written on: that of its dateline, else the article's date. */
  written: Moment | null;
  /** The instant of publication, when its time of day is known. */
  now: Moment | null;
  /** The days that open the entries of a diary. */
  readonly entries: ReadonlySet<Expression>;
  /** Whether the text is a history: times count from the story's own. */
  readonly narrative: boolean;
  /** A history that names its year once or twice: what it says of now and of what comes is not of that year. */
  readonly brief: boolean;
  /** Where entries by the hour begin that are of the day told above them. */
  readonly chronology: number;
  /** The year a history names first, near its beginning: days before it are of that year. */
  readonly first: number | null;
  /** The time last spoken of. */
  last: Moment | null;
  /** The day last spoken of, where in the text, whether the evening or the night of it, and whether its weekday was told. */
  day: {
    readonly moment: Moment;
    readonly at: number;
    readonly late: boolean;
    readonly byWeekday: boolean;
  } | null;
  /** The day a report tells of, by its lead, and where in the text. */
  told: {readonly moment: Moment; readonly at: number} | null;
  /** The weekdays that were spoken of as to come: a second "Friday" is the same one, unless it is told as past. */
  readonly ahead: Set<number>;
  /** The hour last told whose half of the day is known, in minutes since midnight, its day, and where in the text. */
  clock: {readonly minutes: number; readonly day: number; readonly at: number} | null;
  /** The quarter last spoken of. */
  quarter: Moment | null;
  /** The period a report is about: what "a year earlier" compares with. */
  period: Moment | null;
  /** The year last named together with its month, and where in the text. */
  named: {readonly year: number; readonly at: number} | null;
  /** Offset of the expression being resolved. */
  here: number;
  /** The expression before it opens a range that this one closes. */
  rangeOpen: boolean;
  /** So that a weekday is the first one after it: "Sat" in "Sat-Sun". */
  weekdayOpen: boolean;
  /** The hour in minutes since midnight that opens a range which this one closes: "7 p.m." in "from 7 p.m. to 6 a.m.". */
  clockOpen: number | null;
  /** Where the time last spoken of ends in the text. */
  lastEnd: number;
  /** Where the words "today", "two weeks ago" last turned to the article's date, or null. */
  turned: number | null;
  /** What was known before an inserted clause, and where that clause ends. */
  main: {readonly until: number; readonly before: Partial<Context>} | null;
  /** How far a narrative has come: the last date it told something of, asides left out (see story.ts). */
  story: Moment | null;
  /** The section whose heading named a year last. */
  section: Section | null;
  /** Where the story was when a full date took it where it is, and where in the text: it may come back. */
  left: {readonly moment: Moment; readonly at: number} | null;
}

/** Before the first expression. A malformed `published` counts as absent. */
export function startContext(
  text: string,
  grammar: LanguageGrammar,
  expressions: readonly Expression[],
  published: string | null | undefined,
): Context {
  const date = published ? parseIso(published) : null;
  const instant: Moment | null = date && {ms: date.interval.start, granularity: date.interval.granularity};
  const moment = instant && isFiner(instant.granularity, 'day') ? dayOf(instant) : instant;
  return {
    text,
    grammar,
    published: moment,
    written: moment && writtenOn(text, expressions, moment),
    now: date?.hasTime ? instant : null,
    entries: entriesOf(text, expressions),
    ...historyOf(text, expressions, moment),
    chronology: chronologyAt(text),
    last: null,
    day: null,
    told: null,
    ahead: new Set(),
    clock: null,
    quarter: null,
    period: null,
    named: null,
    here: 0,
    rangeOpen: false,
    weekdayOpen: false,
    clockOpen: null,
    lastEnd: 0,
    turned: null,
    story: null,
    left: null,
    section: null,
    main: null,
  };
}

/** A day is spoken of for so many UTF-16 units. */
export const NEAR = 300;

/** The first sentences of a text end about here. */
export const LEAD = 500;

/** The day of an hour after midnight or a morning: the next one, where the last that was told is an evening. */
export function dayOfTime(moment: Moment, time: string, {day, here, clockOpen}: Context): Moment {
  const start = dayOf(moment);
  if (clockOpen !== null && minutesOf(time) < clockOpen) return shiftMoment(start, 1);
  const turns =
    day?.late &&
    here - day.at <= 2 * NEAR &&
    /^(?:0[0-5]|MO)/.test(time) &&
    dayOf(day.moment).ms === start.ms;
  return turns ? shiftMoment(start, 1) : start;
}

/** The day of what a report tells as past, where no other is near: that of its lead, else the one it was written on. */
export function dayTold({told, written}: Context, tense: AskTense): Moment | null {
  const ago = told && written ? written.ms - told.moment.ms : 0;
  return told && ago > 0 && ago < 3 * DAY && tense() === 'past' ? told.moment : written;
}

/** How soon after "today" a text is still with the article's day, in UTF-16 units. */
const STAYS = 250;

/** Whether the text has just turned to the article's date: "Last month the board resigned. On Monday …". */
export function hasJustTurned({turned, here}: Context): boolean {
  return turned !== null && here - turned <= STAYS;
}

/** Whether it has, and has told nothing of another time since. */
export function isTurned(context: Context): boolean {
  return hasJustTurned(context) && context.turned! >= context.lastEnd;
}

/** How far before an expression its rules look, in UTF-16 units. */
export const BEFORE = 90;

/** Whether the expression follows words that say so of it: "since" that it has `begun`. */
export function follows(sign: Exclude<keyof SignsBefore, 'opened' | 'opening'>, context: Context): boolean {
  return endsAt(context.text, context.here, context.grammar.before[sign]);
}

/** The words before the expression, as far as its rules look. */
export function wordsBefore({text, here}: Context): string {
  return textBefore(text, here, BEFORE);
}

/** Goes on to the expression at `start`; what an inserted clause told is left behind with it. */
export function goTo(start: number, context: Context): void {
  context.here = start;
  if (!context.main || start < context.main.until) return;
  const {before} = context.main;
  // "He fell, shot by a guard who was hanged on 3 May, and died the following day": where no other day is known.
  Object.assign(context, before, {day: before.day ?? context.day});
  context.main = null;
}

/** Goes on to the entry of a diary that a day opens. */
export function openEntry(day: Moment | null, context: Context): void {
  if (day?.granularity !== 'day') return;
  // Not the very time last spoken of: what counts from here says so.
  context.published = context.written = {...day};
  context.now = null;
}

/** "In 1453 the city fell.", "The war began on 4 May 1702.": the year that a history opens with stands before here. */
const HEAD = 24;

/** So far from its beginning the first year of a history is that of the days before it. */
const TOP = 400;

/** What a text names, counted. */
interface Named {
  /** Years that are not the article's. */
  years: number;
  /** Times told from where the text stands: "last week". */
  deictics: number;
  weekdays: number;
  /** Days and months that leave out their year. */
  openDays: number;
  /** The first of the years, if it stands at the top. */
  first: number | null;
  /** A year on a line of its own heads what is below. */
  heads: boolean;
  /** The first year opens the text … */
  begins: boolean;
  /** … or at least stands before most days that leave theirs out, as that of a month or a day; … */
  opens: boolean;
  /** … as that of a day. */
  onDay: boolean;
}

/**
 * Whether the text tells a history: it names years that are not the article's, and many more of them than days told from
 * where it stands. Where none is told from there, one will do that opens the text as the date of a day or a month, with
 * days after it that leave it out. A year on a line of its own heads the days below.
 */
function historyOf(
  text: string,
  expressions: readonly Expression[],
  published: Moment | null,
): Pick<Context, 'narrative' | 'brief' | 'first'> {
  const written = published && msToCivil(published.ms).year;
  const {years, deictics, weekdays, openDays, first, ...is} = namedIn(text, expressions, written);
  const headed = is.heads && openDays > 1 && openDays > deictics + weekdays;
  const brief = years < 3 && written !== null && !headed;
  const told = years > 4 * (deictics + weekdays);
  const goesOn =
    weekdays > 0
      ? is.begins && is.onDay && openDays > weekdays
      : (is.begins && openDays > 1) || (is.opens && openDays > 2);
  const narrative = headed || (brief ? deictics === 0 && goesOn : told);
  return {narrative, brief, first: narrative ? first : null};
}

/** @param written - The article's year, if it is known. */
function namedIn(text: string, expressions: readonly Expression[], written: number | null): Named {
  const named: Named = {
    years: 0,
    deictics: 0,
    weekdays: 0,
    openDays: 0,
    first: null,
    heads: false,
    begins: false,
    opens: false,
    onDay: false,
  };
  for (const {meaning, start, end} of expressions) {
    if (meaning.kind === 'complete') {
      const year = /^(BC)?(\d{4})(-\d\d(-\d\d)?)?/.exec(meaning.value);
      if (!year || !(year[1] || written === null || Math.abs(Number(year[2]) - written) > 2)) continue;
      if (start < TOP) named.first ??= year[1] ? 1 - Number(year[2]) : Number(year[2]);
      named.heads ||= text[end] === '\n' && (start === 0 || text[start - 1] === '\n') && !year[3];
      if (named.years++ > 0) continue;
      named.begins = start < HEAD && named.openDays === 0;
      named.onDay = year[4] !== undefined;
      named.opens = year[3] !== undefined && named.openDays < 3;
    } else if (meaning.kind === 'shifted') {
      if (meaning.anchor === 'published') named.deictics++;
    } else if (meaning.parts.weekday !== undefined && meaning.parts.day === undefined) named.weekdays++;
    else if ((meaning.parts.month ?? meaning.parts.day) !== undefined) named.openDays++;
  }
  return named;
}
