// Which events are marks of their own, and which become density: columns of how many begin where. Each that
// reaches into the view is exactly one of the two.
//
// Marks that lie close form a clump. Where two of a lane are less than a pixel apart, the whole clump is counted,
// but for its long bars; all other clumps stay marks. What is close is decided by starts alone and at a steady zoom:
// so neither a pan nor a slow zoom to and fro changes it, and a zoom in only ever parts. Where marks would still be
// too many, only the longest bars are left over the columns.

import {bisectLeft} from 'd3';
import type {Bands} from './bands.js';
import {densityColumns} from './density.js';
import type {DensityColumns} from './density.js';
import type {FoldedScale} from './folded-scale.js';
import type {MarkIndex} from './mark-index.js';
import {markSpacing} from './mark-spacing.js';
import {steadyZoom} from './steady-zoom.js';
import {domainOf} from './view.js';
import type {View} from './view.js';

/** The marks of a picture, or of one of its bands. */
export interface MarkPart {
  /** Numbers of the events that are drawn as marks, bars before dots: what is short lies on top. */
  readonly single: readonly number[];
  /** How many of the others there are, where there are any. */
  readonly columns: DensityColumns | undefined;
  /** 0 where marks that lie apart are marks; the higher, the fewer are. */
  readonly coarseness: number;
}

export interface MarkLayout {
  /** The zoom by which shapes are decided. */
  readonly zoom: number;
  /** One for each band, from top to bottom, or one. */
  readonly parts: readonly MarkPart[];
}

export interface MarkInput {
  readonly marks: MarkIndex;
  readonly bands?: Bands | undefined;
  readonly scale: FoldedScale;
  readonly view: View;
}

/** More marks than this in view cannot be drawn within a frame, nor be told apart. */
export const MOST_MARKS = 2000;
/** More bars than this would hide the columns below them. */
const MOST_BARS = 60;
/** Finer again only where there are so much fewer, so that a pan along the threshold does not flicker. */
const AGAIN = 0.8;
/** In a lane, marks nearer than this cannot be told apart; marks that are further apart than the other do not touch, in pixels. */
const CLOSE = 1;
const APART = 10;
/**
 * From fine to coarse: how long a bar must be to be seen over columns, in pixels, and whether all marks but such bars are
 * counted, or only those of clumps that are too close.
 */
const FINENESS = [
  {long: 48, all: false},
  {long: 192, all: false},
  {long: 768, all: false},
  {long: 768, all: true},
  {long: Infinity, all: true},
] as const;
/** From this length on a mark is a bar, in pixels. */
const BAR = 12;
/** Marks reach so far beyond what they stand for, in pixels. */
const BEYOND = 12;

/** @param before - The layout that is seen until now. */
export function layoutMarks({marks, bands, scale, view}: MarkInput, before?: MarkLayout): MarkLayout {
  const zoom = steadyZoom(view.k, before?.zoom);
  const given = bands?.bands ?? [{marks, indices: undefined}];
  const parts = given.map(({marks, indices}, b): MarkPart => {
    const part = layoutPart({marks, scale, view, zoom, share: 1 / given.length}, before?.parts[b]);
    return indices ? {...part, single: part.single.map((i) => indices[i]!)} : part;
  });
  return {zoom, parts};
}

/** Whether an event is a mark of its own. */
export function isSingle({parts}: MarkLayout, index: number): boolean {
  return parts.some(({single}) => single.includes(index));
}

interface PartInput {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  readonly view: View;
  readonly zoom: number;
  /** The part of all marks that this one may have. */
  readonly share: number;
}

function layoutPart(input: PartInput, before?: MarkPart): MarkPart {
  const {marks, scale, view, zoom, share} = input;
  let coarseness = 0;
  let single: number[] | undefined;
  for (; !single; coarseness++) {
    const part = share * (before && coarseness < before.coarseness ? AGAIN : 1);
    single = singled(input, FINENESS[coarseness]!, part);
  }
  const [from, to] = domainOf(scale, view);
  const inView = single.filter((i) => marks.starts[i]! < to && marks.ends[i]! > from);
  const isAll = inView.length === marks.count(from, to);
  const columns = isAll ? undefined : densityColumns(marks, scale, view, {zoom, without: inView});
  return {single, columns, coarseness: coarseness - 1};
}

/** The marks of their own; undefined where they are too many. @param share - The part of the most that there may be. */
function singled(
  {marks, scale, view, zoom}: PartInput,
  {long, all}: (typeof FINENESS)[number],
  share: number,
): number[] | undefined {
  if (long === Infinity) return [];
  const {starts, ends} = marks;
  const {gaps, nearness, lengths} = markSpacing(marks, scale);
  const from = scale.invert(view.offset - BEYOND, view.k);
  const to = scale.invert(view.offset + view.width + BEYOND, view.k);
  const edge = scale.invert(scale.at(from, zoom) - long, zoom);
  const [near, end] = [bisectLeft(starts, edge), bisectLeft(starts, to)];
  const bars: number[] = [];
  const loose: number[] = [];
  const isFull = () => bars.length + loose.length > MOST_MARKS * share;

  // What began further to the left than a short mark is long is long, if it reaches into the view.
  marks.forEach(from, edge, (i) => {
    if (lengths.values[i]! * zoom > long) bars.push(i);
    return !isFull();
  });
  let hasColumns = all;
  let first = all ? near : gaps.previous(near - 1, APART / zoom) + 1;
  while (first < end && !isFull()) {
    const last = all ? end - 1 : gaps.next(first, starts.length, APART / zoom);
    const [a, b] = [Math.max(first, near), Math.min(last + 1, end)];
    if (all || nearness.next(first, last + 1, -CLOSE / zoom) <= last) {
      hasColumns = true;
      for (let i = lengths.next(a, b, long / zoom); i < b; i = lengths.next(i + 1, b, long / zoom)) {
        if (ends[i]! > from) bars.push(i);
        if (bars.length > MOST_BARS * share) break;
      }
    } else for (let i = a; i < b; i++) if (ends[i]! > from) loose.push(i);
    first = last + 1;
  }
  if (isFull() || (hasColumns && bars.length > MOST_BARS * share)) return undefined;
  const isBar = (i: number) => lengths.values[i]! * zoom >= BAR;
  return [...bars, ...loose.filter(isBar), ...loose.filter((i) => !isBar(i))];
}
