// When the moon is new: Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 49, with its largest terms. Within
// twenty minutes for some thousand years around 2000; farther away it is the mean moon that counts.

import {civilToMs, DAY, modulo} from './calendar.js';

const EPOCH = civilToMs(2000, 1, 1, 12);
const LUNATION = 29.530588861;
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Epoch milliseconds of a new moon; `k` counts them from that of 6 January 2000. */
function newMoon(k: number): number {
  const centuries = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const days =
    5.09766 +
    LUNATION * k +
    0.00015437 * centuries ** 2 -
    0.4072 * sine(moon) +
    0.17241 * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * (160.7108 + 390.67050284 * k)) +
    0.00739 * sine(moon - sun) -
    0.00514 * sine(moon + sun) +
    0.00208 * sine(2 * sun);
  return EPOCH + days * DAY;
}

/**
 * The civil day of the first new moon from `from` on.
 *
 * @param from - Epoch milliseconds, as the clocks of the place show them.
 * @param offset - How far those clocks are ahead of UTC, in days; more of it moves the turn of the day.
 * @param months - Of how many months in a row one counts.
 * @param which - Which of them, counted from 6 January 2000; with a half in it, the full moon of that month.
 */
export function newMoonFrom(from: number, offset: number, months = 1, which = 0): number {
  let k = Math.floor((from - EPOCH) / DAY / LUNATION) - 2;
  k += modulo(which - k, months);
  for (;;) {
    const at = newMoon(k) + offset * DAY;
    if (at >= from) return Math.floor(at / DAY) * DAY;
    k += months;
  }
}
