// Words before an expression that shade it: "Anfang Mai", "Ende 1990", "Mitte der 1980er Jahre", "etwa zwei Jahre".
// They belong to the expression. TIMEX3 `mod`: TimeML 1.2.1, section 2.2.3.6.

import type {PlacedReading, Refiner} from '../../grammar.js';
import type {TimexMod} from '../../timex.js';

const PARTS: readonly (readonly [RegExp, TimexMod])[] = [
  [/(?:^|\s)((?:Anfang|Beginn)(?: des(?: Jahres)?| der)?|früh(?:en|e)) $/i, 'START'],
  [/(?:^|\s)(Mitte(?: des(?: Jahres)?| der)?) $/i, 'MID'],
  [/(?:^|\s)(Ende(?: des(?: Jahres)?| der)?|spät(?:en|e)) $/i, 'END'],
];
const ABOUT = /(?:^|\s)(etwa|rund|ungefähr|circa|ca\.|um) $/i;
const QUANTITIES: readonly (readonly [RegExp, TimexMod])[] = [
  [/(?:^|\s)(mehr als|über) $/i, 'MORE_THAN'],
  [/(?:^|\s)(weniger als|knapp|fast) $/i, 'LESS_THAN'],
  [/(?:^|\s)(mindestens) $/i, 'EQUAL_OR_MORE'],
  [/(?:^|\s)(höchstens|bis zu) $/i, 'EQUAL_OR_LESS'],
  [ABOUT, 'APPROX'],
];
const NEARBY: readonly (readonly [RegExp, TimexMod])[] = [...PARTS, [ABOUT, 'APPROX']];

/** How far to look back: longer than any of the words above. */
const REACH = 20;

export const modifiers: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    if (reading.type === 'SET' || isClockTime(reading)) return reading;
    const from = Math.max(readings[i - 1]?.end ?? 0, reading.start - REACH);
    const before = text.slice(from, reading.start);
    for (const [pattern, mod] of reading.type === 'DURATION' ? QUANTITIES : NEARBY) {
      const found = pattern.exec(before);
      if (found) return {...reading, start: reading.start - found[1]!.length - 1, mod: reading.mod ?? mod};
    }
    return reading;
  });

/** "um 17 Uhr" is that hour, no more or less. */
function isClockTime({meaning}: PlacedReading): boolean {
  return meaning.kind !== 'complete' && /^\d/.test(meaning.parts?.time ?? '');
}
