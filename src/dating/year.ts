// In which year was it written? Month-days whose weekday is told fit only some years; years named as past are
// not later; of the years that fit, news is of the most recent.

import {shared} from '../article/shared.js';
import {civilToMs, daysInMonth, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import {WEEKDAY_NAMES} from '../time/names.js';
import type {NamedDay} from './clues.js';
import type {Dateline} from './dateline.js';
import type {Evidence, Reason} from './evidence.js';
import {type Direction, directionOf} from './stated.js';

/** Years are looked for so far back from today when no year is named. */
const YEARS_BACK = 60;
/** What a year back costs: the most recent year that fits is taken. */
const YEAR_AGE = 0.02;
/** Sentences that share so many words may tell of one happening: the weekday of one is that of the other's date. */
const SAME_WORDS = 2;
/** With so many they surely do. */
const SURE_WORDS = 4;
/** What a weekday told beside its month-day counts; so much it counts against other years, three times over. */
const BESIDE = 1.2;

/** What the first weekday that is told counts for the day of the dateline. */
const SAME_DAY = 0.7;

export interface YearGuess {
  readonly year: number;
  /** Evidence for it: the sum of what fits. */
  readonly score: number;
  readonly confidence: number;
  readonly reason: string;
}

/** A day of the year with how surely it falls on each weekday. */
interface Pinned {
  readonly month: number;
  readonly day: number;
  readonly text: string;
  /** From Monday on. */
  readonly weekdays: readonly number[];
  /** Its weekday stands beside it. */
  readonly beside: boolean;
}

/** The month-days without a year, pinned to weekdays told beside them or by sentences about the same happening. */
function pinnedDays(evidence: readonly Evidence[], dateline: Dateline | null): Pinned[] {
  const pinned = new Map<string, Pinned>();
  const add = (pin: Pinned) => {
    const key = `${pin.month}-${pin.day}`;
    const known = pinned.get(key);
    if (!known || Math.max(...pin.weekdays) > Math.max(...known.weekdays)) pinned.set(key, pin);
  };
  if (dateline?.weekday !== undefined) add({...dateline, weekdays: only(dateline.weekday, 1), beside: true});
  // "NEW YORK, Aug. 15 — Trains ran again on Friday": news tells of its own day first.
  else if (dateline) {
    const told = evidence[0]?.clues.weekdays.find(({lead, direction}) => lead && direction <= 0);
    if (told) add({...dateline, weekdays: only(told.weekday, SAME_DAY), beside: false});
  }
  for (const {clues, weight} of evidence)
    for (const day of clues.days)
      if (day.year !== undefined) continue;
      else if (day.weekday !== undefined)
        add({...day, weekdays: only(day.weekday, BESIDE * weight), beside: true});
      else add({...day, weekdays: toldWeekdays(day, weight, evidence), beside: false});
  return [...pinned.values()];
}

const only = (weekday: number, weight: number): number[] =>
  WEEKDAY_NAMES.map((_name, i) => (i + 1 === weekday ? weight : 0));

/** How surely a month-day falls on each weekday, by the words that its sentence shares with those of the weekdays. */
function toldWeekdays(day: NamedDay, weight: number, evidence: readonly Evidence[]): number[] {
  const strengths = WEEKDAY_NAMES.map(() => 0);
  for (const other of evidence)
    for (const {weekday, stems, sentence} of other.clues.weekdays) {
      const overlap = shared(day.stems, stems);
      if (overlap < SAME_WORDS || (sentence === day.sentence && other.clues.days.includes(day))) continue;
      const strength = Math.min(weight, other.weight) * Math.min(1, overlap / SURE_WORDS);
      strengths[weekday - 1] = Math.max(strengths[weekday - 1]!, strength);
    }
  // Weekdays of other happenings share words too: what several could claim counts little for each.
  const total = strengths.reduce((sum, strength) => sum + strength ** 2, 0);
  return strengths.map((strength) => (total > 0 ? strength ** 3 / total : 0));
}

/** A year that is named. */
interface NamedYear {
  readonly year: number;
  readonly unit: 'day' | 'month' | 'year';
  readonly weight: number;
  readonly direction: Direction;
}

function namedYears(evidence: readonly Evidence[]): NamedYear[] {
  return evidence.flatMap(({clues, weight}) =>
    clues.times.map(({end, granularity, tense}) => ({
      year: msToCivil(end - 1).year,
      unit: granularity === 'month' ? granularity : isFiner('day', granularity) ? 'year' : 'day',
      weight,
      direction: directionOf(tense),
    })),
  );
}

// How likely an article is of the latest year that it names as past, of the next one, and so on. Who says
// "in September 2017" mostly writes later than 2017: of the same year one says "in September".
const YEARS_AFTER: Readonly<Record<NamedYear['unit'], readonly number[]>> = {
  day: [1, 0.6, 0.2, 0.05],
  month: [0.5, 0.8, 0.2, 0],
  year: [0.5, 0.5, 0.1, 0],
};

/** What speaks for and against one year. */
interface Support {
  readonly year: number;
  /** The sum of what fits, less what does not. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Some month-day falls on the weekday told. */
  readonly fits: boolean;
}

function explain(
  year: number,
  pinned: readonly Pinned[],
  named: readonly NamedYear[],
  latest: NamedYear | undefined,
): Support {
  const reasons: Reason[] = [];
  let score = 0;
  for (const {month, day, text, weekdays, beside} of pinned) {
    if (day > daysInMonth(year, month)) continue;
    const {weekday} = msToCivil(civilToMs(year, month, day));
    const weight = weekdays[weekday - 1]!;
    if (weight > 0) reasons.push({weight, text: `${text} is a ${WEEKDAY_NAMES[weekday - 1]} in ${year}`});
    score += weight > 0 || !beside ? weight : -3 * Math.max(...weekdays);
  }
  const fits = reasons.length > 0;
  if (latest) {
    const gap = year - latest.year;
    const weight = gap < 0 ? 0.4 * gap : (YEARS_AFTER[latest.unit][gap] ?? 0) * latest.weight;
    score += weight;
    reasons.push({weight, text: `the latest year it speaks of as past is ${latest.year}`});
  }
  for (const {year: later, direction, weight} of named)
    if (direction > 0 && later < year) score -= 0.3 * weight;
  return {year, score, reasons, fits};
}

/** The last year named as past, as surely as it is named anywhere. */
const latestOf = (past: readonly NamedYear[]): NamedYear | undefined =>
  past.reduce<NamedYear | undefined>(
    (best, name) =>
      !best || name.year > best.year || (name.year === best.year && name.weight > best.weight) ? name : best,
    undefined,
  );

/** The years of the last decades, and those named as past with the years after them. */
function candidateYears(past: readonly NamedYear[], thisYear: number): number[] {
  const years = new Set(Array.from({length: YEARS_BACK}, (_none, back) => thisYear - back));
  for (const {year} of past) for (const gap of [0, 1]) if (year + gap <= thisYear) years.add(year + gap);
  return [...years];
}

/** The same with what speaks for the year in which an article of the same story came out. */
function withKin(support: Support, kin: Evidence | undefined): Support {
  const {year} = support;
  if (kin?.published === undefined || msToCivil(kin.published).year !== year) return support;
  const reason = {weight: 1.5 * kin.weight, text: `another article of the same story came out in ${year}`};
  return {...support, score: support.score + reason.weight, reasons: [...support.reasons, reason]};
}

/** The likeliest year; null if there is none. */
export function bestYear(
  evidence: readonly Evidence[],
  dateline: Dateline | null,
  today: number,
): YearGuess | null {
  const thisYear = msToCivil(today).year;
  const pinned = pinnedDays(evidence, dateline);
  const named = namedYears(evidence);
  const past = named.filter(({year, direction}) => direction <= 0 && year <= thisYear);
  const latest = latestOf(past);
  const kin = evidence.find(({published}) => published !== undefined);
  const ranked = candidateYears(past, thisYear)
    .map((year) => {
      const support = withKin(explain(year, pinned, named, latest), kin);
      return {...support, rank: support.score - YEAR_AGE * (thisYear - year)};
    })
    .sort((a, b) => b.rank - a.rank || b.year - a.year);
  const [best, second] = ranked;
  if (!best) return null;
  const {year, score, fits, reasons} = best;
  const margin = best.rank - (second?.rank ?? 0);
  const confidence = Math.max(0.3, Math.min(0.95, 0.4 + 0.16 * score + 0.2 * margin));
  // Nothing but recency tells the years that fit apart: middling at best.
  const onlyRecent = fits && !kin && (!latest || year - latest.year > 2);
  const main = reasons.reduce((a, b) => (b.weight > a.weight ? b : a), {weight: 0, text: ''});
  return {
    year,
    // A year or a month of some year, named in passing, grounds nothing by itself.
    // Where whole days are named as past, days without a year are of theirs rather than of a recent one.
    score: kin || (latest?.unit === 'day' ? !onlyRecent : fits) ? score : 0,
    confidence: onlyRecent ? Math.min(confidence, evidence.length > 1 ? 0.6 : 0.4) : confidence,
    reason: onlyRecent ? `${main.text}: the most recent such year, as no other is named` : main.text,
  };
}
