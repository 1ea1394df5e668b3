// Days: "Montag", "am Freitagabend", "montags", "heute", "gestern Abend", "übermorgen", "am Morgen".

import {textBefore} from '../../../article/text-around.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial, shifted} from '../../meanings.js';
import {anyOf, DAY_PART, DAY_PARTS, END, lookUp, SHORT_WEEKDAYS, WEEKDAY, WEEKDAYS} from '../words.js';

const PARTS_OF_WEEKDAY = [...DAY_PARTS.keys()].filter((part) => part !== 'früh');

/** "Montag", "Freitagabend", "Montag früh", "montags". */
export const weekday: Grammar = {
  starts: [...WEEKDAYS.keys()].flatMap((day) => [
    day,
    `${day}s`,
    ...PARTS_OF_WEEKDAY.flatMap((part) => [day + part, `${day + part}s`]),
  ]),
  pattern: sticky(`(${WEEKDAY})(${anyOf(PARTS_OF_WEEKDAY)})?(s)?${END}(?: (${DAY_PART}))?`),
  read(match, text) {
    const [, name = '', joined, plural, apart] = match;
    const number = lookUp(WEEKDAYS, name)!;
    const part = joined ?? apart;
    const time = part === undefined ? undefined : lookUp(DAY_PARTS, part)!;
    // "montags" is every Monday, and so is a sentence's first "Montags"; "des Montags" is one.
    if (plural !== undefined && (/^[a-z]/.test(name) || isFirst(text, match.index)))
      return complete('SET', `XXXX-WXX-${number}${time === undefined ? '' : `T${time}`}`);
    if (!/^[A-Z]/.test(name)) return null;
    return partial(time === undefined ? {weekday: number} : {weekday: number, time});
  },
};

/** "am Wochenende". */
export const weekend: Grammar = {
  starts: ['wochenende'],
  pattern: sticky(`Wochenende${END}`),
  read: (match, text) =>
    /(?:^|\s)(?:am|vom|zum) $/i.test(textBefore(text, match.index, 5)) ? partial({part: 'WE'}) : null,
};

/** "Mo., 7. Oktober": only before a date. */
export const shortWeekday: Grammar = {
  starts: [...SHORT_WEEKDAYS.keys()],
  pattern: sticky(`(${anyOf(SHORT_WEEKDAYS.keys())})(?:\\.,?|,)(?= \\d{1,2}\\.)`),
  read([whole, name = ''], text) {
    return /^[A-Z]/.test(name) && text !== whole ? partial({weekday: lookUp(SHORT_WEEKDAYS, name)!}) : null;
  },
};

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
]);

/** "heute", "gestern Abend", "morgen früh", "übermorgen". */
export const relativeDay: Grammar = {
  starts: [...RELATIVE.keys()],
  pattern: sticky(`(${anyOf(RELATIVE.keys())})${END}(?: (${DAY_PART}))?`),
  read(match, text) {
    const [, word = '', part] = match;
    // "am Morgen", "der Morgen" is the time of day; "morgen" and a sentence's first "Morgen" the next day.
    if (word === 'Morgen' && !isFirst(text, match.index)) return null;
    const rest = part === undefined ? undefined : {parts: {time: lookUp(DAY_PARTS, part)!}};
    return shifted('day', RELATIVE.get(word.toLowerCase())!, 'published', rest);
  },
};

/** Whether a word opens its sentence. */
const isFirst = (text: string, at: number): boolean => /(?:^|[.!?“”"]\s?)$/.test(textBefore(text, at, 2));

/** "am Morgen", "in der Nacht", "gegen Abend". */
export const partOfDay: Grammar = {
  starts: ['am', 'in', 'gegen'],
  pattern: sticky(`(?:am (?:frühen |späten )?|in der |gegen )(${DAY_PART})`),
  read([, part = '']) {
    return /^[A-Z]/.test(part)
      ? shifted('day', 0, 'either', {parts: {time: lookUp(DAY_PARTS, part)!}})
      : null;
  },
};
