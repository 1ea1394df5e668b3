// Sets: what comes again. "every day", "each Thursday", "daily", "annual", "per month", "twice a year".

import {pad} from '../../../time/digits.js';
import {durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, followedBy, startOf, sticky} from '../../grammar.js';
import {calendarDay, complete} from '../../meanings.js';
import {isAlone, startWithThe, withoutFullStop} from '../edges.js';
import {
  anyOf,
  byWord,
  DAY_PART,
  DAY_PARTS,
  FULL_WEEKDAY,
  lookUp,
  MONTH,
  MONTHS,
  NUMBER,
  numberBefore,
  numberOf,
  ORDINAL,
  ORDINALS,
  ordinalBefore,
  ordinalOf,
  SEASON,
  SEASONS,
  UNIT,
  UNITS,
  WEEKDAY,
  WEEKDAYS,
} from '../words.js';

const ADVERBS = byWord({
  PT1H: 'hourly',
  'XXXX-XX-XX': 'daily|everyday',
  'XXXX-XX-XXTNI': 'nightly',
  P1W: 'weekly',
  P2W: 'biweekly|fortnightly|bi-weekly',
  P1M: 'monthly',
  P1Y: 'annually|yearly|annual|per annum',
  P2Y: 'biennial|biennially',
  P2M: 'bimonthly|bi-monthly',
  P4Y: 'quadrennial|quadrennially',
  P1Q: 'quarterly',
  P6M: 'semiannually|semi-annually|biannually|biannual|semi-annual|semiannual|half-yearly|bi-annual|bi-annually|six-monthly',
  P3Y: 'triennial|triennially',
  P3M: 'three-monthly',
  'XXXX-WXX-WE': 'weekends',
  'XXXX-WXX-WD': 'weekdays|workdays',
  PT30M: 'half-hourly',
});

const EACH = '(?:every(?: single)?|each|per)';

/** "every day", "each Thursday", "every two weeks", "every other month", "per year", "every second Tuesday", "every March 3". */
export const every: Grammar = {
  starts: ['every', 'each', 'per'],
  pattern: sticky(
    `${EACH}(?: (other|alternate|few|couple of|couple|several)| (${ORDINAL})(?! of)| (${NUMBER})(?:(?:-| or | to )(?:\\d{1,3}|[a-z]{3,5}))?)? (?:((?:half|quarter)(?: (?:of )?an |[ -])hour)\\b|(?!nights?\\b)(${UNIT})|((?:week|work|(?:business|working) )day)\\b(?: (${DAY_PART}))?|(${WEEKDAY})(?: (${DAY_PART}))?|(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?\\b)?|(${SEASON})|(morning|afternoon|evening|night|nite)s?\\b)|${EACH} (${ORDINAL}) of (?:(${MONTH})|the month\\b)|per annum\\b`,
  ),
  read(match, text) {
    const [whole, word, ordinal, number, halfHour, unitWord, weekdays, weekdaysPart, ...named] = match;
    const [weekday, weekdayPart, month, day, season, part, dayOf, ofMonth] = named;
    const plain = match.index + whole.length;
    // "every 75 years or so"
    const orSo = text.startsWith(' or so', plain) ? 6 : 0;
    const extra = {end: withoutFullStop(text, plain + orSo), ...(orSo ? {mod: 'APPROX' as const} : {})};
    const set = (value: string) => complete('SET', value, extra);
    if (/annum$/i.test(whole)) return set('P1Y');
    if (halfHour) return set(/^h/i.test(halfHour) ? 'PT30M' : 'PT15M');
    if (unitWord) {
      if (
        /^(?:second|quarter)s?$/i.test(unitWord) &&
        (ordinal ?? (unitWord.startsWith('q') ? number : undefined))
      )
        return null;
      if (/^(?:every|each) weekend$/i.test(whole)) return set('XXXX-WXX-WE');
      const amount = amountOf(word, ordinal, number);
      return Number.isNaN(amount) ? null : set(durationValue(amount, lookUp(UNITS, unitWord)!));
    }
    if (weekdays) return set(`XXXX-WXX-WD${partValue(weekdaysPart)}`);
    if (weekday) return set(`XXXX-WXX-${lookUp(WEEKDAYS, weekday)}${partValue(weekdayPart)}`);
    if (season) return set(`XXXX-${lookUp(SEASONS, season)}`);
    if (part) return set(`XXXX-XX-XX${partValue(part)}`);
    // "every 15 April", "every April 15", "every 15th of April"
    const inDigits = /^\d/.test(number ?? ordinal ?? '') ? (number ?? ordinal) : undefined;
    const value = dayOfMonthValue(month ?? ofMonth, dayOf ?? day ?? inDigits);
    return value === null ? [] : set(value);
  },
};

/** The part of a day in a TIMEX3 value. */
const partValue = (word: string | undefined): string => (word ? `T${lookUp(DAY_PARTS, word)}` : '');

/** A day of a month or of every month, or the month; null if it never comes: "every 31 April". */
function dayOfMonthValue(monthName: string | undefined, dayWord: string | undefined): string | null {
  const month = monthName ? lookUp(MONTHS, monthName)! : undefined;
  const inMonth = `XXXX-${month ? pad(month) : 'XX'}`;
  if (!dayWord) return inMonth;
  const day = ordinalOf(dayWord);
  return calendarDay(undefined, month ?? 1, day) && `${inMonth}-${pad(day)}`;
}

/** How many units pass from one time to the next: "other" 2, "few" an unknown number, "third" 3. */
function amountOf(
  word: string | undefined,
  ordinal: string | undefined,
  number: string | undefined,
): number | 'X' {
  if (word) return /^(?:few|several)/i.test(word) ? 'X' : 2;
  return ordinal ? ordinalOf(ordinal) : number ? numberOf(number) : 1;
}

/** "once a week", "twice a day", "three times per month", "twice daily". */
export const soOften: Grammar = {
  starts: [
    'once',
    'twice',
    'thrice',
    ...numberBefore(
      `x or to times day days night nights hours weekend weekends ${[...WEEKDAYS.keys()].map((day) => `${day} ${day}s`).join(' ')}`,
    ),
    'several',
  ],
  pattern: sticky(
    `(?:once|twice|thrice|\\d{1,2} ?x|(?:${NUMBER}(?: or | to |-))?(?:${NUMBER}|several) (?:times|days?|nights?|hours|weekends?|${FULL_WEEKDAY}s?))(?: |-(?=d|w|mo|y)|(?= ?/))(?:(?:(?:an?|per|each|every) | ?/ ?)(?:(${NUMBER}) )?(${UNIT})|(daily|weekly|monthly|yearly)\\b)`,
  ),
  read([, number, unitWord, often]) {
    if (often) return complete('SET', ADVERBS.get(often.toLowerCase())!);
    const amount = number ? numberOf(number) : 1;
    return Number.isFinite(amount) && !/^s?econds?$/i.test(unitWord!)
      ? complete('SET', durationValue(amount, lookUp(UNITS, unitWord!)!))
      : null;
  },
};

const NAMED_DAYS = `day weekday weekend ${[...WEEKDAYS.keys()].join(' ')}`;

/** "the 15th of every month", "the first Friday of each month". */
export const nthOfEvery: Grammar = {
  starts: [
    ...ordinalBefore(`of and ${NAMED_DAYS}`),
    followedBy('last', NAMED_DAYS),
    ...eachFollowedBy(['every', 'each'], ` last ${[...ORDINALS.keys()].join(' ')} twenty thirty`),
  ],
  pattern: sticky(
    `(?:(${ORDINAL} and )?(${ORDINAL})|(?:${ORDINAL}|last) (?:${FULL_WEEKDAY}|(?:week)?day|weekend)) (?:of|in) (?:every|each) (month|year)\\b|(?:every |each )?${ORDINAL} and (?:${ORDINAL}|last) (?:${FULL_WEEKDAY}|weekday)s?(?: (?:of|in) (?:the|every|each) month)?\\b|(?:every|each) (?:${ORDINAL}|last) (?:${FULL_WEEKDAY}|day) of (?:the|each|every) (month|year)\\b`,
  ),
  read(match) {
    const [, more, day, ofDay, ofEvery] = match;
    const unit = ofDay ?? ofEvery ?? 'month';
    const value =
      day && !more && /^m/i.test(unit) ? `XXXX-XX-${pad(ordinalOf(day))}` : `P1${unit[0]!.toUpperCase()}`;
    return complete('SET', value, {start: startWithThe(match)});
  },
};

/** "weekday mornings", "weeknights". */
export const partsOfWeek: Grammar = {
  starts: ['weeknights', ...eachFollowedBy(['weekday', 'weekend'], 'mornings afternoons evenings nights')],
  pattern: sticky('week(?:day |(end) |)(mornings|afternoons|evenings|nights)\\b'),
  read: ([, end, part]) => complete('SET', `XXXX-WXX-W${end ? 'E' : 'D'}${partValue(part)}`),
};

/** "daily", "annually", "quarterly". */
export const adverb: Grammar = {
  starts: [...ADVERBS.keys()].map(startOf),
  pattern: sticky(`(?:${anyOf(ADVERBS.keys())})\\b`),
  read(match, text) {
    const [word] = match;
    // A capital is a name: the Daily Mail, the Weekly Standard. "Annual", "quarterly", "everyday" describe.
    if (
      (/^[A-Z]|^(?:annual|biannual|semi-?annual|everyday)$/.test(word) ||
        (word === 'quarterly' &&
          !/^(?:$|[.,;)]| (?:and|by|in|since|to|for)\b)/.test(
            text.slice(match.index + 9, match.index + 16),
          ))) &&
      !isAlone(match)
    )
      return null;
    return complete('SET', ADVERBS.get(word.toLowerCase())!);
  },
};

const PASSING = ['hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'century'];
const AGAIN = `(${PASSING.join('|')})`;

/** "day after day", "year in, year out", "week by week". */
export const againAndAgain: Grammar = {
  starts: PASSING.map((unit) => followedBy(unit, 'after by upon on over in')),
  pattern: sticky(`${AGAIN} (?:after|by|(?:up)?on|over|in(?:,| and)?) ${AGAIN}(?: out)?\\b`),
  read: ([, first = '', again = '']) =>
    first.toLowerCase() === again.toLowerCase()
      ? complete('SET', /^n/i.test(first) ? 'XXXX-XX-XXTNI' : durationValue(1, lookUp(UNITS, first)!))
      : null,
};
