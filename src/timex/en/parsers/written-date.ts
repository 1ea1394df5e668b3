// Dates whose parts are written like digits, with the month by its name: "14/Feb/2013", "14.Feb.2013", "14Feb2013", "Feb-14-2013",
// "2013-Feb-14", "2013 February 14"; and, where nothing else is said, with bare spaces: "14 Feb 13", "2013 February", "Feb-14".

import {textAfter} from '../../../article/text-around.js';
import {yearInDigits} from '../../../time/digits.js';
import type {Grammar, Reading} from '../../grammar.js';
import {followedBy, DIGITS, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';
import {earlyYear} from '../early-years.js';
import {AFTER_WEEKDAY, endOfWords, standsAlone, startWithThe, wordsBefore} from '../edges.js';
import {lookUp, MONTH, MONTHS} from '../words.js';

const YEAR = '(\\d{4}|\\d\\d)(?![\\d/-]|:(?!\\d\\d:)|[.,]\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** A digit may follow at once: "14Feb2013". */
const NAME = `(${MONTH.replaceAll('\\b', '(?![a-z])')})`;

export const writtenDate: Grammar = {
  starts: [followedBy(DIGITS, [...MONTHS.keys()].join(' ')), ...MONTHS.keys()],
  pattern: sticky(
    `(?:${DAY}(\\. |[/. -]?)${NAME}(?:[/. -]?${YEAR})?(?![/-]?\\d|:(?!\\d\\d:))|${NAME}([/. -]|(?<=\\.))${DAY}(?:[/.-]|, ?| (?!\\d\\d:))${YEAR}|(\\d{4})([/ -]|, )${NAME}(?:[/ -]${DAY}(?![\\d:/-]))?|${NAME}([/ -])${YEAR})`,
  ),
  read(match, text, article): Reading | readonly Reading[] | null {
    const [, ...groups] = match;
    const before = wordsBefore(match, 16);
    if (/(?:[\w.,$£€#/+]|(?<!day)-)$/i.test(before)) return null;
    const [day, sign = '', month = '', year] = inOrder(groups);
    const end = endOfWords(match);
    if (!isSure(day, sign, year, before, textAfter(text, end, 2)) && !standsAlone(text, match.index, end))
      return null;
    const named = lookUp(MONTHS, month)!;
    if (!day) {
      // "March 31" and "Oct-13" are days, "in Oct-13" a month.
      if (sign === ' ' && /^3[2-9]$/.test(year!)) return null;
      if (Number(year) > 31 || (/[/-]/.test(sign) && /\bin $/i.test(before)))
        return sign === ', ' && !HEADS.test(textAfter(text, end, 2))
          ? null
          : dateReading({year: yearInDigits(year!), month: named}, {end});
      const ofMonth = /[/-]/.test(sign) ? calendarDay(undefined, named, Number(year)) : null;
      return ofMonth && dateReading(ofMonth, {end});
    }
    if (!year && !/[/-]/.test(sign)) return null;
    // "April 29-31", "Aug 20/21" are days.
    if (/^\.? $/.test(sign) && /^\D+\d+[/-]/.test(match[0])) return null;
    const parts = calendarDay(
      year ? (earlyYear(year, text, match.index, article) ?? yearInDigits(year)) : undefined,
      named,
      Number(day),
    );
    return parts
      ? dateReading(parts, {start: /^\d\d?\D/.test(match[0]) ? startWithThe(match) : match.index, end})
      : [];
  },
};

const ON = /\bon $/i;
/** "1983, September: …", "1983 September | …": what heads an entry. */
const HEADS = /^ ?[:|–—]/;

type Named = readonly [day: string | undefined, sign?: string, month?: string, year?: string];

/** The day, the sign after the first part, the month and the year of the form that matched. */
function inOrder(groups: readonly (string | undefined)[]): Named {
  const [day1, sign1, month1, year1, month2, sign2, day2, year2, year3, sign3, month3, day3, ...rest] =
    groups;
  if (month1) return [day1, sign1, month1, year1];
  if (month2) return [day2, sign2, month2, year2];
  if (month3) return [day3, sign3, month3, year3];
  const [month4, sign4, year4] = rest;
  return [undefined, sign4, month4, year4];
}

/**
 * Whether it is a date whatever stands around it. With spaces "14 Feb 13 people came" is none, a year first opens a clause ("In 2013
 * February was cold"), and "14. February" may end a sentence.
 */
function isSure(
  day: string | undefined,
  sign: string,
  year: string | undefined,
  before: string,
  after: string,
): boolean {
  if (!year) return sign === '/' || (sign === '-' && ON.test(before));
  const full = year.length === 4;
  if (!day)
    return (
      sign === '/' ||
      (full && HEADS.test(after)) ||
      (sign === '-' && (Number(year) > 31 || /\b(?:on|in) $/i.test(before)))
    );
  if (/^[/.-]?$/.test(sign) && (sign || full)) return true;
  if (sign === '. ')
    return full && /(?:^|[(:,] ?|\b(?:on|since|until|by|from|to|the|[a-z]+day) )$/i.test(before);
  return (
    full ||
    (ON.test(before) && sign === '') ||
    AFTER_WEEKDAY.test(before) ||
    (sign === ' ' && Number(year) > 31 && /^(?:$|[.,;)](?!\d))/.test(after))
  );
}
