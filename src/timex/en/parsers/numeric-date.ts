// Dates in digits: ISO 8601 ("2018-10-07", with or without a time, "2018-10"), "10/7/2018", "11-02-89", "27.03.15", "10/2018".
// Three numbers make a date; two ("1/2") are a fraction or a score, unless nothing else is said.

import {civilToMs, msToCivil} from '../../../time/calendar.js';
import {pad, yearInDigits} from '../../../time/digits.js';
import type {DateParts} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {JOINED_DIGITS, MANY_DIGITS, sticky} from '../../grammar.js';
import {calendarDay, complete, dateReading} from '../../meanings.js';
import {AFTER_WEEKDAY, CLAUSE_GOES_ON, isAlone, wordsAfter, wordsBefore} from '../edges.js';
import {TO} from '../words.js';

/** Of the day; what follows it (fractions, an offset) is not kept. */
const TIME = /^(?:[01]\d|2[0-3])(?::[0-5]\d(?!:[6-9])(?::[0-5]\d)?|(?!:))/;
/** What stands before a number that is part of a longer one; the first of two dates may. */
const JOINED = /(?:[\w,$£€#/+-]|(?<!\.)\.)$/;
const AFTER_DATE = /\d[/.-]\d{1,2}[/.-]\d{2,4}[/-]$/;

/** "version 10.4.11", "firmware v. 2.10.15". */
const VERSION =
  /\b(?:version|release|build|firmware|kernel|update|section|clause|v\.|[a-z]{0,9}OS|IP|Windows)s? $/i;

/** "Python 2.7.16" */
const NAMED = /^[A-Z][a-z]+ $/;

/** "met on 7.10.18": with points and two digits of the year, one of them alone is a version otherwise, "from 1.6.09 to 1.6.27". */
const DAY_LEADS = /\b(?:on|dated|born) $/i;

/** @param dayFirst - "5/6/2018" is 5 June, as everywhere but in the United States. With points the day always comes first. */
export function numericDate(dayFirst: boolean): Grammar {
  return {
    starts: [JOINED_DIGITS],
    pattern: sticky(
      '(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:T\\d\\d(?::?\\d\\d(?::?\\d\\d(?:[.,]\\d{1,9})?)?)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?|' +
        '\\d{4}([/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([/.-])\\d{1,2}\\2(?:\\d{4}|\\d\\d))(?!\\d|\\.\\d|[/-](?!\\d{1,4}[/.-]\\d{1,2}[/.-]\\d))',
    ),
    read(match) {
      const before = wordsBefore(match, 12);
      const [whole, , separator] = match;
      if (JOINED.test(before) && !AFTER_DATE.test(before)) return null;
      if (separator === '.' && (VERSION.test(before) || isVersion(match, before))) return null;
      const [date = '', clock] = whole.split(/T/i);
      const [a = '', b = '', c = ''] = date.split(/[-/.]/);
      const day = !separator
        ? calendarDay(Number(a), Number(b), Number(c))
        : dayFirst || separator === '.'
          ? inYear(c, Number(b), Number(a))
          : inYear(c, Number(a), Number(b));
      const time =
        clock && TIME.exec(clock.replace(/(?<=^\d\d|^\d{4})(?=\d)/g, ':'))?.[0].replace(/^\d\d$/, '$&:00');
      if (!day || (clock && !time)) return [];
      return dateReading(time ? {...day, time} : day, {start: match.index, end: match.index + whole.length});
    },
  };
}

/** Whether three numbers with points count what was made: a year in two digits needs the look of a date, or a word that leads to one. */
function isVersion(match: RegExpExecArray, before: string): boolean {
  const [whole] = match;
  if (/\d{4}$/.test(whole)) return false;
  return NAMED.test(before) || (whole.length < 8 && !DAY_LEADS.test(before) && !isAlone(match));
}

/** "27/10/2018" is read wherever it stands: there is no 27th month. */
function inYear(written: string, month: number, day: number): DateParts | null {
  const year = yearInDigits(written);
  return month > 12 ? calendarDay(year, day, month) : calendarDay(year, month, day);
}

const MONTH = '(0[1-9]|1[0-2])';

/** "20181007", "2018-10", "10/2018"; alone also "10/7". */
export function shortNumericDate(dayFirst: boolean): Grammar {
  return {
    starts: [JOINED_DIGITS, MANY_DIGITS],
    pattern: sticky(
      `(?:((?:19|20)\\d\\d) ?${MONTH} ?(0[1-9]|[12]\\d|3[01])(?:T([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?Z?)?|([12]\\d{3})[/-]${MONTH}|(0?[1-9]|1[0-2])[/-]((?:19|20)\\d\\d)|(\\d{1,2})/(\\d{1,2})|([12]\\d{3})-([0-3]\\d\\d))(?![\\w/"″]|-(?!\\d\\d?/\\d\\d?(?![\\d/-]))|[.,:]\\d)`,
    ),
    read(match) {
      const before = wordsBefore(match, 16);
      if (/[\w.,$£€#/+:-]$/.test(before) && !DAY_BEFORE.test(before)) return null;
      const [whole, basicYear, , , hour, , , isoYear, isoMonth, month, year, a, b, yearOfDay, dayOfYear] =
        match;
      if (/\b(?:nr|no|case|invoice|order)\.? ?$/i.test(before)) return null;
      const alone = isAlone(match);
      if (basicYear) return alone || hour || /\bon $/i.test(before) ? basicDate(match) : null;
      // "2009-10" is a stretch of years as well, "2014-03" none.
      if (isoYear)
        return Number(isoMonth) <= Number(isoYear.slice(2))
          ? complete('DATE', `${isoYear}-${isoMonth}`)
          : null;
      if (year)
        return alone || month!.length === 2 ? complete('DATE', `${year}-${pad(Number(month))}`) : null;
      if (dayOfYear) return alone ? ordinalDate(Number(yearOfDay), Number(dayOfYear)) : null;
      // "24/7" is always.
      if (
        (!alone &&
          !AFTER_WEEKDAY.test(before) &&
          !(
            (IS_TERM.test(before) || (Math.max(Number(a), Number(b)) > 12 && LEADS_TO_DAY.test(before))) &&
            CLAUSE_GOES_ON.test(wordsAfter(match, 12))
          ) &&
          !isBesideTime(match)) ||
        whole === '24/7'
      )
        return null;
      const [first, last] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)];
      return dayAt(calendarDay(undefined, first, last) ?? calendarDay(undefined, last, first));
    },
  };
}

/** "20181007T171500Z" */
function basicDate([, year, month, day, ...clock]: RegExpExecArray): Reading | null {
  return dayAt(
    calendarDay(Number(year), Number(month), Number(day)),
    clock.slice(0, 3).filter(Boolean).join(':'),
  );
}

/** A day if there is one, at a time of day if it has one. */
function dayAt(day: DateParts | null, time = ''): Reading | null {
  return day && dateReading(time === '' ? day : {...day, time});
}

/** The day of a year by its number: "2019-123" (ISO 8601, ordinal dates). */
function ordinalDate(inYear: number, number: number): Reading | readonly Reading[] {
  const {year, month, day} = msToCivil(civilToMs(inYear, 1, number));
  return year === inYear && number > 0 ? dateReading({year, month, day}) : [];
}

/** "open until 6/30", "due 6/30", "met on 6/30": the clause ends or goes on behind it. */
const IS_TERM = /\b(?:till?|until|thru|through|due|ends|expires|closes|starts|opens|on) $/i;

/** "see you 8/18", "the wedding is 8/18": where it is no fraction of twelve and less. */
const LEADS_TO_DAY = /\b(?:is|was|by|from|since|you) $/i;

/** "5/20 at 5pm"; "5pm on 5/20", "1/10 - 5/10": all the paragraph says but for an hour or another such day. */
function isBesideTime({input, index, 0: day}: RegExpExecArray): boolean {
  const [before, after] = [input.slice(0, index), input.slice(index + day.length)];
  return (
    HOUR_AFTER.test(after) ||
    (input.length < 33 &&
      ((HOUR_BEFORE.test(before) && /^\W?$/.test(after)) ||
        (/^(?:on |from |between )?$/i.test(before) && DAY_AFTER.test(after)) ||
        (DAY_BEFORE.test(before) && /^\W?$/.test(after))))
  );
}

const HOUR = '(?:\\d\\d?(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)|\\d\\d?:\\d\\d|noon|midnight)';
const HOUR_BEFORE = new RegExp(`^(?:at )?${HOUR},? (?:on )?$`, 'i');
const HOUR_AFTER = new RegExp(`^,? (?:at |@ ?)?${HOUR}(?!\\w)`, 'i');
const OTHER_DAY = '(?:\\d\\d?/\\d\\d?)';
const DAY_BEFORE = new RegExp(`^(?:from |between )?${OTHER_DAY}${TO}$`, 'i');
const DAY_AFTER = new RegExp(`^${TO}${OTHER_DAY}\\W?$`, 'i');
