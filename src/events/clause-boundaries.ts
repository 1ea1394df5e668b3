// Where clauses begin: at conjunctions, relative pronouns, marks and reporting verbs, if there is a verb on
// either side.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {isDateWord} from './attribution.js';
import type {ClauseKind, UncutSentence} from './clause.js';
import {
  COORDINATOR,
  FINITE_BE,
  IRREGULAR_PAST,
  PERFORMING,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SAYING_GERUND,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from './lexicon.js';
import type {VerbGroup} from './verb-group.js';
import {isWho, relativeStart} from './relative-start.js';
import {isSideBySide} from './side-by-side.js';
import {COMMON_PARTICLE, isGerund} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

export interface Boundary {
  readonly at: number;
  readonly body: number;
  readonly kind: ClauseKind;
  /** Joined by "and", "but", "or": may share the subject of the clause before. */
  readonly coordinated?: boolean;
}

const CLAUSE_MARK = /^[;:|—–-]$/;

const isSaying = (word: Word | undefined) =>
  word !== undefined && (SAYING.has(word.lower) || PERFORMING.has(word.lower));

/** Behind these, what is said needs "that": "signed a treaty", "asked the king". */
const TAKES_OBJECT = /^(?:ask|sign|order|demand|condemn|testif|plead|threaten|resign)/;

/** Verbs besides those of saying that a clause with "that" may follow. */
const TAKES_THAT =
  /^(?:expect|hop|believ|kn[eo]w|think|thought|fear|feel|felt|show|find|found|learn|mean|discover|prov|decid|agree|see|saw|hear|reali[sz]|argu|suggest|demand|propos|insist|emerg|seem|appear)/;

/** A sentence whose verbs are found by their words. */
interface Indexed extends UncutSentence {
  /** By the index of their last word. */
  readonly heads: ReadonlyMap<number, VerbGroup>;
  /** The indices of their first words. */
  readonly firsts: ReadonlySet<number>;
}

/** Where clauses may begin. `dates` are spans that no clause begins inside. */
export function boundaries(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  dates: readonly TextSpan[],
): Boundary[] {
  const found: Boundary[] = [];
  const heads = new Map(verbs.map((verb) => [verb.head, verb]));
  const firsts = new Set(verbs.map((verb) => verb.first));
  const indexed: Indexed = {words, verbs, dates, heads, firsts};
  let saying: VerbGroup | undefined; // the reporting verb whose content may follow
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const group = heads.get(i - 1);
    if (group) saying = isSaying(words[group.head]) ? group : undefined;
    // "… filed a suit saying he hit her"
    else if (SAYING_GERUND.has(words[i - 1]!.lower))
      saying = {first: i - 1, head: i - 1, form: 'present', passive: false, negated: false};
    if (spanAt(dates, word.start)) continue;
    const cut = word.isWord ? beforeWord(indexed, i, saying) : atMark(indexed, i, saying);
    if (cut) found.push(cut);
    if (cut?.kind === 'content' || isConjunction(words, i)) saying = undefined;
  }
  return found;
}

/** "that", but not in "a vote on that". */
const isConjunction = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === 'that' && !PREPOSITION.has(words[i - 1]!.lower);

function atMark(indexed: Indexed, i: number, saying: VerbGroup | undefined): Boundary | undefined {
  const {words} = indexed;
  const {text, start} = words[i]!;
  const isFree = saying === undefined || TAKES_OBJECT.test(words[saying.head]!.lower);
  if (text === ',' && isFree && isSideBySide(indexed, i)) return {at: i, body: i + 1, kind: 'main'};
  // "were closed in 1921, | bombed in 1945 and …"
  if (text === ',' && isFree && isListedVerb(indexed, i))
    return {at: i, body: i + 1, kind: 'main', coordinated: true};
  // "left Rome in 1984, | then bought a ship"
  if (text === ',' && isFree && isNext(indexed, i))
    return {at: i, body: i + 1, kind: 'main', coordinated: true};
  if (!CLAUSE_MARK.test(text)) return undefined;
  const isolated = start > words[i - 1]!.end || text === '—' || /[;:|]/.test(text);
  return isolated && i + 1 < words.length ? {at: i, body: i + 1, kind: 'main'} : undefined;
}

function beforeWord(indexed: Indexed, i: number, saying: VerbGroup | undefined): Boundary | undefined {
  const {words, verbs, dates, firsts} = indexed;
  const {lower, capital} = words[i]!;
  if (!capital) {
    if (lower === 'that') return isConjunction(words, i) ? atThat(indexed, i, saying) : undefined;
    if (RELATIVE.has(lower)) return {at: relativeStart(words, i), body: i + 1, kind: 'relative'};
    if (SUBORDINATOR.has(lower)) return atSubordinator(indexed, i);
    if (COORDINATOR.has(lower)) {
      // "$3 million, | or 29 cents a share": the same in other units.
      if (lower === 'or' && /^[\p{Sc}\d]/u.test(lowerAt(words, i + 1))) return undefined;
      // "between 147 | and 127 BCE"
      if (spanAt(dates, words[i - 1]!.start) && spanAt(dates, words[i + 1]?.start ?? -1)) return undefined;
      // "reported that A did and that | B did"
      const also = words[i + 1]?.lower === 'that' && !firsts.has(i + 2) ? 2 : 1;
      return {at: i, body: i + also, kind: 'main', coordinated: true};
    }
  }
  // "Officials said | Smith resigned", "… said | the king left"
  return saying && contentFollows(words, verbs, i, saying) ? {at: i, body: i, kind: 'content'} : undefined;
}

function atThat(
  {words, verbs, dates, heads, firsts}: Indexed,
  i: number,
  saying: VerbGroup | undefined,
): Boundary | undefined {
  const group = heads.get(i - 1);
  // "said the firm that | owned it …": of the firm.
  if (saying && !group && firsts.has(i + 1) && !spanAt(dates, words[i - 1]!.start))
    return {at: i, body: i + 1, kind: 'relative'};
  // "Legend has it that | …"
  const isRumour = words[i - 1]!.lower === 'it' && /^ha[sd]$/.test(lowerAt(words, i - 2));
  if (saying || isRumour || (group && (group.passive || TAKES_THAT.test(words[i - 1]!.lower))))
    return {at: i, body: i + 1, kind: 'content'};
  // "It was not until 2009 that | Lee came"
  if (isCleft(words, i, dates)) return {at: i, body: i + 1, kind: 'main'};
  return firsts.has(i + 1) || isObject(words, verbs, i, dates)
    ? {at: i, body: i + 1, kind: 'relative'}
    : undefined;
}

/** Beside "as" that begins no clause: "as well as", "as few as", "served as". */
const BESIDE_AS =
  /^(?:such|well|soon|far|long|early|late|much|many|few|high|low|known|just|same|so|seen|regarded|serve[ds]?|act(?:ed|s)?)$/;

/** "said that | after the vote, Lee left": a preposition, since no verb stands up to the comma. */
function isPrepositional(words: readonly Word[], verbs: readonly VerbGroup[], i: number): boolean {
  const {lower, isWord} = words[i - 1]!;
  const comma = words.findIndex(({text}, at) => at > i && text === ',');
  const verb = verbs.find(({first}) => first > i);
  return (
    /^(?:after|before|since|until|till)$/.test(words[i]!.lower) &&
    (!isWord || lower === 'that') &&
    !PREPOSITION.has(lowerAt(words, i + 1)) &&
    verb !== undefined &&
    comma > 0 &&
    verb.first > comma
  );
}

/** Before a date. */
const SHADE = /^(?:just|only|about|around|nearly|almost|barely|over)$/;

function atSubordinator({words, verbs, dates}: Indexed, i: number): Boundary | undefined {
  const {lower} = words[i]!;
  const next = words[i + 1];
  const after = lowerAt(words, i + 1);
  if (lower === 'as') {
    if (BESIDE_AS.test(after) || BESIDE_AS.test(words[i - 1]!.lower)) return undefined;
    // "as a warning", "as an adviser", "as part of": a role.
    if (/^(?:an?|part)$/.test(after)) return undefined;
  }
  // "after visiting Rome": what follows has no finite verb.
  if (isGerund(after) && !next!.capital) return undefined;
  // "since 2003", "after just a year", "as early as March": a preposition.
  const date = words[SHADE.test(after) ? i + 2 : i + 1];
  if (date && spanAt(dates, date.start)) return undefined;
  if (lower === 'so' && !next?.isWord) return undefined;
  if (isPrepositional(words, verbs, i)) return undefined;
  const body = lower === 'so' && after === 'that' ? i + 2 : i + 1;
  return {at: i, body, kind: 'subordinate'};
}

/**
 * Whether a comma stands between two verbs of which the second shares the auxiliary of the first, or is one of three:
 * "was closed in 1921, | bombed in 1945 and …", "opened in 1931, | went public in 1968 and …".
 */
function isListedVerb(sentence: UncutSentence, comma: number): boolean {
  const {words, verbs, dates} = sentence;
  const at = verbs.findIndex(({first}) => first === comma + 1);
  const [before, verb, after] = [verbs[at - 1], verbs[at], verbs[at + 1]];
  if (verb?.form !== 'past' || verb.first !== verb.head || !before) return false;
  const joint = (after?.first ?? 0) - 1;
  if (words[joint]?.lower !== 'and' && !(words[joint]?.text === ',' && isListedVerb(sentence, joint)))
    return false;
  return (
    (before.passive && before.form !== 'present') ||
    (before.form === 'past' &&
      (IRREGULAR_PAST.has(words[verb.head]!.lower) || spanAt(dates, words[comma - 1]!.start) !== undefined) &&
      !words.slice(0, comma).some(({lower}) => RELATIVE.has(lower) || lower === 'that') &&
      !words.slice(before.head, comma).some(({text}) => text === ','))
  );
}

/** Whether "then" follows, and right behind it a past like that before. */
const isNext = ({words, verbs, firsts}: Indexed, comma: number): boolean =>
  lowerAt(words, comma + 1) === 'then' &&
  firsts.has(comma + 2) &&
  verbs.some(({form, head}) => head < comma && form === 'past') &&
  verbs.some(({form, first}) => first === comma + 2 && form === 'past');

/** "It was in May 2009 that …": what is said of the date is told after it. */
export function isCleft(words: readonly Word[], that: number, dates: readonly TextSpan[]): boolean {
  if (words[that]?.lower !== 'that' || !spanAt(dates, words[that - 1]!.start)) return false;
  const it = words.findLastIndex(({lower}, i) => i < that && lower === 'it');
  return (
    it >= 0 &&
    (it === 0 || /^(?:,|;|and|but)$/.test(words[it - 1]!.lower)) &&
    FINITE_BE.has(lowerAt(words, it + 1)) &&
    words
      .slice(it + 2, that)
      .every(
        (word) =>
          PREPOSITION.has(word.lower) || /^(?:not|only|the)$/.test(word.lower) || spanAt(dates, word.start),
      )
  );
}

/** Between the verb and its date. */
const PHRASE_WORDS = 6;

/** "a prize that | Ann Lee won in May", "… that | the club won in May": who, a verb, and nothing more but when. */
function isObject(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  that: number,
  dates: readonly TextSpan[],
): boolean {
  const verb = verbs.find(({first}) => first > that);
  if (!verb || verb.passive || PREPOSITION.has(words[that - 1]!.lower)) return false;
  const next = words[verb.head + 1];
  if (!next) return false;
  const isPhrase = /^(?:for|from|with|at)$/.test(next.lower);
  const at = PREPOSITION.has(next.lower) || COMMON_PARTICLE.test(next.lower) ? verb.head + 2 : verb.head + 1;
  // "that Acme bought for $2 million last year"
  const behind = words.slice(at, isPhrase ? at + PHRASE_WORDS : at + 1);
  const dated = behind.findIndex((word) => spanAt(dates, word.start) !== undefined || word.lower === 'when');
  return (
    dated >= 0 &&
    behind.slice(0, dated).every(({isWord}) => isWord) &&
    // "compared with 5 percent that the board had lost in May"
    !words.slice(0, that).some(({lower}) => lower === 'compared') &&
    isWho(words, that + 1, verb.first)
  );
}

/** Whether words from `i`, right after a reporting verb and perhaps a date, have a verb of their own. */
function contentFollows(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  i: number,
  saying: VerbGroup,
): boolean {
  const between = words.slice(saying.head + 1, i);
  if (TAKES_OBJECT.test(words[saying.head]!.lower)) return false;
  if (between.length > 4 || PREPOSITION.has(words[i]!.lower)) return false;
  if (between.some(({isWord, lower}) => !isWord && lower !== ',')) return false;
  // "told reporters …": the one spoken to stands between.
  const isTold = /^(?:told|tells|telling|asked|informed|warned|reminded|assured)$/.test(
    words[saying.head]!.lower,
  );
  // "warned the | board it would lose", "told Bo | Dahl Acme would lose"
  if (isTold && (SUBJECT_PRONOUN.has(lowerAt(words, i + 1)) || (words[i]!.capital && words[i - 1]!.capital)))
    return false;
  if (isTold ? between.length === 0 : between.some(({lower}) => !isDateWord(lower))) return false;
  if (COORDINATOR.has(words[i]!.lower)) return false;
  const k = verbs.findIndex(({first}) => first > i);
  if (k < 0) return false;
  const isBehind = leadsToVerb(words, verbs[k]!, verbs[k + 1]);
  return words
    .slice(i, verbs[k]!.first - (isBehind ? 1 : 0))
    .every(
      ({isWord, lower}) => isWord && !SUBORDINATOR.has(lower) && !RELATIVE.has(lower) && lower !== 'that',
    );
}

/** "said the man who | left died": whether a verb is that of a clause on the subject, whose own is the next. */
function leadsToVerb(words: readonly Word[], {first, head}: VerbGroup, next: VerbGroup | undefined): boolean {
  const pronoun = lowerAt(words, first - 1);
  return (
    next !== undefined &&
    (pronoun === 'that' || RELATIVE.has(pronoun)) &&
    words.slice(head, next.first).every(({isWord, lower}) => isWord && !COORDINATOR.has(lower))
  );
}
