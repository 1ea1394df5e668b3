// Which of the places where a clause may begin are kept: those that part two stretches with a verb each.

import type {Boundary} from './clause-boundaries.js';
import {ADVERB} from './lexicon.js';
import {pastBe} from './plural.js';
import type {VerbGroup} from './verb-group.js';
import type {Word} from './words.js';

/** Keeps the boundaries that part two stretches with a verb each. */
export function settle(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  candidates: readonly Boundary[],
): Boundary[] {
  const hasVerb = (from: number, to: number) => verbs.some(({first}) => first >= from && first < to);
  const kept: Boundary[] = [{at: 0, body: 0, kind: 'main'}];
  for (let k = 0; k < candidates.length; k++) {
    const here = candidates[k]!;
    const end = candidates[k + 1]?.at ?? words.length;
    const open = kept.at(-1)!;
    if (!hasVerb(open.body, here.at)) {
      // Nothing told yet since the last boundary: "Kim | and Pompeo agreed" is one clause, but a bare
      // subordinate opening ("While | it …") takes the nearer connective.
      continue;
    }
    if (hasVerb(here.body, end)) {
      // "…, after a defeat by Rome, | was deposed": a preposition, and the clause before goes on.
      const first = verbs.find((verb) => verb.first >= here.body)!.first;
      if (
        here.kind !== 'subordinate' ||
        words[first - 1]!.text !== ',' ||
        isExplained(words.slice(here.body, first))
      )
        kept.push(here);
      continue;
    }
    const next = candidates[k + 1];
    const after = candidates[k + 2]?.at ?? words.length;
    if (next && (goesRound(words, verbs, here, next, after) || isOpened(words, verbs, here, next, after))) {
      kept.push(here);
      k++;
      continue;
    }
    // No verb before the next boundary: "said that A | and B were …" belongs together, while
    // "after talks in Rome | and said …" goes back to the clause before.
    if (!next?.coordinated) continue;
    const verb = verbs.find(({first}) => first >= next.body && first < after);
    const ownSubject =
      verb && words.slice(next.body, verb.first).some((word) => word.isWord && !ADVERB.has(word.lower));
    // "… soon after the fire, and | Lee left"
    if (
      here.kind === 'subordinate' &&
      words.slice(here.at, next.at).every(({isWord}, i, all) => isWord === i < all.length - 1)
    )
      continue;
    // "…, | and Lee and Dahl left"
    if (ownSubject && (!here.coordinated || words[here.at - 1]!.text === ',' || isMore(words, next, verb)))
      kept.push(here);
  }
  return kept;
}

/** "…, and Lee, who had left, | was called back", "…: the man who left | died": the verb comes after what is told of the subject. */
function goesRound(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  here: Boundary,
  {at, body, kind}: Boundary,
  end: number,
): boolean {
  if (kind !== 'relative' || (!here.coordinated && here.kind === 'content')) return false;
  const [, resumed] = verbs.filter(({first}) => first >= body && first < end);
  // "and Ann Lee, who had left, …", "and Ann Lee, a doctor whom they sent, …"
  const isAside = words.slice(here.body, at).some(({text}) => text === ',');
  return (
    resumed !== undefined &&
    isAside === (words[resumed.first - 1]!.text === ',') &&
    (isAside
      ? here.coordinated === true || here.kind === 'subordinate' || isMark(words, here.at)
      : here.kind === 'main' && !here.coordinated)
  );
}

/** "…, | and on Monday, while Lee slept, Dahl left": whether the clause that begins `here` is opened by the `next` one. */
function isOpened(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  here: Boundary,
  next: Boundary,
  end: number,
): boolean {
  if (next.kind !== 'subordinate' || !isMark(words, next.at - 1)) return false;
  if (!isMark(words, here.at) && !isMark(words, here.at - 1)) return false;
  const [inside, main] = verbs.filter(({first}) => first >= next.body && first < end);
  return (
    inside !== undefined &&
    main !== undefined &&
    words.slice(inside.head, main.first).some(({text}) => text === ',')
  );
}

const isMark = (words: readonly Word[], i: number): boolean => words[i]?.isWord === false;

/** "… | and Lee | and Dahl were …": one alone "was". */
const isMore = (words: readonly Word[], {body}: Boundary, {first}: VerbGroup): boolean =>
  /^(?:were|are|have)$/.test(words[first]!.lower) && pastBe(words, {from: body, to: first}) === 'was';

/** "a clerk, Ann Lee,": a subject with a name between commas. */
function isExplained(phrase: readonly Word[]): boolean {
  const comma = phrase.findIndex(({text}) => text === ',');
  const apposed = phrase.slice(comma + 1, -1);
  return comma > 0 && apposed.length > 0 && apposed.every(({capital}) => capital);
}
