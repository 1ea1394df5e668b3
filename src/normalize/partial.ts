// Resolves expressions that leave the year (or week, or day) open: "Monday", "October 7", "June", "the third quarter",
// "5:15 p.m.". After Strötgen & Gertz, HeidelTime (2013), section 3.3, and Mazur & Dale, WikiWars (2010).

import {civilToMs, daysInMonth, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {DateParts, Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {atClock, dayOf, valueOf} from './moment.js';
import {openValue} from './open-forms.js';
import {placePartOfYear} from './parts-of-year.js';
import type {AskTense, Direction, Placed, Resolution} from './placed.js';
import {placed} from './placed.js';
import {placeWeekday, placeWeekend} from './weekday.js';
import {placeInYear} from './year-of.js';

export function resolvePartial(
  {parts, direction}: Meaning & {kind: 'partial'},
  context: Context,
  tense: AskTense,
): Resolution {
  const found = place(parts, direction, context, tense);
  if (!found) return {value: openValue(parts), reason: 'nothing in the text says when', moment: null};
  const {moment, reason} = found;
  return {
    value: valueOf(moment) + (parts.time === undefined ? '' : `T${parts.time}`),
    reason,
    moment: atClock(moment, parts.time),
  };
}

/** By the largest unit that is named. */
function place(parts: DateParts, direction: Direction, context: Context, tense: AskTense): Placed | null {
  if (parts.part === 'WE') return placeWeekend(direction, context, tense);
  if (parts.part !== undefined) return placePartOfYear(parts, direction, context, tense);
  if (parts.month !== undefined || parts.easter !== undefined)
    return placeInYear(parts, direction, context, tense);
  if (parts.weekday !== undefined) return placeWeekday(parts.weekday, direction, context, tense);
  if (parts.day !== undefined) return placeDayOfMonth(parts.day, context);
  return parts.time === undefined ? null : placeTime(context);
}

function placeDayOfMonth(day: number, {last, published}: Context): Placed | null {
  const base = last && !isFiner('month', last.granularity) ? last : published;
  if (!base || isFiner('month', base.granularity)) return null;
  const {year, month} = msToCivil(base.ms);
  return day <= daysInMonth(year, month)
    ? placed(civilToMs(year, month, day), 'day', 'in the month last spoken of')
    : null;
}

function placeTime({last, written, narrative}: Context): Placed | null {
  if (last && !isFiner('day', last.granularity))
    return placed(dayOf(last).ms, 'day', 'on the day last spoken of');
  if (narrative || !written || isFiner('day', written.granularity)) return null;
  return placed(dayOf(written).ms, 'day', "on the article's day");
}
