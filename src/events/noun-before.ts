// The noun phrase before a relative clause or a participle: what "who" or "which" stands for.

import type {Clause} from './clause.js';
import {COORDINATOR, DETERMINER, isHappeningNoun, PREPOSITION, SUBORDINATOR} from './lexicon.js';
import {CALENDAR, TITLE} from './names.js';
import type {VerbGroup} from './verb-group.js';
import {lowerAt, type Word} from './words.js';

/** The noun phrase that ends before `end`: what "who" or "which" stands for. */
export function antecedent(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  end: number,
): Clause['subject'] {
  let to = end;
  while (to > 0 && !words[to - 1]!.isWord) to--;
  // "Tom Becker, 54, who …"
  if (words[to - 2]?.text === ',' && /^\d{1,3}$/.test(words[to - 1]!.text)) to -= 2;
  const isThat = words[end]?.lower === 'that';
  let from = nounStart(words, verbs, to, isThat ? 'noun' : 'whole');
  if (isThat) from = beforeName(words, from, to);
  const pronoun = lowerAt(words, words[end]?.text === ',' ? end + 1 : end);
  if (pronoun === 'who') from = ofWhom(words, from, to);
  if (/^wh(?:o|ich)$/.test(pronoun)) from = pastOther(words, from, to, pronoun === 'who');
  const before = beforePlace(words, verbs, {from, to}, end);
  if (before) [from, to] = [before.from, before.to];
  const name = nameExplained(words, from);
  if (name) return name;
  // "believe that the man, who …": the conjunction is no part of the phrase.
  if (words[from]?.lower === 'that') from++;
  return to > from && to - from <= 9 ? {from, to} : undefined;
}

/** "the advice of | his son Theodore, who …": the one that is named. */
function ofWhom(words: readonly Word[], from: number, to: number): number {
  const of = words.findLastIndex(({lower}, i) => lower === 'of' && i >= from && i < to - 2);
  return of >= 0 && /^(?:his|her|their|its|my|our)$/.test(words[of + 1]!.lower) && words[to - 1]!.capital
    ? of + 1
    : from;
}

/**
 * Where the noun phrase begins that ends before `to`: at its determiner, or behind what stands before.
 *
 * @param of - Where "the end of the war in Rome" begins: at "the end", at "the war" as "end of war" at "end", or right behind "of".
 */
export function nounStart(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  to: number,
  of: 'whole' | 'noun' | 'last',
): number {
  let from = to;
  while (
    from > 0 &&
    !endsBefore(words, verbs, from, to) &&
    !(of === 'last' && /^(?:of|\W)$/.test(words[from - 1]!.lower))
  ) {
    from--;
    if (DETERMINER.has(words[from]!.lower) && (of !== 'whole' || words[from - 1]?.lower !== 'of')) break;
  }
  return from;
}

/** Whether the word before `from` is no part of the phrase that goes from there to `to`. */
function endsBefore(words: readonly Word[], verbs: readonly VerbGroup[], from: number, to: number): boolean {
  const word = words[from - 1]!;
  return (
    // "Louis B. Mayer", "the U.S. Open"
    (!word.isWord && !(from < to && isInitial(words, from - 1))) ||
    (COORDINATOR.has(word.lower) && !isOfBody(words, from, to)) ||
    SUBORDINATOR.has(word.lower) ||
    verbs.some(({head}) => head === from - 1) ||
    (PREPOSITION.has(word.lower) && word.lower !== 'of' && !isInName(words, from)) ||
    // "visiting Rome", but "the building", "an injection-moulding machine"
    (/^[^-]+ing$/.test(word.lower) && !word.capital && !DETERMINER.has(lowerAt(words, from - 2))) ||
    // "In May 1974 | Ann Lee, who …"
    (from < to && words[from]!.capital && (CALENDAR.test(word.lower) || /^\d{4}$/.test(word.text)))
  );
}

/** "the Committee | on Utilities" */
const isInName = (words: readonly Word[], from: number): boolean =>
  /^(?:on|for)$/.test(words[from - 1]!.lower) &&
  BODY.test(lowerAt(words, from - 2)) &&
  words[from - 2]!.capital &&
  words[from]?.capital === true &&
  !CALENDAR.test(words[from]!.lower);

/** "the Food | and Drug Administration" */
function isOfBody(words: readonly Word[], from: number, to: number): boolean {
  let open = from - 2;
  while (words[open]?.capital && !DETERMINER.has(words[open]!.lower)) open--;
  return (
    open < from - 2 &&
    DETERMINER.has(lowerAt(words, open)) &&
    from < to &&
    BODY.test(words[to - 1]!.lower) &&
    words.slice(from, to).every(({capital}) => capital)
  );
}

const BODY =
  /^(?:administration|agency|association|authority|board|bureau|cent(?:er|re)|commission|committee|council|court|department|foundation|institute|minist(?:er|ry)|office|secretary|service|society|union)$/;

const isInitial = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === '.' && words[i + 1]?.capital === true && words[i - 1]?.capital === true;

/**
 * "regulators in Spain, who …", "Ann Lee in Rome, who …", "the hall in Rome, which was built …": who or what is there, and not
 * the place; of a name no more than that.
 */
function beforePlace(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  {from, to}: NonNullable<Clause['subject']>,
  end: number,
): Clause['subject'] {
  const at = words[end]?.text === ',' ? end + 1 : end;
  const isMade =
    lowerAt(words, at) === 'which' &&
    MADE.test(lowerAt(words, lowerAt(words, at + 1) === 'was' ? at + 2 : at + 1));
  if (!isMade && lowerAt(words, at) !== 'who') return undefined;
  if (!/^(?:in|at|from)$/.test(lowerAt(words, from - 1)) || !isName(words, from, to)) return undefined;
  const noun = nounStart(words, verbs, from - 1, 'whole');
  if (noun === from - 1 || (isMade && !DETERMINER.has(words[noun]!.lower))) return undefined;
  return {from: noun, to: isName(words, noun, from - 1) ? from - 1 : to};
}

/** What is done to a house, and not to the town where it stands. */
const MADE =
  /^(?:(?:re)?(?:opened|built|designed)|closed|completed|demolished|destroyed|inaugurated|renovated|restored|unveiled)$/;

const isName = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({capital}) => capital);

const NAME_BACK = 4;

/** "a trip to Rome that …": no name takes "that", so what stands before it does. */
function beforeName(words: readonly Word[], from: number, to: number): number {
  if (!words.slice(from, to).every(({capital}) => capital) || !PREPOSITION.has(lowerAt(words, from - 1)))
    return from;
  const of = words.findLastIndex(({lower, isWord}, i) => i < from && (DETERMINER.has(lower) || !isWord));
  return of >= 0 && words[of]!.isWord && from - of <= NAME_BACK ? of : from;
}

/** "the director of the museum, which …": the museum, for no person is meant; "the death of the king who …": the king. */
function pastOther(words: readonly Word[], from: number, to: number, isWho: boolean): number {
  const of = words.findIndex(({lower}, i) => i > from && lower === 'of');
  const head = lowerAt(words, of - 1);
  const isOther = isWho ? isHappeningNoun(head) : TITLE.test(head) || PERSON.test(head);
  return isOther && of + 1 < to ? of + 1 : from;
}

const PERSON = /^(?:head|director|owner|founder|member|author|editor|maker|son|daughter|wife|widow)s?$/;

/** "Ann Lee, a doctor who …": Ann Lee. */
function nameExplained(words: readonly Word[], from: number): Clause['subject'] {
  if (!/^an?$/.test(lowerAt(words, from)) || words[from - 1]?.text !== ',' || !words[from - 2]?.capital)
    return undefined;
  let name = from - 2;
  while (words[name - 1]?.capital) name--;
  const isName = (name < from - 2 || name === 0) && !PREPOSITION.has(words[name]!.lower);
  return isName ? {from: name, to: from - 1} : undefined;
}
