// Clock times in digits, and those with a name: "5:15 p.m.", "5 pm EST", "17:15", "0300hrs", "noon", "midnight". A bare number
// is one only where a day or a part of the day stands beside it.

import {textAfter, textBefore} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import {SHORT_MONTHS, SHORT_WEEKDAYS} from '../../../time/names.js';
import type {Grammar} from '../../grammar.js';
import {followedBy, DIGITS, FEW_DIGITS, JOINED_DIGITS, MANY_DIGITS, sticky} from '../../grammar.js';
import {isMessage} from '../is-message.js';
import {partial} from '../../meanings.js';
import {CLAUSE_GOES_ON, endOf, standsAlone, wordsBefore} from '../edges.js';
import {FULL_WEEKDAY, MONTH, numberOf, TO, WEEKDAY} from '../words.js';
import {HALF_AT, HOUR, HOUR_STARTS, hourInHalf, isHour, MERIDIEM, OF_DAY} from './spoken-clock.js';

const ZONE_NAME =
  '(?:[ECMP][SD]?T|GMT(?: ?[+-]\\d{1,2})?|UTC(?: ?[+-]\\d{1,2})?|BST|CES?T|EES?T|IST|JST|KST|AE[DS]?T|local time|(?:Greenwich|Moscow)(?: standard| mean)? time|(?:Eastern|Central|Mountain|Pacific)(?:(?: standard| daylight)? time|(?! [A-Z])))\\b';
/** A time zone after a clock time; no group. */
export const ZONE = `(?: ?${ZONE_NAME}| ?\\(${ZONE_NAME}\\)| ?\\+\\d\\d:?\\d\\d(?!\\d)| -0\\d00(?!\\d))?`;

/** "John 3:16": a book, not a day or the word that opens a sentence. */
const VERSE = new RegExp(`[a-z,] (?!${SHORT_WEEKDAYS}|${SHORT_MONTHS})[A-Z][a-z]{2,11} $`);

/** The same where it opens the text: "Genesis 1:27". Most are first names as well, and "Doors 7:30" is an hour. */
const BOOK =
  /^\W?(?:Gen(?:esis)?|Exodus|Psalms?|Proverbs|Matt(?:hew)?|Mark|Luke|John|Acts|Romans|Hebrews|James|[A-Z]\w+(?:iah|ians)) $/;

/** "5:15 p.m.", "5pm", "17:15:30". */
export const clockTime: Grammar = {
  starts: [JOINED_DIGITS, followedBy(DIGITS, 'a p am pm'), followedBy('t', '')],
  pattern: sticky(
    `(\\d{1,2})\\+?(?:[:.]?(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,3})?)?)? ?(${MERIDIEM})${ZONE}|T?(\\d{1,2})(?::(\\d\\d)(?::(\\d\\d))?(?: ?(?:hrs|hours|h|o['’]clock)\\b|Z\\b)?(?![\\d%]|:\\S|\\.\\d)${ZONE}|\\.(\\d\\d) ${ZONE_NAME})`,
  ),
  read(match, text) {
    const before = text[match.index - 1] ?? '';
    if (/[\w:$£€#.]/.test(before)) return null;
    const [, hour, minute, second, meridiem, hour24, colon24, second24, point24] = match;
    const minute24 = colon24 ?? point24;
    if (hour24) {
      // A score or a verse reads "3:2"; a time has two digits of minutes and an hour of the day.
      if (
        Number(hour24) > 24 ||
        Number(minute24) > 59 ||
        Number(second24 ?? 0) > 59 ||
        (Number(hour24) === 24 && Number(minute24) > 0) ||
        (!/hrs|hours|[A-Z]/i.test(match[0]) && (isVerse(wordsBefore(match, 14)) || isPlayed(match))) ||
        (before === '-' && !/hrs|hours/i.test(match[0]) && !/:\d\d ?-$/.test(wordsBefore(match, 5)))
      )
        return null;
      return partial({time: `${pad(Number(hour24))}:${minute24}${second24 ? `:${second24}` : ''}`});
    }
    if (Number(hour) > 12 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
    return partial({
      time: `${pad(hourInHalf(Number(hour), [meridiem]))}:${minute ?? '00'}${second ? `:${second}` : ''}`,
    });
  },
};

/** "a ratio of 3:10", "scale 1:24", "won 21:14". */
const COMPARES =
  /\b(?:chapter|verse|(?<=[a-z] )in|scale|ratio|odds|score|won|lost|beat|last(?:s|ed|ing))(?: of| at| by)? $/i;

function isVerse(before: string): boolean {
  return VERSE.test(before) || BOOK.test(before) || COMPARES.test(before);
}

/** What a game's clock shows: "with 2:22 left in overtime", "1:13 to play.", "12:40 into the second period"; "at 5:30 to play golf". */
function isPlayed(match: RegExpExecArray): boolean {
  const after = textAfter(match.input, endOf(match), 24);
  return /\bwith $/i.test(wordsBefore(match, 6)) ? IS_LEFT.test(after) : PLAYED.test(after);
}
const IS_LEFT = /^ (?:left|on the clock|remaining|to (?:go|play))\b/;
const PLAYED =
  /^ (?:(?:left|remaining|to (?:go|play))(?= (?:in|and|when)\b|[,.;]|$)|(?:in|into|of) the (?:first|second|third|fourth|final|opening) (?:half|period|quarter))/;

/** What an hour stands behind that is not all that is said. */
const BEFORE_HOUR =
  '(?:@|\\b(?:at|by|around|about|until|till?|before|after|since|from|to|exactly|was gone)|^(?:to(?:day|night|morrow)|yesterday)(?: [a-z]{1,12})?,?)';

/** "tonight at 8", "Friday at eight", "at 8 tonight", "9 on Monday morning": beside a day or a part of one, which says what the number is. */
export const bareHour: Grammar = {
  starts: HOUR_STARTS,
  pattern: sticky(`(?<=^|${BEFORE_HOUR} )(${HOUR})\\b(?![:%-]|[.,]\\d)(?: ([ECMP][SD]?T)\\b)?`),
  read(match, text, article) {
    const [, word = '', zone] = match;
    const end = endOf(match);
    const before = wordsBefore(match, 40);
    const after = textAfter(text, end, 32);
    const hour = numberOf(word);
    if (!isHour(hour)) return null;
    // "at 9 ET"
    const zoned =
      /^[A-Z]+$/.test(zone ?? '') &&
      /(?:\b(?:at|until|till?|by)|@|night|day|^) $/i.test(before) &&
      CLAUSE_GOES_ON.test(after);
    const told = AT_DAY.test(before)
      ? /^\d/.test(word)
        ? CLAUSE_GOES_ON.test(after)
        : /^(?:$|[.,;!?)])/.test(after)
      : zoned ||
        BEFORE_PART.test(after) ||
        (BEFORE_DAY.test(after) &&
          (/(?:\bat|@) $/i.test(before) || LONE.test(before) || (match.index === 0 && after.length < 17))) ||
        (DAY_ONLY.test(before) && after === '') ||
        (/^[a-z]/i.test(word) && ABOUT.test(before) && CLAUSE_GOES_ON.test(after)) ||
        (LONE.test(before) && standsAlone(text, 0, end)) ||
        (isMessage(article) &&
          MEETS.test(before) &&
          !LOOKS.test(before) &&
          /^(?:$|[.!?,;](?!\d)| (?:sharp|please|pls|then|again)\b)/.test(after));
    return told ? partial({time: `${pad(hour)}:00`}) : null;
  },
};

/** "It began to roll at about eleven." */
const ABOUT = /\b(?:at (?:about|around)|was gone) $/i;
/** "at 6", "by nine", and nothing else. */
const LONE = /^(?:at|by|until|till|after|before|since|around) $/i;
/** "tomorrow 9", "tomorrow morning, 9" */
const DAY_ONLY = /^(?:to(?:day|night|morrow)|yesterday)(?: [a-z]+)?,? $/i;
/** "wake me up at 7", "dinner @ eight": in a message, where it is no price and nothing that one looks at. */
const MEETS = /\w (?:at|@|until|till?|since) $/i;
const LOOKS = /\b(?:look|good|laugh|aged|pric|sold|from|ranked)[a-z]{0,3} at $/i;
/** What a price is not asked at: "lunch at 12.30". */
const BEGINS =
  /\b(?:meet|breakfast|brunch|lunch|dinner|doors|bus|train|flight|class|show|game|match|party|opens?|starts?|kick-?off|is)(?: is| me| us| you)? (?:at|@) $/i;
const AT_DAY = new RegExp(
  `(?:\\b(?:tonight|tomorrow|today|yesterday|morning|afternoon|evening|night|daily|nightly|weekdays?|weekends?|(?:every|each) day|${FULL_WEEKDAY}s?|${WEEKDAY})|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\bthe \\d{1,2}(?:st|nd|rd|th)|\\d{4}-\\d\\d-\\d\\d),? (?:(?:at|@) (?:about |around |exactly )?|around |about )$`,
  'i',
);
const BEFORE_PART = new RegExp(
  `^ (?:(?:tonight|tonite|2nite|2night)\\b|(?:(?:this|that|the next|the same|last|tomorrow|yesterday|in the)|(?:on )?${FULL_WEEKDAY}) (?:morning|afternoon|evening|night)\\b)`,
  'i',
);
const BEFORE_DAY = new RegExp(
  `(?! ${FULL_WEEKDAY})${OF_DAY.source}|^ (?:tmrw?|tmw|2mrw|2moro|tomoz)\\b`,
  'i',
);

/** "7.45 on Friday", "11.20 last night", "about 7.30 this evening": with a point, a price as well, but for the part of the day beside it. */
export const pointTime: Grammar = {
  starts: [JOINED_DIGITS],
  pattern: sticky('([01]?\\d|2[0-3])\\.([0-5]\\d)(?=[,.!?;]?(?: |$))'),
  read({index, 0: whole, 1: hour = '', 2: minute}, text, article) {
    if (/[\w$£€.,-]/.test(text[index - 1] ?? '')) return null;
    const after = textAfter(text, index + whole.length, 24);
    const told =
      BEFORE_PART.test(after) ||
      AFTER_PART.test(textBefore(text, index, 13)) ||
      (isMessage(article) && BEGINS.test(textBefore(text, index, 40))) ||
      (OPENS_TEXT.test(text.slice(0, index)) && OF_DATE.test(after)) ||
      (OPENS.test(textBefore(text, index, 5)) && TOLD.test(after)) ||
      (OWNED.test(textBefore(text, index, 6)) && LEAVES.test(after)) ||
      (after === '' && /^(?:at|until|till) $/i.test(text.slice(0, index)));
    return told ? partial({time: `${pad(Number(hour))}:${minute}`}) : null;
  },
};
/** "tonight at 11.30", "yesterday evening, 7.45" */
const AFTER_PART = /\b(?:tonight|morning|afternoon|evening)(?:,| at|) $/i;
/** "At 3.45 the guard came." */
const OPENS = /(?:^|[.!?] |\n)At $/;
const TOLD = /^,? (?:the|all|there|I|it|s?he|we|they|my|our|his|her|its|their)\b/;
/** "our 17.10 flight to Oslo", "the 9.15 express train" */
const OWNED = /\b(?:an?|the|my|our|his|her|their) $/i;
const LEAVES =
  /^ (?:[a-z]+ )?(?:train|flight|bus|ferry|boat|coach|express|sailing|departure|kick-?off|showing)\b/i;
const OPENS_TEXT = /^(?:(?:at|by|around|about|before|after|from) ){0,2}$/i;
const OF_DATE = new RegExp(`${OF_DAY.source}|^ (?:on )?(?:(?:the )?\\d|${MONTH} \\d)`, 'i');

/** "At 0725", "0300hrs", "1700 hours", "0900-1700 hours", "17h15". */
export const militaryTime: Grammar = {
  starts: [JOINED_DIGITS, MANY_DIGITS],
  pattern: sticky(
    `(?:([01]\\d|2[0-4])([0-5]\\d)(?:(${TO})([01]\\d|2[0-4])([0-5]\\d))?(?:( ?(?:hrs|hours|h)\\b(?: ${ZONE_NAME})?| ?${ZONE_NAME})|(?![\\w%]|[.,:/-]\\d))|([01]?\\d|2[0-4])h([0-5]\\d)\\b)`,
  ),
  read(
    {
      index,
      0: whole,
      1: hour,
      2: minute,
      3: to,
      4: lastHour,
      5: lastMinute,
      6: named,
      7: written = '',
      8: minutes,
    },
    text,
  ) {
    // "1H13" is half a year. "At 0725" needs no word: no year begins with 0.
    if (
      /H\d/.test(whole) ||
      (hour && !named && !(/^0/.test(hour) && HALF_AT.test(textBefore(text, index, 8))))
    )
      return null;
    const first = partial({
      time: hour ? `${hour}:${minute}` : `${written.padStart(2, '0')}:${minutes}`,
    });
    if (!to) return first;
    const end = index + 4;
    return [
      {...first, end, opensRange: true},
      partial({time: `${lastHour}:${lastMinute}`}, undefined, {start: end + to.length}),
    ];
  },
};

/** "noon"; "midnight", which ends its day, but "shortly after midnight on Wednesday" is where Wednesday begins; "after midnight Wednesday night" where it ends. */
export const namedHour: Grammar = {
  starts: [
    'noon',
    'noontime',
    'midnight',
    'twelve',
    followedBy('high', 'noon noontime midnight'),
    followedBy(FEW_DIGITS, 'noon noontime midnight'),
    JOINED_DIGITS,
  ],
  pattern: sticky(
    `(?:12(?::00)? ?|twelve |high )?(noon(?:time)?|midnight)\\b(?! (?:blue|black|oil|sun)\\b)${ZONE}`,
  ),
  read(match, text) {
    if (/noon/i.test(match[1]!)) return partial({time: '12:00'});
    const after = textAfter(text, endOf(match), 32);
    const opensDay =
      /\b(?:after|past) $/i.test(wordsBefore(match, 7)) &&
      OF_DATE.test(after) &&
      !/^ (?:on )?[a-z]+day night/i.test(after);
    return partial({time: opensDay ? '00:00' : '24:00'});
  },
};
