// The place and date that open a wire report ("SEOUL, Oct. 7 (Agency) — …") belong to no sentence.

import type {TextSpan} from './article.js';

/** It is looked for in so many UTF-16 units at the start of a paragraph. */
const REACH = 90;
const OPENING =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s{0,3}\p{Lu}[\p{L}.'’ ]{1,40}){0,2}(?:,?\s{0,3}(?:\p{Lu}\p{L}{1,9}\.?\s{1,3}\d{1,2}|\d{1,2}\.?\s{1,3}\p{Lu}\p{L}{1,9}\.?)(?:,?\s{1,3}\d{4})?)?\s{0,3}(?:\([^()]{2,40}\)\s{0,3})?(?:—|–|--|-|_|\|)\s+/u;

/** A paragraph without the place, date and agency that open it. */
export function withoutWire(text: string, {start, end}: TextSpan): TextSpan {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + REACH)));
  return {start: start + (opening?.[0].length ?? 0), end};
}
