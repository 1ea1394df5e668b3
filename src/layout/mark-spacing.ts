// How far the marks of a picture lie apart and how long they are, for any zoom at once: distances on a scale grow
// with the zoom `k`, so those at `k` = 1 tell all. (Between two stretches lies a fold, which is as wide at every
// zoom: never near, whatever it is multiplied by.)

import type {FoldedScale} from './folded-scale.js';
import {Highest} from './highest.js';
import type {MarkIndex} from './mark-index.js';

/** In pixels at a zoom of 1, by number of event. */
export interface MarkSpacing {
  /** From its start to that of the event after it; endless for the last. */
  readonly gaps: Highest;
  /** From its start back to that of the event before it in its lane, as a negative number: the nearest are the highest. */
  readonly nearness: Highest;
  readonly lengths: Highest;
}

const known = new WeakMap<FoldedScale, WeakMap<MarkIndex, MarkSpacing>>();

/** Made once for each picture and scale. */
export function markSpacing(marks: MarkIndex, scale: FoldedScale): MarkSpacing {
  let ofScale = known.get(scale);
  if (!ofScale) known.set(scale, (ofScale = new WeakMap()));
  let spacing = ofScale.get(marks);
  if (!spacing) ofScale.set(marks, (spacing = measure(marks, scale)));
  return spacing;
}

function measure({starts, ends, lanes, laneCount}: MarkIndex, scale: FoldedScale): MarkSpacing {
  const {length} = starts;
  const gaps = new Float32Array(length).fill(Infinity);
  const nearness = new Float32Array(length);
  const lengths = new Float32Array(length);
  const before = new Float64Array(laneCount).fill(-Infinity);
  for (let i = 0, last = 0; i < length; i++) {
    const at = scale.at(starts[i]!, 1);
    const lane = lanes[i]!;
    if (i > 0) gaps[i - 1] = at - last;
    nearness[i] = before[lane]! - at;
    lengths[i] = scale.at(ends[i]!, 1) - at;
    before[lane] = last = at;
  }
  return {gaps: new Highest(gaps), nearness: new Highest(nearness), lengths: new Highest(lengths)};
}
