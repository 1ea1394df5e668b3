// Which articles' days of publication are in view, and where their words stand below the axis.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** An article's day of publication below the axis. */
export interface PublishedDay {
  /** Epoch milliseconds. */
  readonly ms: number;
  /** "A published". */
  readonly name: string;
  readonly hue: number;
}

/** A day of publication in view. */
export interface PublishedLabel extends PublishedDay {
  /** On screen, in pixels. */
  readonly x: number;
  /** Left edge of the words. */
  readonly left: number;
}

/** From a day to its words, in pixels. */
const INSET = 5;

/**
 * The days that are in view, with their words to the right, or to the left where the picture ends or the next day
 * stands too near; of those whose words would collide all the same, the first.
 */
export function publishedInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  {k, offset, width}: View,
  measure: Measure,
): PublishedLabel[] {
  const inView = days.flatMap((day) => {
    const x = scale.at(day.ms, k) - offset;
    const segment = scale.segmentAt(day.ms);
    const isFolded = day.ms > scale.segments[segment]!.end && segment < scale.segments.length - 1;
    return isFolded || x < -2 || x > width ? [] : [{...day, x}];
  });
  let end = -Infinity;
  return inView.flatMap((day, i) => {
    const {x} = day;
    const own = measure(day.name) + 2 * INSET;
    const limit = Math.min(inView[i + 1]?.x ?? Infinity, width);
    const left = x + own > limit && x - own >= Math.max(end, 0) ? x - own : x + INSET;
    if (left < end || left + own - 2 * INSET > width) return [];
    end = left + own;
    return [{...day, left}];
  });
}
