// The even time scale: every event begins as far from the one before as from the one after, whatever lies
// between. Linear inside each of these slots, so that it stays strictly monotone and every date has its place.

import {bisectRight} from 'd3';
import {columnsOf} from '../events/columns.js';
import type {Dated} from './stretches.js';
import {spanOf} from './stretches.js';
import {evenTicks} from './even-ticks.js';
import type {FoldedScale} from './folded-scale.js';

/**
 * @param events - In any order, at least one. Those that start together share their place.
 */
export function evenScale(events: readonly Dated[]): FoldedScale {
  const {start, end} = spanOf(events);
  const starts = columnsOf(events).starts.slice().sort();
  const stops = [...starts.filter((ms, i) => i === 0 || ms > starts[i - 1]!), end];
  const slots = stops.length - 1;
  const slotOf = (i: number) => Math.max(0, Math.min(slots - 1, i));

  return {
    segments: [{start, end, first: start, last: end, share: 1, sharesBefore: 0, foldsBefore: 0}],
    folds: [],
    foldsWidth: 0,
    stops,
    ticks: (view, room, locale) => evenTicks(stops, view, room, locale),
    segmentAt: () => 0,

    at(ms, k) {
      const i = slotOf(bisectRight(stops, ms) - 1);
      const part = (ms - stops[i]!) / (stops[i + 1]! - stops[i]!);
      // Counted from the nearer end: 13.8 billion years leave no precision for the day at their other end.
      const place = part < 0.5 ? i + part : i + 1 - (stops[i + 1]! - ms) / (stops[i + 1]! - stops[i]!);
      return (place * k) / slots;
    },

    invert(x, k) {
      const place = (x * slots) / k;
      const i = slotOf(Math.floor(place));
      const length = stops[i + 1]! - stops[i]!;
      return place - i < 0.5 ? stops[i]! + (place - i) * length : stops[i + 1]! - (i + 1 - place) * length;
    },
  };
}
