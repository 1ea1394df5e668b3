// Parts of a day that say which half of them, or lie between two days: "the early hours of Friday", "by late morning",
// "overnight".

import {textAfter, textBefore} from '../../../article/text-around.js';
import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../../../time/names.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, followedBy, sticky} from '../../grammar.js';
import {partial, shifted} from '../../meanings.js';
import {CLAUSE_GOES_ON, endOf, startWithThe} from '../edges.js';
import {tenseAt} from '../tense.js';
import {DAY_PARTS, lookUp} from '../words.js';

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

/** Without its article it stands after one of these; a noun after it makes it an adjective: "by late morning trains". */
const TURNS = /\b(?:by|until|till|before|after|since|around|towards?|from) (?:about |around |just )?$/i;
const DESCRIBES = /^ (?!(?:yesterday|today|tomorrow|local|all|most)\b)[a-z]{3}/;

/** "by late morning", "until early evening". */
export const shadedPart: Grammar = {
  starts: eachFollowedBy(['early', 'late'], 'morning afternoon evening'),
  pattern: sticky('(early|late)[ -](morning|afternoon|evening)(?![\\w-])'),
  read(match, text) {
    const [whole, side = '', part = ''] = match;
    const {index} = match;
    const end = index + whole.length;
    const after = textAfter(text, end, 12);
    if (!TURNS.test(textBefore(text, index, 16)) || (DESCRIBES.test(after) && !CLAUSE_GOES_ON.test(after)))
      return null;
    const mod = /early/i.test(side) ? 'START' : 'END';
    return shifted('day', 0, 'either', {parts: {time: lookUp(DAY_PARTS, part)!}}, {mod});
  },
};

/** "overnight": the night before where the clause is past. */
export const overnight: Grammar = {
  starts: ['overnight'],
  pattern: sticky('overnight\\b'),
  read: ({index}, text) =>
    shifted('day', tenseAt(text, index) === 'past' ? -1 : 0, 'published', {parts: {time: 'NI'}}),
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
