// Which scale the time axis has: folded where nothing happens, linear over all of it, or even from event to event.

import {foldedScale} from './folded-scale.js';
import type {FoldedScale} from './folded-scale.js';
import {findStretches, spanOf} from './stretches.js';
import type {Dated} from './stretches.js';

export const SCALE_MODES = ['folded', 'linear', 'even'] as const;

/** `folded`: linear stretches, the empty time between them folded. `linear`: one. `even`: equal steps from event to event. */
export type ScaleMode = (typeof SCALE_MODES)[number];

/**
 * @param events - In any order, at least one.
 * @param most - Into how many stretches a folded scale may be cut.
 * @param text - How much larger words are than usual: folds are as much wider.
 * @param even - What makes an even scale: `evenScale`. Without it, an even scale is folded.
 */
export function timeScale(
  events: readonly Dated[],
  mode: ScaleMode,
  most: number,
  text = 1,
  even?: (events: readonly Dated[]) => FoldedScale,
): FoldedScale {
  if (mode === 'even' && even) return even(events);
  return foldedScale(
    mode === 'linear'
      ? [{...findStretches(events, {most: 1})[0]!, ...spanOf(events)}]
      : findStretches(events, {most}),
    text,
  );
}
