// Where clauses begin: at conjunctions, relative pronouns, marks and reporting verbs, if there is a verb on
// either side.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {isDateWord} from './attribution.js';
import type {ClauseKind} from './clause.js';
import {
  COORDINATOR,
  FINITE_BE,
  PERFORMING,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  wordList,
} from './lexicon.js';
import type {VerbGroup} from './verb-group.js';
import {lowerAt, type Word} from './words.js';

export interface Boundary {
  readonly at: number;
  readonly body: number;
  readonly kind: ClauseKind;
  /** Joined by "and", "but", "or": may share the subject of the clause before. */
  readonly coordinated?: boolean;
}

const CLAUSE_MARK = /^[;:—–-]$/;

const isSaying = (word: Word | undefined) =>
  word !== undefined && (SAYING.has(word.lower) || PERFORMING.has(word.lower));

/** Verbs besides those of saying that a clause with "that" may follow. */
const TAKES_THAT =
  /^(?:expect|hop|believ|kn[eo]w|think|thought|fear|feel|felt|show|find|found|learn|mean|discover|prov|decid|agree|see|saw|hear|reali[sz]|argu|suggest|demand|propos|insist|emerg|seem|appear|agree)/;

const SAYING_GERUND = wordList('saying adding claiming alleging arguing noting announcing warning');

/** Where clauses may begin. `dates` are spans that no clause begins inside. */
export function boundaries(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  dates: readonly TextSpan[],
): Boundary[] {
  const found: Boundary[] = [];
  const heads = new Map(verbs.map((verb) => [verb.head, verb]));
  const firsts = new Set(verbs.map((verb) => verb.first));
  let saying: VerbGroup | undefined; // the reporting verb whose content may follow
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!;
    const group = heads.get(i - 1);
    if (group) saying = isSaying(words[group.head]) ? group : undefined;
    // "… filed a suit saying he hit her"
    else if (SAYING_GERUND.has(previous.lower))
      saying = {first: i - 1, head: i - 1, form: 'present', passive: false, negated: false};
    if (spanAt(dates, word.start)) continue;
    if (!word.isWord) {
      // "were closed in 1921, | bombed in 1945 and …"
      if (word.text === ',' && saying === undefined && isListedVerb(words, verbs, i))
        found.push({at: i, body: i + 1, kind: 'main', coordinated: true});
      if (!CLAUSE_MARK.test(word.text)) continue;
      const isolated = word.start > previous.end || word.text === '—' || /[;:]/.test(word.text);
      if (isolated && i + 1 < words.length) found.push({at: i, body: i + 1, kind: 'main'});
      continue;
    }
    const {lower} = word;
    if (word.capital) {
      // "Officials said | Smith resigned": a name after a reporting verb begins what is said.
      if (saying && contentFollows(words, verbs, i, saying)) {
        found.push({at: i, body: i, kind: 'content'});
        saying = undefined;
      }
      continue;
    }
    if (lower === 'that') {
      // "a vote on that | is due"
      if (PREPOSITION.has(previous.lower)) continue;
      if (saying || (group && (group.passive || TAKES_THAT.test(previous.lower))))
        found.push({at: i, body: i + 1, kind: 'content'});
      // "It was not until 2009 that | Lee came"
      else if (isCleft(words, i, dates)) found.push({at: i, body: i + 1, kind: 'main'});
      else if (firsts.has(i + 1) || isObject(words, verbs, i, dates))
        found.push({at: i, body: i + 1, kind: 'relative'});
      saying = undefined;
    } else if (RELATIVE.has(lower)) {
      // "in which …", "one of whom …"
      const at = PREPOSITION.has(previous.lower) ? i - 1 : i;
      found.push({at, body: i + 1, kind: 'relative'});
    } else if (SUBORDINATOR.has(lower)) {
      if (
        lower === 'as' &&
        (/^(?:well|soon|far|long|much|many|such|same|known|early|late|so)$/.test(lowerAt(words, i + 1)) ||
          /^(?:such|well|soon|far|long|early|late|much|many|few|high|low|known|just|same|so|seen|regarded|serve[ds]?|act(?:ed|s)?)$/.test(
            previous.lower,
          ))
      )
        continue;
      // "after visiting Rome": what follows has no finite verb.
      if (/^\p{Ll}{2,}ing$/u.test(lowerAt(words, i + 1)) && !words[i + 1]!.capital) continue;
      // "as a warning", "as an adviser", "as part of": a role.
      if (lower === 'as' && /^(?:an?|part)$/.test(lowerAt(words, i + 1))) continue;
      // "since 2003", "as early as March": a preposition.
      if (words[i + 1] && spanAt(dates, words[i + 1]!.start)) continue;
      if (lower === 'so' && words[i + 1] && !words[i + 1]!.isWord) continue;
      const body = lower === 'so' && words[i + 1]?.lower === 'that' ? i + 2 : i + 1;
      found.push({at: i, body, kind: 'subordinate'});
    } else if (COORDINATOR.has(lower)) {
      // "reported that A did and that | B did"
      const also = words[i + 1]?.lower === 'that' && !firsts.has(i + 2) ? 2 : 1;
      found.push({at: i, body: i + also, kind: 'main', coordinated: true});
    } else if (saying && contentFollows(words, verbs, i, saying)) {
      found.push({at: i, body: i, kind: 'content'});
      saying = undefined;
    }
  }
  return found;
}

/** Whether a comma stands between two verbs of which the second shares the auxiliary of the first. */
function isListedVerb(words: readonly Word[], verbs: readonly VerbGroup[], comma: number): boolean {
  const at = verbs.findIndex(({first}) => first === comma + 1);
  const verb = verbs[at];
  return (
    verb?.form === 'past' &&
    verb.first === verb.head &&
    verbs[at - 1]?.passive === true &&
    words[(verbs[at + 1]?.first ?? 0) - 1]?.lower === 'and'
  );
}

/** "It was in May 2009 that …": what is said of the date is told after it. */
export const isCleft = (words: readonly Word[], that: number, dates: readonly TextSpan[]): boolean =>
  words[that]?.lower === 'that' &&
  spanAt(dates, words[that - 1]!.start) !== undefined &&
  words[0]!.lower === 'it' &&
  FINITE_BE.has(words[1]!.lower);

/** "a prize that | Ann Lee won in May": a name or a pronoun, its verb, and nothing more but when. */
function isObject(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  that: number,
  dates: readonly TextSpan[],
): boolean {
  const verb = verbs.find(({first}) => first > that);
  if (!verb || verb.passive || PREPOSITION.has(words[that - 1]!.lower)) return false;
  const at = PREPOSITION.has(lowerAt(words, verb.head + 1)) ? verb.head + 2 : verb.head + 1;
  return (
    words[at] !== undefined &&
    spanAt(dates, words[at].start) !== undefined &&
    words.slice(that + 1, verb.first).every(({capital, lower}) => capital || SUBJECT_PRONOUN.has(lower))
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
  if (between.length > 4 || PREPOSITION.has(words[i]!.lower)) return false;
  if (between.some(({isWord, lower}) => !isWord && lower !== ',')) return false;
  // "told reporters …": the one spoken to stands between.
  if (/^(?:told|tells|telling|asked|informed)$/.test(words[saying.head]!.lower) && between.length === 0)
    return false;
  if (
    between.some(({lower}) => !isDateWord(lower)) &&
    !/^(?:told|tells|telling|asked|informed)$/.test(words[saying.head]!.lower)
  )
    return false;
  if (COORDINATOR.has(words[i]!.lower)) return false;
  const next = verbs.find(({first}) => first > i);
  if (!next) return false;
  return words
    .slice(i, next.first)
    .every(
      ({isWord, lower}) => isWord && !SUBORDINATOR.has(lower) && !RELATIVE.has(lower) && lower !== 'that',
    );
}
