// The context of the ticks, below them: which year or month they belong to. It stays in view while they move.

import {GAP, TICK_INSET} from './axis-segments.js';
import type {AxisWords, SegmentInView} from './axis-segments.js';
import type {FoldedScale} from './folded-scale.js';
import {contextNames, contextStarts, contextUnit, yearName} from './ticks.js';
import type {ContextUnit, Ticks} from './ticks.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** "October 2018" below its days. */
export interface AxisContext {
  readonly ms: number;
  readonly segment: number;
  /** Left edge of the words. */
  readonly x: number;
  readonly width: number;
  readonly name: string;
}

export type PlacedContext = Omit<AxisContext, 'width'>;

/** What names are laid out in. */
interface Ground {
  readonly scale: FoldedScale;
  readonly view: View;
  readonly words: AxisWords;
}

/** From the edge of a segment to its first name, in pixels. */
const INSET = 6;

/** The names of one segment's contexts, as far as they have room. */
export function segmentContexts(part: SegmentInView, {unit, times}: Ticks, ground: Ground): PlacedContext[] {
  // Within a year of which nothing is marked, the year is what there is to say.
  const of = contextUnit(unit) ?? (times.length === 0 ? 'year' : null);
  if (!of) return spanOfYears(part, ground);
  const found = fittingContexts(part, of, ground);
  // Whatever else is dropped, one context must say where we are.
  return found.length > 0 ? found : longestContext(part, of, ground);
}

/** Years say it all; but a folded part of the axis gets its span as a title. */
function spanOfYears({segment, x0}: SegmentInView, {scale, words}: Ground): PlacedContext[] {
  if (scale.segments.length === 1) return [];
  const {start, first, last} = scale.segments[segment]!;
  const [from, to] = [yearName(first, words.locale), yearName(last - 1, words.locale)];
  return [{ms: start, segment, x: x0 + INSET, name: from === to ? from : `${from} – ${to}`}];
}

function fittingContexts(
  {segment, x0, x1, from, to}: SegmentInView,
  unit: ContextUnit,
  {scale, view, words}: Ground,
): PlacedContext[] {
  const startX = (ms: number) => scale.at(ms, view.k) - view.offset + TICK_INSET;
  const starts = contextStarts(unit, from, to);
  return starts.flatMap((ms, i) => {
    const x = Math.max(startX(ms), x0 + INSET);
    const end = i + 1 < starts.length ? startX(starts[i + 1]!) - GAP : Infinity;
    const room = Math.min(end, Math.max(x1 + 60, x + 40), view.width) - x;
    const name = contextNames(ms, unit, words.locale).find((name) => words.measureContext(name) <= room);
    return name ? [{ms, segment, x, name}] : [];
  });
}

/** The one that reaches over most of the segment, in its shortest name; none where none begins. */
function longestContext(
  {segment, x0, from, to}: SegmentInView,
  unit: ContextUnit,
  {scale, view, words}: Ground,
): PlacedContext[] {
  const starts = contextStarts(unit, from, to);
  if (starts.length === 0) return [];
  const lengths = starts.map((ms, i) => (starts[i + 1] ?? to) - Math.max(ms, from));
  const ms = starts[lengths.indexOf(Math.max(...lengths))]!;
  const name = contextNames(ms, unit, words.locale).at(-1)!;
  const x = Math.max(scale.at(ms, view.k) - view.offset + TICK_INSET, x0 + INSET);
  return [{ms, segment, x: Math.max(0, Math.min(x, view.width - words.measureContext(name))), name}];
}

/** Drops what would run into the words before; a name of a later segment wins over one that is cut off. */
export function contextsApart(
  found: readonly PlacedContext[],
  measure: Measure,
  width: number,
): AxisContext[] {
  const kept: AxisContext[] = [];
  for (const context of found) {
    const before = kept.at(-1);
    if (before && before.x + before.width + GAP > context.x) {
      if (before.segment === context.segment) kept.pop();
      else continue;
    }
    const own = measure(context.name);
    if (context.x + own <= width) kept.push({...context, width: own});
  }
  return kept;
}
