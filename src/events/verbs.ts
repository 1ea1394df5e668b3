// Finds the finite verb groups of a sentence ("will also visit", "had flown", "is expected to leave").
// No tagger: the closed classes, the forms and the neighbours of a word decide.

import {
  ADVERB,
  ALWAYS_VERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  FINITE_BE,
  HAVE,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  MODAL,
  NOT_PAST,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYING,
  UNCHANGED_PAST,
  VERBS,
} from './lexicon.js';
import type {Word} from './words.js';

/** A finite verb with its auxiliaries; indices into the words of the sentence. */
export interface VerbGroup {
  readonly first: number;
  /** The last word of the group: the one that carries the meaning. */
  readonly head: number;
  readonly form: 'past' | 'present' | 'perfect' | 'pluperfect' | 'modal';
  readonly passive: boolean;
  readonly negated: boolean;
}

const NEGATION = /^(?:not|never)$|n't$|^cannot$/;
const isAdverb = (word: Word) =>
  ADVERB.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ly') && !word.capital);

/** Whether the form is that of a past or a past participle: "visited", "held". */
export function isPastForm(word: Word): boolean {
  const {lower} = word;
  return IRREGULAR_PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower));
}

const isParticiple = (word: Word) =>
  isPastForm(word) || IRREGULAR_PARTICIPLE.has(word.lower) || UNCHANGED_PAST.has(word.lower);

/** Whether it is the -s form of a known verb: "visits", "agrees". */
function isThirdPerson({lower}: Word): boolean {
  if (!lower.endsWith('s')) return false;
  const bare = lower.slice(0, -1);
  return (
    VERBS.has(bare) ||
    (lower.endsWith('es') && VERBS.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && VERBS.has(`${lower.slice(0, -3)}y`))
  );
}

/** Whether a word in front shows that what follows is part of a noun phrase: "a planned trip", "of agreed terms". */
function opensNoun(word: Word | undefined): boolean {
  if (!word) return false;
  if (
    RELATIVE.has(word.lower) ||
    word.lower === 'that' ||
    word.lower === 'this' ||
    word.lower === 'these' ||
    word.lower === 'those'
  )
    return POSSESSIVE.has(word.lower);
  return (
    DETERMINER.has(word.lower) ||
    PREPOSITION.has(word.lower) ||
    /['’]s$/.test(word.lower) ||
    word.lower === 's' ||
    word.lower === 'newly' ||
    word.lower === 'recently'
  );
}

/** The word before `i` that is no adverb. */
function before(words: readonly Word[], i: number): Word | undefined {
  let j = i - 1;
  while (j >= 0 && words[j]!.isWord && isAdverb(words[j]!) && !DETERMINER.has(words[j]!.lower)) j--;
  return words[j];
}

function auxiliaryGroup(words: readonly Word[], first: number): VerbGroup {
  let head = first;
  let negated = NEGATION.test(words[first]!.lower);
  let passive = BE.has(words[first]!.lower);
  const start = words[first]!.lower;
  let form: VerbGroup['form'] = MODAL.has(start)
    ? 'modal'
    : /^(?:was|were|wasn't|weren't|did|didn't)$/.test(start)
      ? 'past'
      : /^had/.test(start)
        ? 'pluperfect'
        : HAVE.has(start)
          ? 'perfect'
          : 'present';
  for (let i = first + 1; i < words.length && i < first + 7; i++) {
    const word = words[i]!;
    if (!word.isWord) break;
    if (isAdverb(word)) {
      negated ||= NEGATION.test(word.lower);
      continue;
    }
    if (BE.has(word.lower) || HAVE.has(word.lower)) {
      passive = BE.has(word.lower);
      head = i;
      continue;
    }
    const takesBase = MODAL.has(words[head]!.lower) || DO.has(words[head]!.lower);
    const verb = takesBase
      ? !DETERMINER.has(word.lower) && !PREPOSITION.has(word.lower) && !word.capital
      : isParticiple(word) || (passive && word.lower.length > 4 && word.lower.endsWith('ing'));
    if (verb) {
      if (word.lower.endsWith('ing')) passive = false;
      head = i;
    }
    break;
  }
  // "had a meeting", "has 300 shops": the full verb.
  if (head === first && HAVE.has(start)) form = form === 'pluperfect' ? 'past' : 'present';
  return {first, head, form, passive: passive && isParticiple(words[head]!), negated};
}

/** The finite verb groups of a sentence in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.isWord) continue;
    if (
      FINITE_BE.has(word.lower) ||
      HAVE.has(word.lower) ||
      DO.has(word.lower) ||
      (MODAL.has(word.lower) && !(word.capital && i > 0)) ||
      /^\p{L}+'(?:ll|d|ve)$/u.test(word.lower)
    ) {
      // An infinitive is not finite: "to have", "to do".
      if (words[i - 1]?.lower === 'to' && !MODAL.has(word.lower) && !FINITE_BE.has(word.lower)) continue;
      const group = auxiliaryGroup(words, i);
      found.push(group);
      i = group.head;
      continue;
    }
    const previous = before(words, i);
    if (word.capital && i > 0 && words[i - 1]!.isWord) continue; // part of a name
    const plain = {first: i, head: i, passive: false, negated: false} as const;
    if (isPastForm(word)) {
      if (opensNoun(previous) || i === 0) continue;
      if (isReducedRelative(words, i, found)) continue;
      found.push({...plain, form: 'past'});
    } else if (UNCHANGED_PAST.has(word.lower)) {
      const next = words[i + 1];
      if (
        previous &&
        !opensNoun(previous) &&
        previous.lower !== 'to' &&
        next &&
        (DETERMINER.has(next.lower) ||
          PREPOSITION.has(next.lower) ||
          PARTICLE.test(next.lower) ||
          next.capital) &&
        next.lower !== 'of' &&
        !isReducedRelative(words, i, found)
      )
        found.push({...plain, form: 'past'});
    } else if (previous && /^(?:he|she|it)$/.test(previous.lower) && /[^s]s$/.test(word.lower)) {
      found.push({...plain, form: 'present'});
    } else if (
      isThirdPerson(word) &&
      i > 0 &&
      previous &&
      !opensNoun(previous) &&
      !/^\d/.test(previous.text)
    ) {
      const next = words[i + 1];
      // "sales", "plans", "talks" are nouns unless an object or a complement follows a subject.
      const follows =
        next &&
        (DETERMINER.has(next.lower) ||
          PREPOSITION.has(next.lower) ||
          next.capital ||
          SAYING.has(word.lower) ||
          /^(?:\d|one$|two$|three$)/.test(next.lower) ||
          next.lower.endsWith('ly'));
      if (/^(?:who|which|that)$/.test(previous.lower) || (ALWAYS_VERB.has(word.lower) && previous.isWord))
        found.push({...plain, form: 'present'});
      else if (
        follows &&
        next.lower !== 'of' &&
        (previous.isWord
          ? previous.capital || !PREPOSITION.has(next.lower)
          : previous.text === ',' && (DETERMINER.has(next.lower) || /^(?:one|two|\d)/.test(next.lower)))
      )
        found.push({...plain, form: 'present'});
    } else if (previous && /^(?:they|we|i|you)$/.test(previous.lower) && isBareVerb(word)) {
      found.push({...plain, form: 'present'});
    }
  }
  return found.filter((group, i) => !isApposed(words, group, found[i + 1]));
}

/** "The plan, called X, is …": a participle between commas before the verb of the sentence. */
function isApposed(words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || group.first !== group.head || words[group.first - 1]?.text !== ',') return false;
  return (
    isPastForm(words[group.head]!) &&
    words[next.first - 1]?.text === ',' &&
    !words.slice(group.head, next.first).some(({lower}) => /^(?:and|but|who|which|that)$/.test(lower))
  );
}

/** After "I" or "they" any plain word is the verb, unless it belongs to a closed class. */
function isBareVerb(word: Word): boolean {
  const {lower} = word;
  return (
    VERBS.has(lower) ||
    (/^[a-z]{3,}$/.test(lower) &&
      !isAdverb(word) &&
      !PREPOSITION.has(lower) &&
      !DETERMINER.has(lower) &&
      !COORDINATOR.has(lower) &&
      !/(?:selves|ing)$/.test(lower))
  );
}

const PARTICLE = /^(?:out|off|up|down|back|away|aside|apart|forth)$/;

const isFollowedByPhrase = (words: readonly Word[], i: number): boolean =>
  words[i + 1] !== undefined &&
  ((PREPOSITION.has(words[i + 1]!.lower) && words[i + 1]!.lower !== 'to') ||
    /^(?:last|this|next|earlier|yesterday|today|\d)/.test(words[i + 1]!.lower));

/** "talks aimed at …", "a company based in …": a participle after a noun of a clause that has its verb already. */
function isReducedRelative(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  const last = found.at(-1);
  if (!last) return false;
  // "…, presented in 1998": after a comma too, if the verb before is no relative clause's.
  const aside = last.first === last.head && words[last.first - 1]?.text === ',';
  if (words[i - 1]!.text === ',' && !aside && !SAYING.has(words[last.head]!.lower))
    return (
      !words.slice(0, last.first).some(({lower}) => RELATIVE.has(lower) || lower === 'that') &&
      isFollowedByPhrase(words, i)
    );
  for (let j = last.head + 1; j < i; j++) {
    const {lower, isWord} = words[j]!;
    // A new clause may have begun: by a mark, a conjunction, "that" or a relative pronoun.
    if (
      !isWord ||
      /^(?:and|but|or|that|which|who|as|when|while|after|before|because|since|if|where|although|though|until)$/.test(
        lower,
      )
    )
      return false;
    if (/^(?:he|she|it|they|we|i)$/.test(lower)) return false;
  }
  // "said the company sold", "said Smith resigned": what is said has its own verb.
  return !SAYING.has(words[last.head]!.lower);
}
