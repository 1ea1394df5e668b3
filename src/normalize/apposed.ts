// "Three years later, in May 1881, …": what is counted is told behind it as well, which is surer than to count from what was
// spoken of last.

import {textAfter} from '../article/text-around.js';
import type {Granularity} from '../time/granularity.js';
import {isFiner} from '../time/granularity.js';
import type {Expression} from '../timex/expression.js';
import {momentOf, momentOfValue, valueOf} from './moment.js';
import type {Resolution} from './placed.js';

/** Between a count and its date: a comma, with a preposition or none, or a bracket. */
const BESIDE = /^(?:,(?: \p{L}{2})? | \()$/u;
const CLOSES = /^ ?[,;:.)]/;

/** The unit of the date that stands behind so many units counted on or back; null where none does. */
export function asApposed(
  {meaning, end}: Expression,
  next: Expression | undefined,
  text: string,
): Resolution | null {
  const isCount = meaning.kind === 'shifted' && meaning.anchor === 'context' && meaning.amount !== 0;
  if (!isCount || meaning.parts || meaning.from || next?.meaning.kind !== 'complete') return null;
  if (!BESIDE.test(text.slice(end, next.start)) || !CLOSES.test(textAfter(text, next.end, 2))) return null;
  const date = momentOfValue(next.meaning.value);
  const unit: Granularity = meaning.unit === 'fortnight' ? 'week' : meaning.unit;
  if (!date || isFiner(unit, date.granularity)) return null;
  const moment = momentOf(date.ms, unit);
  return {value: valueOf(moment), reason: 'as told behind it', moment};
}
