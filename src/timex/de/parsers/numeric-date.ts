// Dates in digits: "07.10.2018", "7.10.18", "am 7.10.", and ISO 8601. The day always comes first.

import {textBefore} from '../../../article/text-around.js';
import {yearInDigits} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {calendarDay, dateReading} from '../../meanings.js';

export const numericDate: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d\\d)(?![\\d.,]\\d|\\d))?'),
  read(match, text) {
    const [, day = '', month = '', year] = match;
    const before = textBefore(text, match.index, 8);
    if (/[\w.,$£€#/+-]$/.test(before)) return null;
    // Two numbers alone are a section or a score.
    if (
      year === undefined &&
      !/(?:^|\s)(?:(?:am|vom|zum|bis|ab|seit|den|dem) |(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?,? |\p{L}+tag(?:,? | \())$/iu.test(
        before,
      )
    )
      return null;
    const parts = calendarDay(
      year === undefined ? undefined : yearInDigits(year),
      Number(month),
      Number(day),
    );
    return parts ? dateReading(parts) : [];
  },
};

/** "2018-10-07". */
export const isoDate: Grammar = {
  starts: [DIGITS],
  pattern: sticky('(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d))?(?![\\d-])'),
  read([, year, month, day, time]) {
    const parts = calendarDay(Number(year), Number(month), Number(day));
    return parts ? dateReading({...parts, time}) : [];
  },
};
