// Short messages (posts, texts, captions) speak of now, and leave out what prose would say: "tmr", "good night",
// "this Sat, 430pm", "rainy day". These grammars are tried in texts of a few lines only: in prose a bare "day" or "week"
// is seldom a time of its own.

import {textAfter, textBefore} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import {SHORT_WEEKDAYS, WEEKDAY_NAMES} from '../../../time/names.js';
import {durationValue, UNIT_OF} from '../../duration-value.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, FEW_DIGITS, JOINED_DIGITS, followedBy, MANY_DIGITS, sticky} from '../../grammar.js';
import {complete, partial, shifted} from '../../meanings.js';
import {endOf, isAlone, standsAlone, startWithThe, wordsAfter, wordsBefore} from '../edges.js';
import {BESIDE_SHORT_DAY, hourInHalf} from './spoken-clock.js';
import {sideOf} from '../which.js';
import {
  anyOf,
  byWord,
  DAY_PARTS,
  FULL_WEEKDAY,
  lookUp,
  MONTH,
  MONTHS,
  numberOf,
  ONE_TO_NINE,
  ORDINAL,
  SEASONS,
  TO,
  UNITS,
  WEEKDAY,
  WEEKDAYS,
  UNIT_PARTS,
} from '../words.js';

/** Days as they are typed, by their distance from today; slips of common words among them. */
const SHORT_DAYS = byWord({
  '0': 'tdy|tday|2day|tonite|tnite|2nite|2night',
  '1': 'tmr|tmrw|tmw|tmo|tml|tmrrw|trmw|tmwr|tomo|tomoro|tomoz|tomz|2moro|2morrow|2mrw|2mr|tomorow|tommorow|tommorrow',
  '-1': 'ytd|yest|ystd|yst|yday|yesturday',
});
const PART = '(morning|lunchtime|afternoon|arvo|evening|night|nite)';

const dayPart = (word: string) => lookUp(DAY_PARTS, word)!;

/** "tmr", "tdy", "tmr evening". */
export const shortDay: Grammar = {
  starts: [...SHORT_DAYS.keys(), JOINED_DIGITS],
  pattern: sticky(`(${anyOf(SHORT_DAYS.keys())})(?: ${PART})?\\b`),
  read([, word = '', part]) {
    if (word === 'YTD') return null;
    const amount = Number(SHORT_DAYS.get(word.toLowerCase()));
    const time = part ? dayPart(part) : /ni/i.test(word) ? 'NI' : undefined;
    return shifted('day', amount, 'published', time ? {parts: {time}} : undefined);
  },
};

/** "day", "day 3", "first day", "long week", "months of leave": a length of time, whatever it is full of. */
export const bareUnit: Grammar = {
  starts: ['day', 'days', 'week', 'month', 'months', 'year', 'hour', 'hours', 'weekend', 'wkend', 'wknd'],
  pattern: sticky(
    '((?:day|week|year) [1-9]\\d?(?![\\d%]|[.,:]\\d| ?[ap]\\.?m\\b)|day(?! (?:care|cent|job|nurser|school|spa|trad))|days|week|month(?! 1[3-9])|months|year|hour|hours|weekend|wke?nd)(?![\\w-]| 0\\b)',
  ),
  read(match, text): Reading | null {
    const [word = ''] = match[1]!.toLowerCase().split(' ');
    const the = startWithThe(match);
    // "Week 41" alone is that of the year.
    if (/^week \d/i.test(match[0]) && isAlone(match)) return null;
    // "the weekend" and "the end of the year" are said as in prose.
    if (word === 'week' && match.index === 0 && /^ of (?:the )?[A-Z\d]/.test(text.slice(4, 14))) return null;
    const before = textBefore(text, the, 20);
    if (
      PART_OF.test(before) ||
      isOfName(match, text) ||
      (word === 'hour' && / (?:on|happy|rush) $/i.test(` ${before}`))
    )
      return null;
    if (/^w.{1,5}nd$/.test(word))
      return the < match.index && word === 'weekend' ? null : partial({part: 'WE'}, 0, {start: the});
    const unit = lookUp(UNITS, word)!;
    if (the < match.index && /^(?:day|week|month|year)$/.test(word))
      return shifted(unit, 0, 'published', undefined, {start: the, end: match.index + word.length});
    // "Last day to sign up": the day it is said, as far as anybody knows.
    const [, last] = word === 'day' ? (LAST.exec(before) ?? []) : [];
    if (last) return shifted('day', 0, 'published', undefined, {start: match.index - last.length});
    // "my first day", "the 2nd week of camp"
    const [, ordinal = ''] = NTH.exec(before) ?? [];
    return complete('DURATION', durationValue(word.endsWith('s') ? 'X' : 1, unit), {
      start: match.index - ordinal.length,
    });
  },
};

const LAST = /(?:^|[^\w-])((?:the )?last )$/i;
const NTH = new RegExp(`(?:^|[^\\w-])((?:the )?${ORDINAL} )$`, 'i');
const PART_OF = new RegExp(
  `\\b(?:${anyOf(UNIT_PARTS.keys())}|part|months|weeks|days|half|rest|remainder|time) (?:of|in) $|\\byears to $|\\bD-$`,
  'i',
);

/** "Dorothy Day" and nothing else is a name; "the 1998/99 academic year", "a leap year", "the day after" are no lengths. */
function isOfName({index, 0: unit}: RegExpExecArray, text: string): boolean {
  return /^[A-Z]/.test(unit)
    ? /^(?:[A-Z][\w.’']{1,15} ){1,3}$/.test(text.slice(0, index)) && text.length - index - unit.length < 2
    : /\b(?:any|one|some|which|what|tax|academic|financial|fiscal|leap|calendar|gap|light|day after) $/i.test(
        textBefore(text, index, 14),
      );
}

/** "night", "good morning", "an evening", "last nite", "the whole night": today's. */
export const barePart: Grammar = {
  starts: [
    'morning',
    'afternoon',
    'evening',
    'night',
    'nights',
    'nite',
    'arvo',
    'last',
    'this',
    'whole',
    'the whole',
    'a night',
    'sunset',
    'sunrise',
  ],
  pattern: sticky(
    `(last |this |a (?=night\\b)|(?:the )?whole )?(?:${PART}s?(?: hours)?|(sunset|sunrise)(?! (?:tomorrow|yesterday|on)\\b))(?![\\w-])`,
  ),
  read(match) {
    const [, which, part, sun] = match;
    if (sun) return shifted('day', 0, 'published');
    // "the night" is said as in prose: it may be that of a date beside it.
    if (!part || startWithThe(match) < match.index || /\bone $/i.test(wordsBefore(match, 4))) return null;
    // "$90 a night", "twice a night"
    if (/^a/i.test(which ?? '') && /(?:\d|ce|times) $/i.test(wordsBefore(match, 8))) return null;
    // "3 March evening": that of a date beside it.
    const anchor = which && !/^a/i.test(which) ? 'published' : 'either';
    const start = which ? match.index : startWithOne(match);
    return shifted(
      'day',
      /^last/i.test(which ?? '') ? -1 : 0,
      anchor,
      {parts: {time: dayPart(part)}},
      {start},
    );
  },
};

/** A date or an hour: what a short form of a weekday stands before. */
const BESIDE = new RegExp(
  `^\\.?,? (?:(?:${MONTH} )?\\d{1,2}(?:st|nd|rd|th|[ap]m|[.:]\\d\\d| [ap]m| ${MONTH})|${MONTH} \\d|${BESIDE_SHORT_DAY})|^ ?(?:[-–&,/]? ?(?:${WEEKDAY})|@ ?\\d)|^ is (?:my|our|the|when)\\b`,
  'i',
);

/** "daily", "every single day", "Weekly": to posts a length of time, again and again, in names as well. */
export const everyDay: Grammar = {
  starts: ['daily', 'weekly', 'monthly', 'yearly', 'every', 'everyday'],
  pattern: sticky('(?:every ?(?:single )?(day)|(dai|week|month|year)ly)\\b'),
  // "the Daily Mirror" is read, not lived through.
  read: (match) =>
    startWithThe(match) < match.index && /^[A-Z][a-z]/.test(match[0])
      ? null
      : complete('SET', `P1${(match[1] ?? match[2])![0]!.toUpperCase()}`),
};

/** "Midnight movie", at the head of a post: that which has just struck. */
export const lastMidnight: Grammar = {
  starts: ['midnight'],
  pattern: sticky('midnight\\b(?! (?:tonight|blue|black|oil|sun)\\b)'),
  read: ({index}) => (index < 3 ? partial({time: '00:00'}) : null),
};

const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'];
/** "spring colours", "your Summer reading list": the season it is. "Fall" and "spring up" are verbs as well, "spring water" is none. */
export const bareSeason: Grammar = {
  starts: SEASON_NAMES,
  pattern: sticky(
    '(spring|summer|autumn|winter)(?![\\w-])(?! (?:up|into|to|back|out|from|at|for|a|in his|in her|water|olympi\\w+|games)\\b)',
  ),
  read: ([, season = '']) => partial({part: lookUp(SEASONS, season)!}, 0),
};

/** "booked for next march", "this may": months that are other words without what points at them. */
export const whichMonth: Grammar = {
  starts: ['next', 'last', 'this'].map((which) => followedBy(which, 'march may august')),
  pattern: sticky('(next|last|this) (march|may|august)\\b(?! (?:be|have|not|seem|well|also|or)\\b)'),
  read: ([, which = '', name = '']) => partial({month: lookUp(MONTHS, name)!}, sideOf(which)),
};

const CLEAR_MONTHS = [...MONTHS.keys()].filter(
  (name) => !/^(?:jan|mar|march|apr|may|jun|august)$/.test(name),
);

/** "where did september go", "Sept holidays", "Shop March Collection": months without what prose has beside them; "may" and "august" are words, "march on" is a deed. */
export const bareMonth: Grammar = {
  starts: [...CLEAR_MONTHS, 'march'],
  pattern: sticky(`(${CLEAR_MONTHS.join('|')}|march)(?![\\w-])`),
  // "June Carter" is a woman.
  read: ({index, 1: name = ''}, text) =>
    /^(?:April|June) [A-Z][a-z]/.test(textAfter(text, index, 8)) ||
    (/^m/i.test(name) &&
      !/^March (?:[A-Z]|promo|sale|deal|issue|school|holiday)/.test(textAfter(text, index, 16)))
      ? null
      : partial({month: lookUp(MONTHS, name)!}),
};

/** "mondays", "mornings", "in summers": again and again. */
export const plurals: Grammar = {
  starts: [
    ...[...WEEKDAY_NAMES, ...SEASON_NAMES].map((name) => `${name.toLowerCase()}s`),
    'mornings',
    'afternoons',
    'evenings',
  ],
  pattern: sticky(
    `(?:(${WEEKDAY_NAMES.join('|')})s|(morning|afternoon|evening)s|(${SEASON_NAMES.join('|')})s)(?![\\w-])`,
  ),
  read(match) {
    const [, weekday, part, season] = match;
    if (season) return isAlone(match) ? complete('SET', `XXXX-${lookUp(SEASONS, season)}`) : null;
    return weekday
      ? complete('SET', `XXXX-WXX-${lookUp(WEEKDAYS, weekday)}`)
      : complete('SET', `XXXX-XX-XXT${dayPart(part!)}`);
  },
};

/** "left school at 1015", "back abt 2250", "due 2359 tmr": four digits that lead to or end in what only hours do; "by 2015" is a year. */
export const digitHour: Grammar = {
  starts: [MANY_DIGITS],
  pattern: sticky('([01]\\d|2[0-3])([0-5]\\d)(?![\\w%]|[.,:]\\d| [A-Z]| [a-z]{4,}s\\b)', 'y'),
  read: ({index, 1: hour, 2: minute}, text) =>
    /(?:\bat|@|\babt|\bard) $/i.test(textBefore(text, index, 4)) ||
    (/^(?:0|2[1-3])/.test(hour!) &&
      /(?:\b(?:by|from|until|till?|to|is|due)|[-–,]) $/i.test(textBefore(text, index, 7)))
      ? partial({time: `${hour}:${minute}`})
      : null,
};

/** "till 10p", "@ 8:30p", "6p-8p", "9a to 11a": where the words before lead to an hour, or another one follows; "10p a minute" is money. */
export const shortHour: Grammar = {
  starts: [FEW_DIGITS, JOINED_DIGITS],
  pattern: sticky('(\\d{1,2})(?::(\\d\\d))?([ap])\\b(?! (?:an?|per|each|off|more|less)\\b)'),
  read(match, text) {
    const {index, 1: hour, 2: minutes = '00', 3: half = ''} = match;
    const hours = Number(hour);
    if (!(hours >= 1 && hours <= 12 && Number(minutes) < 60)) return null;
    const told =
      (match[2] && /p/i.test(half)) ||
      LEADS_TO_HOUR.test(textBefore(text, index, 16)) ||
      (index < 3 && TO_HOUR.test(wordsAfter(match, 12)));
    return told ? partial({time: `${pad(hourInHalf(hours, [half]))}:${minutes}`}) : null;
  },
};
const LEADS_TO_HOUR = new RegExp(
  `(?:\\b(?:till?|until|from|tonight|today|tomorrow|tmrw?|${WEEKDAY}),? (?:at |@ ?)?|\\d[ap]${TO}|(?:^|[^\\w])@ ?)$`,
  'i',
);
const TO_HOUR = new RegExp(`^${TO}\\d{1,2}(?::\\d\\d)?[ap]\\b`, 'i');

/** "EOD", "eom": the end of the day, of the month. */
export const endOfUnit: Grammar = {
  starts: ['eod', 'eow', 'eom', 'eoy'],
  pattern: sticky('eo([dwmy])\\b'),
  read: ([, letter = '']) => ({...shifted(UNIT_OF[letter.toUpperCase()]!, 0, 'published'), mod: 'END'}),
};

/** "COB", "close of business Friday", "EOD tomorrow", "end of day on Monday": what is due then lies ahead. */
export const endOfDay: Grammar = {
  starts: ['cob', 'eob', 'cop', 'eod', 'close', 'end'],
  pattern: sticky(
    `(cob|eob|close of (?:business|play)|end of business|(?:cop|eod|end of (?:the )?day)(?= ))(?: (?:on )?(?:(today|tomorrow|tmrw?)|(${WEEKDAY})))?\\b`,
  ),
  read([, words = '', relative, weekday]): Reading | null {
    if (/(?:d|day|cop)$/i.test(words) && !(relative ?? weekday)) return null;
    const day = weekday
      ? partial({weekday: lookUp(WEEKDAYS, weekday)!}, 1)
      : shifted('day', /m/i.test(relative ?? '') ? 1 : 0, 'published');
    return {...day, mod: 'END'};
  },
};

/** "2 years ago", "a month ago": to the day, where somebody looks back at a picture; nobody does at that of twenty years ago. */
export const exactAgo: Grammar = {
  starts: [DIGITS, ...ONE_TO_NINE.split('|'), followedBy('a', 'week month year')],
  pattern: sticky(
    `(a|\\d|${ONE_TO_NINE}) (week|month|year)s? ago\\b(?! (?:on|to|this|last|yesterday|${FULL_WEEKDAY})\\b)`,
  ),
  read: (match) =>
    isAlone(match) ||
    /(?:\b(?:than|about|around|over|under|nearly|almost|some)|\d) $/i.test(wordsBefore(match, 8))
      ? null
      : shifted(lookUp(UNITS, match[2]!)!, -numberOf(match[1]!), 'published', {exact: true}),
};

/** "2d ago", "3w ago", "5m ago", as machines count under posts. */
export const shortAgo: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{1,3}) ?(mo|[smhdwy]) ago\\b'),
  read: ([, number, letters = '']) =>
    shifted(
      letters.length > 1
        ? 'month'
        : (UNIT_OF[`T${letters.toUpperCase()}`] ?? UNIT_OF[letters.toUpperCase()]!),
      -Number(number),
      'published',
    ),
};

/** "w/c 12 May", "w/e 16 May": the week that begins, that ends on the day beside it (counted-from.ts). */
export const weekBeside: Grammar = {
  starts: ['w'],
  pattern: sticky(`w/[ce](?= (?:the )?(?:\\d|${MONTH}|${WEEKDAY}))`),
  read: () => shifted('week', 0, 'published'),
};

/** "friday", "fri", "this sat": days of the week without their capital. */
export const lowerWeekday: Grammar = {
  starts: ['this', 'next', 'nxt', 'last', ...WEEKDAYS.keys()],
  pattern: sticky(
    `(?:(this|ne?xt|last) )?(${anyOf(WEEKDAYS.keys())})(?:(?<!day)\\.(?= ))?(?: ${PART}(s)?)?(?!\\w|-(?!${SHORT_WEEKDAYS}))`,
  ),
  read(match, text) {
    const [, which, name = '', part, plural] = match;
    if (plural) return complete('SET', `XXXX-WXX-${lookUp(WEEKDAYS, name)}T${dayPart(part!)}`);
    const full = /day$|^(?:tue|thu|fri)/i.test(name);
    const end = endOf(match);
    // "The sun sat low."
    if (!full && /\bthe (?:sun )?$/i.test(wordsBefore(match, 8))) return null;
    if (
      !full &&
      !which &&
      !standsAlone(text, match.index, end) &&
      !part &&
      !(/^(?:Mon|Wed)$/.test(name) && !/^ [A-Z]/.test(textAfter(text, end, 2))) &&
      !BESIDE.test(textAfter(text, end, 16)) &&
      !/(?:&|\d ?[ap]m|\bon|\bor|\bby|,|till?|until|every|from|week|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day)?(?: and| to| ?[-–/])?) ?$/i.test(
        wordsBefore(match, 14),
      )
    )
      return null;
    const start = which ? match.index : startWithOne(match);
    return partial(
      {weekday: lookUp(WEEKDAYS, name)!, ...(part ? {time: dayPart(part)} : {})},
      which ? sideOf(which) : undefined,
      {start},
    );
  },
};

/** "on a sunday", "for an afternoon": it is just that one; "a Friday Talk" is a thing, "the 24th, a Friday" says what the 24th is. */
function startWithOne(match: RegExpExecArray): number {
  const [, article = ''] = /(?<!, )\b(an? )$/i.exec(wordsBefore(match, 5)) ?? [];
  return /^ [A-Z][a-z]/.test(wordsAfter(match, 3)) ? match.index : match.index - article.length;
}
