// Finds the finite verb groups of a sentence ("will also visit", "had flown", "is expected to leave").
// No tagger: the closed classes, the forms and the neighbours of a word decide.

import {
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  FINITE_BE,
  HAVE,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  isAlwaysVerb,
  isThirdPerson,
  MODAL,
  NOT_PAST,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SAYING_BARE,
  SUBORDINATOR,
  UNCHANGED_PAST,
  VERBS,
  wordList,
} from './lexicon.js';
import {PIECE, remembered} from '../time/remembered.js';
import {CALENDAR} from './names.js';
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
export function isPastForm(lower: string): boolean {
  return IRREGULAR_PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower));
}

/** Adjectives as often as verbs: these tell if no noun follows ("the army advanced on Rome", not "advanced studies"). */
const HALF_VERB = wordList('advanced alleged armed continued increased proposed renewed retired');

const isParticiple = (word: Word) =>
  isPastForm(word.lower) ||
  HALF_VERB.has(word.lower) ||
  IRREGULAR_PARTICIPLE.has(word.lower) ||
  UNCHANGED_PAST.has(word.lower);

/** Before a participle that is no verb of its own: "Britain's longest disused line". */
const NEAR_NOUN = /^(?:newly|recently|best|worst|most|\w+(?:[gdlrw]|li|ng|rg|th)est)$/;

/** Whether a word in front shows that what follows is part of a noun phrase ("a planned trip", "of agreed terms") or not finite ("due to be opened"). */
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
    NEAR_NOUN.test(word.lower) ||
    (BE.has(word.lower) && !FINITE_BE.has(word.lower))
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

/** What a word can be among verbs, by itself. */
type VerbForm = 'auxiliary' | 'modal' | 'past' | 'half' | 'unchanged' | 'third' | 'plural' | 'other';

const CONTRACTION = /^\p{L}+'(?:ll|d|ve)$/u;

const verbForm = remembered((lower: string): VerbForm => {
  if (MODAL.has(lower) || CONTRACTION.test(lower)) return 'modal';
  if (FINITE_BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'auxiliary';
  if (isPastForm(lower)) return 'past';
  if (HALF_VERB.has(lower)) return 'half';
  if (UNCHANGED_PAST.has(lower)) return 'unchanged';
  if (isThirdPerson(lower)) return 'third';
  return /[^s]s$/.test(lower) ? 'plural' : 'other';
}, PIECE);

/** The finite verb groups of a sentence in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.isWord) continue;
    const form = verbForm(word.lower);
    if ((form === 'modal' && !(word.capital && i > 0)) || form === 'auxiliary') {
      // An infinitive is not finite: "to have", "to do".
      if (words[i - 1]?.lower === 'to' && form !== 'modal' && !FINITE_BE.has(word.lower)) continue;
      const group = auxiliaryGroup(words, i);
      found.push(group);
      i = group.head;
      continue;
    }
    if (word.capital && i > 0 && words[i - 1]!.isWord) continue; // part of a name
    const tense = finiteForm(words, i, form, found);
    if (tense) found.push({first: i, head: i, form: tense, passive: false, negated: false});
  }
  return found.filter((_, k) => !isApposed(words, found, k));
}

/** The tense of a full verb that is finite where it stands; undefined for a participle, a noun or anything else. */
function finiteForm(
  words: readonly Word[],
  i: number,
  form: VerbForm,
  found: readonly VerbGroup[],
): 'past' | 'present' | undefined {
  const word = words[i]!;
  const previous = before(words, i);
  // "the quarter ended Aug. 26"
  if (word.lower === 'ended' && PERIOD.test(previous?.lower ?? '')) return undefined;
  if (form === 'past' || (form === 'half' && endsPhrase(words[i + 1])))
    return i === 0 ||
      opensNoun(previous) ||
      sharesOpening(words, i, found) ||
      isReducedRelative(words, i, found)
      ? undefined
      : 'past';
  if (!previous) return undefined;
  if (form === 'unchanged') {
    const takes =
      words[i + 1] && !opensNoun(previous) && previous.lower !== 'to' && takesPhrase(words[i + 1]!);
    return takes && !isReducedRelative(words, i, found) ? 'past' : undefined;
  }
  if (form === 'third' || form === 'plural') {
    if (/^(?:he|she|it)$/.test(previous.lower)) return 'present';
    return form === 'third' && isPresent(word, previous, words[i + 1]) ? 'present' : undefined;
  }
  if (/^(?:they|we|i|you)$/.test(previous.lower)) return isBareVerb(word) ? 'present' : undefined;
  // "officials believe that …", "experts fear the …": a plural noun as subject.
  const plural =
    /[^s]s$/.test(previous.lower) &&
    (!previous.capital || previous === words[0]) &&
    !/['’]s$/.test(previous.lower);
  return plural &&
    VERBS.has(word.lower) &&
    words[i + 1] &&
    (takesPhrase(words[i + 1]!) || /^\d/.test(words[i + 1]!.text))
    ? 'present'
    : undefined;
}

/** "Founded in 2002 and | launched in 2003, the firm …": one more participle that opens the sentence. */
const sharesOpening = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length === 0 && words[i - 1]!.lower === 'and' && isParticiple(words[0]!);

const PERIOD = /^(?:weeks?|months?|quarter|year|half|period)$/;

/** Nothing more, or what follows a verb: a mark, "to", a determiner, a preposition, an adverb, a number. */
const endsPhrase = (next: Word | undefined): boolean =>
  !next || !next.isWord || takesPhrase(next) || isAdverb(next) || /^(?:to$|that$|\d)/.test(next.lower);

const takesPhrase = (next: Word): boolean =>
  next.lower !== 'of' &&
  (DETERMINER.has(next.lower) || PREPOSITION.has(next.lower) || PARTICLE.test(next.lower) || next.capital);

/** "sales", "plans", "talks" are nouns unless an object or a complement follows a subject. */
function isPresent(word: Word, previous: Word, next: Word | undefined): boolean {
  if (opensNoun(previous) || /^\d/.test(previous.text)) return false;
  if (
    /^(?:who|which|that)$/.test(previous.lower) ||
    (isAlwaysVerb(word.lower) && (previous.isWord || previous.text === ','))
  )
    return true;
  if (!next || next.lower === 'of') return false;
  const counted = /^(?:\d|one$|two$|three$)/.test(next.lower);
  const determined = DETERMINER.has(next.lower);
  const placed = PREPOSITION.has(next.lower);
  const follows =
    determined ||
    placed ||
    counted ||
    next.capital ||
    /^(?:where|how|when)$/.test(next.lower) ||
    SAYING.has(word.lower) ||
    next.lower.endsWith('ly');
  if (!follows) return false;
  return previous.isWord ? previous.capital || !placed : previous.text === ',' && (determined || counted);
}

/** "The plan, called X, is …", "The tower, begun by X and completed by Y, was …": participles between commas before the verb. */
function isApposed(words: readonly Word[], found: readonly VerbGroup[], k: number): boolean {
  const {first, head} = found[k]!;
  if (first !== head || !isPastForm(words[head]!.lower)) return false;
  let opens = first - 1;
  if (words[opens]?.lower === 'and') while (opens > 0 && words[opens]!.text !== ',') opens--;
  if (words[opens]?.text !== ',' || !isParticiple(words[opens + 1]!)) return false;
  const main = found.slice(k + 1).find((verb) => words[verb.first - 1]!.text === ',');
  return (
    main !== undefined &&
    !words
      .slice(opens, main.first)
      .some(
        ({lower}, i) =>
          /^(?:but|who|which|that)$/.test(lower) || (lower === 'and' && !isParticiple(words[opens + i + 1]!)),
      )
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

/** Past forms that are no participles: nothing is "came" or "took". */
const PAST_ONLY = wordList(
  'arose ate became began blew broke came chose drank drew drove fell flew forbade froze gave grew knew mistook overcame overthrew overtook rode rose sang sank saw shook spoke sprang stole strode swam swore took tore threw undertook underwent went withdrew woke wore wrote',
);

/** "When war broke out in 1967 the couple | left": the verb that the clause before has led up to. */
const opensMain = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length === 1 &&
  SUBORDINATOR.has(words[0]!.lower) &&
  DETERMINER.has(words[i - 2]?.lower ?? '') &&
  (/^\d{4}$/.test(words[i - 3]!.text) || CALENDAR.test(words[i - 3]!.text));

/** "The locks were closed in 1921, | bombed in 1945 and filled in": one of three that share an auxiliary. */
function isListed(words: readonly Word[], i: number, last: VerbGroup): boolean {
  if (words[i - 1]!.text !== ',' || !last.passive) return false;
  const next = words.findIndex(({lower, isWord}, j) => j > i && (!isWord || lower === 'and'));
  return next > 0 && words[next]!.lower === 'and' && isPastForm(words[next + 1]?.lower ?? '');
}

/** "talks aimed at …", "a company based in …": a participle after a noun of a clause that has its verb already. */
function isReducedRelative(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  const last = found.at(-1);
  if (!last || PAST_ONLY.has(words[i]!.lower) || opensMain(words, i, found) || isListed(words, i, last))
    return false;
  // "…, presented in 1998": after a comma too, if the verb before is no relative clause's.
  const aside = last.first === last.head && words[last.first - 1]?.text === ',';
  if (words[i - 1]!.text === ',' && !aside && !SAYING.has(words[last.head]!.lower))
    return (
      !words.slice(0, last.first).some(({lower}) => RELATIVE.has(lower) || lower === 'that') &&
      isFollowedByPhrase(words, i)
    );
  for (let j = last.head + 1; j < i; j++) {
    const {lower, isWord} = words[j]!;
    // "…, according to a study published on Thursday"
    if (words[j + 1]?.lower === 'according') return true;
    // A new clause may have begun: by a mark, a conjunction, "that" or a relative pronoun.
    if (
      !isWord ||
      /^(?:saying|adding|claiming|alleging|arguing|noting|announcing|warning|and|but|or|that|which|who|as|when|while|after|before|because|since|if|where|although|though|until)$/.test(
        lower,
      )
    )
      return false;
    if (/^(?:he|she|it|they|we|i)$/.test(lower)) return false;
  }
  // "said the company sold", "said Smith resigned": what is said has its own verb.
  return !SAYING_BARE.has(words[last.head]!.lower);
}
