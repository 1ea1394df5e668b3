// One length of time told in two units: "three hours and 20 minutes", "two years and six months".

import type {PlacedReading, Refiner} from '../../grammar.js';

const LENGTH = /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/;
/** From long to short; a length in two units names the longer one first. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
/** Of the shorter unit there are fewer than the longer one has. */
const FEWER_THAN: Readonly<Record<string, number>> = {M: 12, W: 53, D: 31, TH: 24, TM: 60, TS: 60};

export const joinDurations: Refiner = (readings, text) => {
  const out: PlacedReading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const value =
      last && /^(?:,? and |, ?| )$/.test(text.slice(last.end, reading.start)) ? sum(last, reading) : null;
    if (last && value !== null)
      out[out.length - 1] = {...last, meaning: {kind: 'complete', value}, end: reading.end};
    else out.push(reading);
  }
  return out;
};

function sum(long: PlacedReading, short: PlacedReading): string | null {
  if (long.type !== 'DURATION' || short.type !== 'DURATION') return null;
  const [a, b] = [part(long), part(short)];
  if (!a || !b || ORDER.indexOf(a.unit) >= ORDER.indexOf(b.unit)) return null;
  // "two years, 17 months of them abroad" is no sum.
  if (Number(b.amount) >= FEWER_THAN[b.unit]!) return null;
  const clock = b.unit.startsWith('T');
  return `P${clock && a.unit.startsWith('T') ? 'T' : ''}${a.amount}${a.unit.at(-1)}${clock && !a.unit.startsWith('T') ? 'T' : ''}${b.amount}${b.unit.at(-1)}`;
}

function part({meaning}: PlacedReading): {readonly amount: string; readonly unit: string} | null {
  const match = meaning.kind === 'complete' ? LENGTH.exec(meaning.value) : null;
  if (!match) return null;
  const [, days, dayUnit, hours, hourUnit] = match;
  return days === undefined ? {amount: hours!, unit: `T${hourUnit}`} : {amount: days, unit: dayUnit!};
}
