// Clock times: "17 Uhr", "17.15 Uhr", "17:15", "acht Uhr abends", "halb sechs", "9 bis 11 Uhr", "Mitternacht".

import {textBefore} from '../../../article/text-around.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {readWithChrono} from '../chrono.js';
import {pad} from '../../../time/digits.js';
import {END, numberOf} from '../words.js';

const HOUR_WORDS = 'eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

export const clockTime: Grammar = {
  starts: [DIGITS],
  pattern: sticky(`(\\d{1,2})(?:[:.](\\d\\d))? Uhr${END}|(\\d{1,2}):(\\d\\d)(?![\\d:%])`),
  read(match, text) {
    if (/[\w:$£€#.,-]/.test(text[match.index - 1] ?? '')) return null;
    const [, hour, minute = '00', hour24, minute24] = match;
    const time = readWithChrono(`${hour ?? hour24}:${hour === undefined ? minute24 : minute} Uhr`)?.time;
    return time === undefined ? null : partial({time});
  },
};

export const namedHour: Grammar = {
  starts: ['mitternacht'],
  pattern: sticky(`Mitternacht${END}`),
  read: () => partial({time: '24:00'}),
};

const PART = '(morgens|vormittags|mittags|nachmittags|abends|nachts)';

/** "acht Uhr abends", "5 Uhr nachmittags", "fünf Uhr". */
export const hourOfPart: Grammar = {
  starts: [DIGITS, ...HOUR_WORDS],
  pattern: sticky(`(\\d{1,2}|${HOUR_WORDS.join('|')}) Uhr${END}(?: ${PART}${END})?`),
  read: ([, word = '', part]) => atHour(numberOf(word), 0, part),
};

/** "halb sechs", "Viertel nach fünf", "Viertel vor fünf abends". */
export const beforeOrAfter: Grammar = {
  starts: ['halb', 'viertel'],
  pattern: sticky(
    `(halb|Viertel (nach|vor)) (\\d{1,2}|${HOUR_WORDS.join('|')})(?: Uhr)?${END}(?: ${PART}${END})?`,
  ),
  read([, words = '', side, word = '', part]) {
    const hour = numberOf(word);
    const before = side === undefined || /^v/i.test(side);
    return atHour(before ? hour - 1 || 12 : hour, /^h/i.test(words) ? 30 : before ? 45 : 15, part);
  },
};

/** "9 bis 11 Uhr", "9-11 Uhr", "9.30 bis 12 Uhr". */
export const clockRange: Grammar = {
  starts: [DIGITS],
  pattern: sticky(`(\\d{1,2})(?:[:.](\\d\\d))?( ?[-–] ?| bis | und )(\\d{1,2})(?:[:.](\\d\\d))? Uhr${END}`),
  read(match, text) {
    const [whole, first = '', minutes = '00', to = '', last = '', lastMinutes = '00'] = match;
    if (/[\w:.,-]/.test(text[match.index - 1] ?? '')) return null;
    if (/und/.test(to) && !/zwischen $/i.test(textBefore(text, match.index, 10))) return null;
    const [from, until] = [`${pad(Number(first))}:${minutes}`, `${pad(Number(last))}:${lastMinutes}`];
    if (!(from < until && until <= '24:00' && minutes < '60' && lastMinutes < '60')) return null;
    const end = match.index + whole.indexOf(to, first.length);
    return [
      partial({time: from}, undefined, {end, opensRange: true}),
      partial({time: until}, undefined, {
        start: end + to.length,
        end: match.index + whole.length,
      }),
    ];
  },
};

/** "5 Uhr nachmittags" is 17:00, "elf Uhr nachts" 23:00; "zwölf Uhr nachts" ends the day, "halb eins nachts" begins one. */
function atHour(hour: number, minutes: number, part = ''): Reading | null {
  if (!(hour >= 0 && hour <= 24)) return null;
  const atNight = /^nachts/i.test(part);
  if (atNight && hour === 12) return partial({time: minutes === 0 ? '24:00' : `00:${pad(minutes)}`});
  const late = hour < 12 && (/^(?:na.*m|ab)/i.test(part) || (atNight && hour > 6));
  return partial({time: `${pad(late ? hour + 12 : hour)}:${pad(minutes)}`});
}
