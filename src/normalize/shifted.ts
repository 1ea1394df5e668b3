// Resolves expressions counted from another time: "yesterday", "last week", "ten days ago" from the article's date,
// "the following year", "six days later" from the time last spoken of. The value has the unit that was counted:
// "two years ago" is a year, "three weeks later" a week.

import {textAfter} from '../article/text-around.js';
import {civilToMs, DAY, daysUntil, msToCivil} from '../time/calendar.js';
import {addUnits} from '../time/add-units.js';
import type {Granularity} from '../time/granularity.js';
import {isFiner} from '../time/granularity.js';
import {PARTS_OF_YEAR} from '../time/timex3-unit.js';
import type {DateParts, Meaning, Unit} from '../timex/expression.js';
import type {Context} from './context.js';
import {dayOfTime, dayTold, isTurned, NEAR} from './context.js';
import type {Moment} from './moment.js';
import {atClock, dayOf, holds, momentOf, shiftMoment, valueOf} from './moment.js';
import {inWords} from './in-words.js';
import {afterWorkingDays, dayInYear, hasDay, namesDay, valueInParts} from './movable-days.js';
import {openUnit, openValue} from './open-forms.js';
import type {AskTense, Resolution} from './placed.js';

type Shifted = Meaning & {readonly kind: 'shifted'};

/** Resolves a shifted meaning; the value stays open when there is nothing to count from. */
export function resolveShifted(
  meaning: Shifted,
  context: Context,
  tense: AskTense,
  resolveFrom: (meaning: Meaning) => Moment | null,
): Resolution {
  const {unit, amount, anchor, parts, exact} = meaning;
  // "The quarter ended Sept. 29" of a report that has named it already.
  const named = unit === 'quarter' && anchor === 'context' ? context.quarter : null;
  const base = named ?? (meaning.from ? resolveFrom(meaning.from) : baseOf(meaning, context, tense));
  if (
    !base &&
    anchor === 'context' &&
    !exact &&
    amount >= 0 &&
    context.last &&
    isFiner(sizeOf(unit), context.last.granularity)
  )
    return {
      value: valueOf(context.last),
      reason: 'the time last spoken of, which is not told more exactly',
      moment: context.last,
    };
  // "At noon on the following day", after a month.
  const isKnown = base && !(parts?.time && meaning.from && isFiner('day', base.granularity));
  if (!isKnown) return unplaced(meaning, 'nothing in the text says what it is counted from');
  const from = nameOf(base, meaning, context);
  const moment = countedFrom(base, meaning, context);
  if (!parts)
    return {
      value: valueOf(moment),
      reason: isTurn(meaning) ? 'the nearest one' : reasonOf(amount, unit, from),
      moment: dayCounted(moment, base, meaning),
    };
  // "the following Monday", "the previous April": the unit named is looked for from the day spoken of.
  const reached =
    unit === 'day' && !(parts.time ?? parts.year)
      ? lookFrom(moment, parts, amount, base.granularity)
      : partOf(moment, parts);
  if (!reached) return unplaced(meaning, `${inWords(valueOf(moment))} has no such day`);
  const night = isNightBefore(meaning, reached, context, tense) ? shiftMoment(reached, -1) : reached;
  return {
    value: valueInParts(night, parts),
    reason:
      unit === 'day' && (namesLarger(parts) || (parts.weekday && amount !== 0))
        ? foundReason(amount, from)
        : reasonOf(amount, unit, from),
    moment: atClock(reached, parts.time),
  };
}

function unplaced(meaning: Shifted, reason: string): Resolution {
  return {value: openForm(meaning), reason, moment: null};
}

/** So many units from where they are counted. */
function countedFrom(base: Moment, meaning: Shifted, context: Context): Moment {
  const {unit, amount, exact, working} = meaning;
  if (working) return {ms: afterWorkingDays(dayOf(base).ms, amount), granularity: 'day'};
  const size = sizeOf(unit);
  const count = unit === 'fortnight' ? 2 * amount : amount;
  if (exact) return shiftMoment(base, count, size);
  if (isFiner(size, 'day')) return clock((isArticles(base, context) && context.now) || base, amount, unit);
  const reached = shiftMoment(momentOf(base.ms, size), count);
  // "The turn of the century" that is not yet is the last one.
  const isAhead = isTurn(meaning) && reached.ms > (context.published?.ms ?? Infinity);
  return isAhead ? shiftMoment(reached, -1) : reached;
}

/** "The turn of the century". */
const isTurn = ({unit, from}: Shifted): boolean => unit === 'century' && from !== undefined;

/** "A week later they came; the same day …": the day is known, if not told. */
function dayCounted(moment: Moment, base: Moment, {unit, amount, anchor}: Shifted): Moment {
  const isKnown =
    sizeOf(unit) === 'week' && amount > 0 && anchor === 'context' && !isFiner('day', base.granularity);
  if (!isKnown) return moment;
  return {ms: moment.ms + dayOf(base).ms - momentOf(base.ms, 'week').ms, granularity: 'day'};
}

/** "This morning the road was clear; they had spent the night in a school": the article's own is to come. */
function isNightBefore(
  {anchor, parts}: Shifted,
  day: Moment,
  {written, text, here, grammar, entries}: Context,
  tense: AskTense,
): boolean {
  return (
    anchor === 'either' &&
    entries.size === 0 &&
    parts?.time === 'NI' &&
    day.ms === written?.ms &&
    grammar.own.theNight?.test(textAfter(text, here, 4)) === true &&
    tense() === 'past'
  );
}

function sizeOf(unit: Unit): Granularity {
  return unit === 'fortnight' ? 'week' : unit;
}

function isArticles(base: Moment, {published, written}: Context): boolean {
  return base === published || base === written;
}

/** Hours counted from a day that names no hour end on an unknown hour: the day is all that is known. */
function clock(base: Moment, amount: number, unit: Unit): Moment {
  const ms = addUnits(base.ms, amount, unit as 'hour' | 'minute' | 'second');
  return isFiner(base.granularity, 'part-of-day')
    ? {ms, granularity: unit === 'second' ? unit : 'minute'}
    : dayOf(base);
}

/** The part of a unit that the words select: "next year's first quarter", "last year in June"; null where it has no such day. */
function partOf(moment: Moment, parts: DateParts): Moment | null {
  const {year, month, day} = msToCivil(moment.ms);
  if (parts.year !== undefined) return momentOf(civilToMs(parts.year, month, day), moment.granularity);
  if (parts.part) {
    const [first, , granularity] = PARTS_OF_YEAR[parts.part]!;
    return {ms: civilToMs(year, first), granularity};
  }
  if (!hasDay({month, ...parts}, year)) return null;
  if (parts.month !== undefined || parts.feast || parts.nthWeekday)
    return {
      ms: dayInYear({month, ...parts}, year),
      granularity: namesDay(parts) ? 'day' : 'month',
    };
  if (parts.day !== undefined) return {ms: civilToMs(year, month, parts.day), granularity: 'day'};
  if (parts.weekday !== undefined) return nextWeekday(moment.ms, parts.weekday);
  return moment;
}

/** The nearest such unit after (1), before (-1) or around (0) the day that the words were counted to. */
function lookFrom(day: Moment, parts: DateParts, amount: number, granularityFrom: Granularity): Moment {
  const from = day.ms - amount * DAY;
  if (parts.weekday !== undefined)
    return nextWeekday(amount < 0 ? from - 7 * DAY : from + (amount > 0 ? DAY : 0), parts.weekday);
  const {year} = msToCivil(from);
  const [first, , granularity] =
    parts.month === undefined ? PARTS_OF_YEAR[parts.part ?? 'Q1']! : ([parts.month, 1, 'month'] as const);
  // "That winter" of a January began in December.
  const begun =
    parts.part === 'WI' && amount === 0 && isFiner(granularityFrom, 'year') && msToCivil(from).month <= 2
      ? 1
      : 0;
  const at = (y: number): Moment => ({ms: civilToMs(y - begun, first), granularity});
  // "the following spring" after a year
  if (amount > 0)
    return at(year).ms > from && (parts.part === 'WI' || isFiner(granularityFrom, 'year'))
      ? at(year)
      : at(year + 1);
  if (amount < 0) return addUnits(at(year).ms, 1, 'month') <= from ? at(year) : at(year - 1);
  return at(year);
}

function nextWeekday(ms: number, weekday: number): Moment {
  return {ms: ms + daysUntil(weekday, ms) * DAY, granularity: 'day'};
}

/** What is counted from, or null when it is not known as exactly as the unit needs. */
function baseOf(
  {anchor, unit, amount, exact, parts}: Shifted,
  context: Context,
  tense: AskTense,
): Moment | null {
  const {last, quarter, narrative} = context;
  const size = sizeOf(unit);
  const needed = isFiner(size, 'day') ? 'day' : size;
  // The week of a report is that of its readers: "last week" on a Monday is over, though its writer sat in it on Sunday.
  const published = needed === 'week' || needed === 'weekend' ? context.published : context.written;
  const article = published && !isFiner(needed, published.granularity) ? published : null;
  if (anchor === 'published') return article;
  if (exact) return comparedWith(anchor, context);
  if (unit === 'year' && anchor === 'either' && quarter) return quarter;
  if (unit === 'quarter') return quarter ?? (article && shiftMoment(momentOf(article.ms, 'quarter'), -1));
  const known =
    last && (namesLarger(parts) || !isFiner(needed, last.granularity))
      ? last
      : knownBefore(needed, amount, context);
  // "Sentencing will begin Tuesday. She died the following day.", "We met yesterday. He had retired 12 years later.": what is told
  // as past is not counted from there.
  if (anchor === 'context' && known && isBeyond(known, size, amount, context) && tense() === 'past')
    return null;
  if (narrative && !(anchor === 'either' && isTurned(context))) return known;
  // "The hearing is on Friday. A day earlier he had settled."
  if (anchor === 'context' && amount < 0 && known && article && known.ms > article.ms && tense() === 'past')
    return article;
  if (anchor === 'either' && amount === 0 && unit !== 'day' && isOfTold(known, context) && tense() === 'past')
    return known;
  if (anchor === 'context') return known ?? (last && amount >= 0 ? null : article);
  // "On Saturday he called; they worked late into the night."
  const day = unit === 'day' && amount === 0 ? knownBefore('day', 0, context) : null;
  // "The hearing was put off until Wednesday. They had spent the evening at home."
  const isOver = day && article && dayOf(day).ms > article.ms && tense() === 'past';
  if (day && !isOver) return dayOfTime(day, parts?.time ?? '', context);
  return article && parts?.time && amount === 0 ? dayTold(context, tense) : article;
}

/** Whether the time after one to come, or several units after any, lies ahead of the article. "A budget for the following year" may. */
function isBeyond({ms}: Moment, size: Granularity, amount: number, {published}: Context): boolean {
  return (
    published !== null &&
    !isFiner(size, 'day') &&
    !isFiner(size, published.granularity) &&
    amount > (ms > published.ms ? 0 : 1) &&
    shiftMoment(momentOf(ms, size), amount).ms > published.ms
  );
}

/**
 * "The year-ago quarter" has the size of what it is compared with, the period of a report; so has "a year earlier", unless
 * an earlier time was told: "The firm was founded in May 2010. A year earlier …".
 */
function comparedWith(anchor: Shifted['anchor'], context: Context): Moment | null {
  const {last, lastEnd, here, period, narrative, published} = context;
  const told =
    anchor === 'context' && last && !PERIODS.test(last.granularity) ? momentOf(last.ms, 'year') : null;
  if (narrative || !published) return told ?? last;
  const today = momentOf(published.ms, 'year');
  return told && told.ms < today.ms && here - lastEnd <= NEAR ? told : (period ?? today);
}
const PERIODS = /^(?:half|quarter)$/;

/** "The trial opened in June 2016. By the end of the year it was over.": a day or a month of an earlier year was just told. */
function isOfTold(known: Moment | null, {named, here, written}: Context): boolean {
  return (
    known !== null &&
    named !== null &&
    here - named.at <= NEAR &&
    msToCivil(known.ms).year === named.year &&
    (!written || named.year < msToCivil(written.ms).year)
  );
}

/** What was spoken of before a time too large to count from: the day just named, the year of the story. */
function knownBefore(
  needed: Granularity,
  amount: number,
  {last, day, here, story, published}: Context,
): Moment | null {
  if (needed !== 'day' && needed !== 'week')
    return story && !isFiner(needed, story.granularity) ? story : null;
  // "A week later" counts from the month just named, unless that only says again when the day was.
  const isMeant =
    day &&
    (amount === 0 ||
      (last !== null &&
        // "They could come next spring. A week earlier he had ruled it out."
        (last !== story || holds(last, day.moment) || (published !== null && last.ms > published.ms))));
  return isMeant && here - day.at <= (amount === 0 ? 2 * NEAR : NEAR) ? day.moment : null;
}

/** "that same spring", "the following April": looked for from any time. */
function namesLarger(parts: DateParts | undefined): boolean {
  return (parts?.month ?? parts?.part ?? parts?.feast) !== undefined;
}

function openForm({unit, parts}: Shifted): string {
  if (!parts) return openUnit(unit);
  return parts.time && parts.weekday === undefined ? `${openUnit('day')}T${parts.time}` : openValue(parts);
}

const DAY_OF_ITS = 'the day of its ';

/** What is counted from, in words. */
function nameOf(base: Moment, {anchor}: Shifted, context: Context): string {
  if (base === context.last || (anchor !== 'published' && !isArticles(base, context)))
    return 'the time last spoken of';
  if (base !== context.published) return `${DAY_OF_ITS}dateline`;
  return context.entries.size > 0 ? `${DAY_OF_ITS}entry` : "the article's date";
}

function foundReason(amount: number, from: string): string {
  return amount === 0
    ? `in the year of ${from}`
    : `the ${amount < 0 ? 'last one before' : 'next one after'} ${from}`;
}

function reasonOf(amount: number, unit: Unit, from: string): string {
  if (amount === 0 && unit === 'day' && from.startsWith(DAY_OF_ITS)) return from;
  if (amount === 0) return `the ${unit} of ${from}`;
  const count = Math.abs(amount) === 1 ? `one ${unit}` : `${Math.abs(amount)} ${unit}s`;
  return `${count} ${amount < 0 ? 'before' : 'after'} ${from}`;
}
