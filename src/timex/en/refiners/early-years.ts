// The year of two or three digits after a date, without an era: "20 August 636"; "the spring of 624" and "March 235" only
// in a paragraph that tells of that age (../early-years.ts), since months are counted in as well,
// and 429 may be a year BC.

import {textAfter} from '../../../article/text-around.js';
import {yearValue} from '../../../time/digits.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {calendarDay, complete, dateReading} from '../../meanings.js';
import {earlyYear, SUBJECT} from '../early-years.js';
import {CLAUSE_GOES_ON} from '../edges.js';

const YEAR = /^(?:, ?| of | )([1-9]\d{1,2})(?!\d)/;

export const earlyYears: Refiner = (readings, text, article) =>
  readings.map((reading, i) => dated(reading, text, readings[i + 1], article));

function dated(
  reading: PlacedReading,
  text: string,
  next: PlacedReading | undefined,
  article: string,
): PlacedReading {
  const {meaning, start, end} = reading;
  const sign = text.charCodeAt(end);
  if ((sign !== SPACE && sign !== COMMA) || meaning.kind !== 'partial' || meaning.direction !== undefined)
    return reading;
  const {month, day, part, year, time, weekday} = meaning.parts;
  if (year !== undefined || time !== undefined || weekday !== undefined || (month ?? part) === undefined)
    return reading;
  const [whole = '', digits = ''] = YEAR.exec(textAfter(text, end, 24)) ?? [];
  const until = end + whole.length;
  if (!digits || (next && next.start < until)) return reading;
  const after = textAfter(text, until, 10);
  if (!CLAUSE_GOES_ON.test(after) && !/^ [A-Z][a-z]/.test(after)) return reading;
  // "On 5 May 300 were killed", "On 5 May 101 Dalmatians ran": counts, where nothing tells of that age.
  const isPlain =
    digits.length === 3 && !part && DAY_FIRST.test(text.slice(start, end)) && SURELY.test(after);
  if (whole.startsWith(',') && !/^[.,;:)]/.test(after)) return reading;
  const known = earlyYear(digits, text, until, article) ?? (isPlain ? Number(digits) : null);
  if (known === null) return reading;
  if (part)
    return /^(?:SP|SU|FA|WI)$/.test(part)
      ? {...complete('DATE', `${yearValue(known)}-${part}`), start, end: until}
      : reading;
  const parts = day === undefined ? {month: month!} : calendarDay(known, month!, day);
  return parts ? {...dateReading({...parts, year: known}), start, end: until} : reading;
}

const SURELY = new RegExp(`^(?: ?[.,;:)]|$| ${SUBJECT})`);
/** "20 August": after "August 20" a number may count. */
const DAY_FIRST = /^(?:the )?\d/i;
const SPACE = 0x20;
const COMMA = 0x2c;
