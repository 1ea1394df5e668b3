// Days and their parts: "today", "yesterday morning", "Monday", "Tuesday night", "this morning", "last night", "overnight".

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {DateParts} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, startOf, sticky} from '../../grammar.js';
import {complete, partial, shifted} from '../../meanings.js';
import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../../../time/names.js';
import {isAlone, standsAlone, wordsAfter, wordsBefore} from '../edges.js';
import {BESIDE_SHORT_DAY} from './spoken-clock.js';
import {
  anyOf,
  byWord,
  DAY_PART,
  DAY_PARTS,
  FULL_WEEKDAY,
  lookUp,
  MONTH,
  TO,
  WEEKDAY,
  WEEKDAYS,
} from '../words.js';

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday morning", "tomorrow night", "tonight". */
export const relativeDay: Grammar = {
  starts: [...RELATIVE_DAYS.keys()],
  pattern: sticky(`(today|yesterday|tomorrow|tonight)\\b(?:['’]s(?= ${DAY_PART}))?(?: (${DAY_PART}))?`),
  read([, word = '', part]) {
    const amount = RELATIVE_DAYS.get(word.toLowerCase())!;
    const time = part ? lookUp(DAY_PARTS, part) : /tonight/i.test(word) ? 'NI' : undefined;
    return time ? shifted('day', amount, 'published', {parts: {time}}) : shifted('day', amount, 'published');
  },
};

/** "Monday", "Tuesday night", "Mondays". */
export const weekday: Grammar = {
  starts: [
    ...WEEKDAYS.keys(),
    ...[...WEEKDAYS.keys()].filter((name) => name.endsWith('day')).map((name) => `${name}s`),
  ],
  pattern: sticky(`(${WEEKDAY.replace('\\b', '')})(s)?\\b\\.?(?: (${DAY_PART}))?`),
  read(match, text) {
    const [whole, name = '', plural, part] = match;
    const short = !/day$/i.test(name);
    // "sun", "sat", "wed", "mon" are words; "Sun" is a company: short forms need their capital and a date beside them.
    if (short && !(/^[A-Z]/.test(name) && isAbbreviated(name, text, match.index))) return null;
    // "on the 24th, a Friday" says what day the 24th was.
    if (/, an? $/.test(wordsBefore(match, 5))) return null;
    const number = lookUp(WEEKDAYS, name)!;
    const time = part ? lookUp(DAY_PARTS, part)! : undefined;
    const end = match.index + whole.length - (!short && whole.endsWith('.') ? 1 : 0);
    if (plural || (part && /s$/i.test(part)))
      return complete('SET', `XXXX-WXX-${number}${time ? `T${time}` : ''}`, {end});
    // "one Saturday in the summer of 1953": nobody says which; "one on Friday", in "two talks, one Friday and the other", is another.
    if (
      /\bone (?:[a-z]+ )?$/i.test(wordsBefore(match, 16)) &&
      !/^,? and (?:one|another|the other)\b/.test(wordsAfter(match, 16))
    )
      return complete('DATE', `XXXX-WXX-${number}`, {end});
    const parts: DateParts = time ? {weekday: number, time} : {weekday: number};
    return partial(parts, undefined, {end});
  },
};

function isAbbreviated(name: string, text: string, at: number): boolean {
  const after = textAfter(text, at + name.length, 20);
  const before = textBefore(text, at, 10);
  if (BEFORE_DATE.test(after))
    return !/^Sun \d/.test(name + after) || /^ \d{1,2}[:. ]?(?:am|pm|\d\d|th|st|nd|rd| [A-Z])/i.test(after);
  return (
    BEFORE_PART.test(after) ||
    BEHIND_WEEKDAY.test(before) ||
    (/\b(?:on|next|last|this|every|until|till|by|from|to|thru|through|-) $/i.test(before) &&
      !/^ [A-Z]/.test(after)) ||
    BEFORE_WEEKDAY.test(after) ||
    standsAlone(text, at, at + name.length) ||
    /^(?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m?\.?,? $/i.test(text.slice(0, at))
  );
}

const BEFORE_PART = new RegExp(`^\\.? (?:(?:morning|afternoon|evening|night|[ap]m)\\b|${BESIDE_SHORT_DAY})`);
const BEFORE_DATE = new RegExp(`^\\.?(?: \\(\\d{1,2}/|,? ?(?:\\d|${SHORT_MONTHS}))`);
const BEHIND_WEEKDAY = new RegExp(`(?:${SHORT_WEEKDAYS})(?:rs?|s)?\\.? ?[-–/,] ?$`);
const BEFORE_WEEKDAY = new RegExp(`^\\.?(?:${TO}|,? )(?:${SHORT_WEEKDAYS})`);

/** "travel by morning trains", "the night shift" */
const DESCRIBES =
  /^(?: (?:class|coat|dress|flight|gown|light|mail|mass|news|paper|prayer|shift|star|train)|-)/;

/** What a report on the weather, the market or the roads tells of a part of the day. */
const BRINGS =
  /^ (?:commute|fog|highs?|lows?|rain|rush|showers?|snow|storms|sun(?:shine)?|thunderstorms?|trad(?:e|ing)|traffic)\b/;

/** "in the late", "by early", "until about late": leads to a part of the day. */
const SHADED =
  /\b(?:the|(?:by|until|till|before|after|since|around|towards?|from)(?: (?:about|around|just))?) (?:early|late)[ -]$/i;
/** "this morning", "last night", "the morning", "mid-afternoon"; at any "night" or in "daytime". */
export const partOfDay: Grammar = {
  starts: [
    ...eachFollowedBy(['this', 'last'], 'morning afternoon evening night'),
    ...['morning', 'afternoon', 'evening', 'night', 'daytime'],
  ],
  pattern: sticky(
    '(?:(this|last) (morning|afternoon|evening|night)\\b|(morning|afternoon|evening|night)\\b(?: hours\\b)?|(daytime)\\b)',
  ),
  read(match) {
    const [, which, part, bare, daytime] = match;
    if (daytime) return complete('TIME', 'XXXX-XX-XXTDT');
    if (which)
      return shifted('day', /last/i.test(which) ? -1 : 0, 'published', {
        parts: {time: lookUp(DAY_PARTS, part!)!},
      });
    const before = wordsBefore(match, 7);
    const time = lookUp(DAY_PARTS, bare!)!;
    // "they marched at night": whenever it was night; "by evening they were home": that of the day told.
    if (/\b(?:at|by) $/i.test(before))
      return /^night/i.test(bare!)
        ? complete('TIME', 'XXXX-XX-XXTNI')
        : /\bby $/i.test(before) && !DESCRIBES.test(wordsAfter(match, 12))
          ? shifted('day', 0, 'either', {parts: {time}})
          : null;
    // "A messy morning commute", "afternoon highs": what each day has.
    if (BRINGS.test(wordsAfter(match, 14)) && !/\b(?:the|this|that|one|each|every|Mr) $/i.test(before))
      return shifted('day', 0, 'either', {parts: {time}});
    // What shades it is added with its article.
    if (SHADED.test(wordsBefore(match, 26)) && !DESCRIBES.test(wordsAfter(match, 12)))
      return shifted('day', 0, 'either', {parts: {time}});
    if (/\b(?:early|late)[ -]$/i.test(before) && BESIDE_DAY.test(wordsAfter(match, 24)))
      return shifted('day', 0, 'either', {parts: {time}});
    const sign = /\b(the|mid)[ -]$/i.exec(before)?.[1]?.toLowerCase();
    if (!sign || DESCRIBES.test(wordsAfter(match, 12))) return null;
    const extra = {start: match.index - 4, ...(sign === 'mid' ? {mod: 'MID' as const} : {})};
    return shifted('day', 0, 'either', {parts: {time}}, extra);
  },
};

const NAMED_PARTS = byWord({
  MO: 'dawn|daybreak|sunrise|sunup|midmorning',
  MI: 'midday|mid-day|noonday|lunchtime|lunch time',
  AF: 'midafternoon',
  EV: 'dusk|sundown|sunset|twilight|nightfall|dinnertime|dinner time|suppertime',
});

const BESIDE_DAY = new RegExp(
  `^ (?:tomorrow|today|yesterday|(?:on )?${FULL_WEEKDAY}|(?:on|of) (?:the )?(?:\\d|${MONTH} \\d))\\b`,
  'i',
);

/** "at dawn", "before midday", "by nightfall". */
export const namedPart: Grammar = {
  starts: [...NAMED_PARTS.keys()].map(startOf),
  pattern: sticky(`(?:${anyOf(NAMED_PARTS.keys())})(?![\\w-])`),
  read(match) {
    const [word] = match;
    const before = wordsBefore(match, 9);
    if (
      !/\b(?:at|by|until|till|before|after|from|around|since|to|in|crack of) $/i.test(before) &&
      !BESIDE_DAY.test(wordsAfter(match, 24)) &&
      !isAlone(match)
    )
      return null;
    const reading = partial({time: NAMED_PARTS.get(word.toLowerCase())!});
    return /^mid(?:morn|aft)/i.test(word) ? {...reading, mod: 'MID'} : reading;
  },
};
