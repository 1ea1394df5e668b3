// Units named from where the writer stands: "letzte Woche", "dieses Jahr", "im nächsten Monat", "kommenden Montag",
// "im vergangenen Mai"; and from the time last spoken of: "im folgenden Jahr", "im Jahr darauf".

import type {Grammar} from '../../grammar.js';
import {FEW_DIGITS, followedBy, sticky} from '../../grammar.js';
import {partial, shifted, weekOfYear} from '../../meanings.js';
import {END, lookUp, MONTH, MONTHS, SEASON, SEASONS, UNIT, UNITS, WEEKDAY, WEEKDAYS} from '../words.js';

const STEMS: Readonly<Record<string, -1 | 0 | 1>> = {
  letzt: -1,
  vergangen: -1,
  vorig: -1,
  dies: 0,
  laufend: 0,
  nächst: 1,
  kommend: 1,
};
const CONTINUING: Readonly<Record<string, -1 | 1>> = {folgend: 1, darauffolgend: 1, vorhergehend: -1};
/** Units that another is told from. */
const SAME_UNITS = 'tag woche monat quartal jahr jahrzehnt jahrhundert';
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const startsOf = (stems: Readonly<Record<string, unknown>>) =>
  Object.keys(stems).flatMap((stem) => ENDINGS.map((ending) => stem + ending));

export const deicticUnit: Grammar = {
  starts: [...startsOf(STEMS), ...startsOf(CONTINUING)],
  pattern: sticky(
    `(${Object.keys({...STEMS, ...CONTINUING}).join('|')})e[nrsm]? (?:(${UNIT})|(${WEEKDAY})${END}|(${MONTH})|(${SEASON}))`,
  ),
  read(match) {
    const [whole, stem = '', unitWord, weekday, month, season] = match;
    const end = match.index + whole.length - (whole.endsWith('.') ? 1 : 0);
    const continues = CONTINUING[stem.toLowerCase()];
    const direction = continues ?? STEMS[stem.toLowerCase()]!;
    const anchor = continues === undefined ? 'published' : 'context';
    if (unitWord !== undefined) {
      // "die letzten Tage", "die nächsten Jahre" are stretches of nobody says how long.
      if (
        /(?:e|en|nen|den)$/i.test(unitWord) &&
        !/^(?:woche|wochenende|stunde|minute|sekunde)$/i.test(unitWord)
      )
        return null;
      return shifted(lookUp(UNITS, unitWord)!, direction, anchor, undefined, {end});
    }
    const parts =
      weekday !== undefined
        ? {weekday: lookUp(WEEKDAYS, weekday)!}
        : month !== undefined
          ? {month: lookUp(MONTHS, month)!}
          : {part: lookUp(SEASONS, season!)!};
    return continues === undefined
      ? partial(parts, direction, {end})
      : shifted('day', direction, 'context', {parts}, {end});
  },
};

/** "im Jahr darauf", "am Tag danach", "im Monat zuvor". */
export const unitAfter: Grammar = {
  starts: ['jahr', 'tag', 'monat', 'woche'],
  pattern: sticky(`(Jahr|Tag|Monat|Woche) (darauf|danach|zuvor|davor)${END}`),
  read([, unit = '', side = '']) {
    return shifted(lookUp(UNITS, unit)!, /^da(?:rauf|nach)$/i.test(side) ? 1 : -1, 'context');
  },
};

/** "am selben Tag", "im gleichen Jahr". */
export const sameUnit: Grammar = {
  starts: ['selben', 'gleichen', 'derselben', 'demselben'].map((word) => followedBy(word, SAME_UNITS)),
  pattern: sticky(`(?:(?:de[rm])?selben|gleichen) (${SAME_UNITS.replaceAll(' ', '|')})${END}`),
  read: ([, unit = '']) => shifted(lookUp(UNITS, unit)!, 0, 'context'),
};

/** The unit beside the one last spoken of: "am Vortag", "im Folgejahr". */
export const besideUnit: Grammar = {
  starts: ['vor', 'folge'].flatMap((side) => SAME_UNITS.split(' ').map((unit) => side + unit)),
  pattern: sticky(`(vor|folge)(${SAME_UNITS.replaceAll(' ', '|')})e?s?${END}`),
  read: ([, side = '', unit = '']) => shifted(lookUp(UNITS, unit)!, /^v/i.test(side) ? -1 : 1, 'context'),
};

/** "41. Kalenderwoche", "KW 41", "Kalenderwoche 3 2013", "KW 5/2014". */
export const numberedWeek: Grammar = {
  starts: [followedBy(FEW_DIGITS, 'kalenderwoche kw'), 'kalenderwoche', 'kw'],
  pattern: sticky(
    `(?:(\\d{1,2})\\. (?:Kalenderwoche|KW)|(?:Kalenderwoche|KW) ?(\\d{1,2})\\.?)${END}(?:(?: des Jahres)?[ /](\\d{4})(?!\\d))?`,
  ),
  read: ([, first, last, year]) => weekOfYear(Number(first ?? last), year ? Number(year) : undefined) ?? [],
};
