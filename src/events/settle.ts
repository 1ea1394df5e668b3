// Which of the places where a clause may begin are kept: those that part two stretches with a verb each.

import {isOnSubject} from './behind-relative.js';
import type {Boundary} from './clause-boundaries.js';
import {ADVERB} from './lexicon.js';
import {isOneDeed} from './paired-verbs.js';
import {pastBe} from './plural.js';
import {isRelative} from './relative-start.js';
import {type VerbGroup, verbsIn} from './verb-group.js';
import type {Word} from './words.js';

/** Keeps the boundaries that part two stretches with a verb each. */
export function settle(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  candidates: readonly Boundary[],
): Boundary[] {
  const hasVerb = (from: number, to: number) => verbsIn(verbs, from, to).length > 0;
  const kept: Boundary[] = [{at: 0, body: 0, kind: 'main'}];
  for (let k = 0; k < candidates.length; k++) {
    const here = candidates[k]!;
    const next = candidates[k + 1];
    const after = candidates[k + 2]?.at ?? words.length;
    // Nothing told yet since the last boundary: "Kim | and Pompeo agreed" is one clause, but a bare
    // subordinate opening ("While | it …") takes the nearer connective.
    const told = verbsIn(verbs, kept.at(-1)!.body, here.at);
    if (told.length === 0 || goesOnInside(words, told, kept.at(-1)!, here)) continue;
    if (isOneDeed(words, here, told, verbsIn(verbs, here.body, words.length)[0])) continue;
    if (hasVerb(here.body, next?.at ?? words.length)) {
      if (!isPreposition(words, verbs, here)) kept.push(here);
    } else if (
      next &&
      (goesRound(words, verbs, here, next, after) || isOpened(words, verbs, here, next, after))
    ) {
      kept.push(here);
      k++;
    } else if (next && joinsSubjects(words, verbs, here, next, after)) {
      kept.push(here);
    }
  }
  return kept;
}

/** "The king who lost the war | and the crown died", "… | and fled was hanged": the subject has no verb of its own yet. */
function goesOnInside(
  words: readonly Word[],
  inside: readonly VerbGroup[],
  last: Boundary,
  here: Boundary,
): boolean {
  return (
    here.coordinated === true &&
    inside.length === 1 &&
    isOnSubject(words, inside[0]!, last.body) &&
    words.slice(last.body, here.at).every(({isWord}) => isWord)
  );
}

/** "…, after a defeat by Rome, | was deposed": the clause before goes on. */
function isPreposition(words: readonly Word[], verbs: readonly VerbGroup[], {body, kind}: Boundary): boolean {
  if (kind !== 'subordinate') return false;
  const {first} = verbs.find((verb) => verb.first >= body)!;
  return words[first - 1]!.text === ',' && !isExplained(words.slice(body, first));
}

/**
 * "…, | and Lee | and Dahl left": whether the verb after the `next` boundary has a subject that begins `here`. "said that
 * A | and B were …" belongs together, while "after talks in Rome | and said …" goes back to the clause before.
 */
function joinsSubjects(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  here: Boundary,
  next: Boundary,
  end: number,
): boolean {
  if (!next.coordinated) return false;
  const verb = verbsIn(verbs, next.body, end)[0];
  const hasSubject =
    verb && words.slice(next.body, verb.first).some((word) => word.isWord && !ADVERB.has(word.lower));
  if (!hasSubject) return false;
  // "… soon after the fire, and | Lee left"
  const isPhrase = words.slice(here.at, next.at).every(({isWord}, i, all) => isWord === i < all.length - 1);
  if (here.kind === 'subordinate' && isPhrase) return false;
  return !here.coordinated || words[here.at - 1]!.text === ',' || isMore(words, next, verb);
}

/** "…, and Lee, who had left, | was called back", "said the man who left | died": the verb comes after what is told of the subject. */
function goesRound(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  here: Boundary,
  {at, body, kind}: Boundary,
  end: number,
): boolean {
  if (kind !== 'relative' && !isRelative(words, at)) return false;
  const [, resumed] = verbsIn(verbs, body, end);
  // "and Ann Lee, who had left, …", "and Ann Lee, a doctor whom they sent, …"
  const isAside = words.slice(here.body, at).some(({text}) => text === ',');
  return (
    resumed !== undefined &&
    isAside === (words[resumed.first - 1]!.text === ',') &&
    (isAside
      ? here.coordinated === true || here.kind === 'subordinate' || isMark(words, here.at)
      : !here.coordinated || words[here.at - 1]!.text === ',')
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
  const [inside, main] = verbsIn(verbs, next.body, end);
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

/** "a clerk, Ann Lee,", "Ann Lee, a clerk,": a subject and who or what that is, between commas. */
function isExplained(phrase: readonly Word[]): boolean {
  const comma = phrase.findIndex(({text}) => text === ',');
  const apposed = phrase.slice(comma + 1, -1);
  if (comma <= 0 || apposed.length === 0) return false;
  const [first, ...others] = apposed;
  const isNoun = /^(?:an?|the)$/.test(first!.lower);
  return others.every(({capital}) => capital)
    ? isNoun || first!.capital
    : isNoun && phrase[comma - 1]!.capital;
}
