// Units named from the time last spoken of: "the following year", "that day", "the same month", "the next morning",
// "the day before", "later that month", "the end of the year".

import {textAfter, textBefore} from '../../../article/text-around.js';
import {WEEKDAY_NAMES} from '../../../time/names.js';
import type {DateParts, Meaning, Unit} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, sticky} from '../../grammar.js';
import {complete, partial, shifted, withMod} from '../../meanings.js';
import {endOf, endOfWords, isAlone, standsAlone, startWithThe, withArticle, wordsBefore} from '../edges.js';
import {tenseAt} from '../tense.js';
import {sideOf} from '../which.js';
import {
  anyOf,
  DAY_PARTS,
  FULL_WEEKDAY,
  lookUp,
  MONTH,
  MONTHS,
  SEASON,
  SEASONS,
  UNITS,
  WEEKDAYS,
  NUMBER,
  numberBefore,
  numberOf,
  UNIT_PARTS,
} from '../words.js';

const UNITS_NAMED = 'day|weekend|week|fortnight|month|quarter|year|decade|century|millennium';
const UNIT = `(?:${UNITS_NAMED})\\b(?! mile|-(?!end\\b)[a-z])`;
const WHICH = 'that|following|same|preceding|previous|next|subsequent|succeeding|ensuing|very';
const DAY_TIMES = ['morning', 'afternoon', 'evening'];
const FULL_WEEKDAYS = WEEKDAY_NAMES.map((name) => name.toLowerCase());

/** "the following year", "the same month", "that day", "the next morning", "the previous April". */
export const anaphoricUnit: Grammar = {
  starts: eachFollowedBy(
    WHICH.split('|'),
    [
      'very same next date morning afternoon evening night',
      UNITS_NAMED.replaceAll('|', ' '),
      ...FULL_WEEKDAYS,
    ]
      .concat([...MONTHS.keys(), ...SEASONS.keys()])
      .join(' '),
  ),
  pattern: sticky(
    `(${WHICH})(?: (?:very|same|next))? (?:(${UNIT}|date\\b)|(${FULL_WEEKDAY}\\b)|(${MONTH})|(${SEASON})|(morning|afternoon|evening|night)\\b)`,
  ),
  read(match) {
    const [whole, which = '', unitWord, weekday, month, season, dayPart] = match;
    const start = startWithThe(match);
    const that = /^that/i.test(which);
    const alone = isAlone(match);
    if (start === match.index && !that && !(alone && /^(?:following|preceding)/i.test(which))) return null;
    const extra = {start, end: endOfWords(match)};
    const amount = sideOf(whole);
    if (amount !== 0 && /date$/i.test(whole)) return null;
    if (unitWord) return shifted(lookUp(UNITS, unitWord) ?? 'day', amount, 'context', undefined, extra);
    // "that may", "that march": other words without their capital.
    if (month && !/^[A-Z]/.test(month)) return null;
    const parts: DateParts = dayPart
      ? {time: lookUp(DAY_PARTS, dayPart)!}
      : weekday
        ? {weekday: lookUp(WEEKDAYS, weekday)!}
        : month
          ? {month: lookUp(MONTHS, month)!}
          : {part: lookUp(SEASONS, season!)!};
    return shifted('day', amount, 'context', {parts}, extra);
  },
};

/** "the day after", "the year before", "the day following", "in the spring following", "the winter before", "in May following", "the day before yesterday". */
export const dayAfter: Grammar = {
  starts: [
    ...eachFollowedBy(
      ['day', 'week', 'month', 'year', 'night', 'morning', 'evening'],
      'before after following earlier prior previous',
    ),
    ...eachFollowedBy(MONTHS.keys(), 'following'),
    ...eachFollowedBy(SEASONS.keys(), 'before after following'),
  ],
  pattern: sticky(
    `(?:(day|week|month|year|night|morning|evening)|(${MONTH})|(${SEASON})) (before|after|following|earlier|prior|previous)(?: (yesterday|tomorrow)\\b|(?<=g)(?= (?:he|I|it|she|they|we)\\b)|(?= ?[.,;)]| (?:saw|was|were|had|near|in|at|on|with|from|by|and|but|or|when|as|for|until|that (?:an?|he|her|his|it|its|she|the|there|they))\\b|$))`,
  ),
  read(match) {
    const [, unitWord = '', month, season, side = '', day] = match;
    const start = startWithThe(match);
    if (start === match.index && !day && !month) return null;
    const amount = /before|earlier|pr/i.test(side) ? -1 : 1;
    if (month && !/^f/i.test(side)) return null;
    if (month || season) {
      const parts = month ? {month: lookUp(MONTHS, month)!} : {part: lookUp(SEASONS, season!)!};
      return shifted('day', amount, 'context', {parts}, {start});
    }
    if (day) return shifted('day', 2 * amount, 'published', undefined, {start});
    const time = lookUp(DAY_PARTS, unitWord);
    const rest = time ? {parts: {time}} : undefined;
    return shifted(lookUp(UNITS, unitWord) ?? 'day', amount, 'context', rest, {start});
  },
};

/** "the week after next", "the night before last", "the Friday after next", "the summer before last". */
export const afterNext: Grammar = {
  starts: eachFollowedBy(
    [
      ...DAY_TIMES,
      'night',
      ...UNITS_NAMED.split('|'),
      ...FULL_WEEKDAYS,
      ...SEASONS.keys(),
      ...MONTHS.keys(),
      'christmas',
    ],
    'after before',
  ),
  pattern: sticky(
    `(?:(${UNIT}|${DAY_TIMES.join('|')}|night)|(${FULL_WEEKDAY}\\b)|(${SEASON})|(${MONTH})|christmas) (after next|before last)\\b(?! (?:${FULL_WEEKDAY}|${MONTH}|${SEASON}))`,
  ),
  read(match) {
    const [, unitWord, weekday, season, month, which = ''] = match;
    const side = /^after/i.test(which) ? 1 : -1;
    const extra = {start: startWithThe(match)};
    const time = unitWord && lookUp(DAY_PARTS, unitWord);
    if (time) return shifted('day', 2 * side, 'published', {parts: {time}}, extra);
    if (unitWord) return shifted(lookUp(UNITS, unitWord)!, 2 * side, 'published', undefined, extra);
    const parts = weekday
      ? {weekday: lookUp(WEEKDAYS, weekday)!}
      : season
        ? {part: lookUp(SEASONS, season)!}
        : month
          ? {month: lookUp(MONTHS, month)!}
          : {month: 12, day: 25};
    return {type: 'DATE', meaning: further({kind: 'partial', parts, direction: side}, side), ...extra};
  },
};

/** So many weeks from a weekday or another day, so many years from what comes each year. */
const further = (from: Meaning, count: number): Meaning =>
  from.kind === 'partial' && from.parts.weekday === undefined
    ? {kind: 'shifted', unit: 'year', amount: count, anchor: 'published', from, exact: true}
    : {kind: 'shifted', unit: 'day', amount: 7 * count, anchor: 'published', from};

/** "two Sundays ago", "3 Fridays from now", "two summers ago", "two mornings ago", "Monday last", "in March last"; where the clause ends "Monday week", "tomorrow fortnight". */
export const weekdaysAway: Grammar = {
  starts: [
    ...numberBefore(
      [...FULL_WEEKDAYS, ...SEASONS.keys(), 'christmase', ...DAY_TIMES].map((name) => `${name}s`).join(' '),
    ),
    ...eachFollowedBy([...FULL_WEEKDAYS, 'today', 'tomorrow'], 'week fortnight last next'),
    ...eachFollowedBy(MONTHS.keys(), 'last next'),
    ...eachFollowedBy(['next', 'this'], FULL_WEEKDAYS.join(' ')),
  ],
  pattern: sticky(
    `(${NUMBER}) (?:(${FULL_WEEKDAY})|(${SEASON.replace('\\b', '')}|christmase)|(${DAY_TIMES.join('|')}))s (ago|from now)\\b|(?:(?:(?:next|this) )?(${FULL_WEEKDAY}\\b)|(today|tomorrow)) (week|fortnight)\\b|(?:(${FULL_WEEKDAY}\\b)|(${MONTH})) (last|next)(?= ?[.,;)]|$)`,
  ),
  read(match, text) {
    const [whole, number, weekdays, seasons, dayTimes, away = '', before, day, length, named, month, which] =
      match;
    if (length && !/^(?:$|[.,;!?)])/.test(text.slice(match.index + whole.length))) return null;
    const count = !length ? numberOf(number ?? 'one') - 1 : /^w/i.test(length) ? 1 : 2;
    const side = /^(?:ago|last)/i.test(which ?? away) ? -1 : 1;
    if (dayTimes)
      return shifted('day', side * (count + 1), 'published', {parts: {time: lookUp(DAY_PARTS, dayTimes)!}});
    if (month) return partial({month: lookUp(MONTHS, month)!}, side);
    const from: Meaning = day
      ? shifted('day', /^tod/i.test(day) ? 0 : 1, 'published').meaning
      : {
          kind: 'partial',
          parts: seasons
            ? /^c/i.test(seasons)
              ? {month: 12, day: 25}
              : {part: lookUp(SEASONS, seasons)!}
            : {weekday: lookUp(WEEKDAYS, (before ?? named ?? weekdays)!)!},
          direction: side,
        };
    if (!(count >= 0)) return null;
    return {type: 'DATE', meaning: count === 0 ? from : further(from, side * count)};
  },
};

/** "the weekend", "the quarter", "the end of the year", "later in the day", "month's end": the unit of now, or of the story. */
export const theUnit: Grammar = {
  starts: UNITS_NAMED.split('|'),
  pattern: sticky(`(${UNIT})(['’]s end|[- ]end)?(?![\\w-])`),
  read(match, text) {
    const [, unitWord = '', ending] = match;
    const unit = lookUp(UNITS, unitWord)!;
    const end = endOf(match);
    // "the holiday weekend", "the long weekend"
    const [kind = ''] = (unit === 'weekend' && KIND.exec(wordsBefore(match, 16))) || [];
    const start = withArticle(text, match.index - kind.length);
    if (ending) {
      if (!/^(?:month|year|(?:week|decade|century)(?=['’]))/i.test(match[0])) return null;
      return {...shifted(unit, 0, 'either', undefined, {end}), mod: 'END'};
    }
    // "At the end of the day what counts is …"
    if (
      unit === 'day' &&
      IDIOM.test(wordsBefore(match, 24)) &&
      (tenseAt(text, match.index) === 'present' || OPINES.test(textAfter(text, end, 12)))
    )
      return null;
    // "the year 2014" is read from its number; "the year of his death" is any.
    if (
      (unit === 'year' && /^ of (?:the|an?|his|her|their|its)\b/.test(textAfter(text, end, 10))) ||
      (start === match.index - kind.length && !needsNoArticle(match, textAfter(text, end, 10))) ||
      /^ (?:(?:of )?\d{4}|[IVX])/.test(textAfter(text, end, 5))
    )
      return null;
    // "closed for the day"
    if (
      unit === 'day' &&
      start < match.index &&
      /\bfor $/i.test(textBefore(text, start, 4)) &&
      /^(?:[.,;:]|$| (?:and|as|but|in|on|after)\b)/.test(textAfter(text, end, 7))
    )
      return complete('DURATION', 'P1D', {start, end});
    if (unit === 'weekend') return partial({part: 'WE'}, undefined, {start, end});
    const before = textBefore(text, start, 24);
    // "the year ended March 31" is a length of time.
    if (unit === 'year' && /^ end(?:ed|ing)\b/.test(textAfter(text, end, 8)))
      return complete('DURATION', 'P1Y', {start, end});
    const part = PART_OF_UNIT.exec(before);
    if (part) {
      const mod = UNIT_PARTS.get(part[1]!.toLowerCase());
      // "the rest of the year" is the year.
      const from = mod ? start - before.length + part.index : start;
      // The one that a story is coming to, or has just come from.
      if (unit === 'century' && /^turn/i.test(part[1]!))
        return withMod({type: 'DATE', meaning: TURN_OF_CENTURY, start: from, end}, mod);
      // That of a report is the one reported.
      const anchor = unit === 'quarter' && standsAlone(text, from, end) ? 'published' : 'either';
      return withMod(shifted(unit, 0, anchor, undefined, {start: from, end}), mod);
    }
    const named = unit === 'week' && /^ of (?:[A-Z]|(?:the )?\d)/.test(textAfter(text, end, 9));
    return named || (!/^Y[a-z]/.test(unitWord) && WITHIN[unit]?.test(before))
      ? shifted(unit, 0, 'either', undefined, {start, end})
      : null;
  },
};

const KIND = /\b(?:(?:bank )?holiday|long) $/i;

const TURN_OF_CENTURY: Meaning = {
  kind: 'shifted',
  unit: 'century',
  amount: 1,
  anchor: 'either',
  from: shifted('year', -15, 'either').meaning,
};

/** "by end of month"; "week of October 5" opens a heading, "a week of April rain" is a length. */
function needsNoArticle(match: RegExpExecArray, after: string): boolean {
  const [, unit = ''] = match;
  return (
    (/^(?:day|week|month|year)$/i.test(unit) &&
      /(?:^|[^\w])(?:by |at |the )?end of $/i.test(wordsBefore(match, 16))) ||
    (match.index === 0 && /^week$/i.test(unit) && /^ of (?:the )?(?:[A-Z]|\d)/.test(after))
  );
}

/** "At the end of the day, it's about trust." */
const OPINES = /^, (?:it|that|there|what|this)['’]s\b/;
const IDIOM = /(?:^|\W |that )at the end of the $/i;
const PART_OF_UNIT = new RegExp(
  `\\b(?:the )?(?:very |tail )?(${anyOf(UNIT_PARTS.keys())}|rest|remainder)(?: part)? (?:of|in) $`,
  'i',
);

/** What has to stand before "the quarter", "the week", "the year" for them to be a time rather than a measure. */
const WITHIN: Partial<Readonly<Record<Unit, RegExp>>> = {
  quarter: /(?:^|[^\w]|\b(?!first|second|third|fourth)\w+[ ,(]+)$/i,
  day: /\b(?:during|through|throughout|much of|ended|closed|finished) $/i,
  month: /\b(?:for|during) $/i,
  week: /\b(?:for|during|of|in|through|off|up on|down on|ended|closed|finished) $/i,
  year: /(?:\b(?:for|during|in|through|throughout|of|(?:up|down) on|(?:end|start|finish|clos|open)(?:ed|s|es|ing)?|beg[aiu]n(?:s|ning)?)|[\d%] on|(?:^|[.!?] )On) $/i,
};
