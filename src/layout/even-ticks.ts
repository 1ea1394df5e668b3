// The ticks of an even scale: where events begin, at every so many of them that the dates have room. No step of
// the calendar is regular here, so each tick says its date in full.

import {format, ticksBetween, unitStartedAt, yearName} from './ticks.js';
import type {View} from './view.js';

/** A slot so many times as wide as a date has ticks of its own. */
const WIDE = 3;

/**
 * @param stops - Where the slots of the scale begin, and where the last one ends, in epoch milliseconds.
 * @param room - Of a date with what keeps it apart, in pixels.
 * @returns Instants in and just around the view, in order; which ones depends on the zoom alone.
 */
export function evenTicks(
  stops: readonly number[],
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

const INSTANT_FORMATS: Readonly<Record<'month' | 'day' | 'minute' | 'second', Intl.DateTimeFormatOptions>> = {
  month: {month: 'short', year: 'numeric'},
  day: {day: 'numeric', month: 'short', year: 'numeric'},
  minute: {day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit'},
  second: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  },
};

/** An instant by itself, as far as it is not the start of something larger: "1950", "Jun 2018", "7 Oct 2018, 17:15". */
function instantName(ms: number, locale: string): string {
  const unit = unitStartedAt(ms);
  if (unit === 'year') return yearName(ms, locale);
  if (unit === 'month' || unit === 'day') return format(ms, locale, INSTANT_FORMATS[unit]);
  return format(
    ms,
    locale,
    INSTANT_FORMATS[unit === 'second' || unit === 'millisecond' ? 'second' : 'minute'],
  );
}
