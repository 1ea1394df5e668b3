// When was an article published that does not say so? Every day that it or an article of the same story
// names, and every day told from where it stands, speaks for some publication days and against others.
// Candidate days are scored by how much of this they explain, given that news speaks of the days just
// before it. If nothing fixes the year or the day, the answer is null: unknown is said, not guessed.

import type {Article} from '../article/article.js';
import type {Paragraph} from '../article/outline.js';
import {civilToMs} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import {parseIso} from '../time/iso.js';
import {isoDate} from '../time/write-iso.js';
import type {Expression} from '../timex/expression.js';
import {type Clues, cluesOf} from './clues.js';
import {type Dateline, datelineOf, datelinePublished} from './dateline.js';
import {bestDay} from './day.js';
import type {Evidence} from './evidence.js';
import {dayOf, givenPublished} from './given.js';
import {kindredSteps, type Likeness, likenessOf} from './kinship.js';
import {between, statedIn} from './own-time.js';
import type {Published} from './published.js';
import type {Stated} from './stated.js';
import {bestYear} from './year.js';

/** An article with the expressions found in it. */
export interface Undated {
  readonly article: Article;
  readonly expressions: readonly Expression[];
  readonly outline: readonly Paragraph[];
}

/** An answer needs at least so much evidence for its year and for its day. */
const YEAR_NEEDED = 0.6;

const DAY_NEEDED = 0.6;

/** A day that is only named, and to which no "yesterday" or "Sunday" leads, may be any time back. */
const TIE_NEEDED = 0.25;

/**
 * The publication dates of articles that were read together: given, else in the metadata, else their
 * datelines, else inferred; null where nothing convinces. Yields after every article.
 *
 * @param today - ISO date; no article is dated later by inference.
 */
export function* inferSteps(
  articles: readonly Undated[],
  today: string,
): Generator<void, (Published | null)[]> {
  const limit = parseIso(today)!.interval.start;
  const found: (Published | null)[] = articles.map(({article}) => givenPublished(article));
  if (found.every((published) => published !== null)) return found;
  const datelines: (Dateline | null)[] = [];
  const clues: Clues[] = [];
  for (const [i, {article, expressions, outline}] of articles.entries()) {
    const dateline = found[i] ? null : datelineOf(article, expressions, outline);
    datelines.push(dateline);
    found[i] ??= dateline && datelinePublished(dateline);
    clues.push(cluesOf(article, expressions, outline));
    yield;
  }
  if (found.every((published) => published !== null)) return found;
  const likenesses: Likeness[] = [];
  if (articles.length > 1)
    for (const {article, outline} of articles) {
      likenesses.push(likenessOf(article, outline));
      yield;
    }
  const kin = yield* kindredSteps(likenesses);
  const known = [...found];
  for (const i of articles.keys()) {
    if (found[i]) continue;
    const own: Evidence = {clues: clues[i]!, weight: 1};
    const others = (kin[i] ?? []).map(({index, kinship}) => ({
      clues: clues[index]!,
      weight: Math.min(0.9, 0.3 + kinship),
      published: dayOf(known[index]),
    }));
    found[i] = infer([own, ...others], datelines[i]!, limit);
    yield;
  }
  return found;
}

/** Weighs the evidence for one article: what it says of its own time, else its dates and those of its kin. */
function infer(evidence: readonly Evidence[], dateline: Dateline | null, today: number): Published | null {
  const own = evidence[0]!.clues;
  const told = dateline ? null : statedIn(own, today);
  if (told) return statedAnswer(told, 0.8);
  const inferred = inferDay(evidence, dateline, today);
  const bounds = inferred ? null : between(own);
  return bounds && bounds.start <= today ? statedAnswer(bounds, 0.6) : inferred;
}

/** The day that the dates of an article and its kin speak for. */
function inferDay(evidence: readonly Evidence[], dateline: Dateline | null, today: number): Published | null {
  const year = bestYear(evidence, dateline, today);
  if (!year || year.score < YEAR_NEEDED) return null;
  if (dateline) {
    const day = civilToMs(year.year, dateline.month, dateline.day);
    return answer(
      day,
      'dateline',
      Math.min(0.9, 0.3 + 0.5 * year.confidence),
      `The article’s dateline is “${dateline.text}”, and ${year.reason}`,
    );
  }
  const day = bestDay(evidence, year, today);
  if (!day || day.score < DAY_NEEDED || day.tied < TIE_NEEDED) return null;
  const confidence = year.confidence * day.confidence;
  return answer(day.ms, 'inferred', confidence, `${day.reason}, and ${year.reason}`);
}

const statedAnswer = ({start, granularity, because}: Stated, confidence: number): Published =>
  answer(start, 'inferred', confidence, because, granularity);

const answer = (
  ms: number,
  basis: Published['basis'],
  confidence: number,
  because: string,
  granularity: Granularity = 'day',
): Published => ({
  date: isoDate(ms, granularity),
  confidence: Math.round(confidence * 100) / 100,
  basis,
  because: `${because[0]!.toUpperCase()}${because.slice(1)}.`,
});
