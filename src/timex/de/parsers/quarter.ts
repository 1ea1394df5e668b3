// Business periods: "drittes Quartal 2013", "2. Quartal 2013", "im ersten Halbjahr 2013", "Q3 2013".

import type {Grammar} from '../../grammar.js';
import {FEW_DIGITS, followedBy, sticky} from '../../grammar.js';
import {complete, partial} from '../../meanings.js';
import {END} from '../words.js';

const ORDER = ['erst', 'zweit', 'dritt', 'viert'];
const ENDINGS = ['e', 'en', 'es', 'er', 'em'];

export const quarter: Grammar = {
  starts: [
    'q',
    followedBy(FEW_DIGITS, 'quartal quartals halbjahr halbjahrs jahreshälfte'),
    ...ORDER.flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  ],
  pattern: sticky(
    `(?:(?:(${ORDER.join('|')})e[nsrm]?|([1-4])\\.) (Quartal|Halbjahr|Jahreshälfte)s?|Q([1-4]))${END}(?: (\\d{4})(?!\\d))?`,
  ),
  read([, order, count, unit, short, year]) {
    const digit = count ?? short;
    const half = unit !== undefined && !/^q/i.test(unit);
    const number = order === undefined ? Number(digit) : ORDER.indexOf(order.toLowerCase()) + 1;
    if (half && number > 2) return null;
    const part = `${half ? 'H' : 'Q'}${number}`;
    return year === undefined ? partial({part}) : complete('DATE', `${year}-${part}`);
  },
};
