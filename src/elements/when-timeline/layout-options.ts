// What the attributes ask of the layout; words that are none of theirs fall back, and are named.

import {GROUPINGS} from '../../layout/groupings.js';
import type {GroupBy} from '../../layout/groupings.js';
import {SCALE_MODES} from '../../layout/time-scale.js';
import type {ScaleMode} from '../../layout/time-scale.js';

type Given = string | null | undefined;

/** The scale that was asked for, or the folded one. */
export function scaleMode(given: Given): ScaleMode {
  return SCALE_MODES.find((mode) => mode === given) ?? 'folded';
}

/** What events are to be grouped by, if anything. */
export function grouping(given: Given): GroupBy | undefined {
  return GROUPINGS.find((by) => by === given);
}

/** One sentence for each attribute that names nothing. */
export function optionProblems({scale, groupBy}: {scale: Given; groupBy?: Given}): string[] {
  const problem = (name: string, words: readonly string[], value: Given) =>
    value && !words.includes(value) ? [`${name} is none of ${words.join(', ')}: ${value}`] : [];
  return [
    ...problem('scale', SCALE_MODES, scale),
    ...problem('group-by', GROUPINGS, groupBy === 'none' ? null : groupBy),
  ];
}
