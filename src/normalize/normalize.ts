// Gives every expression its TIMEX3 value, its interval and the reason, reading from left to right: what was spoken of
// last is what "the following year" counts from.

import type {TextSpan} from '../article/article.js';
import {runAtOnce} from '../time/run-at-once.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Writable} from '../time/writable.js';
import type {Expression, Meaning} from '../timex/expression.js';
import type {Timex} from '../timex/timex.js';
import {asApposed} from './apposed.js';
import {asTold} from './as-told.js';
import {goTo, openEntry, startContext} from './context.js';
import type {Context} from './context.js';
import {inWords} from './in-words.js';
import {joinRanges} from './join-ranges.js';
import {inItsHalf, rememberClock} from './half-of-day.js';
import {asSaid} from './last-night.js';
import {momentOfValue} from './moment.js';
import type {AskTense, Resolution} from './placed.js';
import {asQuoted} from './quoted.js';
import {resolvePartial} from './partial.js';
import {remember} from './remember.js';
import {settle} from './settled.js';
import {resolveShifted} from './shifted.js';
import {languageGrammar} from '../timex/languages.js';

export interface NormalizeOptions {
  /** The article's date, ISO 8601, may be coarse (`2018-10`). Malformed counts as absent. */
  readonly published?: string | null;
  /** BCP 47 tag of the text. Defaults to English. */
  readonly language?: string;
}

/**
 * Resolves expressions to timexes, in small steps, between which the caller may give the thread back; the two ends of a
 * range become one timex (`1950/1953`).
 *
 * @param text - The text the expressions were found in.
 * @param expressions - In text order.
 */
export function* normalizeSteps(
  text: string,
  expressions: readonly Expression[],
  options: NormalizeOptions = {},
): Generator<void, Timex[]> {
  return joinRanges(yield* resolveSteps(text, expressions, options), text);
}

/** Resolves expressions one by one, in the same order: the ends of a range stay two, as TIMEX3 has them. */
export function resolveExpressions(
  text: string,
  expressions: readonly Expression[],
  options: NormalizeOptions = {},
): Timex[] {
  return runAtOnce(resolveSteps(text, expressions, options));
}

/** So many expressions make one step. */
const STEP = 64;

function* resolveSteps(
  text: string,
  expressions: readonly Expression[],
  {published, language = 'en'}: NormalizeOptions,
): Generator<void, Timex[]> {
  const timexes: Timex[] = [];
  if (expressions.length === 0) return timexes;
  const grammar = languageGrammar(language);
  const settled = settle(text, expressions);
  const tenseAt = grammar.tenses(settled.text);
  const context = startContext(settled.text, grammar, settled.expressions, published);
  for (const [i, found] of settled.expressions.entries()) {
    goTo(found.start, context);
    const tense = once(() => tenseAt(found.start));
    const quoted = asQuoted(found.meaning, context);
    const expression = quoted ? found : asTold(found, context, tense);
    const resolution = quoted
      ? resolve(quoted.meaning, quoted.context, tense)
      : (asApposed(expression, settled.expressions[i + 1], settled.text) ??
        resolve(inItsHalf(expression, context), context, tense));
    // What someone says of his own day leaves the story where it is.
    if (!quoted) {
      remember(expression, resolution, context, tense);
      rememberClock(expression, resolution, context);
      if (context.entries.has(found)) openEntry(resolution.moment, context);
    }
    if (timexes.push(timexOf(expression, expressions[i]!, resolution)) % STEP === 0) yield;
  }
  return timexes;
}

/** Asked for by several rules, and looked for at most once. */
function once(ask: AskTense): AskTense {
  let told: ReturnType<AskTense> | undefined;
  return () => (told === undefined ? (told = ask()) : told);
}

function resolve(meaning: Meaning, context: Context, tense: AskTense): Resolution {
  switch (meaning.kind) {
    case 'complete':
      return {value: meaning.value, reason: '', moment: momentOfValue(meaning.value)};
    case 'partial':
      return resolvePartial(meaning, context, tense);
    case 'shifted':
      return resolveShifted(
        asSaid(meaning, context, tense),
        context,
        tense,
        (from) => resolve(from, context, tense).moment,
      );
  }
}

function timexOf(
  {type, mod, opensRange}: Expression,
  {start, end, text}: TextSpan & {readonly text: string},
  {value, reason}: Resolution,
): Timex {
  // "Two hours later" is a time of day where the hour it counts from is known.
  const timex: Writable<Timex> = {
    start,
    end,
    text,
    type: type === 'DATE' && /\dT/.test(value) ? 'TIME' : type,
    value,
  };
  if (mod) timex.mod = mod;
  if (opensRange) timex.opensRange = opensRange;
  const interval = timex3ToInterval(value, mod);
  if (interval) timex.interval = interval;
  const told = inWords(value, mod);
  timex.because =
    told === text && !reason
      ? `The text itself says “${text}”.`
      : `“${text}” is ${told}${reason && `: ${reason}`}.`;
  return timex;
}
