// The verb of a subject that a relative clause without commas has told of: "The king who lost the war | died".

import {COORDINATOR, PREPOSITION, RELATIVE, SAYING_BARE, SUBORDINATOR} from './lexicon.js';
import {nounStart} from './noun-before.js';
import {isContact, isRelative, relativeStart} from './relative-start.js';
import type {VerbGroup} from './verb-group.js';
import {isAdverb, isPastForm} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/**
 * Whether a past form is the verb that a sentence still wants: all verbs before it are those of a clause with "who", "which" or
 * "that" on its subject.
 *
 * @param i - Of the past form.
 * @param found - The verbs before it.
 */
export function isBehindRelative(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  const [first, ...others] = verbsOfClause(words, i, found);
  return (
    first !== undefined &&
    isOnSubject(words, first, 0) &&
    others.every((verb) => isJoined(words, verb)) &&
    words.slice(first.head, i).every(({isWord}) => isWord) &&
    !isVerbAhead(words, i)
  );
}

/**
 * Whether a verb is that of a relative clause on a noun phrase that no preposition leads up to.
 *
 * @param from - Where the clause around it begins.
 */
export function isOnSubject(words: readonly Word[], {first}: VerbGroup, from: number): boolean {
  const pronoun = words.findLastIndex(
    ({lower}, j) =>
      j < first &&
      (isRelative(words, j) || (lower === 'that' && j === first - 1) || isContact(words, j, first)),
  );
  if (pronoun <= from || !words.slice(pronoun, first).every(({isWord}) => isWord)) return false;
  const end = relativeStart(words, pronoun);
  const start = nounStart(words, [], end, 'whole');
  const before = lowerAt(words, start - 1);
  return start < end && (!PREPOSITION.has(before) || SUBORDINATOR.has(before));
}

/** The verbs after what last begins a clause of its own: "It was sold, and | the man who bought it …", "said | the man who …". */
function verbsOfClause(words: readonly Word[], i: number, found: readonly VerbGroup[]): readonly VerbGroup[] {
  // "When the mill closed, | the man who ran it …"
  const [first] = found;
  const isLed = first !== undefined && SUBORDINATOR.has(words[0]!.lower);
  const opening = words.findLastIndex(
    (word, j) =>
      j < i &&
      (/^[;:]$/.test(word.text) ||
        (isLed && word.text === ',' && j > first.head) ||
        (SUBORDINATOR.has(word.lower) && !isRelative(words, j)) ||
        (COORDINATOR.has(word.lower) && words[j - 1]?.text === ',')),
  );
  const saying = found.findLast(
    ({head}) => SAYING_BARE.has(words[head]!.lower) || lowerAt(words, head + 1) === 'that',
  );
  return found.filter(({first}) => first > opening && first > (saying?.head ?? -1));
}

/** "who lost the war and | fled" */
export const isJoined = (words: readonly Word[], {first}: VerbGroup): boolean => {
  const before = words.findLastIndex((word, j) => j < first && !isAdverb(word));
  return COORDINATOR.has(lowerAt(words, before));
};

/** Whether another past form follows that may be the verb: "The man who lost the house | built in 1912 died". */
function isVerbAhead(words: readonly Word[], i: number): boolean {
  for (const {lower, isWord} of words.slice(i + 1)) {
    if (!isWord || COORDINATOR.has(lower) || SUBORDINATOR.has(lower) || RELATIVE.has(lower)) return false;
    if (isPastForm(lower)) return true;
  }
  return false;
}
