// Clock times: "17 Uhr", "17.15 Uhr", "17:15", "Mitternacht".

import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {partial} from '../../meanings.js';
import {readWithChrono} from '../chrono.js';
import {END} from '../words.js';

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
