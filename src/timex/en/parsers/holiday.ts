// Holidays: with a fixed date ("Christmas"), by the weekday ("Labor Day", those of the United States), counted from
// Easter ("Good Friday"); and any weekday of a month so named: "the first Monday of May".

import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {withArticle, withoutFullStop} from '../edges.js';
import {anyOf, DAY_PARTS, lookUp, MONTH, MONTHS, ORDINALS, ordinalOf, WEEKDAYS} from '../words.js';
import {OF_YEAR, ofWhichYear, yearOf} from '../years.js';

const on = (month: number, day: number): DateParts => ({month, day});
const nth = (month: number, which: number, weekday: number): DateParts => ({
  month,
  nthWeekday: [which, weekday],
});
const easter = (days: number): DateParts => ({easter: days});

const HOLIDAYS: ReadonlyMap<string, DateParts> = new Map([
  ["new year's day", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ["new year's", on(1, 1)],
  ['epiphany', on(1, 6)],
  ['australia day', on(1, 26)],
  ["valentine's day", on(2, 14)],
  ["st. patrick's day", on(3, 17)],
  ["april fools' day", on(4, 1)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['bastille day', on(7, 14)],
  ["all saints' day", on(11, 1)],
  ['bonfire night', on(11, 5)],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['veterans day', on(11, 11)],
  ['halloween', on(10, 31)],
  ['christmas eve', on(12, 24)],
  ['christmas day', on(12, 25)],
  ['christmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ['martin luther king day', nth(1, 3, 1)],
  ['martin luther king jr. day', nth(1, 3, 1)],
  ["presidents' day", nth(2, 3, 1)],
  ["mother's day", nth(5, 2, 7)],
  ['memorial day', nth(5, -1, 1)],
  ["father's day", nth(6, 3, 7)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 2, 1)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
]);
const NAMES = anyOf(HOLIDAYS.keys()).replaceAll('.', '\\.').replaceAll("'", "['’]");

/** "Christmas Eve 1999", "Thanksgiving", "Easter last year", "Christmas night". */
export const holiday: Grammar = {
  starts: [...new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ .']/, 1)[0]!))],
  pattern: sticky(
    `(${NAMES})(?: (morning|afternoon|evening|night)\\b|${OF_YEAR})?(?! (?:[Ii]sland|Seals|[Cc]arol|tree|card|gift|present))`,
  ),
  read([, name = '', part, year, which]) {
    // "our independence day" is any such day, "may day" a verb.
    if (/^[a-z].* day$/.test(name)) return null;
    const parts = HOLIDAYS.get(name.toLowerCase().replace('’', "'"))!;
    if (part !== undefined) return partial({...parts, time: lookUp(DAY_PARTS, part)!});
    if (which !== undefined) return ofWhichYear(which, parts);
    return partial(year === undefined ? parts : {...parts, year: yearOf(year)});
  },
};

/** "the first Monday of May 2012", "the last Friday in June". */
export const weekdayOfMonth: Grammar = {
  starts: ['first', 'second', 'third', 'fourth', 'last'],
  pattern: sticky(
    `(first|second|third|fourth|last) ((?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:of|in) (${MONTH})${OF_YEAR}?`,
  ),
  read(match, text) {
    const [, order = '', weekday = '', month = '', year, which] = match;
    if (!/^[A-Z]/.test(month)) return null;
    const parts: DateParts = {
      month: lookUp(MONTHS, month)!,
      nthWeekday: [ORDINALS.has(order.toLowerCase()) ? ordinalOf(order) : -1, lookUp(WEEKDAYS, weekday)!],
    };
    const extra = {
      start: withArticle(text, match.index),
      end: withoutFullStop(text, match.index + match[0].length),
    };
    if (which !== undefined) return ofWhichYear(which, parts, extra);
    return partial(year === undefined ? parts : {...parts, year: yearOf(year)}, undefined, extra);
  },
};
