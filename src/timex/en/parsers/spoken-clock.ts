// Clock times as they are said: "nine o'clock", "five pm", "half past three", "half six", "quarter to noon", "five thirty",
// "8 in the morning", "sixish". Without the half of the day the hour stands as it is said.

import {textAfter} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import type {Grammar, Reading} from '../../grammar.js';
import {eachFollowedBy, FEW_DIGITS, followedBy, JOINED_DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {endOf, isAlone, wordsAfter, wordsBefore} from '../edges.js';
import {FROM_TWENTY, FULL_WEEKDAY, numberOf, ONE_TO_NINE, TEN_TO_NINETEEN, TENS} from '../words.js';

const HOUR_WORDS = `${ONE_TO_NINE}|ten|eleven|twelve`;
/** An hour in digits or a word; read by `numberOf`. */
export const HOUR = `(?:\\d{1,2}|${HOUR_WORDS})`;
/** What `HOUR` begins with. */
export const HOUR_STARTS: readonly string[] = [FEW_DIGITS, ...HOUR_WORDS.split('|')];
/** The same where one of these words comes next. */
export const hourFollowedBy = (next: string): string[] => HOUR_STARTS.map((hour) => followedBy(hour, next));
/** "p.m.", "PM", "p m"; no group. */
export const MERIDIEM = '[ap]\\.? ?m(?:(?<=\\..?m)\\.|\\b)';
/** The half of the day; groups: "p.m.", "afternoon", "night". */
export const HALF = `(?: ?(${MERIDIEM}(?! I\\b))| in the (morning|afternoon|evening)\\b| at (night)\\b)`;

/** What stands beside the short form of a weekday: "sat at 5", "Mon half past nine", "Wed of next week". */
export const BESIDE_SHORT_DAY = `(?:at|@) ?\\d|(?:at )?(?:noon\\b|midnight\\b|half past |(?:a )?quarter (?:past|to)|${HOUR} (?:[ap]\\.?m|o['’]|in the ))|(?:of )?(?:this|last|next|the) week`;

/** The groups that `HALF` matched. */
export type HalfOfDay = readonly [meridiem?: string, part?: string, night?: string];

/** Whether the words name a half of the day. */
export function namesHalf(half: HalfOfDay): boolean {
  return half.some((word) => word !== undefined);
}

/** Whether an hour is one of twelve. */
export function isHour(hour: number): boolean {
  return hour >= 1 && hour <= 12;
}

/** The hour of the day that an hour from 1 to 12 is in a half of it: 8 "in the evening" is 20, 12 "a.m." 0; as it is said where none is named. */
export function hourInHalf(hour: number, half: HalfOfDay): number {
  if (!namesHalf(half)) return hour;
  const [meridiem, part, night] = half;
  const late = meridiem
    ? /^p/i.test(meridiem)
    : /^(?:afternoon|evening)/i.test(part ?? '') || (night !== undefined && hour >= 5);
  return (hour % 12) + (late ? 12 : 0);
}

/** "nine o'clock". */
export const oClock: Grammar = {
  starts: hourFollowedBy('o oclock clock'),
  pattern: sticky(`(${HOUR}) ?o['’]? ?clock\\b`),
  read(match) {
    const hour = numberOf(match[1] ?? '');
    return hour > 24 ? null : partial({time: `${pad(hour)}:00`});
  },
};

/** "8 in the morning", "nine at night", "five p.m.", "6 o'clock pm". */
export const hourOfHalf: Grammar = {
  starts: hourFollowedBy('a p am pm o oclock clock in at'),
  pattern: sticky(`(${HOUR})(?::(\\d\\d))?(?: ?[ap]m| ?o['’]?clock)?${HALF}`),
  read(match, text) {
    const [, hourWord = '', minutes = '00', ...half] = match;
    const hour = numberOf(hourWord);
    if (!isHour(hour) || Number(minutes) > 59 || /[\w.,$£€-]$/.test(text[match.index - 1] ?? '')) return null;
    return partial({time: `${pad(hourInHalf(hour, half as unknown as HalfOfDay))}:${minutes}`});
  },
};

/** What a clock time said without its half stands after and before. */
const AT = /(?:^|\b(?:at|by|until|till|around|about|before|after|since|from) )$/i;
const CLOSES =
  /^(?:[.,;!?)](?!\d)|$| (?:on|in|today|tonight|tomorrow|yesterday|this|sharp|and|when|as|local)\b)/i;

/** "five thirty", "five-fifteen pm", "nine oh five": without its half only after "at" and its like. */
export const hourAndMinutes: Grammar = {
  starts: eachFollowedBy(HOUR_WORDS.split('|'), 'oh ten fifteen twenty thirty forty fifty'),
  pattern: sticky(
    `(${HOUR_WORDS})[ -](oh[ -](?:${ONE_TO_NINE})|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?)\\b${HALF}?`,
  ),
  read(match, text) {
    const [, hourWord = '', minuteWords = '', ...groups] = match;
    const half = groups as unknown as HalfOfDay;
    const hour = numberOf(hourWord);
    const end = endOf(match);
    const told = namesHalf(half) || (AT.test(wordsBefore(match, 8)) && CLOSES.test(textAfter(text, end, 12)));
    if (!told) return null;
    const minutes = numberOf(minuteWords.replace(/^oh[ -]/i, '').replace('-', ' '));
    return partial({time: `${pad(hourInHalf(hour, half))}:${pad(minutes)}`});
  },
};

/** "sixish", "7ish", "6:30-ish". */
export const ishHour: Grammar = {
  starts: [JOINED_DIGITS, ...HOUR_WORDS.split('|').flatMap((word) => [`${word} ish`, `${word}ish`])],
  pattern: sticky(`(${HOUR})(?::(\\d\\d))?-?ish\\b${HALF}?`),
  read([, hourWord = '', minutes = '00', ...groups]) {
    const hour = numberOf(hourWord);
    const half = groups as unknown as HalfOfDay;
    if (!isHour(hour)) return null;
    const time = `${pad(hourInHalf(hour, half))}:${minutes}`;
    return partial({time}, undefined, {mod: 'APPROX'});
  },
};

/** What a British "half six" stands after, where it is not all that is said. */
export const HALF_AT = /\b(?:at|by|until|till|around|about|before|after|since) $/i;

/** "half ten tomorrow", "half seven on Friday". */
export const OF_DAY = new RegExp(
  `^ (?:${FULL_WEEKDAY}|(?:on |this |every )(?:${FULL_WEEKDAY}s?|week(?:day|end)s?)|(?:the|each|every) day|daily|to(?:day|morrow|night)|yesterday|this (?:morning|afternoon|evening))\\b`,
  'i',
);

/** A noun: "half past three" of what? */
const COUNTS =
  /^ (?!(?:this|the|every|each|daily|through|yesterday|today|tonight|tomorrow|on|in|when|and|as|to|till|until|local)\b)[a-z]/;

/** What comes next after the minutes. */
const MINUTES_TO = 'minute minutes past to after till before of';

/** "half past three", "half six" (half past it), "quarter to noon", "ten to five in the morning", "5 minutes after 6 pm". */
export const pastOrTo: Grammar = {
  starts: [
    followedBy('half', ` past ${HOUR_WORDS.replaceAll('|', ' ')} noon midnight`),
    ...eachFollowedBy(['quarter', 'ten', 'five'], MINUTES_TO),
    ...eachFollowedBy(TENS.slice(0, 4), `${ONE_TO_NINE.replaceAll('|', ' ')} ${MINUTES_TO}`),
    'a quarter',
    'a minute',
    ...`${TEN_TO_NINETEEN}|${ONE_TO_NINE}`.split('|').map((word) => followedBy(word, 'minute minutes')),
    followedBy(FEW_DIGITS, MINUTES_TO),
  ],
  pattern: sticky(
    `(?:(half|(?:a )?quarter|five|ten|twenty(?:[ -]five)?|(?:a(?= minute )|${FROM_TWENTY}|${TEN_TO_NINETEEN}|${ONE_TO_NINE})(?= minutes? )|\\d{1,2})( minutes?)?[ -](past|to|after|till|before|of) |half[ -])(${HOUR}|noon|midnight)(?:${HALF}|\\b(?![\\d:.,]\\d))`,
  ),
  read(match): Reading | null {
    const [, minuteWord = 'half', , side = 'past', hourWord = '', ...groups] = match;
    const half = groups as unknown as HalfOfDay;
    if (!isHourSaid(match, namesHalf(half))) return null;
    const isHalf = /^half/i.test(minuteWord);
    const isQuarter = QUARTER.test(minuteWord);
    const named = /^noon/i.test(hourWord) ? 12 : /^midnight/i.test(hourWord) ? 24 : numberOf(hourWord);
    const count = isHalf ? 30 : isQuarter ? 15 : numberOf(minuteWord.replace('-', ' '));
    if (!(isHour(named) || named === 24) || !(count < 60)) return null;
    const past = /^(?:past|after)/i.test(side);
    const hour = past ? named % 24 : named === 24 ? 23 : (named + 11) % 12 || 12;
    return partial({time: `${pad(hourInHalf(hour, half))}:${pad(past ? count : 60 - count)}`});
  },
};

const QUARTER = /quarter$/i;

/**
 * Whether "ten to six", "a quarter of six", "half six" is an hour: "from ten to six" is a stretch, "10 to 6" a score as well, "a
 * quarter of six" a fraction, "half past three goals" a count.
 *
 * @param named - The half of the day follows: "p.m.", "in the morning".
 */
function isHourSaid(match: RegExpExecArray, named: boolean): boolean {
  const [, minuteWord, counted, side = 'past'] = match;
  const before = wordsBefore(match, 8);
  const isAt = /\bat $/i.test(before);
  if (!named && !isAt && COUNTS.test(wordsAfter(match, 10))) return false;
  const isOfDay = match.index === 0 && OF_DAY.test(wordsAfter(match, 12));
  const sure = isAt || (/^(?:5|10|20|25|\D.*)$/.test(minuteWord ?? 'half') && (isAlone(match) || isOfDay));
  if (minuteWord === undefined) return sure || named || HALF_AT.test(before) || isOfDay;
  if (/^half/i.test(minuteWord)) return /^past/i.test(side);
  const isQuarter = QUARTER.test(minuteWord);
  switch (side.toLowerCase()) {
    case 'past':
      return true;
    case 'to':
      return (
        !/\b(?:from|between) $/i.test(before) &&
        (!/^\d/.test(minuteWord) || counted !== undefined || named || sure)
      );
    case 'of':
      return sure && (isQuarter || /^(?:five|ten|twenty)$/i.test(minuteWord));
    default:
      return counted !== undefined || isQuarter || sure;
  }
}

/** "eighteen hundred hours", "oh six hundred": as soldiers say them. */
export const hundredHours: Grammar = {
  starts: [
    ...['oh', 'zero'].map((word) => followedBy(word, `hundred ${ONE_TO_NINE.replaceAll('|', ' ')}`)),
    followedBy('twenty', 'hundred one two three'),
    ...TEN_TO_NINETEEN.split('|').map((word) => `${word} hundred`),
  ],
  pattern: sticky(
    `(?:(?:oh|zero)[ -](${ONE_TO_NINE})|zero|(ten|eleven|twelve|[a-z]{3,5}teen|twenty(?:[- ](?:one|two|three))?)) hundred( (?:hours|hrs)\\b)?`,
  ),
  read: ([, early, late, hours]) =>
    early || hours ? partial({time: `${pad(numberOf(early ?? late ?? 'zero'))}:00`}) : null,
};
