// Holidays with a fixed date: "Christmas", "New Year's Eve 1999", "Halloween".

import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, partial, yearValue} from '../../meanings.js';
import {pad} from '../words.js';

const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new year's", [1, 1]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ['may day', [5, 1]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
] as const);

export const holiday: Grammar = {
  starts: ['new', 'valentine', 'st', 'april', 'may', 'bastille', 'halloween', 'christmas', 'boxing'],
  pattern: sticky(
    `(${[...FIXED.keys()].map((name) => name.replace('.', '\\.').replace("'", "['’]")).join('|')})(?:,? (\\d{4})\\b)?`,
  ),
  read([, name = '', year]) {
    if (!/^[A-Z]/.test(name)) return null;
    const [month, day] = FIXED.get(name.toLowerCase().replace('’', "'"))!;
    return year === undefined
      ? partial({month, day})
      : complete('DATE', `${yearValue(Number(year))}-${pad(month)}-${pad(day)}`);
  },
};
