// Which articles' days of publication are in view, and where their words stand below the axis.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** An article's day of publication below the axis. */
export interface PublishedDay {
  /** Epoch milliseconds. */
  readonly ms: number;
  /** "A published", "today". */
  readonly name: string;
  readonly hue: number;
  /** It is marked through the whole picture. */
  readonly isToday?: boolean;
}

/** A day of publication in view. */
export interface PublishedLabel extends PublishedDay {
  /** On screen, in pixels. */
  readonly x: number;
  /** Left edge of the words. */
  readonly left: number;
  /** The words stand in the line of the contexts, out of the way of other days. */
  readonly inContexts?: boolean;
}

/** From a day to its words, in pixels. */
const INSET = 5;

/**
 * The days that are in view, with their words to the right, or to the left where the picture ends or the next day
 * stands too near; of those whose words would collide all the same, the first has its words, and the others none.
 * Today has its word among the contexts if there is room.
 */
export function publishedInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  {k, offset, width}: View,
  measure: Measure,
  contexts: readonly {readonly x: number; readonly width: number}[] = [],
): PublishedLabel[] {
  const inView = days.flatMap((day): PublishedLabel[] => {
    const x = scale.at(day.ms, k) - offset;
    const segment = scale.segmentAt(day.ms);
    const isFolded = day.ms > scale.segments[segment]!.end && segment < scale.segments.length - 1;
    if (isFolded || x < -2 || x > width) return [];
    const left = day.isToday ? amongContexts(x, measure(day.name)) : undefined;
    return [left === undefined ? {...day, x, left: x} : {...day, x, left, inContexts: true}];
  });
  const below = inView.filter(({inContexts}) => !inContexts);
  let end = -Infinity;
  const placed = below.map((day, i) => {
    const {x} = day;
    const own = measure(day.name) + 2 * INSET;
    const limit = Math.min(below[i + 1]?.x ?? Infinity, width);
    const left = x + own > limit && x - own >= Math.max(end, 0) ? x - own : x + INSET;
    if (left < end || left + own - 2 * INSET > width) return {...day, name: ''};
    end = left + own;
    return {...day, left};
  });
  return [...placed, ...inView.filter(({inContexts}) => inContexts)].sort((a, b) => a.x - b.x);

  function amongContexts(x: number, own: number): number | undefined {
    const isFree = (left: number) =>
      left >= 0 &&
      left + own <= width &&
      contexts.every(
        (other) => left + own + 2 * INSET < other.x || left - 2 * INSET > other.x + other.width,
      ) &&
      // Nor does its line cross any.
      contexts.every((other) => x < other.x - INSET || x > other.x + other.width + INSET);
    return [x + INSET, x - INSET - own].find(isFree);
  }
}
