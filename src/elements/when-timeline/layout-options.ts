// What the attributes ask of the layout; words that are none of theirs fall back, and are named.

import {SCALE_MODES} from '../../layout/time-scale.js';
import type {ScaleMode} from '../../layout/time-scale.js';

/** The scale that was asked for, or the folded one. */
export function scaleMode(given: string | null | undefined): ScaleMode {
  return SCALE_MODES.find((mode) => mode === given) ?? 'folded';
}

/** One sentence for each attribute that names nothing. */
export function optionProblems({scale}: {scale: string | null | undefined}): string[] {
  return scale && scale !== scaleMode(scale) ? [`scale is none of ${SCALE_MODES.join(', ')}: ${scale}`] : [];
}
