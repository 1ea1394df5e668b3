// Which articles' days of publication are in view, and where their words stand below the axis.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** An article's day of publication below the axis. */
export interface PublishedDay {
  /** Epoch milliseconds. */
  readonly ms: number;
  /** "Published", "A published", "today". */
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

/** Words below the axis that take up room. */
interface Placed {
  readonly x: number;
  readonly width: number;
}

/**
 * The days that are in view, with their words to the right, or to the left where the picture ends or the next day
 * stands too near; of those whose words would collide all the same, the first has its words, and the others none.
 * Today has its word among the contexts if there is room; else the one other day may.
 */
export function publishedInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  view: View,
  measure: Measure,
  contexts: readonly Placed[] = [],
): PublishedLabel[] {
  const {width} = view;
  const inView = daysInView(days, scale, view);
  const today = inView.find(({isToday}) => isToday);
  const others = inView.filter(({isToday}) => !isToday);
  const among = (day: PublishedLabel | undefined) =>
    day && amongContexts(day, {inView, contexts, own: measure(day.name), width});
  const above = today && (among(today) ?? among(others.length === 1 ? others[0] : undefined));
  let end = -Infinity;
  const below = inView.filter(({ms}) => ms !== above?.ms);
  const placed = below.map((day, i) => {
    const {x} = day;
    const own = measure(day.name) + 2 * INSET;
    const limit = Math.min(below[i + 1]?.x ?? Infinity, width);
    const left = x + own > limit && x - own >= Math.max(end, 0) ? x - own : x + INSET;
    if (left < end || left + own - 2 * INSET > width) return {...day, name: ''};
    end = left + own;
    return {...day, left};
  });
  return [...placed, ...(above ? [above] : [])].sort((a, b) => a.x - b.x);
}

/** Where the days stand that neither a fold nor the ends of the picture hide. */
function daysInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  {k, offset, width}: View,
): PublishedLabel[] {
  return days.flatMap((day): PublishedLabel[] => {
    const x = scale.at(day.ms, k) - offset;
    const segment = scale.segmentAt(day.ms);
    const isFolded = day.ms > scale.segments[segment]!.end && segment < scale.segments.length - 1;
    return isFolded || x < -2 || x > width ? [] : [{...day, x, left: x}];
  });
}

/** A day with its words among the contexts, where they may stand there: neither touched nor crossed by any line. */
function amongContexts(
  day: PublishedLabel,
  {
    inView,
    contexts,
    own,
    width,
  }: {inView: readonly PublishedLabel[]; contexts: readonly Placed[]; own: number; width: number},
): PublishedLabel | undefined {
  const {x} = day;
  const isFree = (left: number) =>
    left >= 0 &&
    left + own <= width &&
    contexts.every((other) => left + own + 2 * INSET < other.x || left - 2 * INSET > other.x + other.width) &&
    inView.every((other) => other === day || other.x < left - INSET || other.x > left + own + INSET);
  // Nor does its line cross any.
  if (contexts.some((other) => x >= other.x - INSET && x <= other.x + other.width + INSET)) return undefined;
  const left = [x + INSET, x - INSET - own].find(isFree);
  return left === undefined ? undefined : {...day, left, inContexts: true};
}
