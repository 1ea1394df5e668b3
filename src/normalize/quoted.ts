// Whose "today" it is: in the words that a history quotes, that of who spoke them. "In 1975 he said: 'Two years ago …'" is 1973.

import {textBefore} from '../article/text-around.js';
import type {Meaning} from '../timex/expression.js';
import type {Context} from './context.js';
import {NEAR} from './context.js';

/** An opening quotation mark, and none that closes. */
const QUOTED = /(?:^|[\s(])["“][^"“”]*$/;

/** Whether the expression is in quotation marks. */
export function isQuoted({text, here}: Context): boolean {
  return QUOTED.test(textBefore(text, here, NEAR));
}

/** A time that a history quotes, and the story's own as the day it is counted from; null for any other. */
export function asQuoted(meaning: Meaning, context: Context): {meaning: Meaning; context: Context} | null {
  const {narrative, last} = context;
  if (!narrative || meaning.kind === 'complete') return null;
  const fromToday = meaning.kind === 'shifted' ? meaning.anchor === 'published' : meaning.direction;
  if (!fromToday || !isQuoted(context)) return null;
  // "Last June": the one before the time last spoken of.
  const counted: Meaning =
    meaning.kind === 'shifted'
      ? meaning
      : {kind: 'shifted', unit: 'day', amount: meaning.direction!, anchor: 'context', parts: meaning.parts};
  return {meaning: counted, context: {...context, published: last, written: last, now: null}};
}
