// What the attributes ask of the layout; words that are none of theirs fall back (option-problems.ts names them).

import {GROUPINGS} from '../../layout/groupings.js';
import type {GroupBy} from '../../layout/groupings.js';
import {SCALE_MODES} from '../../layout/time-scale.js';
import type {ScaleMode} from '../../layout/time-scale.js';

type Given = string | null | undefined;

export const LAYOUTS: readonly string[] = ['auto', 'horizontal', 'vertical'];

/** The scale that was asked for, or the folded one. */
export function scaleMode(given: Given): ScaleMode {
  return SCALE_MODES.find((mode) => mode === given) ?? 'folded';
}

/** What events are to be grouped by, if anything. */
export function grouping(given: Given): GroupBy | undefined {
  return GROUPINGS.find((by) => by === given);
}
