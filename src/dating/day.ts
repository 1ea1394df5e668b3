// On which day of the year was it written? Candidate days are scored by how much of what the articles say
// they explain: days named, days told from where the article stands, and articles of the same story.

import {civilToMs, DAY, daysInMonth, msToCivil} from '../time/calendar.js';
import type {NamedDay, NamedWeekday} from './clues.js';
import {type Evidence, type Reason, shared} from './evidence.js';
import {dateInWords} from './words.js';
import type {YearGuess} from './year.js';

/** An article comes out at most so many days after the last day that it tells of, or before the first that it announces. */
const WINDOW = 10;

interface DayGuess {
  readonly ms: number;
  readonly score: number;
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
}

/** How much better a score makes a day likelier. */
const SHARPNESS = 5;

/** How likely news comes out so many days after a day it tells of. */
const AFTER = [1, 1, 0.7, 0.5, 0.45, 0.4, 0.35, 0.3, 0.22, 0.18, 0.15];

/** Days named, in the year taken or the one beside it that keeps them near each other. */
function storyDays(evidence: readonly Evidence[], year: number, today: number): StoryDay[] {
  const found: StoryDay[] = [];
  for (const {clues, weight} of evidence)
    for (const clue of clues.days) {
      const {month, day, year: own} = clue;
      const inYear = own ?? year;
      if (day > daysInMonth(inYear, month)) continue;
      let ms = civilToMs(inYear, month, day);
      // In January, "December 28" is last year's.
      if (own === undefined && clue.direction < 0 && ms > today)
        ms = civilToMs(inYear - 1, month, Math.min(day, daysInMonth(inYear - 1, month)));
      found.push({ms, clue, weight});
    }
  return found;
}

/** The day that a weekday means for an article of day `ms`. */
function weekdayFrom(ms: number, {weekday, direction}: NamedWeekday): number {
  const today = msToCivil(ms).weekday;
  return direction > 0 ? ms + ((weekday - today + 7) % 7) * DAY : ms - ((today - weekday + 7) % 7) * DAY;
}

export function bestDay(evidence: readonly Evidence[], {year}: YearGuess, today: number): DayGuess | null {
  const days = storyDays(evidence, year, today);
  const candidates = new Set<number>();
  for (const {ms} of days) for (let k = -WINDOW; k <= WINDOW; k++) candidates.add(ms + k * DAY);
  for (const {published} of evidence)
    if (published !== undefined) for (let k = -3; k <= 3; k++) candidates.add(published + k * DAY);
  let best: DayGuess | null = null;
  let total = 0;
  const scores: [number, number][] = [];
  for (const ms of [...candidates].sort((a, b) => a - b)) {
    if (ms > today || Math.abs(msToCivil(ms).year - year) > 0) continue;
    const {score, tied, reason} = explain(ms, evidence, days);
    scores.push([ms, score]);
    if (!best || score > best.score + 1e-9) best = {ms, score, tied, confidence: 0, reason};
  }
  if (!best) return null;
  // How sure: the share that the day and its neighbours have of all, as a soft maximum.
  let near = 0;
  for (const [ms, score] of scores) {
    const share = Math.exp(SHARPNESS * (score - best.score));
    total += share;
    if (Math.abs(ms - best.ms) <= DAY) near += share;
  }
  return {...best, confidence: Math.min(0.95, near / total)};
}

/** How well a publication day explains what the articles say. */
function explain(
  ms: number,
  evidence: readonly Evidence[],
  days: readonly StoryDay[],
): {score: number; tied: number; reason: string} {
  const reasons: Reason[] = [];
  let score = 0;
  let tied = 0;
  let nearest: Reason | undefined;
  for (const {ms: day, clue, weight} of days) {
    const off = Math.round((ms - day) / DAY);
    if (off < 0 && clue.direction < 0)
      score -= 0.8 * weight; // told as past, yet to come
    else if (off > 0 && clue.direction > 0 && off > 1) score -= 0.5 * weight; // announced, yet past
    const fit =
      (off >= 0
        ? (AFTER[off] ?? 0) * (clue.direction > 0 ? (off === 0 ? 0.7 : 0.3) : 1)
        : clue.direction >= 0
          ? Math.max(0, 0.5 + off * 0.04)
          : 0) *
      weight *
      (clue.lead ? 1 : 0.9);
    if (fit > (nearest?.weight ?? 0))
      nearest = {
        weight: fit,
        text:
          off === 0
            ? `it speaks of ${clue.text}, ${dateInWords(day)}`
            : `it speaks of ${clue.text}, ${Math.abs(off) === 1 ? 'the day' : `${Math.abs(off)} days`} ${off > 0 ? 'before' : 'after'}`,
      };
  }
  if (nearest) {
    score += nearest.weight;
    reasons.push({...nearest, weight: nearest.weight * 0.6});
  }
  for (const [place, {clues, weight, published}] of evidence.entries()) {
    if (published !== undefined) {
      const off = Math.abs(Math.round((ms - published) / DAY));
      const fit = (off === 0 ? 1 : off === 1 ? 0.8 : off === 2 ? 0.4 : 0.1) * weight;
      score += fit;
      tied += fit;
      reasons.push({
        weight: fit,
        text:
          off === 0
            ? 'another article of the same story came out that day'
            : `another article of the same story came out ${off === 1 ? 'a day' : `${off} days`} apart`,
      });
    }
    if (place > 0) continue; // what kin tell from where they stand says nothing of this article
    for (const offset of clues.offsets) {
      const target = ms + offset.days * DAY;
      const met = meet(target, offset, days);
      if (!met) continue;
      const fit = met.strength * (offset.lead ? 1 : 0.6) * (offset.days === 0 ? 0.7 : 1);
      score += fit;
      tied += fit;
      reasons.push({weight: fit + 0.2, text: `“${offset.text}” is ${met.day.clue.text}`});
    }
    for (const weekday of clues.weekdays) {
      const target = weekdayFrom(ms, weekday);
      const met = meet(target, weekday, days);
      // A weekday alone is mostly one of the days just past, often the day itself.
      const off = Math.abs(Math.round((ms - target) / DAY));
      score +=
        (weekday.direction <= 0
          ? off === 0
            ? 0.1
            : off === 1
              ? 0.12
              : off <= 3
                ? 0.05
                : 0
          : off === 0
            ? -0.08
            : 0.06) * (weekday.lead ? 1.5 : 0.7);
      if (!met) continue;
      const fit = met.strength * (weekday.lead ? 0.7 : 0.5);
      score += fit;
      tied += fit;
      reasons.push({weight: fit, text: `“${weekday.text}” is ${met.day.clue.text}`});
    }
  }
  const [main, next] = reasons.sort((a, b) => b.weight - a.weight);
  return {
    score,
    tied,
    reason: [main, next]
      .filter((reason) => reason !== undefined && reason.weight > 0)
      .map((reason) => reason!.text)
      .join(', '),
  };
}

/** The named day that falls on `target`, and how well the sentences of both match. */
function meet(
  target: number,
  {stems}: {readonly stems: ReadonlySet<string>},
  days: readonly StoryDay[],
): {day: StoryDay; strength: number} | undefined {
  let best: {day: StoryDay; strength: number} | undefined;
  for (const day of days) {
    if (day.ms !== target) continue;
    const strength = day.weight * (0.15 + 0.85 * Math.min(1, shared(stems, day.clue.stems) / 3));
    if (!best || strength > best.strength) best = {day, strength};
  }
  return best;
}
