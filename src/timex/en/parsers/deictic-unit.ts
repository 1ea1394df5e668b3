// Units named from where the speaker stands ("last week", "this year", "next month", "the current quarter") or from
// the time last spoken of ("the following year", "that day", "the same month", "the previous April").

import type {Unit} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {partial, shifted, withMod} from '../../meanings.js';
import type {TimexMod} from '../../timex.js';
import {withoutFullStop} from '../edges.js';
import {DAY_PARTS, lookUp, MONTH, MONTHS, SEASON, SEASONS, UNITS, WEEKDAY, WEEKDAYS} from '../words.js';

const SINGLE = '(?:day|weekend|week|fortnight|month|quarter|year|decade|century)\\b';
const NAMED = `(${SINGLE})|(${WEEKDAY})|(${MONTH})|(${SEASON})`;

/** "last week", "this year", "next Monday", "last June", "this summer", "this coming Sunday", "the current year". */
export const lastThisNext: Grammar = {
  starts: ['last', 'this', 'next', 'past', 'current', 'coming', 'previous', 'present', 'latest', 'upcoming'],
  pattern: sticky(
    `(last|this|next|past|current|coming|previous|present|latest|upcoming)(?: (?:past|coming|last|current|same|very))? (?:(calendar|fiscal|financial|school|academic) )?(?:${NAMED})(['’]s)?`,
  ),
  read(match, text) {
    const [whole, which = '', , unitWord, weekday, month, season, possessive] = match;
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    const the = /\bthe $/i.test(before);
    const start = the ? match.index - 4 : match.index;
    const end = withoutFullStop(text, match.index + whole.length - (possessive ?? '').length);
    const direction = directionOf(which, whole);
    if (unitWord !== undefined) {
      const unit = lookUp(UNITS, unitWord)!;
      const word = which.toLowerCase();
      if (unit === 'day' && word !== 'next' && word !== 'previous' && word !== 'past')
        return /^this/.test(word) ? shifted('day', 0, 'context', undefined, {start, end}) : null;
      if (unit === 'decade' && word === 'last')
        return shifted('decade', 0, 'published', undefined, {start, end});
      // "the next day", "the previous year" continue the story; "next year", "last year" look from today.
      const anchored =
        word === 'previous' || (the && word === 'next') || (unit === 'day' && word !== 'this')
          ? 'context'
          : 'published';
      return shifted(unit, direction, anchored, undefined, {start, end});
    }
    if (weekday !== undefined) {
      if (/^(?:sat|sun|mon|wed|fri|thu|tue)$/.test(weekday)) return null;
      return partial({weekday: lookUp(WEEKDAYS, weekday)!}, direction, {start, end});
    }
    if (month !== undefined) {
      if (!/^[A-Z]/.test(month)) return null;
      return partial({month: lookUp(MONTHS, month)!}, direction, {start, end});
    }
    return partial({part: lookUp(SEASONS, season!)!}, direction, {start, end});
  },
};

function directionOf(which: string, whole: string): -1 | 0 | 1 {
  if (/\b(?:past|last|previous)\b/i.test(whole)) return -1;
  if (/\b(?:next|coming|upcoming)\b/i.test(whole)) return 1;
  return /^latest/i.test(which) ? -1 : 0;
}

/** "the following year", "the same month", "that day", "the next morning", "the previous April", "the day". */
export const anaphoricUnit: Grammar = {
  starts: ['following', 'same', 'that', 'preceding', 'previous', 'next', 'subsequent', 'very'],
  pattern: sticky(
    `(that|following|same|preceding|previous|next|subsequent|very)(?: (?:very|same|next))? (?:(${SINGLE})|(${WEEKDAY})|(${MONTH})|(${SEASON})|(morning|afternoon|evening|night)\\b)`,
  ),
  read(match, text) {
    const [whole, which = '', unitWord, weekday, month, season, dayPart] = match;
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    const the = /\bthe $/i.test(before);
    const that = /^that/i.test(which);
    if (!the && !that) return null;
    const start = the ? match.index - 4 : match.index;
    const extra = {start, end: match.index + whole.length};
    const amount = /^(?:following|next|subsequent)|next$/i.test(which)
      ? 1
      : /^(?:preceding|previous)/i.test(which)
        ? -1
        : 0;
    if (unitWord !== undefined) return shifted(lookUp(UNITS, unitWord)!, amount, 'context', undefined, extra);
    if (dayPart !== undefined)
      return shifted(
        'day',
        amount === 1 && /night|evening|afternoon/i.test(dayPart) ? 1 : amount,
        'context',
        {parts: {time: lookUp(DAY_PARTS, dayPart)!}},
        extra,
      );
    if (amount === 0 && !that && weekday === undefined) return null;
    const parts =
      weekday !== undefined
        ? {weekday: lookUp(WEEKDAYS, weekday)!}
        : month !== undefined
          ? {month: lookUp(MONTHS, month)!}
          : {part: lookUp(SEASONS, season!)!};
    return shifted('day', amount, 'context', {parts}, extra);
  },
};

/** "the day after", "the year before", "a day earlier" without a number is in duration.ts. */
export const dayAfter: Grammar = {
  starts: ['day', 'week', 'month', 'year', 'night', 'morning'],
  pattern: sticky(
    '(day|week|month|year|night|morning) (before|after|following|earlier)(?= ?[.,;)]|$| yesterday| tomorrow)(?: (yesterday|tomorrow))?',
  ),
  read(match, text) {
    const [, unitWord = '', side = '', day] = match;
    if (!/\bthe $/i.test(text.slice(Math.max(0, match.index - 5), match.index))) return null;
    const amount = /before|earlier/i.test(side) ? -1 : 1;
    const unit: Unit = lookUp(UNITS, unitWord) ?? 'day';
    const extra = {start: match.index - 4};
    if (day !== undefined) return shifted('day', 2 * amount, 'published', undefined, extra);
    return shifted(
      unit,
      amount,
      'context',
      /night|morning/i.test(unitWord) ? {parts: {time: lookUp(DAY_PARTS, unitWord)!}} : undefined,
      extra,
    );
  },
};

/** "the end of the year", "early in the month", "later that month", "earlier this week": the unit of now, or of the story. */
export const theUnit: Grammar = {
  starts: ['week', 'weekend', 'month', 'quarter', 'year', 'day', 'decade', 'century'],
  pattern: sticky(`(${SINGLE})(?:['’]s end|[- ]end\\b)?`),
  read(match, text) {
    const [whole, unitWord = ''] = match;
    const unit = lookUp(UNITS, unitWord)!;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const end = match.index + whole.length;
    const ending = whole.length > unitWord.length;
    const the = /\bthe $/i.test(before);
    const start = the ? match.index - 4 : match.index;
    if (ending) {
      if (/week/i.test(unitWord)) return partial({part: 'WE'}, undefined, {start, end});
      if (/day|quarter|decade|century/i.test(unitWord)) return null;
      return {...shifted(unit, 0, 'context', undefined, {start: match.index, end}), mod: 'END'};
    }
    if (!the) return null;
    if (unit === 'weekend') return partial({part: 'WE'}, undefined, {start, end});
    const part = PART_OF_UNIT.exec(before.slice(0, -4));
    if (part) {
      const reading = shifted(unit, 0, unit === 'year' ? 'context' : 'context', undefined, {
        start: match.index - before.length + part.index,
        end,
      });
      return withMod(reading, PARTS[part[1]!.toLowerCase().split(' ')[0]!]);
    }
    if (unit === 'quarter' && !/\b(?:first|second|third|fourth) the $/i.test(before))
      return shifted('quarter', 0, 'context', undefined, {start, end});
    if (unit === 'week' && /\b(?:for|during|of|in|earlier in|later in|through) the $/i.test(before))
      return shifted('week', 0, 'context', undefined, {start, end});
    if (unit === 'year' && /\b(?:for|during|in|through|of|earlier in|later in) the $/i.test(before))
      return shifted('year', 0, 'context', undefined, {start, end});
    return null;
  },
};

const PARTS: Readonly<Record<string, TimexMod>> = {
  beginning: 'START',
  start: 'START',
  early: 'START',
  earlier: 'START',
  middle: 'MID',
  midpoint: 'MID',
  end: 'END',
  late: 'END',
  later: 'END',
  close: 'END',
  latter: 'END',
};
const PART_OF_UNIT =
  /(?:\bthe )?\b(beginning of|start of|middle of|end of|close of|early in|late in|earlier in|later in|latter part of) $/i;

/** For readings that stand in their unit's place. */
export function unitReading(unit: Unit, amount: number): Reading {
  return shifted(unit, amount, 'published');
}
