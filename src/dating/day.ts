// On which day of the year was it written? Candidate days are scored by how much of what the articles say
// they explain: days named, days told from where the article stands, and articles of the same story.

import {shared} from '../article/shared.js';
import {civilToMs, DAY, daysInMonth, msToCivil, weekdayOf} from '../time/calendar.js';
import type {Clues, NamedDay, NamedWeekday} from './clues.js';
import type {Evidence, Reason} from './evidence.js';
import type {YearGuess} from './year.js';

/** An article comes out at most so many days after the last day that it tells of, or before the first that it announces. */
const WINDOW = 10;
/** Articles of one story come out at most so many days apart. */
const KIN_WINDOW = 3;

/** A day, in epoch milliseconds, and how well it explains what the articles say. */
interface Scored {
  readonly ms: number;
  readonly score: number;
}

interface DayGuess extends Scored {
  /** The part of the score that ties the day to what is told from where the article stands. */
  readonly tied: number;
  readonly confidence: number;
  readonly reason: string;
}

/** A day of the story, with its year. */
interface StoryDay {
  readonly ms: number;
  readonly clue: NamedDay;
  readonly weight: number;
  /** Told by the article itself: kin may have come out later and look back on what this one announces. */
  readonly own: boolean;
}

/** What a day that only kin name counts beside the article's own. */
const KIN_DAY = 0.6;

/** How much better a score makes a day likelier. */
const SHARPNESS = 5;

/** How likely news comes out so many days after a day it tells of. */
const AFTER = [1, 1, 0.7, 0.5, 0.45, 0.4, 0.35, 0.3, 0.22, 0.18, 0.15];

/** Days named, in the year taken or the one beside it that keeps them near each other. */
function storyDays(evidence: readonly Evidence[], year: number, today: number): StoryDay[] {
  const found: StoryDay[] = [];
  for (const [place, {clues, weight}] of evidence.entries())
    for (const clue of clues.days) {
      const {month, day, year: named} = clue;
      const inYear = named ?? year;
      if (day > daysInMonth(inYear, month)) continue;
      let ms = civilToMs(inYear, month, day);
      // In January, "December 28" is last year's.
      if (named === undefined && clue.direction < 0 && ms > today)
        ms = civilToMs(inYear - 1, month, Math.min(day, daysInMonth(inYear - 1, month)));
      found.push({ms, clue, weight, own: place === 0});
    }
  return found;
}

/** The day that a weekday means for an article of day `ms`. */
function weekdayFrom(ms: number, {weekday, direction}: NamedWeekday): number {
  const today = weekdayOf(ms);
  return direction > 0 ? ms + ((weekday - today + 7) % 7) * DAY : ms - ((today - weekday + 7) % 7) * DAY;
}

/** The days that may be the article's: near those that are named, or near that of an article of the same story. */
function candidateDays(evidence: readonly Evidence[], days: readonly StoryDay[]): number[] {
  const candidates = new Set<number>();
  const around = (ms: number, reach: number) => {
    for (let k = -reach; k <= reach; k++) candidates.add(ms + k * DAY);
  };
  for (const {ms} of days) around(ms, WINDOW);
  for (const {published} of evidence) if (published !== undefined) around(published, KIN_WINDOW);
  return [...candidates].sort((a, b) => a - b);
}

/** The likeliest day of a year; null if none is named that could tie it. */
export function bestDay(evidence: readonly Evidence[], {year}: YearGuess, today: number): DayGuess | null {
  const days = storyDays(evidence, year, today);
  const ranked = candidateDays(evidence, days)
    .filter((ms) => ms <= today && msToCivil(ms).year === year)
    .map((ms) => ({ms, ...explain(ms, evidence, days)}));
  if (ranked.length === 0) return null;
  const best = ranked.reduce((first, next) => (next.score > first.score + 1e-9 ? next : first));
  return {...best, confidence: Math.min(0.95, shareOf(best, ranked))};
}

/** How sure a day is: the share that it and its neighbours have of all, as a soft maximum. */
function shareOf(best: Scored, all: readonly Scored[]): number {
  const sum = (some: readonly Scored[]) =>
    some.reduce((total, {score}) => total + Math.exp(SHARPNESS * (score - best.score)), 0);
  return sum(all.filter(({ms}) => Math.abs(ms - best.ms) <= DAY)) / sum(all);
}

/** What speaks for a publication day, summed up as it is found. */
interface Support {
  /** How well it explains what the articles say. */
  score: number;
  /** The part of it that ties the day to what is told from where the article stands. */
  tied: number;
  readonly reasons: Reason[];
}

/** Adds what ties the day. */
function tie(sum: Support, fit: number, text: string, weight = fit): void {
  sum.score += fit;
  sum.tied += fit;
  sum.reasons.push({weight, text});
}

/** How well a publication day explains what the articles say. */
function explain(
  ms: number,
  evidence: readonly Evidence[],
  days: readonly StoryDay[],
): {score: number; tied: number; reason: string} {
  const sum: Support = {score: 0, tied: 0, reasons: []};
  // What kin tell from where they stand says nothing of this article.
  const own = evidence[0]?.clues;
  explainNamed(sum, ms, days, own);
  for (const {published, weight} of evidence) explainKin(sum, ms, published, weight);
  if (own) {
    explainOffsets(sum, ms, own, days);
    explainWeekdays(sum, ms, own, days);
  }
  const reasons = sum.reasons.filter(({weight}) => weight > 0).sort((a, b) => b.weight - a.weight);
  return {...sum, reason: [...new Set(reasons.map(({text}) => text))].slice(0, 2).join(', ')};
}

/** The days named: news tells of the same and the previous day most, and announces the next ones. */
function explainNamed(sum: Support, ms: number, days: readonly StoryDay[], read: Clues | undefined): void {
  const isNews =
    read !== undefined &&
    ([...read.weekdays, ...read.offsets].some(({lead}) => lead) ||
      read.days.some(({year, direction}) => year === undefined && direction > 0));
  let nearest: Reason = {weight: 0, text: ''};
  for (const {ms: day, clue, weight, own} of days) {
    const off = Math.round((ms - day) / DAY);
    if (own && off < 0 && clue.direction < 0) sum.score -= 0.8 * weight; // told as past, yet to come
    if (own && off > 1 && clue.direction > 0) sum.score -= 0.5 * weight; // announced, yet past
    // A day is told with its weekday while readers still count by weekdays; with its year, of old as well.
    if (clue.weekday !== undefined && Math.abs(off) < 7 && (clue.year === undefined || (isNews && clue.lead)))
      sum.tied = Math.max(sum.tied, 0.3 * weight);
    const fit = newsFit(off, clue.direction) * weight * (clue.lead ? 1 : 0.9) * (own ? 1 : KIN_DAY);
    if (fit <= nearest.weight) continue;
    const apart = `${daysInWords(off)}${off > 0 ? ' before' : off < 0 ? ' after' : ''}`;
    nearest = {weight: fit, text: `it speaks of ${clue.text}, ${apart}`};
  }
  sum.score += nearest.weight;
  sum.reasons.push({...nearest, weight: 0.6 * nearest.weight});
}

const daysInWords = (off: number): string =>
  off === 0 ? 'the same day' : Math.abs(off) === 1 ? 'a day' : `${Math.abs(off)} days`;

/** How likely news comes out `off` days after a day it tells of in a tense. */
function newsFit(off: number, direction: number): number {
  if (off < 0) return direction >= 0 ? Math.max(0, 0.5 + off * 0.04) : 0;
  const told = direction < 0 ? 1 : direction === 0 ? 0.5 : off === 0 ? 0.7 : 0.3;
  return (AFTER[off] ?? 0) * told;
}

/** Articles of one story come out within days of each other. */
function explainKin(sum: Support, ms: number, published: number | undefined, weight: number): void {
  if (published === undefined) return;
  const off = Math.abs(Math.round((ms - published) / DAY));
  tie(
    sum,
    ([1, 0.8, 0.4][off] ?? 0.1) * weight,
    `another article of the same story came out ${daysInWords(off)}${off > 0 ? ' apart' : ''}`,
  );
}

/** "yesterday" if it then falls on a day that is named. */
function explainOffsets(sum: Support, ms: number, {offsets}: Clues, days: readonly StoryDay[]): void {
  for (const offset of offsets) {
    const met = meet(ms + offset.days * DAY, offset, days);
    if (!met) continue;
    const fit = met.strength * (offset.lead ? 1 : 0.6) * (offset.days === 0 ? 0.7 : 1);
    tie(sum, fit, `“${offset.text}” is ${met.day.clue.text}`, fit + 0.2);
  }
}

/** "Sunday" if it then falls on a day that is named; and because a weekday alone is mostly one of the days just past. */
function explainWeekdays(sum: Support, ms: number, {weekdays}: Clues, days: readonly StoryDay[]): void {
  const begun = beginning(ms, days);
  for (const weekday of weekdays) {
    const {direction, lead, text} = weekday;
    const target = weekdayFrom(ms, weekday);
    if (begun !== undefined && direction <= 0) sum.score += target < begun ? -IN_ORDER : IN_ORDER;
    sum.score += weekdayFit(Math.abs(Math.round((ms - target) / DAY)), direction) * (lead ? 1.5 : 0.7);
    const met = meet(target, weekday, days);
    if (met) tie(sum, met.strength * (lead ? 0.7 : 0.5), `“${text}” is ${met.day.clue.text}`);
  }
}

/** What a weekday counts that falls after the story's beginning; before it, it counts against the day. */
const IN_ORDER = 0.08;

/** The first day of the story that an article of day `ms` goes on with: the earliest day named of the week before. */
function beginning(ms: number, days: readonly StoryDay[]): number | undefined {
  const recent = days.filter(({ms: day, clue}) => day <= ms && ms - day <= 7 * DAY && clue.direction <= 0);
  return recent.length > 0 ? Math.min(...recent.map(({ms: day}) => day)) : undefined;
}

/** "will visit on Monday" is not told on a Monday; "met on Monday" is told on Monday or Tuesday most. */
function weekdayFit(off: number, direction: number): number {
  if (direction > 0) return off === 0 ? -0.08 : 0.06;
  return off === 0 ? 0.1 : off === 1 ? 0.12 : off <= 3 ? 0.05 : 0;
}

/** The named day that falls on `target`, and how well the sentences of both match. */
function meet(
  target: number,
  {stems, sentence}: {readonly stems: ReadonlySet<string>; readonly sentence: number},
  days: readonly StoryDay[],
): {day: StoryDay; strength: number} | undefined {
  let best: {day: StoryDay; strength: number} | undefined;
  for (const day of days) {
    if (day.ms !== target || (day.own && day.clue.sentence === sentence)) continue;
    const strength = day.weight * (0.15 + 0.85 * Math.min(1, shared(stems, day.clue.stems) / 3));
    if (!best || strength > best.strength) best = {day, strength};
  }
  return best;
}
