// The words and lines of the time axis: ticks of each segment, the context that says which year or month they
// belong to and stays in view, and the length of what is folded. Nothing of it collides.

import {formatDuration} from '../time/format.js';
import type {FoldedScale} from './folded-scale.js';
import {contextNames, contextStarts, contextUnit, ticksBetween, tickNames, yearName} from './ticks.js';
import type {ContextUnit, Ticks} from './ticks.js';
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

/** "October 2018" below its days. */
export interface AxisContext {
  readonly ms: number;
  readonly segment: number;
  /** Left edge of the words. */
  readonly x: number;
  readonly width: number;
  readonly name: string;
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

/** Between two names, and from a tick to its name, in pixels. */
const GAP = 10;
export const TICK_INSET = 4;
/** Least room for a tick, whatever its name, in pixels. */
const TICK_ROOM = 64;
/** As long as the date of a day gets, about. */
const LONG_DATE = '30 Sept 2018';

export function layoutAxis(scale: FoldedScale, view: View, options: AxisOptions): Axis {
  const {measure, measureContext = measure} = options;
  // Bare "en" means no country in particular: most of the world's English writes the day first.
  const locale = !options.locale || options.locale === 'en' ? 'en-GB' : options.locale;
  const {k, offset, width} = view;
  const screen = (ms: number) => scale.at(ms, k) - offset;
  if (scale.ticks) {
    const room = measure(LONG_DATE) + GAP + TICK_INSET;
    const even = scale.ticks(view, room, locale).map((tick) => ({
      ...tick,
      segment: 0,
      x: screen(tick.ms),
    }));
    const panels = [{segment: 0, x0: 0, x1: width}];
    return {panels, ticks: withoutCollisions(even, [], measure, width), contexts: [], folds: []};
  }
  const panels: AxisPanel[] = [];
  const ticks: Omit<AxisTick, 'width'>[] = [];
  const contexts: Omit<AxisContext, 'width'>[] = [];

  scale.segments.forEach((segment, s) => {
    const x0 = segment.sharesBefore * k + segment.foldsBefore - offset;
    const x1 = x0 + segment.share * k;
    // The first and the last segment reach to the edges: their scale goes on there.
    const isLast = s === scale.segments.length - 1;
    const ends = {x0: s === 0 ? 0 : Math.max(x0, 0), x1: isLast ? width : Math.min(x1, width)};
    if (ends.x1 <= ends.x0) return;
    panels.push({segment: s, ...ends});
    const from = s > 0 && x0 >= 0 ? segment.start : scale.invert(ends.x0 + offset, k);
    const until = !isLast && x1 <= width ? segment.end : scale.invert(ends.x1 + offset, k);
    // Far from 1970 a whole picture may lie between two numbers that a double can tell apart.
    const to = Math.max(until, from + Math.max(1, Math.abs(from)) * 1e-15);
    const found = fittingTicks(from, to, ends.x1 - ends.x0, measure, locale);
    for (const [i, ms] of found.times.entries()) {
      ticks.push({ms, segment: s, x: screen(ms), name: found.names[i]!});
    }
    const single = scale.segments.length === 1;
    contexts.push(...segmentContexts(s, found, from, to, ends, single));
  });

  const folds = scale.folds.flatMap((fold, f) => {
    const next = scale.segments[f + 1]!;
    const x1 = next.sharesBefore * k + next.foldsBefore - offset;
    const x0 = x1 - fold.width;
    if (x1 < 0 || x0 > width) return [];
    const names = (['long', 'short'] as const).map((style) =>
      fold.empty > 0 ? formatDuration(fold.empty, {locale, style}) : '',
    );
    const name = names.find((name) => measure(name) <= fold.width) ?? '';
    return [{fold: f, x0, x1, left: (x0 + x1 - measure(name)) / 2, name}];
  });

  return {
    panels,
    ticks: withoutCollisions(ticks, folds, measure, width),
    contexts: contextsApart(contexts),
    folds,
  };

  function segmentContexts(
    s: number,
    {unit, times}: Ticks,
    from: number,
    to: number,
    {x0, x1}: {x0: number; x1: number},
    single: boolean,
  ): Omit<AxisContext, 'width'>[] {
    // Within a year of which nothing is marked, the year is what there is to say.
    const of = contextUnit(unit) ?? (times.length === 0 ? 'year' : null);
    if (!of) {
      if (single) return [];
      // Years say it all; a folded part of the axis still gets its span as a title.
      const segment = scale.segments[s]!;
      const [first, last] = [yearName(segment.first, locale), yearName(segment.last - 1, locale)];
      return [
        {ms: segment.start, segment: s, x: x0 + 6, name: first === last ? first : `${first} – ${last}`},
      ];
    }
    const starts = contextStarts(of, from, to);
    const found: Omit<AxisContext, 'width'>[] = [];
    starts.forEach((ms, i) => {
      const x = Math.max(screen(ms) + TICK_INSET, x0 + 6);
      const end = i + 1 < starts.length ? screen(starts[i + 1]!) + TICK_INSET - GAP : Infinity;
      const name = fittingName(ms, of, Math.min(end, Math.max(x1 + 60, x + 40), width) - x);
      if (name) found.push({ms, segment: s, x, name});
    });
    // Whatever else is dropped, one context must say where we are.
    if (found.length === 0 && starts.length > 0) {
      const longest = starts.reduce((best, ms, i) => {
        const length = (at: number) => (starts[at + 1] ?? to) - Math.max(starts[at]!, from);
        return length(i) > length(starts.indexOf(best)) ? ms : best;
      }, starts[0]!);
      const name = contextNames(longest, of, locale).at(-1)!;
      const x = Math.max(screen(longest) + TICK_INSET, x0 + 6);
      found.push({ms: longest, segment: s, x: Math.max(0, Math.min(x, width - measureContext(name))), name});
    }
    return found;
  }

  function fittingName(ms: number, unit: ContextUnit, room: number): string | undefined {
    return contextNames(ms, unit, locale).find((name) => measureContext(name) <= room);
  }

  /** Drops what would run into the words before; a name of a later segment wins over one that is cut off. */
  function contextsApart(found: readonly Omit<AxisContext, 'width'>[]): AxisContext[] {
    const kept: AxisContext[] = [];
    for (const context of found) {
      const before = kept.at(-1);
      if (before && before.x + before.width + GAP > context.x) {
        if (before.segment === context.segment) kept.pop();
        else continue;
      }
      const own = measureContext(context.name);
      if (context.x + own <= width) kept.push({...context, width: own});
    }
    return kept;
  }
}

/** As many ticks as have room for their names, in the fullest wording that leaves them close enough. */
function fittingTicks(
  from: number,
  to: number,
  pixels: number,
  measure: Measure,
  locale: string,
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
    const wordsStart = fold ? fold.left - (fold.name ? GAP / 2 : 0) : width + 2;
    if (start < Math.max(end + GAP, 0) || stop > wordsStart) return {...tick, name: '', width: 0};
    end = stop;
    return {...tick, width: own};
  });
}
