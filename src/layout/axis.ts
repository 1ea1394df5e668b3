// The words and lines of the time axis: ticks of each segment, the context that says which year or month they
// belong to and stays in view, and the length of what is folded. Nothing of it collides.

import {formatDuration} from '../time/format.js';
import {contextsApart, segmentContexts} from './axis-contexts.js';
import type {AxisContext, PlacedContext} from './axis-contexts.js';
import {GAP, segmentsInView, TICK_INSET} from './axis-segments.js';
import type {AxisWords} from './axis-segments.js';
import type {FoldedScale} from './folded-scale.js';
import {ticksBetween, tickNames} from './ticks.js';
import type {Ticks} from './ticks.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** A line of the grid, with a name where there is room. */
export interface AxisTick {
  /** Epoch milliseconds: with `segment`, tells ticks apart. */
  readonly ms: number;
  readonly segment: number;
  /** On screen, in pixels. */
  readonly x: number;
  readonly name: string;
  /** Of the name, in pixels. */
  readonly width: number;
}

/** The part of a segment that is in view. */
export interface AxisPanel {
  readonly segment: number;
  readonly x0: number;
  readonly x1: number;
}

/** A fold in view, and how long it is in words; empty where there is no room. */
export interface AxisFold {
  readonly fold: number;
  readonly x0: number;
  readonly x1: number;
  /** Left edge of the words, which stand in its middle. */
  readonly left: number;
  readonly name: string;
}

export interface Axis {
  readonly panels: readonly AxisPanel[];
  readonly ticks: readonly AxisTick[];
  readonly contexts: readonly AxisContext[];
  readonly folds: readonly AxisFold[];
}

export interface AxisOptions {
  /** Width of a tick's name, in pixels. */
  readonly measure: Measure;
  /** Width of a context's name, which is bolder. Defaults to `measure`. */
  readonly measureContext?: Measure;
  /** BCP 47. Defaults to British English. */
  readonly locale?: string;
}

/** Least room for a tick, whatever its name, in pixels. */
const TICK_ROOM = 64;
/** As long as the date of a day gets, about. */
const LONG_DATE = '30 Sept 2018';

export function layoutAxis(scale: FoldedScale, view: View, options: AxisOptions): Axis {
  const {measure, measureContext = measure} = options;
  // Bare "en" means no country in particular: most of the world's English writes the day first.
  const locale = !options.locale || options.locale === 'en' ? 'en-GB' : options.locale;
  const words = {measure, measureContext, locale};
  return scale.ticks ? evenAxis(scale, view, words) : foldedAxis(scale, view, words);
}

function evenAxis(scale: FoldedScale, view: View, {measure, locale}: AxisWords): Axis {
  const room = measure(LONG_DATE) + GAP + TICK_INSET;
  const x = (ms: number) => scale.at(ms, view.k) - view.offset;
  const ticks = scale.ticks!(view, room, locale).map((tick) => ({...tick, segment: 0, x: x(tick.ms)}));
  const panels = [{segment: 0, x0: 0, x1: view.width}];
  return {panels, ticks: withoutCollisions(ticks, [], measure, view.width), contexts: [], folds: []};
}

function foldedAxis(scale: FoldedScale, view: View, words: AxisWords): Axis {
  const {k, offset, width} = view;
  const ticks: Omit<AxisTick, 'width'>[] = [];
  const contexts: PlacedContext[] = [];
  const parts = segmentsInView(scale, view);
  for (const part of parts) {
    const {segment, from, to, x0, x1} = part;
    const found = fittingTicks([from, to], x1 - x0, words);
    for (const [i, ms] of found.times.entries()) {
      ticks.push({ms, segment, x: scale.at(ms, k) - offset, name: found.names[i]!});
    }
    contexts.push(...segmentContexts(part, found, {scale, view, words}));
  }
  const folds = foldsInView(scale, view, words);
  return {
    panels: parts.map(({segment, x0, x1}) => ({segment, x0, x1})),
    ticks: withoutCollisions(ticks, folds, words.measure, width),
    contexts: contextsApart(contexts, words.measureContext, width),
    folds,
  };
}

function foldsInView(scale: FoldedScale, view: View, {measure, locale}: AxisWords): AxisFold[] {
  return scale.folds.flatMap((fold, f) => {
    const next = scale.segments[f + 1]!;
    const x1 = next.sharesBefore * view.k + next.foldsBefore - view.offset;
    const x0 = x1 - fold.width;
    if (x1 < 0 || x0 > view.width) return [];
    const names = (['long', 'short'] as const).map((style) =>
      fold.empty > 0 ? formatDuration(fold.empty, {locale, style}) : '',
    );
    const name = names.find((name) => measure(name) <= fold.width) ?? '';
    return [{fold: f, x0, x1, left: (x0 + x1 - measure(name)) / 2, name}];
  });
}

/** As many ticks as have room for their names, in the fullest wording that leaves them close enough. */
function fittingTicks(
  [from, to]: readonly [from: number, to: number],
  pixels: number,
  {measure, locale}: AxisWords,
): Ticks & {readonly names: readonly string[]} {
  let count = Math.max(1, Math.floor(pixels / TICK_ROOM));
  for (;;) {
    const ticks = ticksBetween(from, to, count);
    const {times, unit} = ticks;
    const step =
      times.length > 1 ? ((times.at(-1)! - times[0]!) / (times.length - 1) / (to - from)) * pixels : pixels;
    const kinds = times.length > 0 ? tickNames(times[0]!, unit, locale).length : 0;
    for (let kind = 0; kind < kinds; kind++) {
      // A year short of a million has one name, those beyond have two.
      const names = times.map((ms) => {
        const all = tickNames(ms, unit, locale);
        return all[kind] ?? all.at(-1)!;
      });
      const widest = names.reduce((most, name) => Math.max(most, measure(name)), 0);
      // Far years in few digits may look the same.
      const isTold = unit !== 'year' || new Set(names).size === names.length;
      if (isTold && widest + GAP <= step) return {unit, times, names};
    }
    if (count === 1) return {...ticks, names: times.map((ms) => tickNames(ms, unit, locale).at(-1)!)};
    count = count > 8 ? Math.floor(count * 0.8) : count - 1;
  }
}

/** Leaves out the names that would run into another, into the words of a fold, or out of the picture. */
function withoutCollisions(
  ticks: readonly Omit<AxisTick, 'width'>[],
  folds: readonly AxisFold[],
  measure: Measure,
  width: number,
): AxisTick[] {
  let end = -Infinity;
  return ticks.map((tick) => {
    const start = tick.x + TICK_INSET;
    const own = measure(tick.name);
    const stop = start + own;
    const fold = folds.find((fold) => fold.fold === tick.segment);
    const wordsStart = fold ? fold.left - (fold.name ? GAP : 0) : width + 2;
    if (start < Math.max(end + GAP, 0) || stop > wordsStart) return {...tick, name: '', width: 0};
    end = stop;
    return {...tick, width: own};
  });
}
