// A TIMEX3 value in plain English, for `because`.

import {ordinal, yearValue} from '../time/digits.js';
import {MONTH_NAMES, WEEKDAY_NAMES} from '../time/names.js';
import {remembered} from '../time/remembered.js';
import {UNIT_OF} from '../timex/duration-value.js';
import type {TimexMod} from '../timex/timex.js';
import {civilToMs, msToCivil} from '../time/calendar.js';
import {isoWeekStart} from '../time/iso-week.js';

const PARTS: Readonly<Record<string, string>> = {
  Q1: 'the first quarter of',
  Q2: 'the second quarter of',
  Q3: 'the third quarter of',
  Q4: 'the fourth quarter of',
  H1: 'the first half of',
  H2: 'the second half of',
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'in the morning',
  MI: 'at midday',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'by day',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past, no date in particular',
  PRESENT_REF: 'the present, no date in particular',
  FUTURE_REF: 'some time in the future, no date in particular',
  PXX: 'some time, nobody says how long',
};

const MODS: Partial<Readonly<Record<TimexMod, string>>> = {
  START: 'the beginning of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

/** "Monday 8 October 2018", "June 2018", "the third quarter of 1989", "the 1990s", "44 BC", "the end of the 1990s". */
export function inWords(value: string, mod?: TimexMod): string {
  const shade = mod && MODS[mod];
  return shade && !value.includes('X') ? `${shade} ${plainly(value)}` : plainly(value);
}

const plainly = remembered((value: string): string => {
  const reference = REFERENCES[value];
  if (reference) return reference;
  if (value.startsWith('P')) return lengthInWords(value);
  if (value.includes('X')) return `left open (${value})`;
  if (value.includes('/')) return value.split('/').map(plainly).join(' to ');
  const [date = '', time] = value.split('T');
  const [year = '', middle, last] = date.split('-');
  const at = time ? ` ${DAY_PARTS[time] ?? `at ${time}`}` : '';
  if (!middle) return yearInWords(year);
  if (/^W\d/.test(middle)) return weekInWords(year, Number(middle.slice(1)), last);
  const part = PARTS[middle];
  if (part) return `${part} ${yearInWords(year)}`;
  const month = `${MONTH_NAMES[Number(middle) - 1] ?? middle} ${yearInWords(year)}`;
  if (!last) return month;
  return `${weekdayOf(year, Number(middle), Number(last))}${Number(last)} ${month}${at}`;
});

/** A year, or with fewer digits a decade or a century. */
function yearInWords(digits: string): string {
  const before = digits.startsWith('BC');
  const number = before ? digits.slice(2) : digits;
  const era = before ? ' BC' : '';
  if (number.length === 3) return `the ${Number(number)}0s${era}`;
  if (number.length < 3)
    return `the ${ordinal(Number(number) + 1)} ${number.length < 2 ? 'millennium' : 'century'}${era}`;
  return `${Number(number)}${before ? era : Number(number) < 1000 ? ' AD' : ''}`;
}

function weekInWords(digits: string, week: number, day: string | undefined): string {
  const isoYear = digits.startsWith('BC') ? 1 - Number(digits.slice(2)) : Number(digits);
  const {year, month, day: date} = msToCivil(isoWeekStart(isoYear, week));
  const named = yearInWords(yearValue(year));
  return `the week${day === 'WE' ? 'end of the week' : ''} of Monday ${date} ${MONTH_NAMES[month - 1]} ${named}`;
}

/** "Monday "; nothing for years before 1 AD, whose weekdays tell nobody anything. */
function weekdayOf(digits: string, month: number, day: number): string {
  if (digits.startsWith('BC')) return '';
  return `${WEEKDAY_NAMES[msToCivil(civilToMs(Number(digits), month, day)).weekday - 1]} `;
}

/** "three years" as "3 years"; what has no such words keeps its form. */
function lengthInWords(value: string): string {
  const [, clock = '', amount = '', letter = ''] = /^P(T?)([\d.]+|X)([YQMWDHMS])$/.exec(value) ?? [];
  const unit = UNIT_OF[clock + letter];
  if (!unit) return value;
  if (amount === 'X') return `some ${unit}s`;
  return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}
