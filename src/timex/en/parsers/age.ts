// Ages: "55 years old", "years of age", "5-year-old". TIMEX3: durations.

import {durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {lookUp, NUMBER, NUMBER_STARTS, numberOf, UNITS} from '../words.js';

export const age: Grammar = {
  starts: [DIGITS, ...NUMBER_STARTS],
  pattern: sticky(`(${NUMBER})[ -](year|month|week|day|hour)s?(?:[ -]olds?| of age)\\b`),
  read([, number = '', unitWord = '']) {
    const amount = numberOf(number);
    return Number.isFinite(amount)
      ? complete('DURATION', durationValue(amount, lookUp(UNITS, unitWord)!))
      : null;
  },
};
