// Finds the finite verb groups of a sentence ("will also visit", "had flown", "is expected to leave").
// No tagger: the closed classes, the forms and the neighbours of a word decide.

import {PIECE, remembered} from '../time/remembered.js';
import {
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  FINITE_BE,
  FUNCTION_WORDS,
  HAVE,
  isAlwaysVerb,
  isThirdPerson,
  MODAL,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
  UNCHANGED_PAST,
  VERBS,
} from './lexicon.js';
import {isDateWord} from './attribution.js';
import {CALENDAR} from './names.js';
import {isCount} from './plural.js';
import {isBehindModifier, isFiniteForm, isPastOnly, isReducedRelative} from './reduced-relative.js';
import {auxiliaryGroup, type VerbGroup} from './verb-group.js';
import {HALF_VERB, isAdverb, isParticiple, isPastForm} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** Before a participle that is no verb of its own: "Britain's longest disused line". */
const NEAR_NOUN =
  /^(?:newly|recently|best|worst|most|(?!(?:ar|c|\w*fo|inte)rest$|digest$|\w*west$)\w+(?:[gdlrw]|li|ng|rg|th)est)$/;

/** Whether a word in front shows that what follows is part of a noun phrase ("a planned trip", "of agreed terms") or not finite ("due to be opened"). */
function opensNoun(word: Word | undefined): boolean {
  if (!word) return false;
  if (RELATIVE.has(word.lower) || /^th(?:at|is|[eo]se)$/.test(word.lower)) return word.lower === 'whose';
  return (
    DETERMINER.has(word.lower) ||
    PREPOSITION.has(word.lower) ||
    /['’]s$/.test(word.lower) ||
    /^(?:s|having)$/.test(word.lower) ||
    NEAR_NOUN.test(word.lower) ||
    (BE.has(word.lower) && !FINITE_BE.has(word.lower))
  );
}

/** The word before `i` that is no adverb. */
export function before(words: readonly Word[], i: number): Word | undefined {
  let j = i - 1;
  while (j >= 0 && words[j]!.isWord && (isFloating(words, j) || isPassedOver(words[j]!))) j--;
  return words[j];
}

const isPassedOver = (word: Word): boolean => isAdverb(word) && !DETERMINER.has(word.lower);

/** "Lee and Dahl all | voted": behind those that it counts. */
const isFloating = (words: readonly Word[], i: number): boolean =>
  /^(?:all|both|each)$/.test(words[i]!.lower) &&
  (words[i - 1]?.capital === true || /^(?:they|we)$/.test(words[i - 1]?.lower ?? ''));

/** What a word can be among verbs, by itself. */
type VerbForm = 'auxiliary' | 'modal' | 'past' | 'half' | 'unchanged' | 'third' | 'plural' | 'other';

const CONTRACTION = /^\p{L}+'(?:ll|d)$/u;
/** With its subject in one word: "we've", "it's". */
const WITH_SUBJECT = /^(?:(?:i|you|we|they|s?he|it|that|there)'(?:ll|d|ve|re)|i'm|(?:s?he|it|that|there)'s)$/;

const verbForm = remembered((lower: string): VerbForm => {
  if (FINITE_BE.has(lower) || HAVE.has(lower) || DO.has(lower) || WITH_SUBJECT.test(lower))
    return 'auxiliary';
  if (MODAL.has(lower) || CONTRACTION.test(lower)) return 'modal';
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
    if ((form === 'modal' && !isNoun(words, i)) || form === 'auxiliary') {
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
  return found.filter((_, k) => !isApposed(words, found, k) && !isOfSubject(words, found, k));
}

/** "read the | will", "Ann | May", "May | left": whether what may be a modal verb is a noun or a name. */
const isNoun = (words: readonly Word[], i: number): boolean =>
  words[i]!.capital
    ? i > 0 || (words[0]!.lower === 'may' && verbForm(words[1]?.lower ?? '') === 'past')
    : /^(?:the|an?|his|its|their|our|my)$/.test(words[i - 1]?.lower ?? '');

/** The tense of a full verb that is finite where it stands; undefined for a participle, a noun or anything else. */
function finiteForm(
  words: readonly Word[],
  i: number,
  form: VerbForm,
  found: readonly VerbGroup[],
): VerbGroup['form'] | undefined {
  const word = words[i]!;
  const next = words[i + 1];
  const previous = before(words, i);
  // "the quarter ended Aug. 26"
  if (word.lower === 'ended' && PERIOD.test(previous?.lower ?? '')) return undefined;
  // "earned 3 million, compared with 2 million"
  if (word.lower === 'compared' && PREPOSITION.has(next?.lower ?? '')) return undefined;
  if (form === 'past' || (form === 'half' && endsPhrase(next)))
    return !UNDONE.test(word.lower) && isPastThere(words, i, previous, found) ? 'past' : undefined;
  if (!previous) return undefined;
  if (form === 'unchanged')
    return (isPastBefore(next, previous) && !isReducedRelative(words, i, found)) ||
      isIdiom(words, i, previous)
      ? 'past'
      : undefined;
  if (form === 'third' || form === 'plural') {
    // "…, which dates from 1904"
    if (/^(?:he|she|it|which|who)$/.test(previous.lower) || (previous.lower === 'that' && isAlone(words, i)))
      return 'present';
    // "The firm now | plans to …"
    const isTold = previous.isWord && previous !== words[i - 1] && !opensNoun(previous);
    if (form === 'plural')
      return isOnlyVerb(words, i, previous, found) || isScheduled(words, i, previous, found)
        ? 'present'
        : undefined;
    return form === 'third' &&
      (isTold ||
        isPresent(word, previous, next) ||
        isBehindAside(words, i, found) ||
        (isAlwaysVerb(word.lower) && isBehindModifier(words, i, found)) ||
        isScheduled(words, i, previous, found) ||
        (!opensNoun(previous) && intends(words, i, found)))
      ? 'present'
      : undefined;
  }
  const last = found.at(-1);
  if (last && meansSoon(words, i, last)) return 'present';
  if (last && /^(?:modal|present)$/.test(last.form) && sharesForm(words, i, last)) return last.form;
  const isPlural = /^(?:they|we|i|you)$/.test(previous.lower)
    ? isBareVerb(word)
    : isBehindPlural(word, previous, next, words[0]!) || isOfClub(words, i, found);
  return isPlural ? 'present' : undefined;
}

/** "markets untouched by war": what nobody did, but "unveiled". */
const UNDONE = /^un(?!der|it|ifi|veil|leash|cover|fold|load|lock|earth|mask|seat|ravel).*ed$/;

/** Whether a past form is finite: it opens nothing, and tells nothing of the noun before it. */
function isPastThere(
  words: readonly Word[],
  i: number,
  previous: Word | undefined,
  found: readonly VerbGroup[],
): boolean {
  return (
    i > 0 &&
    !opensNoun(previous) &&
    // "if needed, …"
    (!SUBORDINATOR.has(previous?.lower ?? '') || previous?.lower === 'so') &&
    !sharesOpening(words, i, found) &&
    !sharesModifier(words, i, found) &&
    !isReducedRelative(words, i, found)
  );
}

/** Whether "put", "read" or "cut" between two words is a past, by what it takes. */
function isPastBefore(next: Word | undefined, previous: Word): boolean {
  return (
    next !== undefined &&
    // "a letter, read by the king, …"
    !(previous.text === ',' && next.lower === 'by') &&
    !opensNoun(previous) &&
    previous.lower !== 'to' &&
    (takesPhrase(next) || isCount(next) || /^(?:\d|(?:it|them|him|\w+sel(?:f|ves))$)/.test(next.lower))
  );
}

/** "set fire to the hall", "set sail for Rome" */
const isIdiom = (words: readonly Word[], i: number, previous: Word): boolean =>
  words[i]!.lower === 'set' &&
  !opensNoun(previous) &&
  previous.lower !== 'to' &&
  /^(?:fire|sail|foot|alight|free|ablaze|aside)$/.test(lowerAt(words, i + 1));

/** "officials believe that …", "experts fear the …": a plural noun as subject. */
function isBehindPlural(word: Word, previous: Word, next: Word | undefined, opening: Word): boolean {
  return (
    /[^s]s$/.test(previous.lower) &&
    (!previous.capital || previous === opening) &&
    !/['’]s$/.test(previous.lower) &&
    VERBS.has(word.lower) &&
    next !== undefined &&
    (takesPhrase(next) || /^\d/.test(next.text))
  );
}

/** "Founded in 2002 and | launched in 2003, the firm …": one more participle that opens the sentence. */
const sharesOpening = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length === 0 && words[i - 1]!.lower === 'and' && isParticiple(words[0]!);

/** "a ship built and | launched in 2004 by …": of the noun, as the participle before it. */
const sharesModifier = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length > 0 &&
  words[i - 1]!.lower === 'and' &&
  isParticiple(words[i - 2]!) &&
  !/^(?:it|them|him|her|us|me|you)$/.test(words[i - 3]!.lower) &&
  !found.some(({head}) => head === i - 2) &&
  PREPOSITION.has(lowerAt(words, i + 1));

/** "The agency hopes to …", "bought a mill in May and plans to …"; but "unveiled bold plans to …". */
const intends = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  /^(?:plan|hope|aim)s$/.test(words[i]!.lower) &&
  words[i + 1]?.lower === 'to' &&
  (found.length === 0 || /^(?:and|still|now)$/.test(words[i - 1]!.lower));

/** "It will close on 4 May and | reopen in June", "they play Rome on 3 May and | fly to Oslo on 6 May": one more verb behind a date. */
const sharesForm = (words: readonly Word[], i: number, last: VerbGroup): boolean =>
  (last.form === 'modal'
    ? words[last.first]!.lower === 'will'
    : last.first === last.head && isBareVerb(words[last.head]!)) &&
  /^(?:and|but)$/.test(words[i - 1]!.lower) &&
  isDateWord(words[words[i - 2]!.text === ',' ? i - 3 : i - 2]!.lower) &&
  isBareVerb(words[i]!) &&
  endsPhrase(words[i + 1]);

/** "They have won six games and | meet Acme on Wednesday": what is to come, beside what they have done. */
const meansSoon = (words: readonly Word[], i: number, {first, form}: VerbGroup): boolean =>
  form === 'perfect' &&
  words[first]!.lower === 'have' &&
  words[i - 1]!.lower === 'and' &&
  VERBS.has(words[i]!.lower) &&
  (words[i + 1]?.capital === true || DETERMINER.has(lowerAt(words, i + 1)));

/** "Harwick host Acme Town on 3 May": a club, of which nothing else is told. */
const isOfClub = (words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean =>
  found.length === 0 &&
  /^(?:face|host|play|meet|visit)$/.test(words[i]!.lower) &&
  words[i + 1]?.capital === true &&
  words.every(({capital, lower}, k) => (k < i ? capital : !isPastForm(lower)));

const PERIOD = /^(?:weeks?|months?|quarter|year|half|period)$/;

/** Nothing more, or what follows a verb: a mark, "to", a determiner, a preposition, an adverb, a number. */
const endsPhrase = (next: Word | undefined): boolean =>
  !next ||
  !next.isWord ||
  takesPhrase(next) ||
  isAdverb(next) ||
  isCount(next) ||
  /^(?:to$|that$|next$|this$|\d)/.test(next.lower);

const takesPhrase = (next: Word): boolean =>
  next.lower !== 'of' &&
  (DETERMINER.has(next.lower) || PREPOSITION.has(next.lower) || PARTICLE.test(next.lower) || next.capital);

/** "sales", "plans", "talks" are nouns unless an object or a complement follows a subject. */
function isPresent(word: Word, previous: Word, next: Word | undefined): boolean {
  if (opensNoun(previous)) return false;
  // "two talks", but "the law of 1990 says"
  if (
    (isCount(previous) || /^\d/.test(previous.text)) &&
    !(isAlwaysVerb(word.lower) && SAYING.has(word.lower))
  )
    return false;
  // "Austrian forces at the border"
  if (word.lower === 'forces' && PREPOSITION.has(next?.lower ?? '')) return false;
  if (
    /^(?:who|which|that)$/.test(previous.lower) ||
    (isAlwaysVerb(word.lower) && (previous.isWord || previous.text === ','))
  )
    return true;
  if (!next || next.lower === 'of') return false;
  const counted = /^(?:\d|one$|two$|three$)/.test(next.lower);
  const determined = DETERMINER.has(next.lower) || SOMEBODY.test(next.lower);
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

/** Whether the form of a word is that of no verb, or as well that of many things. */
const isHardlyVerb = ({lower}: Word): boolean => /^(?:other|plural)$/.test(verbForm(lower));

/** "14:05 The sheriff | closes the road": nothing else in the sentence can be a verb. */
const isOnlyVerb = (
  words: readonly Word[],
  i: number,
  previous: Word,
  found: readonly VerbGroup[],
): boolean =>
  found.length === 0 &&
  previous.isWord &&
  !opensNoun(previous) &&
  !DETERMINER.has(previous.lower) &&
  // "44 cents a share"
  !isCount(previous) &&
  !/^\d/.test(previous.text) &&
  !CALENDAR.test(previous.lower) &&
  /^(?:the|an?|his|her|its|their)$/.test(lowerAt(words, i + 1)) &&
  words.every(isHardlyVerb);

/** "a bill that | exempts towns, and …": no other verb follows before a mark; but "reports that towns in the north were hit". */
function isAlone(words: readonly Word[], i: number): boolean {
  const end = words.findIndex(({lower, isWord}, at) => at > i && (!isWord || COORDINATOR.has(lower)));
  return (
    words[i - 2]?.isWord === true &&
    !SAYING.has(words[i - 2]!.lower) &&
    words.slice(i + 1, end < 0 ? words.length : end).every(isHardlyVerb)
  );
}

const SOMEBODY = /^(?:every|some|any|no)(?:body|one|thing)$/;

/** "The season | starts on 9 August": what a schedule says. */
const isScheduled = (
  words: readonly Word[],
  i: number,
  previous: Word,
  found: readonly VerbGroup[],
): boolean =>
  (found.length === 0 || /^(?:and|but|while)$/.test(lowerAt(words, i - 3))) &&
  /^(?:(?:re)?(?:start|open|close|end|begin)|resume)s$/.test(words[i]!.lower) &&
  previous === words[i - 1] &&
  previous.isWord &&
  /[^s]$/.test(previous.lower) &&
  !opensNoun(previous) &&
  DETERMINER.has(lowerAt(words, i - 2)) &&
  PREPOSITION.has(lowerAt(words, i + 1)) &&
  isDateWord(lowerAt(words, i + 2));

/** "The mission, approved in 2013, | ends next year": the comma closes what a participle has opened. */
function isBehindAside(words: readonly Word[], i: number, found: readonly VerbGroup[]): boolean {
  if (words[i - 1]!.text !== ',' || !isDateWord(lowerAt(words, i - 2))) return false;
  const open = words.findIndex(({text}) => text === ',');
  if (found.some(({first}) => first < open)) return false;
  const opening = words[open + 1] && isAdverb(words[open + 1]!) ? words[open + 2] : words[open + 1];
  return open < i - 1 && opening !== undefined && isParticiple(opening) && endsPhrase(words[i + 1]);
}

/** "The plan, called X, is …", "The tower, begun by X and completed by Y, was …": participles between commas before the verb. */
function isApposed(words: readonly Word[], found: readonly VerbGroup[], k: number): boolean {
  const {first, head} = found[k]!;
  if (first !== head || !isParticiple(words[head]!)) return false;
  // "The bridge, first built in 1190 and …"
  const opening = (at: number) => (words[at] && isAdverb(words[at]) ? 1 : 0);
  let opens = first - 1 - opening(first - 1);
  if (words[opens]?.lower === 'and') while (opens > 0 && words[opens]!.text !== ',') opens--;
  if (isOfApposition(words, first) && words[(found[k + 1]?.first ?? 0) - 1]?.text === ',') return true;
  const told = words[opens + 1 + opening(opens + 1)];
  if (!/^[,(]$/.test(words[opens]?.text ?? '') || !told || !isParticiple(told) || isPastOnly(told))
    return false;
  // "Lee won in 1920, | lost a case in 1930, moved …"
  if (words[opens]!.text === ',' && k > 0 && isFiniteForm(words, words.indexOf(told))) return false;
  const main = found
    .slice(k + 1)
    .find((verb) => /^[,)]$/.test(words[verb.first - 1 - opening(verb.first - 1)]!.text));
  return (
    main !== undefined &&
    !words.slice(opens, main.first).some(
      ({lower}, i) =>
        /^(?:but|who|which|;)$/.test(lower) ||
        (lower === 'that' && !PREPOSITION.has(words[opens + i - 1]!.lower)) ||
        // "built by Ann Lee and her son", unless more is told
        (lower === 'and' &&
          !(main === found[k + 1] && PREPOSITION.has(words[head + 1]!.lower)) &&
          !/^\d/.test(words[opens + i + 1]!.text) &&
          !isParticiple(words[opens + i + 1 + opening(opens + i + 1)]!)),
    )
  );
}

/** "A suit | brought by two families in May is …": a participle, since nothing parts it from the verb after it. */
function isOfSubject(words: readonly Word[], found: readonly VerbGroup[], k: number): boolean {
  const [{first, head}, next] = [found[k]!, found[k + 1]];
  const verb = words[head]!.lower;
  // "A report | commissioned in May and published in June | warned"
  const isJoined =
    next !== undefined && words[next.first - 1]!.lower === 'and' && isOfSubject(words, found, k + 1);
  return (
    next !== undefined &&
    first === head &&
    isPastForm(verb) &&
    !isPastOnly(words[head]!) &&
    !SAYING.has(verb) &&
    !hasOwnSubject(words, found, k) &&
    PREPOSITION.has(words[head + 1]!.lower) &&
    (/^(?:auxiliary|modal)$/.test(verbForm(words[next.first]!.lower)) ||
      isBehindModifier(words, next.first, [found[k]!]) ||
      isJoined) &&
    words
      .slice(head + 1, isJoined ? next.first - 1 : next.first)
      .every(
        (word) =>
          word.isWord &&
          !RELATIVE.has(word.lower) &&
          !SUBORDINATOR.has(word.lower) &&
          !/^(?:and|or|but|that|what|how|why|he|she|it|they|we|i|you|there)$/.test(word.lower),
      )
  );
}

/** "A study that the university | published in May found …": whoever stands behind "that" did it. */
function hasOwnSubject(words: readonly Word[], found: readonly VerbGroup[], k: number): boolean {
  const {first} = found[k]!;
  const at = words.findLastIndex(({lower}, i) => i < first - 1 && (lower === 'that' || RELATIVE.has(lower)));
  return at > 0 && !found.some(({head}) => head === at - 1 || (head > at && head < first));
}

/** "Ann Lee, a nurse | born in 1920, left": what tells more of the noun that explains a name. */
function isOfApposition(words: readonly Word[], verb: number): boolean {
  let comma = verb - 1;
  while (comma > 0 && words[comma]!.isWord && verb - comma <= APPOSITION_WORDS) comma--;
  return (
    words[comma]!.text === ',' &&
    comma < verb - 2 &&
    /^(?:an?|the)$/.test(words[comma + 1]!.lower) &&
    words[comma - 1]?.capital === true &&
    !CALENDAR.test(words[comma - 1]!.lower) &&
    !PREPOSITION.has(words[0]!.lower) &&
    PREPOSITION.has(words[verb + 1]?.lower ?? '')
  );
}
const APPOSITION_WORDS = 6;

/** After "I" or "they" any plain word is the verb, unless it belongs to a closed class. */
function isBareVerb(word: Word): boolean {
  const {lower} = word;
  return (
    VERBS.has(lower) ||
    (/^[a-z]{3,}$/.test(lower) &&
      !isAdverb(word) &&
      !FUNCTION_WORDS.has(lower) &&
      !/(?:selves|ing)$/.test(lower))
  );
}

const PARTICLE = /^(?:out|off|up|down|back|away|aside|apart|forth)$/;
