// Several dates of one clause, each with words of its own: "lost 8 percent in 2014 and 15 percent in 2015".

import type {TextSpan} from '../article/article.js';
import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import type {Clause, ParsedSentence} from './clause.js';
import {DETERMINER, FUNCTION_WORDS, PREPOSITION} from './lexicon.js';
import {isCount} from './plural.js';
import {timePhrase} from './title-dates.js';
import {verbsIn} from './verb-group.js';
import type {Word} from './words.js';

/** What a clause tells of one of its dates. */
export interface Share {
  readonly timex: Timex;
  /** Where its words end, an index. */
  readonly to: number;
  /** Words before that tell of the dates before it. */
  readonly apart: readonly TextSpan[];
  /** Who or what it is told of, if not what the first is: "the tower" of "The hall burned in 1568 and the tower in 1618". */
  readonly subject?: NonNullable<Clause['subject']>;
  /** What "another" is one more of. */
  readonly noun?: string;
}

/** The words of one share are at most so many. */
const SHARE_WORDS = 6;

/**
 * The shares of a clause, one for each date; undefined if they do not all have one.
 *
 * @param timexes - That date the clause, in order.
 */
export function sharesOf(
  text: string,
  parsed: ParsedSentence,
  clause: Clause,
  timexes: readonly Timex[],
): Share[] | undefined {
  const {words, verbs} = parsed;
  const {verb} = clause;
  const [first, ...others] = timexes;
  if (!verb || !first || others.length === 0) return undefined;
  if (first.end <= words[verb.first]!.start) return openingShares(text, parsed, clause, timexes);
  if (first.start < words[verb.head]!.end) return undefined;
  const phraseAt = (timex: Timex, from: number) =>
    indexFrom(words, timePhrase(text, timex, {start: words[from]!.start, end: timex.end}).start);
  const end = phraseAt(first, verb.head);
  const shares: Share[] = [{timex: first, to: indexFrom(words, first.end), apart: []}];
  let before = first;
  for (const timex of others) {
    const from = behindJoint(words, indexFrom(words, before.end));
    if (from === undefined || !areApart(before, timex) || words[from]!.start >= timex.start) return undefined;
    const to = phraseAt(timex, from);
    if (verbsIn(verbs, from, to).length > 0 || to <= from || to - from > SHARE_WORDS) return undefined;
    const own =
      end === verb.head + 1 ? ofSubject(words, from, to) : inPlace(text, words, verb.head + 1, end, from);
    if (!own) return undefined;
    shares.push({timex, to: indexFrom(words, timex.end), ...own});
    before = timex;
  }
  return shares;
}

/** "In May voters turned down a bridge | and in June | a road": the dates stand before what is theirs. */
function openingShares(
  text: string,
  {words, verbs}: ParsedSentence,
  {verb, to: end}: Clause,
  timexes: readonly Timex[],
): Share[] | undefined {
  const [first, other] = timexes;
  if (timexes.length !== 2 || !areApart(first!, other!) || other!.start < words[verb!.head]!.end)
    return undefined;
  const phrase = timePhrase(text, other!, {start: words[verb!.head]!.end, end: other!.end});
  const and = indexFrom(words, phrase.start) - 1;
  if (words[and]?.lower !== 'and') return undefined;
  const joint = words[and - 1]!.text === ',' ? and - 1 : and;
  const opens = indexFrom(words, other!.end);
  const to = words[end - 1]?.isWord ? end : end - 1;
  if (to <= opens || to - opens > SHARE_WORDS || verbsIn(verbs, joint, to).length > 0) return undefined;
  if (!words.slice(opens, to).every(({isWord}) => isWord)) return undefined;
  // "turned down | a bridge"
  const [near, next] = [verb!.head + 1, verb!.head + 2];
  const object = !DETERMINER.has(words[near]!.lower) && DETERMINER.has(words[next]!.lower) ? next : near;
  const own = joint === near ? ofSubject(words, opens, to) : inPlace(text, words, object, joint, opens);
  return (
    own && [
      {timex: first!, to: joint, apart: []},
      {timex: other!, to, ...own},
    ]
  );
}

type Own = Pick<Share, 'apart' | 'noun' | 'subject'>;

/** "The hall burned in 1568 and | the tower | in 1618": nothing but its date follows the verb; not "the tower having stood". */
const ofSubject = (words: readonly Word[], from: number, to: number): Own | undefined =>
  (words[from]!.capital || DETERMINER.has(words[from]!.lower)) &&
  !words.slice(from, to).some(({lower}) => /^(?:be|hav)ing$/.test(lower))
    ? {apart: [], subject: {from, to}}
    : undefined;

/** What a share that opens with the word `opens` has in place of words from `from` to `to`. */
function inPlace(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  opens: number,
): Own | undefined {
  const like = likeOf(words, from, to, words[opens]!);
  if (like === undefined || to - like > SHARE_WORDS) return undefined;
  const apart = [{start: words[like]!.start, end: words[opens]!.start}];
  const noun = words[opens]!.lower === 'another' ? nounOf(text, words, like, to) : undefined;
  return {apart, ...(noun && {noun})};
}

const areApart = ({type, interval: a}: Timex, {type: other, interval: b}: Timex): boolean =>
  type === 'DATE' &&
  other === 'DATE' &&
  a !== undefined &&
  b !== undefined &&
  (a.end <= b.start || b.end <= a.start);

/** Past "and" or a comma, and a bracket that closes before it; undefined if neither stands there. */
function behindJoint(words: readonly Word[], end: number): number | undefined {
  const at = words[end]?.text === ')' ? end + 1 : end;
  const comma = words[at]?.text === ',' ? at + 1 : at;
  const from = words[comma]?.lower === 'and' ? comma + 1 : comma;
  return from > at && words[from] ? from : undefined;
}

/** "a confidence vote | in June": what there may be another of. */
function nounOf(text: string, words: readonly Word[], from: number, end: number): string | undefined {
  const at = words.findIndex(
    ({lower, isWord}, i) => i > from && i < end && (!isWord || PREPOSITION.has(lower)),
  );
  const to = at < 0 ? end : at;
  return to > from + 1 ? text.slice(words[from + 1]!.start, words[to - 1]!.end) : undefined;
}

const isAmount = (word: Word): boolean => /^[\d$€£]/.test(word.text) || isCount(word);

/** "a market in 1553 and | walls | in 1560" */
const isBarePlural = ({lower, capital}: Word): boolean =>
  !capital && /^\p{L}+[^su]s$/u.test(lower) && !FUNCTION_WORDS.has(lower);

/** Where in the first share the words stand that another share has others for: "8 percent" for "15 percent", "into French" for "into German". */
function likeOf(words: readonly Word[], from: number, to: number, opens: Word): number | undefined {
  const isIn = (i: number) => i >= from && i < to;
  let found = -1;
  if (isAmount(opens)) found = words.findIndex((word, i) => isIn(i) && isAmount(word));
  else if (DETERMINER.has(opens.lower) || opens.lower === 'one' || isBarePlural(opens))
    found = isIn(from) && (DETERMINER.has(words[from]!.lower) || isAmount(words[from]!)) ? from : -1;
  else if (PREPOSITION.has(opens.lower))
    found = words.findLastIndex(({lower}, i) => isIn(i) && lower === opens.lower);
  else if (opens.capital && words[to - 1]?.capital) {
    found = to - 1;
    while (isIn(found - 1) && words[found - 1]!.capital) found--;
  }
  return found < 0 || !isIn(found) ? undefined : found;
}
