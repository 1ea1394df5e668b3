// What German says of a time by the words around it.

import {withSeams} from '../../time/seams.js';
import type {LanguageGrammar} from '../grammar.js';
import {MONTH, WEEKDAY} from './words.js';

const DATE = `\\d{1,2}\\. ?(?:${MONTH} \\d{4}|\\d{1,2}\\. ?\\d{2,4})`;
/** "Bonn, 7. Oktober 2018", "Veröffentlicht am 07.10.2018, 17:15 Uhr", "Stand: Montag, 8. Oktober 2018". */
const STAMP = new RegExp(
  withSeams(
    `^[^\\p{L}\\d]{0,3}(?:(?:zuletzt |erstmals )?(?:veröffentlicht|aktualisiert|geändert|erschienen|erstellt|stand|datum|vom)\\s?:?\\s(?:am |vom )?)?` +
      `(?:${WEEKDAY},?\\s(?:de[nm]\\s)?)?${DATE}(?:[,|•·–— -]{0,4}(?:um )?\\d{1,2}[:.]\\d\\d(?: Uhr)?)?[^\\p{L}\\d]{0,3}$`,
  ),
  'iu',
);

const COMPARED =
  /(?:verglichen mit|im Vergleich zu[mr]?|gegenüber|(?:mehr|weniger|höher|niedriger) als) (?:\S{1,12} ){0,2}$/i;
const LASTED = /\b(?:dauerten?|währten?|anhielt) (?:\S{1,12} ){0,3}bis $/i;

export const signs: Pick<LanguageGrammar, 'lines' | 'before' | 'between' | 'own' | 'clauses'> = {
  lines: {
    lead: /(?:[-–—•*·]\s+)?\(?(?:(?:wann|datum|zeit|tag|termin|beginn|ende|bis)\s?:\s*)?/iy,
    stamp: STAMP,
    made: /^(?:©|copyright\b)/i,
  },
  before: {
    isNow: /(?<=\b(?:stand:?|heute ist|wir schreiben) (?:der |den )?)/iy,
    begun: /(?<=\bseit(?: dem)?\s)/iy,
    later: /(?<=\bbis (?:(?:zu[mr]|Anfang|Mitte|Ende) ){0,2})/iy,
    scheduled: /(?<=\b(?:am|ab|bis|vom|zum) )/iy,
    awaited: /(?<=\b(?:für|vor|auf) (?:das |dem )?)/iy,
    recent: /(?<=\b(?:zuletzt|noch|erst) [ai]m )/iy,
    died: /(?<=\b(?:starb|verstarb) (?:\S{1,20} ){0,5}am )/iy,
    said: /(?<=\b(?:sagte|teilte|erklärte|berichtete)n? (?:\S{1,20} ){0,4}am )/iy,
    first: /(?<=(?:^|[.!?]["“]?\s|\n)["„]?Am )/y,
    opened: /(?:^|[.!?]["“]?\s)["„]?(?:Im Jahre? )?\d{4}$/,
    opening: /^ ?(?:[AI]m|In|Ab|Bis|Seit|Vo[mnr]|Nach|Während|Gegen|Anfang|Mitte|Ende) /,
    during: /(?<= (?:[ai]m|in|während)(?: de[rs])?(?: Jahre?s?)? )/y,
    attribute: /(?<=\b(?:d(?:er|ie|as|es|em|en)|eine?[nmrs]?) )/iy,
    ofNamed: /(?<=(?:\b(?:vo[nm]|de[rs])|\() ?)/y,
    inSentence: /(?<=\b(?:[ai]m|seit|bis|vom|zum|ab|de[rnm]|nach|vor|und|war|ist)\s{1,9})/iy,
  },
  between: {
    joins: /^[ ,]{0,2}\(?(?:(?:um|gegen|am) )?(?:de[nmr] )?$/i,
    beside: /^[\s,(–—-]{1,3}(?:(?:[ai]m|de[nm]|vom) )?$/,
    fromDays: /vom $/,
    listed: /^,? ?(?:und|oder) (?:am )?$/i,
    after: / nach(?:dem)? /i,
    within: /^,? als .* [ai]m $/,
    elsewhere: /\b(?:verglichen|Vergleich|als|nach)\b/,
  },
  own: {
    namesWeekday: new RegExp(`^${WEEKDAY}`, 'i'),
    next: /^nächst/i,
    last: /^letzt/i,
  },
  clauses: {
    isCompared: (words) => COMPARED.test(words),
    tellsEnd: (words) => LASTED.test(words),
  },
};
