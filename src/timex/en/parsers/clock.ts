// Clock times: "5:15 p.m.", "5 pm EST", "17:15", "0300hrs", "nine o'clock", "noon", "midnight".
// A bare number is never a time.

import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {CARDINALS, numberOf} from '../words.js';

const ZONE =
  '(?: ?\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|EET|IST|JST|KST|AEST|local time|(?:Eastern|Central|Mountain|Pacific|Greenwich|Moscow)(?: standard| daylight| mean)? time)\\b\\)?)?';

/** "5:15 p.m.", "5pm", "17:15:30". */
export const clockTime: Grammar = {
  starts: [DIGITS],
  pattern: sticky(
    `(\\d{1,2})\\+?(?:[:.]?(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,3})?)?)? ?(a\\.m\\.|p\\.m\\.|[ap]\\.m\\b|[ap]m\\b)${ZONE}|(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: ?(?:hrs|hours)\\b)?(?![\\d:%])${ZONE}`,
  ),
  read(match, text) {
    const before = text[match.index - 1] ?? '';
    if (/[\w:$£€#.]/.test(before)) return null;
    const [, hour, minute, second, meridiem, hour24, minute24, second24] = match;
    if (hour24 !== undefined) {
      // A score or a verse reads "3:2"; a time has two digits of minutes and an hour of the day.
      if (
        Number(hour24) > 24 ||
        Number(minute24) > 59 ||
        (before === '-' &&
          !/hrs|hours/i.test(match[0]) &&
          !/:\d\d ?-$/.test(text.slice(Math.max(0, match.index - 5), match.index)))
      )
        return null;
      return partial({time: `${pad(Number(hour24))}:${minute24}${second24 ? `:${second24}` : ''}`});
    }
    if (Number(hour) > 12 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
    const hours = (Number(hour) % 12) + (/^p/i.test(meridiem!) ? 12 : 0);
    return partial({time: `${pad(hours)}:${minute ?? '00'}${second ? `:${second}` : ''}`});
  },
};

/** "tonight at 8", "on Friday night at 11": only after a part of the day, which says what the number is. */
export const bareHour: Grammar = {
  starts: [DIGITS],
  pattern: sticky(
    '(1[0-2]|[1-9])(?=$|[.,;!?)](?!\\d)| (?:on|in|with|and|but|when|where|as|for|to|at|after|before|the|he|she|they|we|it)\\b)',
  ),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 26), match.index);
    return /(?:tonight|morning|afternoon|evening|night) at (?:about |around |exactly )?$/i.test(before)
      ? partial({time: `${pad(Number(match[1]))}:00`})
      : null;
  },
};

/** "0300hrs", "1700 hours". */
export const militaryTime: Grammar = {
  starts: [DIGITS],
  pattern: sticky('([01]\\d|2[0-4])([0-5]\\d) ?(?:hrs|hours|h)\\b'),
  read: ([, hour, minute]) => partial({time: `${hour}:${minute}`}),
};

/** "nine o'clock". */
export const oClock: Grammar = {
  starts: [DIGITS, ...CARDINALS.keys()],
  pattern: sticky("(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\\b"),
  read(match) {
    const hour = numberOf(match[1] ?? '');
    return hour > 24 ? null : partial({time: `${pad(hour)}:00`});
  },
};

/** "8 in the morning", "nine at night". */
export const hourOfPart: Grammar = {
  starts: [DIGITS, ...CARDINALS.keys()],
  pattern: sticky(
    "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?::(\\d\\d))?(?: o['’]clock)? (?:in the (morning|afternoon|evening)|at (night))\\b",
  ),
  read(match, text) {
    const [, hourWord = '', minutes = '00', part, night] = match;
    const hour = numberOf(hourWord);
    if (!(hour >= 1 && hour <= 12) || /[\w.,$£€-]$/.test(text[match.index - 1] ?? '')) return null;
    const late = /^(?:afternoon|evening)/i.test(part ?? '') || (night !== undefined && hour >= 5);
    return partial({time: `${pad((hour % 12) + (late ? 12 : 0))}:${minutes}`});
  },
};

/** "noon", "midnight". */
export const namedHour: Grammar = {
  starts: ['noon', 'midnight', 'twelve', DIGITS],
  pattern: sticky('(?:12 |twelve )?(noon|midnight)\\b'),
  read: ([, word]) => partial({time: /noon/i.test(word!) ? '12:00' : '24:00'}),
};

/** "half past three", "quarter to five", "ten to five in the morning": without the last, which half of the day is not said. */
export const pastOrTo: Grammar = {
  starts: ['half', 'quarter', 'a', 'ten', 'twenty', 'five', DIGITS],
  pattern: sticky(
    '(half|(?:a )?quarter|five|ten|twenty|twenty-five|\\d{1,2})(?: minutes)? (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\b(?: in the (morning|afternoon|evening)\\b| at (night)\\b|(?! (?!this|yesterday|today|tonight|on |in |when|and|as |local)[a-z]|[\\d:.,]\\d))',
  ),
  read(match) {
    const [, minutes = '', side = '', hourWord = '', part, night] = match;
    if (/to/i.test(side) && (/half/i.test(minutes) || (/^\d/.test(minutes) && part === undefined)))
      return null;
    const named = numberOf(hourWord);
    const count = /half/i.test(minutes)
      ? 30
      : /quarter/i.test(minutes)
        ? 15
        : numberOf(minutes.replace('-', ' '));
    if (!(named >= 1 && named <= 12) || !(count < 60)) return null;
    const past = /past/i.test(side);
    const hour = past ? named : (named + 11) % 12 || 12;
    const late = /^(?:afternoon|evening)/i.test(part ?? '') || (night !== undefined && named >= 5);
    const hour24 = part === undefined && night === undefined ? hour : (hour % 12) + (late ? 12 : 0);
    return partial({time: `${pad(hour24)}:${pad(past ? count : 60 - count)}`});
  },
};
