// All events as sorted typed arrays, so that a frame's cost follows what is in view and not how many events
// there are.
//
// Events are put in classes by length, each sorted by start: looking for what reaches into a view must look
// back by the longest interval, which one century among days would spoil for all (measured: 2,000 marks in
// view became 36,000).

import {bisectLeft, bisectRight} from 'd3';
import {columnsOf, lazyColumns} from '../events/columns.js';
import type {TimelineEvent} from '../events/event.js';
import {timeOrder} from '../events/time-order.js';
import {differingDates, wholeSpan} from './all-dates.js';
import {assignLanes} from './lanes.js';
import {rankBySalience} from './salience-rank.js';

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
  /** Event numbers, the most salient first. */
  readonly bySalience: Uint32Array;
  /** For each hue in use, the sorted starts of its events. */
  readonly startsByHue: ReadonlyMap<number, Float64Array>;
  /** The number of an event by its id; -1 if it is not there. */
  indexOf(id: string): number;
  /** How many events reach into `[from, to)`; may count a few that end just before it. */
  count(from: number, to: number): number;
  /** Calls `visit` with each event that reaches into `[from, to)`, the longest class first. */
  forEach(from: number, to: number, visit: (index: number) => void): void;
  /** At most `most` events that reach into `[from, to)`, the most salient first. */
  mostSalient(from: number, to: number, most: number): number[];
  /** The events that start in `[from, to)`: the first of them, and one past the last. */
  startsIn(from: number, to: number): readonly [first: number, end: number];
}

interface LengthClass {
  readonly indices: Uint32Array;
  readonly starts: Float64Array;
  readonly longest: number;
}

/** Each class holds lengths up to eight times its shortest. */
const CLASS_BITS = 3;

/**
 * @param hueOf - A small number for the colour of each event, or of all.
 */
export function indexMarks(
  given: readonly TimelineEvent[],
  hueOf: number | ((event: TimelineEvent) => number) = 0,
): MarkIndex {
  const events = inOrder(given);
  const {starts, ends} = columnsOf(events);
  const hues = huesOf(events, hueOf);
  const {lanes, count: laneCount} = lanesOf(events, starts, ends);
  const classes = lengthClasses(starts, ends);
  const {order: bySalience, ranks} = rankBySalience(events);
  const startsByHue = partStarts(starts, hues);
  let ids: Map<string, number> | undefined;

  const ranges = (from: number, to: number) =>
    classes.map(
      ({starts, longest}) => [bisectRight(starts, from - longest), bisectLeft(starts, to)] as const,
    );

  const count = (from: number, to: number) =>
    ranges(from, to).reduce((sum, [first, last]) => sum + Math.max(0, last - first), 0);

  const forEach = (from: number, to: number, visit: (index: number) => void) => {
    const found = ranges(from, to);
    for (let c = 0; c < classes.length; c++) {
      const [first, last] = found[c]!;
      const {indices} = classes[c]!;
      for (let i = first; i < last; i++) if (ends[indices[i]!]! > from) visit(indices[i]!);
    }
  };

  const reaches = (i: number, from: number, to: number) => starts[i]! < to && ends[i]! > from;

  return {
    events,
    starts,
    ends,
    hues,
    lanes,
    laneCount,
    bySalience,
    startsByHue,

    indexOf(id) {
      const lazy = lazyColumns(events);
      if (lazy) return lazy.indexOf(id);
      ids ??= new Map(events.map((event, i) => [event.id, i]));
      return ids.get(id) ?? -1;
    },

    count,
    forEach,

    mostSalient(from, to, most) {
      const found: number[] = [];
      const inView = count(from, to);
      // Either few are in view, or the most salient of all soon give enough: about √(n × most) steps at worst.
      if (inView * inView < events.length * most) {
        forEach(from, to, (i) => found.push(i));
        return found.sort((a, b) => ranks[a]! - ranks[b]!).slice(0, most);
      }
      for (const i of bySalience) {
        if (found.length === most) break;
        if (reaches(i, from, to)) found.push(i);
      }
      return found;
    },

    startsIn: (from, to) => [bisectLeft(starts, from), bisectLeft(starts, to)],
  };
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

function partStarts(starts: Float64Array, hues: Uint8Array): Map<number, Float64Array> {
  const counts = countOf(hues);
  const parts = new Map<number, Float64Array>();
  counts.forEach((count, hue) => {
    if (count === starts.length) parts.set(hue, starts);
    else if (count > 0)
      parts.set(
        hue,
        starts.filter((_, i) => hues[i] === hue),
      );
  });
  return parts;
}

/** How often each number up to 255 occurs. */
function countOf(numbers: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const number of numbers) counts[number]!++;
  return counts;
}

function lengthClasses(starts: Float64Array, ends: Float64Array): LengthClass[] {
  const classOf = new Uint8Array(starts.length);
  for (let i = 0; i < starts.length; i++) {
    classOf[i] = Math.max(0, Math.floor(Math.log2(ends[i]! - starts[i]!) / CLASS_BITS));
  }
  const classes: LengthClass[] = [];
  countOf(classOf).forEach((count, c) => {
    if (count > 0) classes.unshift(makeClass(starts, ends, classOf, c, count));
  });
  return classes;
}

function makeClass(
  starts: Float64Array,
  ends: Float64Array,
  classOf: Uint8Array,
  c: number,
  count: number,
): LengthClass {
  const members = {indices: new Uint32Array(count), starts: new Float64Array(count), longest: 0};
  for (let i = 0, at = 0; i < starts.length; i++) {
    if (classOf[i] !== c) continue;
    members.indices[at] = i;
    members.starts[at++] = starts[i]!;
    members.longest = Math.max(members.longest, ends[i]! - starts[i]!);
  }
  return members;
}
