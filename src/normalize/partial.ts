// Resolves expressions that leave the year (or week, or day) open: "Monday", "October 7", "June", "the third quarter",
// "5:15 p.m.". After Strötgen & Gertz, HeidelTime (2013), section 3.3, and Mazur & Dale, WikiWars (2010).

import {textBefore} from '../article/text-around.js';
import {civilToMs, DAY, daysInMonth, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {DateParts, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {dayOfTime, dayTold, NEAR} from './context.js';
import {atClock, dayOf, holds, momentOf, shiftMoment} from './moment.js';
import {valueInParts} from './movable-days.js';
import {openValue} from './open-forms.js';
import {placePartOfYear} from './parts-of-year.js';
import type {AskTense, Direction, Placed, Resolution} from './placed.js';
import {looksAhead, placed} from './placed.js';
import {placeWeekday, placeWeekend} from './weekday.js';
import {placeInYear} from './year-of.js';

export function resolvePartial(
  {parts, direction}: Meaning & {kind: 'partial'},
  context: Context,
  tense: AskTense,
): Resolution {
  const found = place(parts, direction, context, tense);
  if (!found) return {value: openValue(parts), reason: whyOpen(parts, context), moment: null};
  const {moment, reason} = found;
  return {
    value: valueInParts(moment, parts),
    reason,
    moment: atClock(moment, parts.time),
  };
}

/** A month is known and has no such day ("the 31st", "the fifth Monday of May"), or nothing is. */
function whyOpen({year, day = 0, nthWeekday}: DateParts, {last, published}: Context): string {
  const isKnown = (year ?? last ?? published) !== null;
  return isKnown && (day > 28 || nthWeekday !== undefined)
    ? 'the month it is of has no such day'
    : 'nothing in the text says when';
}

/** By the largest unit that is named. */
function place(parts: DateParts, direction: Direction, context: Context, tense: AskTense): Placed | null {
  if (parts.part === 'WE') return placeWeekend(direction, context, tense);
  if (parts.part) return placePartOfYear(parts, direction, context, tense);
  if (parts.month !== undefined || parts.feast) return placeInYear(parts, direction, context, tense);
  if (parts.weekday !== undefined && parts.day === undefined) {
    // "Germany v Portugal Mon 5pm", "dentist Thursday": what no verb tells of is announced by its hour, or is a note.
    const announced =
      (context.text.length <= 32 &&
        context.grammar.lines.note?.test(context.text.slice(context.here).replace(/\s+/g, ' '))) ||
      /^\d/.test(parts.time ?? '')
        ? 'future'
        : null;
    return placeWeekday(parts.weekday, direction, context, () => tense() ?? announced);
  }
  if (parts.day !== undefined) return placeDayOfMonth(parts.day, parts.weekday, context, tense);
  return parts.time ? placeTime(parts.time, context, tense) : null;
}

function placeDayOfMonth(
  day: number,
  weekday: number | undefined,
  {last, story, narrative, published}: Context,
  tense: AskTense,
): Placed | null {
  const told = [last, story].find((moment) => moment && !isFiner('month', moment.granularity)) ?? null;
  const base = told ?? (narrative ? null : published);
  if (!base || isFiner('month', base.granularity)) return null;
  // "The concert is on the 14th", said on the 30th.
  const over = !told && weekday === undefined && day < msToCivil(base.ms).day && tense() === 'future';
  const {year, month} = msToCivil(over ? shiftMoment(momentOf(base.ms, 'month'), 1).ms : base.ms);
  if (weekday !== undefined) {
    // "Friday the 13th": the nearest month that has one.
    for (const months of tense() === 'past' ? PAST_FIRST : FUTURE_FIRST) {
      const index = year * 12 + month - 1 + months;
      const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
      const ms = civilToMs(inYear, inMonth, day);
      if (day <= daysInMonth(inYear, inMonth) && msToCivil(ms).weekday === weekday)
        return placed(ms, 'day', 'the nearest that falls on that weekday');
    }
    return null;
  }
  return day <= daysInMonth(year, month)
    ? placed(civilToMs(year, month, day), 'day', 'in the month last spoken of')
    : null;
}

const PAST_FIRST = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
const FUTURE_FIRST = PAST_FIRST.map((months) => 0 - months);

/** Whether a line is no longer than a heading. */
function isHeading(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - text.lastIndexOf('\n', at) <= 60;
}

function placeTime(time: string, context: Context, tense: AskTense): Placed | null {
  const {text, lastEnd, day, here, written, narrative, chronology} = context;
  // A live report marks its entries by the hour: what the last one told of is left behind, but for a heading.
  const entry =
    !narrative &&
    written &&
    /(?:^|\n)[["“( ]*$/.test(textBefore(text, here, 4)) &&
    here < chronology &&
    !isHeading(text, lastEnd);
  // "On 4 May we were down. We hired help on 9 May. ⏎ Timeline ⏎ 10:05 …": of the day of the lead.
  const last = (here > chronology && lastEnd < chronology && context.told?.moment) || context.last;
  const told =
    !entry &&
    last &&
    (!isFiner('day', last.granularity)
      ? last
      : day && here - day.at <= NEAR && holds(last, day.moment)
        ? day.moment
        : null);
  // "The warning lasts until Thursday. By 4 p.m. 900 flights had been cancelled.", "They voted on Sunday. Polls close at 3 p.m."
  const isOver =
    told &&
    !narrative &&
    written &&
    dayOf(told).ms !== written.ms &&
    /[.!?]\s/.test(text.slice(lastEnd, here)) &&
    (told.ms > written.ms ? tense() === 'past' : looksAhead(tense));
  if (told && !isOver) return placed(dayOfTime(told, time, context).ms, 'day', 'on the day last spoken of');
  if (narrative || !written || isFiner('day', written.granularity)) return null;
  // "He was seen on Sunday. He had lived there in 2009. At 7 p.m. …", "They vote on Sunday, for the first time since 2009.
  // Polls open at 7 a.m.": the background is over.
  const days = day && !entry && here - day.at <= 2 * NEAR ? (day.moment.ms - written.ms) / DAY : 0;
  if (day && days !== 0 && Math.abs(days) < 7 && days < 0 === (tense() === 'past'))
    return placed(dayOfTime(day.moment, time, context).ms, 'day', 'on the day that was told of before');
  const of = dayTold(context, tense)!;
  const reason = of === written ? "on the article's day" : 'on the day that was told of before';
  return placed(dayOf(of).ms, 'day', reason);
}
