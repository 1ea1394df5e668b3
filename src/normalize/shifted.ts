// Resolves expressions counted from another time: "yesterday", "last week", "ten days ago" from the article's date,
// "the following year", "six days later" from the time last spoken of.

import {addUnits, civilToMs, DAY, msToCivil} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import {isFiner} from '../time/granularity.js';
import type {Meaning, Unit} from '../timex/expression.js';
import type {Context} from './context.js';
import type {Moment} from './moment.js';
import {momentOf, shiftMoment, valueOf} from './moment.js';
import {openUnit, openValue} from './open-forms.js';
import type {Resolution} from './partial.js';
import {resolvePartial} from './partial.js';

const UNIT_SIZE: Readonly<Record<Unit, Granularity>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
};

export function resolveShifted(meaning: Meaning & {kind: 'shifted'}, context: Context): Resolution {
  const {unit, amount, anchor, exact} = meaning;
  const size = UNIT_SIZE[unit];
  const base = baseOf(meaning, context, size);
  if (!base) return open(meaning);
  const reason = reasonOf(amount, unit, anchor === 'published' || base === context.published);
  if (exact) {
    const moment = shiftMoment(base, amount, size);
    return {value: valueOf(moment), reason, moment};
  }
  const moved =
    isFiner('day', size) || size === 'day'
      ? shiftMoment(momentOf(base.ms, size), amount * (unit === 'fortnight' ? 2 : 1))
      : {ms: addUnits(base.ms, amount, 'day'), granularity: size};
  if (!isFiner('hour', size) && size !== 'hour') return atPoint(moved, unit, amount, meaning, reason);
  if (isFiner(size, 'day')) {
    const ms = addUnits(base.ms, amount, unit as 'hour' | 'minute' | 'second');
    // Hours counted from a day without a time end on an unknown hour.
    return isFiner(base.granularity, 'day')
      ? {value: valueOf({ms, granularity: size}), reason, moment: {ms, granularity: size}}
      : {value: valueOf({ms, granularity: 'day'}), reason, moment: {ms, granularity: 'day'}};
  }
  return atPoint(moved, unit, amount, meaning, reason);
}

/** The unit reached, or the part of it that the words select. */
function atPoint(
  moved: Moment,
  unit: Unit,
  _amount: number,
  {parts}: Meaning & {kind: 'shifted'},
  reason: string,
): Resolution {
  if (parts === undefined) return {value: valueOf(moved), reason, moment: moved};
  const {year} = msToCivil(moved.ms);
  if (parts.year !== undefined && unit === 'quarter') {
    const moment = momentOf(civilToMs(parts.year, msToCivil(moved.ms).month), 'quarter');
    return {value: valueOf(moment), reason, moment};
  }
  if (parts.part !== undefined) return {...within(parts.part, year), reason};
  if (parts.month !== undefined) {
    const moment: Moment = {
      ms: civilToMs(year, parts.month, parts.day ?? 1),
      granularity: parts.day === undefined ? 'month' : 'day',
    };
    return {value: valueOf(moment), reason, moment};
  }
  if (parts.time !== undefined && moved.granularity === 'day')
    return {value: `${valueOf(moved)}T${parts.time}`, reason, moment: moved};
  if (parts.weekday !== undefined) {
    const ms = moved.ms + ((parts.weekday - msToCivil(moved.ms).weekday + 7) % 7) * DAY;
    const moment: Moment = {ms, granularity: 'day'};
    return {value: valueOf(moment), reason, moment};
  }
  return {value: valueOf(moved), reason, moment: moved};
}

function within(part: string, year: number): {value: string; moment: Moment | null} {
  const context: Context = {
    published: {ms: civilToMs(year), granularity: 'year'},
    narrative: false,
    last: null,
    quarter: null,
    story: null,
  };
  const {value, moment} = resolvePartial({kind: 'partial', parts: {part, year}}, context, () => null);
  return {value, moment};
}

/** What is counted from. */
function baseOf(
  {anchor, unit, exact, amount}: Meaning & {kind: 'shifted'},
  context: Context,
  size: Granularity,
): Moment | null {
  const {published, last} = context;
  if (anchor === 'published') return published && !isFiner(size, published.granularity) ? published : null;
  if (exact) {
    if (context.narrative || !published) return last;
    return context.quarter ?? momentOf(published.ms, 'year');
  }
  if (unit === 'quarter' && context.quarter) return context.quarter;
  if (unit === 'quarter' && published && !isFiner('quarter', published.granularity))
    return shiftMoment(momentOf(published.ms, 'quarter'), -1);
  const known = last && !(isFiner(size, last.granularity) && size !== 'day') ? last : null;
  if (known && (context.narrative || !published || amount !== 0)) return known;
  if (context.narrative && !known) return null;
  return published && !isFiner(size, published.granularity) ? published : null;
}

function open({unit, parts, amount}: Meaning & {kind: 'shifted'}): Resolution {
  void amount;
  const value =
    parts === undefined
      ? openUnit(unit)
      : parts.time !== undefined && Object.keys(parts).length === 1
        ? `${openUnit('day')}T${parts.time}`
        : openValue(parts);
  return {value, reason: 'nothing in the text says what it is counted from', moment: null};
}

function reasonOf(amount: number, unit: Unit, fromArticle: boolean): string {
  const from = fromArticle ? "the article's date" : 'the time last spoken of';
  if (amount === 0) return `the ${unit} of ${from}`;
  const count = Math.abs(amount) === 1 ? `one ${unit}` : `${Math.abs(amount)} ${unit}s`;
  return `${count} ${amount < 0 ? 'before' : 'after'} ${from}`;
}
