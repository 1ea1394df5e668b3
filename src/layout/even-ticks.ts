// The ticks of an even scale: where events begin, at every so many of them that the dates have room. No step of
// the calendar is regular here, so each tick says its date in full.

import {instantName, ticksBetween} from './ticks.js';
import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';

/** A slot so many times as wide as a date has ticks of its own. */
const WIDE = 3;

/**
 * @param room - Of a date with what keeps it apart, in pixels.
 * @returns Instants in and just around the view, in order; which ones depends on the zoom alone.
 */
export function evenTicks(
  {stops = []}: FoldedScale,
  {k, offset, width}: View,
  room: number,
  locale: string,
): {readonly ms: number; readonly name: string}[] {
  const slots = stops.length - 1;
  const slot = k / slots;
  const step = 2 ** Math.max(0, Math.ceil(Math.log2(room / slot)));
  const first = Math.max(0, Math.floor(offset / slot / step) * step);
  const last = Math.min(slots, Math.ceil((offset + width) / slot));
  const times: number[] = [];
  for (let i = first; i <= last; i += step) {
    times.push(stops[i]!);
    if (i < slots && slot > WIDE * room) times.push(...inside(stops[i]!, stops[i + 1]!));
  }
  return times.map((ms) => ({ms, name: instantName(ms, locale)}));

  function inside(start: number, end: number): number[] {
    const margin = ((end - start) * room) / slot;
    return ticksBetween(start, end, Math.floor(slot / room / 1.5)).times.filter(
      (ms) => ms >= start + margin && ms <= end - margin,
    );
  }
}
