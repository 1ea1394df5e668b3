// Named stretches of time behind the events: where they lie on screen, and where their names stand without
// touching each other. Names of eras that overlap in time stand in lines of their own, at every zoom alike.

import type {FoldedScale} from './folded-scale.js';
import type {View} from './view.js';
import type {Measure} from './wrap-text.js';

/** A stretch of time with a name, as a page gives it. */
export interface Era {
  readonly title: string;
  /** EDTF: `1995`, `2001-09`. */
  readonly from: string;
  /** EDTF; included. Defaults to `from`. */
  readonly to?: string;
}

export interface PlacedEra {
  readonly title: string;
  /** `[start, end)` in epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The line of its name, from the top; none beyond the most. */
  readonly line: number;
}

export interface Eras {
  /** By start. */
  readonly eras: readonly PlacedEra[];
  /** How many lines the names need. */
  readonly lines: number;
  /** One sentence for each that cannot be drawn. */
  readonly problems: readonly string[];
}

/** An era in view, on screen, in pixels. */
export interface EraBox {
  readonly title: string;
  readonly x0: number;
  readonly x1: number;
  readonly line: number;
  /** Of what all eras at one place may be together: 1 where none overlap. */
  readonly share: number;
  /** Left edge of its name, which stays in view, and the room for it; 0 where there is none. */
  readonly left: number;
  readonly width: number;
}

/** From an edge to a name, and the least room for one that is cut, in pixels. */
const INSET = 6;
const LEAST_NAME = 20;

export function layoutEras(
  {eras, lines}: Eras,
  scale: FoldedScale,
  {k, offset, width}: View,
  measure: Measure,
): EraBox[] {
  // Of eras that share a line, beyond the most that overlap, only the first is named.
  const ends = new Float64Array(lines).fill(-Infinity);
  const share = 1 / (1 + eras.reduce((most, {line}) => Math.max(most, line), 0));
  return eras.flatMap(({title, start, end, line}) => {
    const x0 = Math.max(scale.at(start, k) - offset, -1);
    const x1 = Math.min(scale.at(end, k) - offset, width + 1);
    if (x1 <= x0 || x1 < 0 || x0 > width) return [];
    const left = Math.max(x0, 0) + INSET;
    const own = measure(title) + 1;
    const room = Math.min(own, Math.min(x1, width) - INSET - left);
    const isNamed = line < lines && room >= Math.min(own, LEAST_NAME) && left >= ends[line]!;
    if (isNamed) ends[line] = left + room + INSET;
    return [{title, x0, x1, line, share, left, width: isNamed ? room : 0}];
  });
}
