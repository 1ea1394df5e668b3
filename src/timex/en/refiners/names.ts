// Times that are part of a name: a weekday in one is no time ("The Sunday Times", "Bloody Sunday"); of "the Hundred Years' War"
// and "the Spring Offensive" the article is the war's, not the time's.

import type {Refiner} from '../../grammar.js';
import {isBareWeekday} from '../../meanings.js';

const NOUN_AFTER = /^(?:['’]s?)? [A-Z][a-z]{2}/;
const NAME_BEFORE = /\b(?:Bloody|Black|Red|Super|Sheffield) $/;

export const names: Refiner = (readings, text) =>
  readings.flatMap((reading) => {
    const {start, end, meaning, type} = reading;
    const part = meaning.kind === 'partial' ? meaning.parts.part : undefined;
    const weekday = isBareWeekday(meaning);
    if (weekday && NAME_BEFORE.test(text.slice(Math.max(0, start - 10), start))) return [];
    if (!NOUN_AFTER.test(text.slice(end, end + 6))) return [reading];
    if (weekday) return /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) ? [] : [reading];
    const inName =
      /^[Tt]he [A-Z]\D*$/.test(text.slice(start, end)) && (type === 'DURATION' || part !== undefined);
    return [inName ? {...reading, start: start + 4} : reading];
  });
