// Where a time axis may change its scale: cuts the events into stretches that are each even enough to be
// drawn to one linear scale.
//
// A stretch costs the unevenness of the gaps between its events, Σ ln(mean gap / gap), which is 0 when they
// are evenly spaced (inequality of the means); each cut costs a fixed price, and dynamic programming finds
// the cheapest cuts. The search is that of J. D. Scargle et al., "Studies in Astronomical Time Series
// Analysis VI: Bayesian Block Representations", ApJ 764 (2013), section 2.6; only their fitness is replaced,
// since an empty stretch is to be folded here, not to become a block.

import {columnsOf, TRAITS} from '../events/columns.js';
import type {Dated} from '../events/columns.js';
import {DAY} from '../time/calendar.js';
import {cheapestCuts} from './cheapest-cuts.js';
import {sampleOf} from './sample.js';
import type {SampledColumns} from './sample.js';

export type {Dated};

/** Events that share one linear scale; `[start, end)` in epoch milliseconds holds what they are drawn in. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How many ends and points of events lie inside. */
  readonly count: number;
  /** Room to be left before and after it, in milliseconds. Defaults to a part of its length. */
  readonly air?: number;
}

export interface StretchOptions {
  /** At most this many stretches; 1 gives one linear scale. Defaults to 5. */
  readonly most?: number;
}

/** From the first start to the last end, in epoch milliseconds. @param events - At least one. */
export function spanOf(events: readonly Dated[]): {start: number; end: number} {
  let start = Infinity;
  let end = -Infinity;
  const {starts, ends} = columnsOf(events);
  for (let i = 0; i < starts.length; i++) {
    start = Math.min(start, starts[i]!);
    end = Math.max(end, ends[i]!);
  }
  // Far from 1970 a double holds no single milliseconds.
  return {start, end: Math.max(end, start + Math.max(1, Math.abs(start) * 1e-12))};
}

/** How many stretches can be told apart in a picture of a width, in pixels. */
export function mostStretches(width: number): number {
  return Math.max(1, Math.min(5, Math.floor(width / 150)));
}

/** A point that must be told from its neighbours, and the interval that it stands for. */
interface Anchor {
  readonly at: number;
  /** No gap counts as shorter: two events of one day are not told apart by a finer scale. */
  readonly grain: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts are looked for at so many gaps only: a first picture searches before any of this is compiled. */
const CANDIDATES = 64;

/** And only at gaps that stand out from the next on one side at least, by so much: within an even row nothing is cut. */
const STANDS_OUT = 1.5;

/** What a cut costs, and how much more with each event: many events must gain before the axis is cut. */
const CUT = 3.6;
const CUT_PER_ANCHOR = 0.12;

/** What a cut costs, each time that both gaps beside it are longer by e, or that the longer is. */
const ODD = 1.5;
const LOPSIDED = 0.2;

/** A day alone is seen in the midst of so much time on either side. */
const LONE_DAY = 7 * DAY;

/** An interval so many times as long as others inside it is their background. */
const FINER = 6;

/**
 * Cuts events into stretches in the order of time that do not overlap. Takes O(n log n); of thousands, a sample
 * says where.
 *
 * @param events - In any order; left unchanged.
 * @returns None for no events, else at least one.
 */
export function findStretches(events: readonly Dated[], {most = 5}: StretchOptions = {}): Stretch[] {
  const anchors = placedAnchors(sampleOf(columnsOf(events))).sort(
    (a, b) => a.at - b.at || a.start - b.start || a.end - b.end || a.grain - b.grain,
  );
  if (anchors.length === 0) return [];
  return cut(anchors, most).reduce<Stretch[]>((stretches, group, i, groups) => {
    const [first, last] = group;
    const [before, after] = [groups[i - 1], groups[i + 1]];
    const start = Math.max(
      startOf(anchors, group),
      before ? border(anchors, before, group) : -Infinity,
      stretches.at(-1)?.end ?? -Infinity,
    );
    const end = Math.min(endOf(anchors, group), after ? border(anchors, group, after) : Infinity);
    // One end of a lasting event, cut off from the other, has no length of its own.
    const least = Math.max(anchors[first]!.grain, Math.abs(start) * 1e-12, 1);
    const room = after ? (anchors[after[0]]!.at - start) / 2 : Infinity;
    const air = isDay(anchors, group) && {air: LONE_DAY};
    stretches.push({
      start,
      end: Math.max(end, start + Math.min(least, room)),
      count: last - first + 1,
      ...air,
    });
    return stretches;
  }, []);
}

/** Whether all of it is one day: of its hours nothing is known, so that they are no scale for it. */
function isDay(anchors: readonly Anchor[], [first, last]: Group): boolean {
  const {at} = anchors[first]!;
  return anchors.slice(first, last + 1).every((anchor) => anchor.at === at && anchor.grain === DAY / 4);
}

function startOf(anchors: readonly Anchor[], [first, last]: Group): number {
  let start = Infinity;
  for (let i = first; i <= last; i++) start = Math.min(start, anchors[i]!.start);
  return start;
}

function endOf(anchors: readonly Anchor[], [first, last]: Group): number {
  let end = -Infinity;
  for (let i = first; i <= last; i++) end = Math.max(end, anchors[i]!.end);
  return end;
}

/** Where two neighbours part when their events reach into each other: the later one keeps what it can. */
function border(anchors: readonly Anchor[], a: Group, b: Group): number {
  const [left, right] = [anchors[a[1]]!.at, anchors[b[0]]!.at];
  const [leftEnd, rightStart] = [endOf(anchors, a), startOf(anchors, b)];
  if (leftEnd <= rightStart) return leftEnd;
  if (rightStart > left) return rightStart;
  return leftEnd < right ? leftEnd : left + (right - left) / 2;
}

type Group = readonly [first: number, last: number];

/** Among more events one more or less makes no stretch, and comparing all with all would take long. */
const FEW = 500;

/**
 * A lasting event is placed by its two ends, one that happened some time inside by its middle. "Some time in October"
 * beside four days of October is no place of its own: it lies behind them, and must not stretch the scale to the whole
 * month.
 */
function placedAnchors(columns: SampledColumns): Anchor[] {
  const {starts, ends, traits} = columns;
  const shortest = starts.reduce((least, start, i) => Math.min(least, ends[i]! - start), Infinity);
  const anchors: Anchor[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    const grain = (end - start) / 4;
    if (traits[i]! & TRAITS.throughout) {
      anchors.push({at: start, grain, start, end: start}, {at: end, grain, start: end, end});
    } else if (starts.length > FEW || end - start < FINER * shortest || !isBackground(columns, start, end)) {
      anchors.push({at: start + (end - start) / 2, grain, start, end});
    }
  }
  return anchors;
}

/** Whether two events at least lie in a stretch that are much shorter. */
function isBackground({starts, ends}: SampledColumns, start: number, end: number): boolean {
  const longest = (end - start) / FINER;
  let inside = 0;
  for (let i = 0; i < starts.length && inside < 2; i++) {
    if (starts[i]! >= start && ends[i]! <= end && ends[i]! - starts[i]! <= longest) inside++;
  }
  return inside > 1;
}

function cut(anchors: readonly Anchor[], most: number): Group[] {
  const {lengths, unevenness} = gapSums(anchors);
  const starts = candidateStarts(lengths, anchors);
  const price = CUT + CUT_PER_ANCHOR * anchors.length;
  const prices = Float64Array.from(starts, (start) => price + oddity(lengths, start));
  const cuts = cheapestCuts(costs(starts, unevenness), prices, most);
  return cuts.slice(1).map((next, i) => [starts[cuts[i]!]!, starts[next]! - 1]);
}

/** Sums of the gaps and of their logarithms up to each anchor make the cost of any stretch O(1). */
function gapSums(anchors: readonly Anchor[]) {
  const lengths = new Float64Array(anchors.length);
  const logs = new Float64Array(anchors.length);
  for (let i = 1; i < anchors.length; i++) {
    const before = anchors[i - 1]!;
    const anchor = anchors[i]!;
    const gap = Math.max(anchor.at - before.at, Math.min(anchor.grain, before.grain), 1);
    lengths[i] = lengths[i - 1]! + gap;
    logs[i] = logs[i - 1]! + Math.log(gap);
  }
  const unevenness = (first: number, end: number) => {
    const gaps = end - first;
    if (gaps < 1) return 0;
    return gaps * Math.log((lengths[end]! - lengths[first]!) / gaps) - (logs[end]! - logs[first]!);
  };
  return {lengths, unevenness};
}

/** What it costs beside the price to cut before an anchor: a cut belongs into a gap that is long on at least one side's terms. */
function oddity(lengths: Float64Array, i: number): number {
  const gap = gapBefore(lengths, i);
  const longerBy = (other: number) => (Number.isFinite(other) ? Math.max(0, Math.log(other / gap)) : 0);
  const around = [gapBefore(lengths, i - 1), gapBefore(lengths, i + 1)];
  // What borders on a long gap and on a short one goes with the short one: the long one is what is empty.
  const beyond = Math.max(...around.filter(Number.isFinite));
  return longerBy(Math.min(...around)) * ODD + longerBy(beyond) * LOPSIDED;
}

/** What each stretch from the i-th candidate to before the j-th costs, at `i × candidates + j`. */
function costs(starts: readonly number[], costOf: (first: number, end: number) => number): Float64Array {
  const {length} = starts;
  const found = new Float64Array(length * length);
  for (let i = 0; i < length; i++)
    for (let j = i + 1; j < length; j++) found[i * length + j] = costOf(starts[i]!, starts[j]! - 1);
  return found;
}

/** Infinite at both ends. */
function gapBefore(lengths: Float64Array, i: number): number {
  return i > 0 && i < lengths.length ? lengths[i]! - lengths[i - 1]! : Infinity;
}

/**
 * The anchors that a stretch may start with, and one past the last: those behind the longest gaps that stand out. Nothing is
 * cut within its grain.
 */
function candidateStarts(lengths: Float64Array, anchors: readonly Anchor[]): number[] {
  const starts: number[] = [];
  for (let i = 1; i < lengths.length; i++) {
    const [before, after] = [anchors[i - 1]!, anchors[i]!];
    const apart = after.at - before.at;
    if (apart < 1 || apart < Math.min(before.grain, after.grain)) continue;
    const beside = Math.min(gapBefore(lengths, i - 1), gapBefore(lengths, i + 1));
    if (gapBefore(lengths, i) >= STANDS_OUT * beside) starts.push(i);
  }
  return [0, ...longest(starts, lengths), lengths.length];
}

function longest(starts: readonly number[], lengths: Float64Array): readonly number[] {
  if (starts.length <= CANDIDATES) return starts;
  const gaps = Float64Array.from(starts, (start) => gapBefore(lengths, start));
  const least = gaps.slice().sort()[gaps.length - CANDIDATES]!;
  return starts.filter((_, i) => gaps[i]! >= least).slice(0, CANDIDATES);
}
