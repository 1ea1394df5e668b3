// One length of time told in several units: "three hours and 20 minutes", "two years, six months and a day", and what lies so
// far away: "two years and three months ago", "in 1 hour 20 minutes".

import {UNIT_OF} from '../duration-value.js';
import type {Meaning} from '../expression.js';
import type {PlacedReading, Refiner} from '../grammar.js';

const LENGTH = /^P[\dYMWDTHS]+$/;
const SINGLE = /^P(T?)(\d+)([YMWDHS])$/;
/** From long to short; a length in several units names the longer ones first. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
/** Of the shorter unit there are fewer than the longer one has. */
const FEWER_THAN: Readonly<Record<string, number>> = {M: 12, W: 53, D: 31, TH: 24, TM: 60, TS: 60};
/** How many of the shorter unit the longer one has, where that is certain. */
const HOLDS: Readonly<Record<string, number>> = {YM: 12, WD: 7, DTH: 24, THTM: 60, TMTS: 60};

const TODAY = {kind: 'shifted', unit: 'day', amount: 0, anchor: 'published'} as const;

/** The words a language joins lengths of time with. */
export interface DurationWords {
  /** All that may stand between two of them: a space, a comma, "and". */
  readonly joint: RegExp;
  /** Ends what lies ahead of now by its last words: "30 minutes from now" after "1 hour". */
  readonly ahead?: RegExp;
}

/** Joins them, from left to right. */
export function joinDurations({joint, ahead}: DurationWords): Refiner {
  return (readings, text) => {
    const out: PlacedReading[] = [];
    for (const reading of readings) {
      const last = out.at(-1);
      const joined =
        last && joint.test(text.slice(last.end, reading.start))
          ? (sum(last, reading) ??
            distance(last, reading, ahead?.test(text.slice(last.end, reading.end)), text))
          : null;
      if (last && joined) out[out.length - 1] = {...joined, start: last.start, end: reading.end};
      else out.push(reading);
    }
    return out;
  };
}

function sum(long: PlacedReading, short: PlacedReading): PlacedReading | null {
  if (long.type !== 'DURATION' || short.type !== 'DURATION') return null;
  if (long.meaning.kind !== 'complete' || short.meaning.kind !== 'complete') return null;
  const {value} = long.meaning;
  const [, clock = '', amount = '', letter = ''] = SINGLE.exec(short.meaning.value) ?? [];
  if (!LENGTH.test(value) || !isFewer(smallestOf(value), clock + letter, Number(amount))) return null;
  const begun = clock === '' || value.includes('T');
  return {...long, meaning: {kind: 'complete', value: `${value}${begun ? '' : clock}${amount}${letter}`}};
}

/** "two years and three months ago": 27 months before the article's date. */
function distance(
  long: PlacedReading,
  short: PlacedReading,
  isAhead: boolean | undefined,
  text: string,
): PlacedReading | null {
  const [a, b] = [countOf(long, text), countOf(short, text)];
  const shifted = [short, long].find(({meaning}) => meaning.kind === 'shifted');
  if (!a || !b || shifted?.meaning.kind !== 'shifted' || a.shifted === b.shifted) return null;
  // "in 1 hour 20 minutes" but not "an hour ago 20 minutes".
  if (a.shifted ? a.amount < 0 : b.amount > 0 && shifted.meaning.anchor === 'published' && !isAhead)
    return null;
  const held = HOLDS[a.unit + b.unit];
  if (!isFewer(a.unit, b.unit, Math.abs(b.amount))) return null;
  const sign = Math.sign(a.shifted ? a.amount : b.amount);
  if (held === undefined) {
    // "in 3 months and 10 days": so many days from the day in three months.
    if (!/^[DW]$/.test(b.unit) || shifted.meaning.anchor !== 'published') return null;
    const far = ({unit, amount}: Count, from: Meaning): Meaning => ({
      ...TODAY,
      unit: UNIT_OF[unit]!,
      amount: sign * Math.abs(amount),
      exact: true,
      from,
    });
    return {...shifted, meaning: far(b, far(a, TODAY))};
  }
  const amount = sign * (Math.abs(a.amount) * held + Math.abs(b.amount));
  return {...shifted, meaning: {...shifted.meaning, unit: UNIT_OF[b.unit]!, amount}};
}

interface Count {
  readonly amount: number;
  readonly unit: string;
  readonly shifted: boolean;
}

/** A counted unit: a length, or so far from another time. */
function countOf({type, meaning, start, end}: PlacedReading, text: string): Count | null {
  if (meaning.kind === 'complete') {
    const [, clock = '', amount, letter = ''] = (type === 'DURATION' && SINGLE.exec(meaning.value)) || [];
    return amount ? {amount: Number(amount), unit: clock + letter, shifted: false} : null;
  }
  if (meaning.kind !== 'shifted' || meaning.parts || meaning.from) return null;
  // "a week today", "two years yesterday": one word counts nothing.
  if (!text.slice(start, end).includes(' ')) return null;
  const unit = ORDER.find((key) => UNIT_OF[key] === meaning.unit);
  return unit ? {amount: meaning.amount, unit, shifted: true} : null;
}

function smallestOf(value: string): string {
  return `${value.includes('T') ? 'T' : ''}${value.at(-1)}`;
}

/** "two years, 17 months of them abroad" is no sum. */
function isFewer(long: string, short: string, amount: number): boolean {
  return ORDER.indexOf(long) < ORDER.indexOf(short) && amount < FEWER_THAN[short]!;
}
