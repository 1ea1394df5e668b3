// Dates of every year: "each year on 8 August", "every year in May", "on the second Tuesday of October every year",
// "each year between Thanksgiving and New Year's Day". The set stays one expression; the date beside it is of no year.

import {textBefore} from '../../../article/text-around.js';
import {pad} from '../../../time/digits.js';
import {TO} from '../words.js';
import type {PlacedReading, Refiner} from '../../grammar.js';

/** All that may stand between the set and its date. */
const ON =
  '(?:(?:on|in|at|around|about|by|during|for|from|between|until) )?(?:(?:the |early |late |mid-?)*)$';
const BEFORE_DATE = new RegExp(`^ ${ON}`, 'i');
/** "Every year, on 8 August," where the set opens its sentence. */
const AFTER_OPENING = new RegExp(`^,? ${ON}`, 'i');
const OPENS = /^$|[.!?”"] $/;
const AFTER_DATE = /^,? (?:of )?$/;
/** Between the two ends of a stretch, or two days that are listed. */
const NEXT_DATE = new RegExp(`^(?:,?${TO}(?:(?:on|in|from|the|early|late) )?|, )$`, 'i');

/** "Sales rose 3 percent year over year in May": one year against another, and the month is that of one of them. */
const COMPARES = / o(?:ver|n) /;

/** "The season usually peaks in May and runs through July." */
const USUALLY = /\b(?:usually|typically|normally|traditionally)\b/i;

/** Whether it is told of any year. */
export function isUsual(text: string, at: number): boolean {
  const before = textBefore(text, at, 60);
  const word = USUALLY.exec(before);
  return word !== null && !/[.;!?]/.test(before.slice(word.index));
}

export const yearly: Refiner = (all, text) => {
  const isYearly = ({type, meaning, start, end}: PlacedReading): boolean =>
    type === 'SET' &&
    meaning.kind === 'complete' &&
    meaning.value === 'P1Y' &&
    !COMPARES.test(text.slice(start, end));
  const readings = all.map((reading) =>
    isOpen(reading) && isUsual(text, reading.start) ? (openOf(reading) ?? reading) : reading,
  );
  if (!readings.some(isYearly)) return readings;
  const out = [...readings];
  out.forEach((set, i) => {
    if (!isYearly(set)) return;
    const before =
      i > 0 && AFTER_DATE.test(text.slice(out[i - 1]!.end, set.start)) ? openOf(out[i - 1]!) : null;
    if (before) {
      out[i - 1] = before;
      return;
    }
    let joint = OPENS.test(textBefore(text, set.start, 2)) ? AFTER_OPENING : BEFORE_DATE;
    for (let j = i + 1; j < out.length && out[j]!.start - out[j - 1]!.end < 24; j++) {
      const open = joint.test(text.slice(out[j - 1]!.end, out[j]!.start)) ? openOf(out[j]!) : null;
      if (!open) break;
      out[j] = open;
      joint = NEXT_DATE;
    }
  });
  return out;
};

function isOpen({meaning}: PlacedReading): boolean {
  return meaning.kind === 'partial' && meaning.parts.year === undefined;
}

/** The reading without a year, or null if it names no day, month or season. */
function openOf(reading: PlacedReading): PlacedReading | null {
  const {meaning} = reading;
  if (meaning.kind !== 'partial' || meaning.direction !== undefined) return null;
  const {year, month, day, part, time} = meaning.parts;
  if (year !== undefined || (month ?? part) === undefined || part === 'WE') return null;
  const value = part ?? `${pad(month!)}${day === undefined ? '' : `-${pad(day)}`}`;
  const at = time ? `T${time}` : '';
  return {...reading, meaning: {kind: 'complete', value: `XXXX-${value}${at}`}};
}
