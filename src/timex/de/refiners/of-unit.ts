// What lies in a year or a week that is pointed at: "Mai dieses Jahres", "am 3. Juni letzten Jahres", "Ostern nächsten Jahres",
// "Mittwoch nächster Woche", "nächste Woche am Mittwoch".

import type {DateParts, Meaning} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isBareWeekday} from '../../meanings.js';

const BETWEEN = /^ (?:de[sr] |am |in der )?$/;

export const ofUnit: Refiner = (readings, text) => {
  const out: PlacedReading[] = [];
  for (const reading of readings) {
    const before = out.at(-1);
    const meaning =
      before && BETWEEN.test(text.slice(before.end, reading.start))
        ? (within(reading.meaning, before.meaning) ?? within(before.meaning, reading.meaning))
        : null;
    if (before && meaning) out[out.length - 1] = {...before, end: reading.end, meaning};
    else out.push(reading);
  }
  return out;
};

/** The parts of the one in the unit of the other; null where they do not fit. */
function within(whole: Meaning, part: Meaning): Meaning | null {
  if (whole.kind !== 'shifted' || whole.parts || part.kind !== 'partial' || part.direction !== undefined)
    return null;
  const fits = whole.unit === 'year' ? isOfYear(part.parts) : whole.unit === 'week' && isBareWeekday(part);
  return fits ? {...whole, parts: part.parts} : null;
}

const isOfYear = ({year, month, part, feast}: DateParts) =>
  year === undefined && (month ?? feast ?? (part === 'WE' ? undefined : part)) !== undefined;
