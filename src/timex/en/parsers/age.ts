// Ages: "55 years old", "years of age", "5-year-old". TIMEX3: durations.

import {durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {eachFollowedBy, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {lookUp, NUMBER, numberBefore, numberOf, UNITS} from '../words.js';

export const age: Grammar = {
  starts: [
    ...numberBefore('year years month months week weeks day days hour hours decade decades century centurys'),
    ...eachFollowedBy(
      ['decade', 'decades', 'century', 'centuries', 'year', 'years', 'month', 'months', 'week', 'weeks'],
      'old',
    ),
  ],
  pattern: sticky(
    `(${NUMBER})[ -](year|month|week|day|hour|decade|century)s?(?:[ -]olds?| of age)\\b|((?<!-)decades?|century|centuries|years?|months?|weeks?)-old\\b`,
  ),
  read([, number = '', unitWord = '', alone]) {
    // "the decade-old treaty", "a centuries-old craft"
    if (alone) return complete('DURATION', durationValue(/s$/i.test(alone) ? 'X' : 1, lookUp(UNITS, alone)!));
    const amount = numberOf(number);
    return Number.isFinite(amount)
      ? complete('DURATION', durationValue(amount, lookUp(UNITS, unitWord)!))
      : null;
  },
};
