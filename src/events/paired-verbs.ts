// Two verbs that are one deed, with nothing between them but "and": "was captured and burned", "wrote and directed the play".

import type {Boundary} from './clause-boundaries.js';
import {isObject} from './direct-object.js';
import {BE, BY_ITSELF, SAYING} from './lexicon.js';
import {isPastOnly} from './reduced-relative.js';
import type {VerbGroup} from './verb-group.js';
import {isParticiple} from './verb-words.js';
import type {Word} from './words.js';

/**
 * Whether the verbs on both sides of an "and" share what they share a subject with: an auxiliary, or what they are done to. "He retired
 * and died in 1990", where each is told by itself, are two.
 *
 * @param told - The verbs before the "and" in its clause.
 */
export function isOneDeed(
  words: readonly Word[],
  {at, body, coordinated}: Boundary,
  told: readonly VerbGroup[],
  after: VerbGroup | undefined,
): boolean {
  const [verb, before] = [told[0]!, told.at(-1)!];
  const last = words[before.head]!;
  const next = words[body]!;
  if (!coordinated || words[body - 1]!.lower === 'or' || before.head !== at - 1 || after?.head !== body)
    return false;
  if (BE.has(last.lower) || SAYING.has(next.lower) || BY_ITSELF.has(next.lower)) return false;
  return verb.passive
    ? isParticiple(next) && !isPastOnly(next)
    : verb.form === 'past' && !BY_ITSELF.has(last.lower) && goesOnTo(words, body + 1);
}

/** Whether what something is done to begins at `i`, or behind the last of a row of verbs: "built | and sold cars". */
const goesOnTo = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'and' ? goesOnTo(words, i + 2) : isObject(words[i]);
