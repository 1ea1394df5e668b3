// The parts of a folded axis that are in view, and what its words go by.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

export interface AxisWords {
  /** Width of a tick's name, in pixels. */
  readonly measure: Measure;
  /** Width of a context's name. */
  readonly measureContext: Measure;
  /** BCP 47. */
  readonly locale: string;
}

/** A segment of the scale as far as it is in view. */
export interface SegmentInView {
  /** Its number. */
  readonly segment: number;
  /** Edges in pixels. */
  readonly x0: number;
  readonly x1: number;
  /** The same in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** Between two names, and from a tick to its name, in pixels. */
export const GAP = 10;
export const TICK_INSET = 4;

/** The segments of which something is in view, from left to right. */
export function segmentsInView(scale: FoldedScale, {k, offset, width}: View): SegmentInView[] {
  return scale.segments.flatMap((segment, s) => {
    const x0 = segment.sharesBefore * k + segment.foldsBefore - offset;
    const x1 = x0 + segment.share * k;
    // The first and the last segment reach to the edges: their scale goes on there.
    const isLast = s === scale.segments.length - 1;
    const ends = {x0: s === 0 ? 0 : Math.max(x0, 0), x1: isLast ? width : Math.min(x1, width)};
    if (ends.x1 <= ends.x0) return [];
    const from = s > 0 && x0 >= 0 ? segment.start : scale.invert(ends.x0 + offset, k);
    const until = !isLast && x1 <= width ? segment.end : scale.invert(ends.x1 + offset, k);
    // Far from 1970 a whole picture may lie between two numbers that a double can tell apart.
    const to = Math.max(until, from + Math.max(1, Math.abs(from)) * 1e-15);
    return [{segment: s, ...ends, from, to}];
  });
}
