// The day a report was written on, where its dateline tells another one than the day it was published on: the morning
// paper of the 9th prints what a wire sent on the 8th, and its "today" is the 8th (AP Stylebook, "datelines").

import {opensWire} from '../dating/dateline.js';
import {civilToMs, DAY, msToCivil} from '../time/calendar.js';
import type {Expression, Meaning} from '../timex/expression.js';
import {momentOfValue} from './moment.js';
import type {Moment} from './moment.js';

/** A dateline is one of the first expressions, so near the beginning of its text. */
const FIRST = 6;
const TOP = 1200;
/** So many days at most lie between: from Friday's wire to Monday's paper. */
const MOST_DAYS = 3;

/** The day "today" is in a report that was published on the day `published`. */
export function writtenOn(text: string, expressions: readonly Expression[], published: Moment): Moment {
  if (published.granularity !== 'day') return published;
  for (const expression of expressions.slice(0, FIRST)) {
    if (expression.start > TOP) break;
    const paragraph = text.lastIndexOf('\n', expression.start - 1) + 1;
    const day = opensWire(text, paragraph, expression) ? dayNear(expression.meaning, published) : null;
    if (day) return published.ms - day.ms <= MOST_DAYS * DAY && day.ms < published.ms ? day : published;
  }
  return published;
}

/** The day of a dateline, which mostly leaves its year open. */
function dayNear(meaning: Meaning, {ms}: Moment): Moment | null {
  if (meaning.kind === 'complete') {
    const day = momentOfValue(meaning.value);
    return day?.granularity === 'day' ? day : null;
  }
  const {month, day} = meaning.kind === 'partial' ? meaning.parts : {};
  if (month === undefined || day === undefined) return null;
  const {year} = msToCivil(ms);
  const at = civilToMs(year, month, day);
  return {ms: at > ms ? civilToMs(year - 1, month, day) : at, granularity: 'day'};
}
