// Parts of a day that say which half of them, or lie between two days: "the early hours of Friday",
// "overnight".

import {textAfter} from '../../../article/text-around.js';
import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../../../time/names.js';
import type {Grammar} from '../../grammar.js';
import {followedBy, sticky} from '../../grammar.js';
import {partial, shifted} from '../../meanings.js';
import {endOf, startWithThe} from '../edges.js';
import {tenseAt} from '../tense.js';
import {FULL_WEEKDAY, lookUp, WEEKDAYS} from '../words.js';

/** What the early hours of a day are the hours of: "the small hours of Friday". */
const OF_DAY = new RegExp(
  `^ of (?:(?:the )?\\d|${SHORT_WEEKDAYS}|${SHORT_MONTHS}|yesterday|today|this morning|that|the (?:next|following|same))`,
);

/** "the early hours", "the small hours of Friday", "the early morning hours of 30 April". */
export const earlyHours: Grammar = {
  starts: [followedBy('early', 'morning hours'), 'small', 'wee', 'predawn', 'pre'],
  pattern: sticky('(?:early|(?:wee )?small|wee|pre-?dawn)(?: morning)? hours\\b(?: of the morning\\b)?'),
  read(match, text) {
    const start = startWithThe(match);
    const end = endOf(match);
    const after = textAfter(text, end, 24);
    if (start === match.index || (/^ of\b/.test(after) && !OF_DAY.test(after))) return null;
    return partial({time: 'MO'}, undefined, {start, mod: 'START'});
  },
};

/** "overnight Sunday", "overnight into Monday" */
const OF_WEEKDAY = new RegExp(`^(?: on| (into|to))? (${FULL_WEEKDAY})\\b`, 'i');

/** "overnight": the night of the day told with it, else the night before where the clause is past. */
export const overnight: Grammar = {
  starts: ['overnight'],
  pattern: sticky('overnight\\b'),
  read(match, text) {
    const [, into, name] = OF_WEEKDAY.exec(textAfter(text, endOf(match), 16)) ?? [];
    if (name)
      return {
        type: 'TIME',
        meaning: {
          kind: 'shifted',
          unit: 'day',
          amount: into ? -1 : 0,
          anchor: 'published',
          from: partial({weekday: lookUp(WEEKDAYS, name)!}).meaning,
          parts: {time: 'NI'},
        },
      };
    const past = tenseAt(text, match.index) === 'past';
    return shifted('day', past ? -1 : 0, 'published', {parts: {time: 'NI'}});
  },
};

/** "all night": of the day just told. */
export const allNight: Grammar = {
  starts: ['all night'],
  pattern: sticky('all night(?: long)?(?![\\w-])'),
  read: () => shifted('day', 0, 'either', {parts: {time: 'NI'}}),
};

/** In a message of a few lines: its own night. */
export const overnightNow: Grammar = {
  ...overnight,
  read: () => shifted('day', 0, 'published', {parts: {time: 'NI'}}),
};
