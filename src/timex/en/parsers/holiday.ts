// Holidays: with a fixed date ("Christmas"), by the weekday ("Labor Day", those of the United States), counted from
// Easter ("Good Friday").

import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {pad} from '../../../time/digits.js';
import {complete, partial, weekendOf} from '../../meanings.js';
import {standsAlone} from '../edges.js';
import {ofWhich} from '../which.js';
import {anyOf, DAY_PARTS, lookUp} from '../words.js';
import {OF_YEAR, yearOf} from '../years.js';

const on = (month: number, day: number): DateParts => ({month, day});
const nth = (month: number, which: number, weekday: number, daysAfter = 0): DateParts => ({
  month,
  nthWeekday: daysAfter === 0 ? [which, weekday] : [which, weekday, daysAfter],
});
const easter = (days: number): DateParts => ({easter: days});

/** Lower case; where an "'s" stands, "s" and "s'" are written too: "presidents day", "presidents' day". */
const HOLIDAYS: Readonly<Record<string, DateParts>> = {
  "new year's day": on(1, 1),
  "new year's eve": on(12, 31),
  'new year eve': on(12, 31),
  'new year': on(1, 1),
  nye: on(12, 31),
  "new year's": on(1, 1),
  epiphany: on(1, 6),
  'burns night': on(1, 25),
  'australia day': on(1, 26),
  'groundhog day': on(2, 2),
  candlemas: on(2, 2),
  'waitangi day': on(2, 6),
  "st. valentine's day": on(2, 14),
  "valentine's day": on(2, 14),
  "washington's birthday": nth(2, 3, 1),
  "st. david's day": on(3, 1),
  "international women's day": on(3, 8),
  "women's day": on(3, 8),
  "st. patrick's day": on(3, 17),
  "april fool's day": on(4, 1),
  'earth day': on(4, 22),
  "st. george's day": on(4, 23),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'cinco de mayo': on(5, 5),
  'flag day': on(6, 14),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'independence day': on(7, 4),
  'bastille day': on(7, 14),
  'patriot day': on(9, 11),
  michaelmas: on(9, 29),
  "all saint's day": on(11, 1),
  "all soul's day": on(11, 2),
  'bonfire night': on(11, 5),
  'guy fawkes night': on(11, 5),
  'guy fawkes day': on(11, 5),
  'armistice day': on(11, 11),
  'remembrance day': on(11, 11),
  "veteran's day": on(11, 11),
  "hallowe'en": on(10, 31),
  halloween: on(10, 31),
  "st. andrew's day": on(11, 30),
  'st. nicholas day': on(12, 6),
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  xmas: on(12, 25),
  'x-mas': on(12, 25),
  'boxing day': on(12, 26),
  "st. stephen's day": on(12, 26),
  'martin luther king day': nth(1, 3, 1),
  "martin luther king's day": nth(1, 3, 1),
  'martin luther king jr. day': nth(1, 3, 1),
  'mlk day': nth(1, 3, 1),
  "president's day": nth(2, 3, 1),
  "mother's day": nth(5, 2, 7),
  'memorial day': nth(5, -1, 1),
  "father's day": nth(6, 3, 7),
  'labor day': nth(9, 1, 1),
  'labour day': nth(9, 1, 1),
  'columbus day': nth(10, 2, 1),
  'remembrance sunday': nth(11, 2, 7),
  'election day': nth(11, 1, 1, 1),
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'black friday': nth(11, 4, 4, 1),
  'cyber monday': nth(11, 4, 4, 4),
  'mardi gras': easter(-47),
  'shrove tuesday': easter(-47),
  'fat tuesday': easter(-47),
  'pancake day': easter(-47),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'holy thursday': easter(-3),
  'good friday': easter(-2),
  'holy saturday': easter(-1),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  easter: easter(0),
  'ascension day': easter(39),
  'ascension thursday': easter(39),
  'whit sunday': easter(49),
  pentecost: easter(49),
  'whit monday': easter(50),
  'trinity sunday': easter(56),
};
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^saint\b/, 'st')
    .replace(/['’.]/g, '');
const BY_NAME = new Map(Object.entries(HOLIDAYS).map(([name, parts]) => [plainName(name), parts]));
const NAMES = anyOf(Object.keys(HOLIDAYS))
  .replaceAll("'s", "(?:['’]s|s['’]?)")
  .replaceAll("e'e", "e['’]e")
  .replaceAll('st. ', '(?:st\\.?|saint) ')
  .replaceAll('jr.', 'jr\\.?');
/** Named by words that others say as well: "our independence day", "it may day"; on such a day, or alone, they are the day. */
const COMMON =
  /^(?:independence|may|memorial|flag|election|earth|remembrance|armistice|patriot|labou?r) |^(?:[Nn]ew [Yy]ear|(?:[Ii]nternational )?[Ww]omen.?s.? [Dd]ay)$/;

/** "Christmas Eve 1999", "last Thanksgiving", "Easter last year", "Christmas night", "every Easter", "Memorial Day weekend". */
export const holiday: Grammar = {
  starts: [
    ...new Set(
      Object.keys(HOLIDAYS).flatMap((name) => {
        const first = name.split(/[ .'-]/, 1)[0]!;
        return [first, `${first}s`];
      }),
    ),
    'saint',
    ...['last', 'next', 'this', 'every', 'each'],
  ],
  pattern: sticky(
    `(?:(last|next|this(?: past| coming)?|every|each) )?(${NAMES})\\b(?: (?:(morning|afternoon|evening|night)|(weekend))\\b|${OF_YEAR})?(?! (?:[Ii]sland|Seals|[Cc]arol|tree|card|gift|present))`,
  ),
  read(match, text) {
    const [whole, which = '', name = '', part, weekend, year, whichYear] = match;
    if (
      COMMON.test(name) &&
      which === '' &&
      !/\bon $/i.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
      !standsAlone(text, match.index, match.index + whole.length)
    )
      return null;
    const parts = BY_NAME.get(plainName(name))!;
    if (/^e/i.test(which)) {
      const {month, day} = parts;
      return complete('SET', day === undefined ? 'P1Y' : `XXXX-${pad(month!)}-${pad(day)}`);
    }
    const direction =
      which === '' ? undefined : /^(?:last|.*past)/i.test(which) ? -1 : /^this$/i.test(which) ? 0 : 1;
    // That of a Monday is before it.
    if (weekend !== undefined)
      return weekendOf(partial(parts, direction).meaning, parts.nthWeekday?.[1] === 1 ? -1 : 0);
    if (part !== undefined) return partial({...parts, time: lookUp(DAY_PARTS, part)!}, direction);
    if (whichYear !== undefined) return ofWhich('year', whichYear, parts);
    return partial(year === undefined ? parts : {...parts, year: yearOf(year)}, direction);
  },
};
