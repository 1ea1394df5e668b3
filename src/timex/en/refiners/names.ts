// Times that are part of a name: a weekday in one is no time ("The Sunday Times", "Bloody Sunday"); of "the Hundred Years' War"
// and "the Spring Offensive" the article is the war's, not the time's.

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isBareWeekday} from '../../meanings.js';

const NOUN_AFTER = /^(?:['’]s?)? [A-Z][a-z]{2}/;
const NAME_BEFORE = /\b(?:Bloody|Black|Red|Super|Sheffield) $/;

export const names: Refiner = (readings, text) => {
  // Most texts name none: they are left as they are.
  if (!readings.some((reading) => inName(reading, text) !== reading)) return readings;
  return readings.map((reading) => inName(reading, text)).filter((reading) => reading !== null);
};

/** The reading without what is the name's; null when it is all a name. */
function inName(reading: PlacedReading, text: string): PlacedReading | null {
  const {start, end, meaning, type} = reading;
  const part = meaning.kind === 'partial' ? meaning.parts.part : undefined;
  if (isBareWeekday(meaning)) {
    if (NAME_BEFORE.test(textBefore(text, start, 10))) return null;
    const article = text.startsWith('he ', start - 3) && /^[Tt]$/.test(text.charAt(start - 4));
    return article && NOUN_AFTER.test(textAfter(text, end, 6)) ? null : reading;
  }
  if (type !== 'DURATION' && part === undefined) return reading;
  return NOUN_AFTER.test(textAfter(text, end, 6)) && /^[Tt]he [A-Z]\D*$/.test(text.slice(start, end))
    ? {...reading, start: start + 4}
    : reading;
}
