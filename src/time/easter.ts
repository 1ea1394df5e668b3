// Easter Sunday, in epoch milliseconds: of the Gregorian and of the Julian calendar.

import {civilToMs, modulo} from './calendar.js';

/** The anonymous algorithm of Nature 13 (1876), page 487. */
export function easterSunday(year: number): number {
  const golden = modulo(year, 19);
  const century = Math.floor(year / 100);
  const inCentury = modulo(year, 100);
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = modulo(19 * golden + century - leapCenturies - correction + 15, 30);
  const offset = modulo(
    32 + 2 * modulo(century, 4) + 2 * Math.floor(inCentury / 4) - epact - modulo(inCentury, 4),
    7,
  );
  const late = Math.floor((golden + 11 * epact + 22 * offset) / 451);
  return civilToMs(year, 3, 22 + epact + offset - 7 * late);
}

/** That of the Orthodox churches: Jean Meeus, Astronomical Algorithms (1998), chapter 8. */
export function orthodoxEaster(year: number): number {
  const fullMoon = modulo(19 * modulo(year, 19) + 15, 30);
  const toSunday = modulo(2 * modulo(year, 4) + 4 * modulo(year, 7) - fullMoon + 34, 7);
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return civilToMs(year, 3, 22 + fullMoon + toSunday + behind);
}
