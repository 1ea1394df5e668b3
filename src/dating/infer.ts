// When was an article published that does not say so? Every day that it or an article of the same story
// names, and every day told from where it stands, speaks for some publication days and against others.
// Candidate days are scored by how much of this they explain, given that news speaks of the days just
// before it. If nothing fixes the year or the day, the answer is null: unknown is said, not guessed.

import {type Article} from '../article/article.js';
import {outline, type Paragraph} from '../article/outline.js';
import {civilToMs, DAY, daysInMonth, msToCivil} from '../time/calendar.js';
import {isoDate, parseIso} from '../time/iso.js';
import type {Expression} from '../timex/expression.js';
import {type Clues, cluesOf, type NamedDay, type NamedWeekday} from './clues.js';
import {datelineOf, type Dateline, datelinePublished} from './dateline.js';
import {dayOf, givenPublished} from './given.js';
import {kindredOf, likenessOf} from './kinship.js';
import type {Published} from './published.js';
import {dateInWords, WEEKDAYS} from './words.js';

/** An article with the expressions found in it. */
export interface Undated {
  readonly article: Article;
  readonly expressions: readonly Expression[];
  readonly outline?: readonly Paragraph[];
}

/** Years are looked for so far back from today when no year is named. */
const YEARS_BACK = 60;
/** What a year back costs: the most recent year that fits is taken. */
const YEAR_AGE = 0.02;
/** An article comes out at most so many days after the last day that it tells of, or before the first that it announces. */
const WINDOW = 10;
/** Sentences that share so many words tell of one happening: the weekday of one is that of the other's date. */
const PINNED_WORDS = 3;
/** An answer needs at least so much evidence for its year and for its day. */
const YEAR_NEEDED = 0.8;
const DAY_NEEDED = 0.6;
/** A day that is only named, and to which no "yesterday" or "Sunday" leads, may be any time back. */
const TIE_NEEDED = 0.25;

/** The clues of an article and of its kin, the latter weighted by their likeness. */
interface Evidence {
  readonly clues: Clues;
  readonly weight: number;
  /** The day the kindred article was published, if known. */
  readonly published?: number | undefined;
}

interface Reason {
  readonly weight: number;
  readonly text: string;
}

/**
 * The publication dates of articles that were read together: given, else in the metadata, else their
 * datelines, else inferred; null where nothing convinces. Yields after every article.
 *
 * @param today - ISO date; no article is dated later by inference.
 */
export function* inferSteps(articles: readonly Undated[], today: string): Generator<void, (Published | null)[]> {
  const limit = parseIso(today)!.interval.start;
  const found: (Published | null)[] = articles.map(({article}) => givenPublished(article));
  if (found.every((published) => published !== null)) return found;
  const paragraphs = articles.map(({article, outline: known}) => known ?? outline(article.text));
  const datelines: (Dateline | null)[] = [];
  const clues: Clues[] = [];
  for (const [i, {article, expressions}] of articles.entries()) {
    const dateline = found[i] ? null : datelineOf(article, expressions, paragraphs[i]!);
    datelines.push(dateline);
    found[i] ??= dateline && datelinePublished(dateline);
    clues.push(cluesOf(article, expressions, paragraphs[i]));
    yield;
  }
  if (found.every((published) => published !== null)) return found;
  const kin = articles.length > 1 ? kindredOf(articles.map(({article}, i) => likenessOf(article, paragraphs[i]!))) : [[]];
  yield;
  const known = [...found];
  for (const i of articles.keys()) {
    if (found[i]) continue;
    const evidence: Evidence[] = [{clues: clues[i]!, weight: 1}];
    for (const {index, kinship} of kin[i]!) evidence.push({clues: clues[index]!, weight: Math.min(0.9, kinship), published: dayOf(known[index])});
    found[i] = infer(evidence, datelines[i]!, limit);
    yield;
  }
  return found;
}

/** Weighs the evidence for one article. */
function infer(evidence: readonly Evidence[], dateline: Dateline | null, today: number): Published | null {
  const year = bestYear(evidence, dateline, today);
  if (!year || year.score < YEAR_NEEDED) return null;
  if (dateline) {
    const day = civilToMs(year.year, dateline.month, dateline.day);
    return answer(day, 'dateline', Math.min(0.9, 0.3 + 0.5 * year.confidence), `The article’s dateline is “${dateline.text}”, and ${year.reason}`);
  }
  const day = bestDay(evidence, year, today);
  if (!day || day.score < DAY_NEEDED || day.tied < TIE_NEEDED) return null;
  const confidence = year.confidence * day.confidence;
  return answer(day.ms, 'inferred', confidence, `${day.reason}, and ${year.reason}`);
}

const answer = (ms: number, basis: Published['basis'], confidence: number, because: string): Published => ({
  date: isoDate(ms, 'day'),
  confidence: Math.round(confidence * 100) / 100,
  basis,
  because: `${because[0]!.toUpperCase()}${because.slice(1)}.`,
});

// ---- the year

interface YearGuess {
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

/** How many stems two sentences share. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const root of a) if (b.has(root)) count++;
  return count;
}

/** Month-days whose weekday is told: beside them, or by another sentence about the same happening. */
function pinnedDays(evidence: readonly Evidence[], dateline: Dateline | null): Pinned[] {
  const pinned: Pinned[] = [];
  if (dateline?.weekday !== undefined) pinned.push({day: {...dateline, direction: 0, stems: new Set(), lead: true}, weekday: dateline.weekday, weight: 1});
  for (const {clues, weight} of evidence)
    for (const day of clues.days) {
      if (day.weekday !== undefined) pinned.push({day, weekday: day.weekday, weight: 1.2 * weight});
      else
        for (const other of evidence)
          for (const weekday of other.clues.weekdays) {
            const overlap = shared(day.stems, weekday.stems);
            if (overlap >= PINNED_WORDS) pinned.push({day, weekday: weekday.weekday, weight: Math.min(weight, other.weight) * Math.min(1, overlap / 3)});
          }
    }
  return pinned;
}

/** Years that the articles name, each with how closely it stands by a day or a month. */
function namedYears(evidence: readonly Evidence[]): {year: number; weight: number; future: boolean; text: string}[] {
  return evidence.flatMap(({clues, weight}) => [
    ...clues.days.filter(({year}) => year !== undefined).map(({year, direction, text}) => ({year: year!, weight: weight * 1.2, future: direction > 0, text})),
    ...clues.spans.filter(({year}) => year !== undefined).map(({year, month, direction, text}) => ({year: year!, weight: weight * (month ? 1 : 0.8), future: direction > 0, text})),
  ]);
}

function bestYear(evidence: readonly Evidence[], dateline: Dateline | null, today: number): YearGuess | null {
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
      const strongest = past.filter((name) => name.year === latest).reduce((a, b) => (b.weight > a.weight ? b : a));
      const kernel = gap === 0 ? 1 : gap === 1 ? 0.55 : gap === 2 ? 0.2 : 0;
      score += gap < 0 ? 0.4 * gap : kernel * strongest.weight;
      if (kernel > 0) reasons.push({weight: kernel * strongest.weight, text: gap === 0 ? `the latest year it speaks of as past is ${latest}` : `${latest} is the latest year it speaks of as past`});
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
  return {...best, score: evidenceFor, confidence: best.onlyRecent ? Math.min(confidence, evidence.length > 1 ? 0.6 : 0.4) : confidence};
}

// ---- the day

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
      if (own === undefined && clue.direction < 0 && ms > today) ms = civilToMs(inYear - 1, month, Math.min(day, daysInMonth(inYear - 1, month)));
      found.push({ms, clue, weight});
    }
  return found;
}

/** The day that a weekday means for an article of day `ms`. */
function weekdayFrom(ms: number, {weekday, direction}: NamedWeekday): number {
  const today = msToCivil(ms).weekday;
  return direction > 0 ? ms + ((weekday - today + 7) % 7) * DAY : ms - ((today - weekday + 7) % 7) * DAY;
}

function bestDay(evidence: readonly Evidence[], {year}: YearGuess, today: number): DayGuess | null {
  const days = storyDays(evidence, year, today);
  const candidates = new Set<number>();
  for (const {ms} of days) for (let k = -WINDOW; k <= WINDOW; k++) candidates.add(ms + k * DAY);
  for (const {published} of evidence) if (published !== undefined) for (let k = -3; k <= 3; k++) candidates.add(published + k * DAY);
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
function explain(ms: number, evidence: readonly Evidence[], days: readonly StoryDay[]): {score: number; tied: number; reason: string} {
  const reasons: Reason[] = [];
  let score = 0;
  let tied = 0;
  let nearest: Reason | undefined;
  for (const {ms: day, clue, weight} of days) {
    const off = Math.round((ms - day) / DAY);
    if (off < 0 && clue.direction < 0) score -= 0.8 * weight; // told as past, yet to come
    else if (off > 0 && clue.direction > 0 && off > 1) score -= 0.5 * weight; // announced, yet past
    const fit = (off >= 0 ? (AFTER[off] ?? 0) * (clue.direction > 0 ? (off === 0 ? 0.7 : 0.3) : 1) : clue.direction >= 0 ? Math.max(0, 0.5 + off * 0.04) : 0) * weight * (clue.lead ? 1 : 0.9);
    if (fit > (nearest?.weight ?? 0)) nearest = {weight: fit, text: off === 0 ? `it speaks of ${clue.text}, ${dateInWords(day)}` : `it speaks of ${clue.text}, ${Math.abs(off) === 1 ? 'the day' : `${Math.abs(off)} days`} ${off > 0 ? 'before' : 'after'}`};
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
      reasons.push({weight: fit, text: off === 0 ? 'another article of the same story came out that day' : `another article of the same story came out ${off === 1 ? 'a day' : `${off} days`} apart`});
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
      score += (weekday.direction <= 0 ? (off === 0 ? 0.1 : off === 1 ? 0.12 : off <= 3 ? 0.05 : 0) : off === 0 ? -0.08 : 0.06) * (weekday.lead ? 1.5 : 0.7);
      if (!met) continue;
      const fit = met.strength * (weekday.lead ? 0.7 : 0.5);
      score += fit;
      tied += fit;
      reasons.push({weight: fit, text: `“${weekday.text}” is ${met.day.clue.text}`});
    }
  }
  const [main, next] = reasons.sort((a, b) => b.weight - a.weight);
  return {score, tied, reason: [main, next].filter((reason) => reason !== undefined && reason.weight > 0).map((reason) => reason!.text).join(', ')};
}

/** The named day that falls on `target`, and how well the sentences of both match. */
function meet(target: number, {stems}: {readonly stems: ReadonlySet<string>}, days: readonly StoryDay[]): {day: StoryDay; strength: number} | undefined {
  let best: {day: StoryDay; strength: number} | undefined;
  for (const day of days) {
    if (day.ms !== target) continue;
    const strength = day.weight * (0.15 + 0.85 * Math.min(1, shared(stems, day.clue.stems) / 3));
    if (!best || strength > best.strength) best = {day, strength};
  }
  return best;
}
