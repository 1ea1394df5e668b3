// In which year was it written? Month-days whose weekday is told fit only some years; years named as past are
// not later; of the years that fit, news is of the most recent.

import {civilToMs, daysInMonth, msToCivil} from '../time/calendar.js';
import type {NamedDay} from './clues.js';
import type {Dateline} from './dateline.js';
import {type Evidence, type Reason, shared} from './evidence.js';
import {WEEKDAYS} from './words.js';

/** Years are looked for so far back from today when no year is named. */
const YEARS_BACK = 60;

/** What a year back costs: the most recent year that fits is taken. */
const YEAR_AGE = 0.02;

/** Sentences that share so many words tell of one happening: the weekday of one is that of the other's date. */
const PINNED_WORDS = 3;

export interface YearGuess {
  readonly year: number;
  /** Evidence for it. */
  readonly score: number;
  readonly confidence: number;
  /** Other years fit as well; this one is the most recent. */
  readonly onlyRecent: boolean;
  readonly reason: string;
}

/** A day of the year with the weekday that it must fall on. */
interface Pinned {
  readonly day: NamedDay;
  readonly weekday: number;
  readonly weight: number;
}

/** Month-days whose weekday is told: beside them, or by another sentence about the same happening. */
function pinnedDays(evidence: readonly Evidence[], dateline: Dateline | null): Pinned[] {
  const pinned: Pinned[] = [];
  if (dateline?.weekday !== undefined)
    pinned.push({
      day: {...dateline, direction: 0, stems: new Set(), lead: true},
      weekday: dateline.weekday,
      weight: 1,
    });
  for (const {clues, weight} of evidence)
    for (const day of clues.days) {
      if (day.weekday !== undefined) pinned.push({day, weekday: day.weekday, weight: 1.2 * weight});
      else
        for (const other of evidence)
          for (const weekday of other.clues.weekdays) {
            const overlap = shared(day.stems, weekday.stems);
            if (overlap >= PINNED_WORDS)
              pinned.push({
                day,
                weekday: weekday.weekday,
                weight: Math.min(weight, other.weight) * Math.min(1, overlap / 3),
              });
          }
    }
  return pinned;
}

/** Years that the articles name, each with how closely it stands by a day or a month. */
function namedYears(
  evidence: readonly Evidence[],
): {year: number; weight: number; future: boolean; text: string}[] {
  return evidence.flatMap(({clues, weight}) => [
    ...clues.days
      .filter(({year}) => year !== undefined)
      .map(({year, direction, text}) => ({year: year!, weight: weight * 1.2, future: direction > 0, text})),
    ...clues.spans
      .filter(({year}) => year !== undefined)
      .map(({year, month, direction, text}) => ({
        year: year!,
        weight: weight * (month ? 1 : 0.6),
        future: direction > 0,
        text,
      })),
  ]);
}

export function bestYear(
  evidence: readonly Evidence[],
  dateline: Dateline | null,
  today: number,
): YearGuess | null {
  const thisYear = msToCivil(today).year;
  const pinned = pinnedDays(evidence, dateline);
  const named = namedYears(evidence).filter(({year}) => year <= thisYear + 40);
  const past = named.filter(({year, future}) => !future && year <= thisYear);
  const latest = past.reduce((max, {year}) => Math.max(max, year), -Infinity);
  const kin = evidence.find(({published}) => published !== undefined);
  const candidates = new Set<number>();
  for (let year = thisYear; year > thisYear - YEARS_BACK; year--) candidates.add(year);
  for (const {year} of past) for (const gap of [0, 1]) if (year + gap <= thisYear) candidates.add(year + gap);
  let best: YearGuess | null = null;
  let second = -Infinity;
  for (const year of candidates) {
    const reasons: Reason[] = [];
    let score = 0;
    // Weekdays of other happenings share words too: what fits counts once, at its best.
    const fits = new Map<string, Pinned>();
    let misfits = 0;
    for (const pin of pinned) {
      const {month, day, year: own} = pin.day;
      const key = `${month}-${day}`;
      if (own !== undefined || day > daysInMonth(year, month)) continue;
      if (msToCivil(civilToMs(year, month, day)).weekday === pin.weekday) {
        if ((fits.get(key)?.weight ?? 0) < pin.weight) fits.set(key, pin);
      } else if (pin.day.weekday !== undefined) misfits += pin.weight;
    }
    for (const {weight, day, weekday} of fits.values()) {
      score += weight;
      reasons.push({weight, text: `${day.text} is a ${WEEKDAYS[weekday]} in ${year}`});
    }
    score -= 3 * misfits;
    if (latest > -Infinity) {
      const gap = year - latest;
      const strongest = past
        .filter((name) => name.year === latest)
        .reduce((a, b) => (b.weight > a.weight ? b : a));
      const kernel = gap === 0 ? 1 : gap === 1 ? 0.55 : gap === 2 ? 0.2 : 0;
      score += gap < 0 ? 0.4 * gap : kernel * strongest.weight;
      if (kernel > 0)
        reasons.push({
          weight: kernel * strongest.weight,
          text:
            gap === 0
              ? `the latest year it speaks of as past is ${latest}`
              : `${latest} is the latest year it speaks of as past`,
        });
    }
    for (const {year: later, future, weight} of named) if (future && later < year) score -= 0.3 * weight;
    if (kin?.published !== undefined && Math.abs(msToCivil(kin.published).year - year) === 0) {
      score += 1.5 * kin.weight;
      reasons.push({weight: 1.5 * kin.weight, text: `another article of the same story came out in ${year}`});
    }
    const recency = YEAR_AGE * (thisYear - year);
    const evidenceFor = score;
    score -= recency;
    if (!best || score > best.score - 0) {
      if (best) second = Math.max(second, best.score);
      const main = reasons.sort((a, b) => b.weight - a.weight)[0];
      const onlyRecent = main && fits.size > 0 && latest < year - 2 && !kin;
      best = {
        year,
        score,
        confidence: 0,
        reason: `${main?.text ?? ''}${onlyRecent ? `: the most recent such year, as no other is named` : ''}`,
        onlyRecent: Boolean(onlyRecent),
        ...{evidenceFor},
      };
    } else second = Math.max(second, score);
  }
  if (!best) return null;
  const {evidenceFor} = best as YearGuess & {evidenceFor: number};
  const margin = best.score - second;
  const confidence = Math.max(0.3, Math.min(0.95, 0.42 + 0.16 * evidenceFor + 0.2 * margin));
  // Nothing but recency tells the years that fit apart: middling at best.
  return {
    ...best,
    score: evidenceFor,
    confidence: best.onlyRecent ? Math.min(confidence, evidence.length > 1 ? 0.6 : 0.4) : confidence,
  };
}
