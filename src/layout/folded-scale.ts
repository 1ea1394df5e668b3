// The folded time scale: linear inside each stretch, with the empty time between two of them folded to a
// break of constant width. Zooming widens the stretches and leaves the folds as they are, so that the axis
// becomes an ordinary linear one as soon as one stretch fills the picture; panning is a plain shift.

import {formatDuration} from '../time/format.js';
import type {Stretch} from './stretches.js';

/** A linear part of the scale, `[start, end)` in epoch milliseconds. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Without the air around them, where its events start and end. */
  readonly first: number;
  readonly last: number;
  /** Its part of the width that all segments share, 0–1. */
  readonly share: number;
  /** The shares of the segments before it. */
  readonly sharesBefore: number;
  /** The widths of the folds before it, in pixels. */
  readonly foldsBefore: number;
}

/** The break between two segments. */
export interface Fold {
  /** In epoch milliseconds: where the segment before ends and the one after starts. */
  readonly start: number;
  readonly end: number;
  /** How long nothing happens, in milliseconds; 0 where only the scale changes. */
  readonly empty: number;
  /** In pixels, at every zoom. */
  readonly width: number;
}

/** A strictly monotone map of time to pixels, for any width `k` that the segments share, in pixels. */
export interface FoldedScale {
  readonly segments: readonly Segment[];
  /** One fewer than the segments. */
  readonly folds: readonly Fold[];
  /** The widths of all folds, in pixels. */
  readonly foldsWidth: number;
  /** Of a scale that is not linear inside its one segment: times that lie evenly, in order, at least two. */
  readonly stops?: readonly number[];
  /** Where its ticks stand, if not on round dates. @param room - Of a date with what keeps it apart, in pixels. */
  ticks?(
    view: {readonly k: number; readonly offset: number; readonly width: number},
    room: number,
    locale: string,
  ): readonly {readonly ms: number; readonly name: string}[];
  /** Where `ms` lies, in pixels from the start of the first segment. */
  at(ms: number, k: number): number;
  /** The time at `x`. */
  invert(x: number, k: number): number;
  /** Index of the last segment that starts at or before `ms`; 0 before the first. */
  segmentAt(ms: number): number;
}

/** Least width of a fold that has words, and the width of one that only marks a change of scale, in pixels. */
const FOLD = 64;
const BREAK = 28;

/** Room for "13.8 billion years" in small print. */
function foldWidth(empty: number, text: number): number {
  return Math.max(FOLD, formatDuration(empty).length * 5.8 * text + 12);
}

/** Room left before the first and after the last event of a stretch that asks for none, as a part of its length. */
const MARGIN = 0.05;

/** No stretch gets less of the width than this, over the number of stretches. */
const LEAST = 0.45;

/**
 * Makes a scale of stretches; widths follow how much there is to read in each.
 *
 * @param stretches - In the order of time, not overlapping; at least one.
 * @param text - How much larger words are than usual. Defaults to 1.
 */
export function foldedScale(stretches: readonly Stretch[], text = 1): FoldedScale {
  const {segments, folds} = partsOf(stretches, text);

  const segmentAt = (ms: number) => {
    let i = segments.length - 1;
    while (i > 0 && ms < segments[i]!.start) i--;
    return i;
  };

  return {
    segments,
    folds,
    foldsWidth: segments.at(-1)!.foldsBefore,
    segmentAt,

    at(ms, k) {
      const i = segmentAt(ms);
      const {start, end, share, sharesBefore, foldsBefore} = segments[i]!;
      const fold = folds[i];
      // After the last segment, and before the first, its scale goes on.
      if (!fold || ms <= end) {
        return sharesBefore * k + foldsBefore + ((ms - start) / (end - start)) * share * k;
      }
      const foldStart = (sharesBefore + share) * k + foldsBefore;
      return foldStart + ((ms - fold.start) / (fold.end - fold.start)) * fold.width;
    },

    invert(x, k) {
      let i = segments.length - 1;
      while (i > 0 && x < segments[i]!.sharesBefore * k + segments[i]!.foldsBefore) i--;
      const {start, end, share, sharesBefore, foldsBefore} = segments[i]!;
      const inside = x - sharesBefore * k - foldsBefore;
      const fold = folds[i];
      if (!fold || inside <= share * k) return start + (inside / (share * k)) * (end - start);
      return fold.start + ((inside - share * k) / fold.width) * (fold.end - fold.start);
    },
  };
}

/** The segments from left to right, and what is between them. */
function partsOf(stretches: readonly Stretch[], text: number): Pick<FoldedScale, 'segments' | 'folds'> {
  const padded = stretches.map((stretch, i) => pad(stretch, stretches[i - 1], stretches[i + 1]));
  const folds = padded.slice(1).map(({start}, i): Fold => {
    const [before, after] = [stretches[i]!, stretches[i + 1]!];
    const empty = after.start - before.end;
    const isLong = empty > Math.min(before.end - before.start, after.end - after.start) / 2;
    return {start: padded[i]!.end, end: start, empty, width: isLong ? foldWidth(empty, text) : BREAK};
  });
  const shares = sharesOf(stretches);
  let [sharesBefore, foldsBefore] = [0, 0];
  const segments = stretches.map(({start: first, end: last}, i): Segment => {
    const share = shares[i]!;
    const segment = {...padded[i]!, first, last, share, sharesBefore, foldsBefore};
    sharesBefore += share;
    foldsBefore += folds[i]?.width ?? 0;
    return segment;
  });
  return {segments, folds};
}

/** Leaves air around the events, but never over a neighbour: at most a third of the gap to it. */
function pad({start, end, air}: Stretch, before?: Stretch, after?: Stretch): {start: number; end: number} {
  const margin = air ?? (end - start) * MARGIN;
  return {
    start: start - Math.min(margin, before ? (start - before.end) / 3 : Infinity),
    end: end + Math.min(margin, after ? (after.start - end) / 3 : Infinity),
  };
}

/** More events need more width, though less than in proportion, since their labels can be stacked. */
function sharesOf(stretches: readonly Stretch[]): number[] {
  const needs = stretches.map(({count}) => 1.2 + count ** 0.75);
  const total = needs.reduce((sum, need) => sum + need, 0);
  const least = LEAST / stretches.length;
  const raised = needs.map((need) => Math.max(need / total, least));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((share) => share / sum);
}
