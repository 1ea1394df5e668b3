// Past forms that are no finite verbs: "talks | aimed at peace", "a company | based in Rome".

import {isBehindRelative} from './behind-relative.js';
import {
  BY_ITSELF,
  COORDINATOR,
  DETERMINER,
  IRREGULAR_PAST,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SAYING_BARE,
  SAYING_GERUND,
  SUBORDINATOR,
} from './lexicon.js';
import {CALENDAR} from './names.js';
import type {VerbGroup} from './verb-group.js';
import {COMMON_PARTICLE, isAdverb, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

const isFollowedByPhrase = (words: readonly Word[], i: number): boolean =>
  words[i + 1] !== undefined &&
  ((PREPOSITION.has(words[i + 1]!.lower) && words[i + 1]!.lower !== 'to') ||
    /^(?:last|late|this|next|earl(?:y|ier)|yesterday|today)/.test(words[i + 1]!.lower) ||
    CALENDAR.test(words[i + 1]!.lower) ||
    // "published 3 May", "founded 73 years ago", but "cut 300 jobs"
    (/^\d/.test(words[i + 1]!.lower) &&
      !/^(?!(?:minute|hour|day|week|month|year|decade)s$)\p{Ll}+s$/u.test(words[i + 2]?.text ?? '')));

/** Whether a past form is no participle: nothing is "came" or "took". */
export const isPastOnly = ({lower}: Word): boolean =>
  IRREGULAR_PAST.has(lower) && /(?:ew|ook|o[^n]e|a[mn][gk]?e?|a[tv]e|aw|bade|fell|went)$/.test(lower);

/** "When war broke out in 1967 the couple | left": the verb that the clause before has led up to. */
const opensMain = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length === 1 &&
  SUBORDINATOR.has(words[0]!.lower) &&
  DETERMINER.has(lowerAt(words, i - 2)) &&
  (/^\d{4}$/.test(words[i - 3]!.text) || CALENDAR.test(words[i - 3]!.text));

/** "The locks were closed in 1921, | bombed in 1945, and filled in": one of three that share an auxiliary. */
function isListed(words: readonly Word[], i: number, last: VerbGroup): boolean {
  if (words[i - 1]!.text !== ',' || !last.passive || last.form === 'present') return false;
  const next = words.findIndex(({lower, isWord}, j) => j > i && (!isWord || lower === 'and'));
  const and = words[next]?.text === ',' ? next + 1 : next;
  return (
    and > 0 && lowerAt(words, and) === 'and' && (words[and + 1] && isParticiple(words[and + 1]!)) === true
  );
}

/** "Under a law | passed in 2006, …": a participle of what opens the sentence. */
const opensPhrase = (words: readonly Word[], i: number): boolean =>
  i > 2 &&
  i < 5 &&
  PREPOSITION.has(words[0]!.lower) &&
  /^an?$/.test(words[1]!.lower) &&
  !isPastOnly(words[i]!) &&
  isFollowedByPhrase(words, i) &&
  words.slice(i).some(({text}) => text === ',');

/** "…, and Ann Lee, a baker, | died in 1990": of whom "and" or "because" begins to tell. */
function isOfJoined(words: readonly Word[], i: number, last: VerbGroup): boolean {
  const open = words.findLastIndex(({text}, j) => j < i - 1 && text === ',');
  return (
    open > last.head &&
    words[open - 1]!.capital &&
    /^(?:an?|the)$/.test(words[open + 1]!.lower) &&
    words.slice(last.head, open).some(({lower}) => COORDINATOR.has(lower) || SUBORDINATOR.has(lower))
  );
}

/**
 * "A bridge built in 1912 | collapsed", "the treaty signed in Rome | held its ground": behind a date, or where nothing else can be
 * meant, and where no object parts it from a participle, stands the verb of its noun.
 */
export function isBehindModifier(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  const last = found.at(-1);
  const before = words[i - 1];
  return (
    last !== undefined &&
    before !== undefined &&
    (/^(?:\d{4}|week|month|year|night|ago|yesterday)$/.test(before.lower) ||
      CALENDAR.test(before.lower) ||
      isFiniteForm(words, i)) &&
    couldModify(words, last) &&
    words.slice(last.head + 1, i).every(({isWord, lower}) => isWord && !isJoining(lower))
  );
}

/** Whether a past form is no participle: by its form, or since what it is done to follows. */
export const isFiniteForm = (words: readonly Word[], i: number): boolean =>
  isPastOnly(words[i]!) || BY_ITSELF.has(words[i]!.lower) || hasObject(words, i);

/** "sold the mill", "put out the fire", but "built the same year" */
function hasObject(words: readonly Word[], i: number): boolean {
  const at = COMMON_PARTICLE.test(lowerAt(words, i + 1)) ? i + 2 : i + 1;
  return (
    /^(?:the|an?|its|his|her|their|it|him|them)$/.test(lowerAt(words, at)) &&
    !TWO_OBJECTS.test(words[i]!.lower) &&
    !/^(?:same|next|following|previous|day|week|month|year)$/.test(lowerAt(words, at + 1))
  );
}

/** "a man named the best", "a prize given the town" */
const TWO_OBJECTS =
  /^(?:named|called|dubbed|given|granted|awarded|paid|sent|offered|made|elected|appointed|considered|declared|told|taught|left)$/;

/** Whether a verb can be a participle of the noun before it: "built", but "came", "lived". */
function couldModify(words: readonly Word[], {first, head}: VerbGroup): boolean {
  const verb = words[head]!;
  return (
    first === head &&
    isParticiple(verb) &&
    !isPastOnly(verb) &&
    !SAYING.has(verb.lower) &&
    !BY_ITSELF.has(verb.lower) &&
    words[first - 1]?.isWord === true &&
    !/^(?:s?he|it|they|we|i|you|who|which|that)$/.test(words[first - 1]!.lower) &&
    isFollowedByPhrase(words, head)
  );
}

const isJoining = (lower: string): boolean =>
  lower === 'that' || (lower !== 'so' && JOINS.some((joining) => joining.has(lower)));

/** What begins a clause. */
const JOINS = [SAYING_GERUND, COORDINATOR, RELATIVE, SUBORDINATOR];

/** "Lee owns the mill, built in 1912 and | restored in 1990": a second participle of the noun before the comma. */
function goesOnModifier(words: readonly Word[], i: number, last: VerbGroup): boolean {
  if (words[i - 1]!.lower !== 'and' || BY_ITSELF.has(words[i]!.lower) || !isFollowedByPhrase(words, i))
    return false;
  const comma = words.findLastIndex(({isWord}, j) => j < i && !isWord);
  const opens = words[comma + 1]!;
  const first = isAdverb(opens) ? words[comma + 2]! : opens;
  return (
    comma > last.head &&
    words[comma]!.text === ',' &&
    isParticiple(first) &&
    !isPastOnly(first) &&
    !BY_ITSELF.has(first.lower)
  );
}

/** "talks aimed at …", "a company based in …": a participle after a noun of a clause that has its verb already. */
export function isReducedRelative(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  const last = found.at(-1);
  if (!last && opensPhrase(words, i)) return true;
  // "The road was closed, a spokesman, Bo Dahl, said on Friday", but "a man said to be rich"
  if (words[i]!.lower === 'said' && lowerAt(words, i + 1) !== 'to') return false;
  if (!last || isPastOnly(words[i]!) || opensMain(words, i, found) || isListed(words, i, last)) return false;
  if (isBehindModifier(words, i, found) || isBehindRelative(words, i, found)) return false;
  if (goesOnModifier(words, i, last)) return true;
  // "…, presented in 1998": after a comma too, if the verb before is no relative clause's; but "The bridge, first built in 1190, fell".
  const opens = words[last.first - 1];
  const comma = opens && isAdverb(opens) ? words[last.first - 2] : opens;
  const aside = last.first === last.head && comma?.text === ',';
  if (words[i - 1]!.text === ',' && !aside && !SAYING.has(words[last.head]!.lower))
    return (
      !isOfJoined(words, i, last) &&
      !words.slice(0, last.first).some(({lower}) => RELATIVE.has(lower) || lower === 'that') &&
      isFollowedByPhrase(words, i)
    );
  for (let j = last.head + 1; j < i; j++) {
    const {lower, isWord} = words[j]!;
    // "…, according to a study published on Thursday"
    if (words[j + 1]?.lower === 'according') return true;
    // A new clause may have begun: by a mark, a conjunction, "that" or a relative pronoun.
    if (!isWord || isJoining(lower)) return false;
    if (/^(?:he|she|it|they|we|i)$/.test(lower)) return false;
  }
  // "said the company sold", "said Smith resigned": what is said has its own verb.
  return !SAYING_BARE.has(words[last.head]!.lower) && !isToldTo(words, last.head, i);
}

/** "told reporters the king | left in May": behind whom it is told stands who did it. */
const isToldTo = (words: readonly Word[], told: number, verb: number): boolean =>
  /^(?:told|warned|informed|reminded|assured)$/.test(words[told]!.lower) &&
  words.some(({lower, capital}, i) => {
    const before = words[i - 1];
    if (i < told + 2 || i >= verb || PREPOSITION.has(before!.lower) || DETERMINER.has(before!.lower))
      return false;
    return DETERMINER.has(lower) || (capital && !before!.capital);
  });
