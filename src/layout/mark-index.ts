// All events as sorted typed arrays, so that a frame's cost follows what is in view and not how many events
// there are.
//
// What reaches into a view is what begins in it, which lies side by side, and what began before and has not ended:
// found by the latest end of each part of the list (highest.ts), so that one century among days costs no more than a
// day. How many they are is told by the starts and the ends, each sorted by itself, without looking at any.

import {bisectLeft, bisectRight} from 'd3';
import {columnsOf, TRAITS} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {timeOrder} from '../events/time-order.js';
import {differingDates, wholeSpan} from './all-dates.js';
import {Highest} from './highest.js';
import {assignLanes} from './lanes.js';
import {salienceRanks} from './salience-rank.js';

/** Numbers of events are their places in `events`. */
export interface MarkIndex {
  /** By start, then the longer first, then in the order given. */
  readonly events: readonly TimelineEvent[];
  /** Epoch milliseconds. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The hue of each, as given. */
  readonly hues: Uint8Array;
  /** 0 is nearest the axis. */
  readonly lanes: Uint8Array;
  /** How many lanes are used. */
  readonly laneCount: number;
  /** The events by hue, and those that have not happened yet apart from those that have: these first. */
  readonly kinds: readonly MarkKind[];
  /** The number of the kind of each event. */
  readonly kindOf: Uint16Array;
  /** The number of an event by its id; -1 if it is not there. */
  indexOf(id: string): number;
  /** How many events reach into `[from, to)`. */
  count(from: number, to: number): number;
  /** Calls `visit` with each event that reaches into `[from, to)`, in order, until it returns `false`. */
  forEach(from: number, to: number, visit: (index: number) => boolean | void): void;
  /** At most `most` events that reach into `[from, to)`, the most salient first. */
  mostSalient(from: number, to: number, most: number): number[];
  /** The events that start in `[from, to)`: the first of them, and one past the last. */
  startsIn(from: number, to: number): readonly [first: number, end: number];
}

/** Events that look alike where they are counted. */
export interface MarkKind {
  readonly hue: number;
  /** Planned or possible. */
  readonly hollow: boolean;
  readonly times: SortedTimes;
}

/** When events begin and when they end, each sorted by itself: made when it is asked for. */
export interface SortedTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** How many events of sorted times reach into `[from, to)`: those that have begun, without those that have ended. */
export function countReaching(times: SortedTimes, from: number, to: number): number {
  const begun = bisectLeft(times.starts, to);
  // Before the first begins, none has ended: the ends of thousands are not sorted for the first picture.
  const ended = times.starts[0]! > from ? 0 : bisectRight(times.ends, from);
  return Math.max(0, begun - ended);
}

/**
 * @param hueOf - A small number for the colour of each event, or of all.
 */
export function indexMarks(
  given: readonly TimelineEvent[],
  hueOf: number | ((event: TimelineEvent) => number) = 0,
): MarkIndex {
  const events = inOrder(given);
  const {starts, ends, given: ids} = columnsOf(events);
  const hues = huesOf(events, hueOf);
  const {lanes, count: laneCount} = lanesOf(events, starts, ends);
  const {kinds, kindOf} = kindsOf(events, hues);
  const times = kinds.length === 1 ? kinds[0]!.times : sortedTimes(starts, ends);
  return {
    events,
    starts,
    ends,
    hues,
    lanes,
    laneCount,
    kinds,
    kindOf,
    indexOf: numberById(ids),
    count: (from, to) => countReaching(times, from, to),
    ...reachingInto(starts, new Highest(ends), new Highest(salienceRanks(events))),
  };
}

/** Looks only for who is asked for: a map of all would take longer than a first picture. */
function numberById(events: readonly {readonly id?: string}[]): MarkIndex['indexOf'] {
  const numbers = new Map<string, number>();
  return (id) => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = events.findIndex((event) => event.id === id)));
    return number;
  };
}

function reachingInto(
  starts: Float64Array,
  latest: Highest,
  ranks: Highest,
): Pick<MarkIndex, 'forEach' | 'startsIn' | 'mostSalient'> {
  const startsIn = (from: number, to: number) => [bisectLeft(starts, from), bisectLeft(starts, to)] as const;

  /** Of the events before number `end`, those that end after `from`. */
  const forLasting = (from: number, end: number, visit: (index: number) => boolean | void) => {
    for (let i = latest.next(0, end, from); i < end; i = latest.next(i + 1, end, from)) {
      if (visit(i) === false) return;
    }
  };

  return {
    forEach: (from, to, visit) => forLasting(from, bisectLeft(starts, to), visit),
    startsIn,
    mostSalient(from, to, most) {
      const [first, end] = startsIn(from, to);
      const found = ranks.top(first, end, most);
      // What began before is looked at one by one: as much as there is to see.
      forLasting(from, first, (i) => keepHighest(found, i, ranks.values, most));
      return found;
    },
  };
}

/** Puts `i` in its place among the highest `most`, if it is one of them. */
function keepHighest(found: number[], i: number, ranks: ArrayLike<number>, most: number): void {
  let at = found.length;
  while (at > 0 && ranks[found[at - 1]!]! < ranks[i]!) at--;
  if (at === most) return;
  found.splice(at, 0, i);
  if (found.length > most) found.pop();
}

function inOrder(given: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const {starts, ends} = columnsOf(given);
  const order = timeOrder(starts, ends);
  return order ? Array.from(order, (i) => given[i]!) : given;
}

/** The other dates of an event are drawn in its lane. */
function lanesOf(events: readonly TimelineEvent[], starts: Float64Array, ends: Float64Array) {
  const differing = differingDates(events);
  if (differing.length === 0) return assignLanes(starts, ends);
  const [firsts, lasts] = [starts.slice(), ends.slice()];
  for (const i of differing) ({start: firsts[i], end: lasts[i]} = wholeSpan(events[i]!));
  const order = timeOrder(firsts, lasts);
  if (!order) return assignLanes(firsts, lasts);
  const sorted = assignLanes(
    Float64Array.from(order, (i) => firsts[i]!),
    Float64Array.from(order, (i) => lasts[i]!),
  );
  const lanes = new Uint8Array(events.length);
  order.forEach((i, place) => (lanes[i] = sorted.lanes[place]!));
  return {lanes, count: sorted.count};
}

function huesOf(
  events: readonly TimelineEvent[],
  hueOf: number | ((event: TimelineEvent) => number),
): Uint8Array {
  const hues = new Uint8Array(events.length);
  if (typeof hueOf === 'number') return hues.fill(hueOf);
  for (let i = 0; i < hues.length; i++) hues[i] = hueOf(events[i]!);
  return hues;
}

function kindsOf(events: readonly TimelineEvent[], hues: Uint8Array): Pick<MarkIndex, 'kinds' | 'kindOf'> {
  const keys = new Uint16Array(hues);
  const {starts, ends, traits} = columnsOf(events);
  for (let i = 0; i < keys.length; i++) if (traits[i]! & TO_COME) keys[i]! += HOLLOW;
  const counts = new Uint32Array(2 * HOLLOW);
  for (const key of keys) counts[key]!++;
  const used = Array.from(counts.keys()).filter((key) => counts[key]! > 0);
  const kinds = used.map((key): MarkKind => {
    const isOf = (_: number, i: number) => keys[i] === key;
    const [from, to] = used.length === 1 ? [starts, ends] : [starts.filter(isOf), ends.filter(isOf)];
    return {hue: key % HOLLOW, hollow: key >= HOLLOW, times: sortedTimes(from, to)};
  });
  const kindAt = counts.fill(0);
  used.forEach((key, kind) => (kindAt[key] = kind));
  for (let i = 0; i < keys.length; i++) keys[i] = kindAt[keys[i]!]!;
  return {kinds, kindOf: keys};
}

/** Beyond all hues. */
const HOLLOW = 256;
const TO_COME = TRAITS.planned | TRAITS.possible;

/** @param starts - Sorted. */
function sortedTimes(starts: Float64Array, ends: Float64Array): SortedTimes {
  let sorted: Float64Array | undefined;
  return {
    starts,
    get ends() {
      return (sorted ??= isSorted(ends) ? ends : ends.slice().sort());
    },
  };
}

function isSorted(numbers: Float64Array): boolean {
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! < numbers[i - 1]!) return false;
  return true;
}
