// Sets: what comes again. "every day", "each Thursday", "daily", "annual", "per month", "twice a year".

import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {
  DAY_PARTS,
  lookUp,
  MONTH,
  MONTHS,
  NUMBER,
  numberOf,
  SEASON,
  SEASONS,
  UNIT,
  UNITS,
  WEEKDAY,
  WEEKDAYS,
} from '../words.js';
import {durationValue} from './duration-value.js';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'XXXX-XX-XX'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
]);

/** "every day", "each Thursday", "every two weeks", "every other month", "per year". */
export const every: Grammar = {
  starts: ['every', 'each', 'per'],
  pattern: sticky(
    `(?:every|each|per)(?: (other)| (${NUMBER}))? (?:(?!nights?\\b)(${UNIT})|(${WEEKDAY})|(${MONTH})|(${SEASON})|(morning|afternoon|evening|night)s?\\b)`,
  ),
  read([whole, other, number, unitWord, weekday, month, season, part]) {
    const amount = other === undefined ? (number === undefined ? 1 : numberOf(number)) : 2;
    if (unitWord !== undefined) {
      if (/^(?:second|quarter)s?$/i.test(unitWord) && number !== undefined) return null;
      if (/^every day$/i.test(whole)) return complete('SET', 'XXXX-XX-XX');
      return Number.isFinite(amount)
        ? complete('SET', durationValue(amount, lookUp(UNITS, unitWord)!))
        : null;
    }
    if (weekday !== undefined) return complete('SET', `XXXX-WXX-${lookUp(WEEKDAYS, weekday)}`);
    if (month !== undefined) return complete('SET', `XXXX-${pad(lookUp(MONTHS, month)!)}`);
    if (season !== undefined) return complete('SET', `XXXX-${lookUp(SEASONS, season)}`);
    return complete('SET', `XXXX-XX-XXT${lookUp(DAY_PARTS, part!)}`);
  },
};

/** "daily", "annually", "quarterly". */
export const adverb: Grammar = {
  starts: [...ADVERBS.keys()],
  pattern: sticky(`(?:${[...ADVERBS.keys()].join('|')})\\b`),
  read(match) {
    // A capital is a name: the Daily Mail, the Weekly Standard.
    return /^[A-Z]/.test(match[0]) ? null : complete('SET', ADVERBS.get(match[0].toLowerCase())!);
  },
};
