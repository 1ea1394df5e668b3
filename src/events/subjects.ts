// Who does it: the words before the verb without what opens the sentence, or words of another clause.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {type Clause, inRange} from './clause.js';
import {COORDINATOR, DETERMINER, PREPOSITION, SUBJECT_PRONOUN} from './lexicon.js';
import {afterOpening, leadsOver} from './opening-phrase.js';
import type {VerbGroup} from './verb-group.js';
import {isAdverb, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** Words before the verb that name its subject, an opening phrase ("In 2004, …") left out. */
export function subjectOf(
  words: readonly Word[],
  body: number,
  verb: VerbGroup,
  dates: readonly TextSpan[],
): Clause['subject'] {
  const to = verb.first;
  // "The daughter of a baker, | she was …"
  if (SUBJECT_PRONOUN.has(lowerAt(words, to - 1)) && words[to - 2]?.text === ',' && to - 1 > body)
    return {from: to - 1, to};
  // "The hall — once a tower — | was …"
  const dash = isDash(words[to - 1]) ? words.findLastIndex((word, i) => i < to - 1 && isDash(word)) : 0;
  if (dash > body) return subjectOf(words, body, {...verb, first: dash}, dates);
  // "What came before: | Lee …"
  let mark = to - 1;
  while (
    mark >= body &&
    (!(/^[:;—()]$/.test(words[mark]!.text) || headsEntry(words, mark, body, dates)) ||
      inRange(dates, words[mark]!))
  )
    mark--;
  const opens = mark < body || /[()]/.test(words[mark]!.text) ? body : mark + 1;
  let from = afterOpening(words, COORDINATOR.has(words[opens]!.lower) ? opens + 1 : opens, to, dates);
  while (
    from < to &&
    (leadsOver(words[from]!) ||
      opensPlace(words, from, to) ||
      !words[from]!.isWord ||
      COORDINATOR.has(words[from]!.lower))
  )
    from++;
  let end = to;
  while (end > from + 1 && trails(words[end - 1]!)) end--;
  // "and | last repaired": when, not who.
  if (end <= from || (end === from + 1 && /^(?:la|fir)st$/.test(words[from]!.text))) return undefined;
  end = withoutParticiple(words, from, beforeDate(words, from, end, dates), end);
  // "last month | had their third meeting", "and the following year | sailed": when, not who.
  const date = spanAt(dates, words[from]!.start);
  const isWhen =
    date &&
    date.end >= words[end - 1]!.end &&
    (RELATIVE_DATE.test(words[from]!.lower) ||
      (COORDINATOR.has(lowerAt(words, from - 1)) && !YEARS_DO.test(words[verb.head]!.lower)));
  // "… and, on 2 August, | executed", "and, on the way, | sank"
  const opensWhen =
    PREPOSITION.has(words[from]!.lower) &&
    (words[to - 1]!.text === ',' ||
      words
        .slice(from, end)
        .every((word) => !word.isWord || PREPOSITION.has(word.lower) || inRange(dates, word)));
  return isWhen || opensWhen ? undefined : {from, to: end};
}

/** "May 5, 1795 – | Lee, of Rome, …": a dash behind the date that opens an entry. */
const headsEntry = (
  words: readonly Word[],
  mark: number,
  body: number,
  dates: readonly TextSpan[],
): boolean =>
  isDash(words[mark]) &&
  mark > body &&
  inRange(dates, words[mark - 1]!) &&
  spanAt(dates, words[body]!.start)?.end === words[mark - 1]!.end;

/** One between spaces. */
export const isDash = (word: Word | undefined): boolean => /^[—–-]$/.test(word?.text ?? '');

/** "Astronomers | on Wednesday showed …": where a subject ends that a date of the verb follows. */
function beforeDate(words: readonly Word[], from: number, to: number, dates: readonly TextSpan[]): number {
  let end = to;
  while (end > from && inRange(dates, words[end - 1]!)) end--;
  if (end === to) return to;
  if (/^(?:on|in|at|since|by|during)$/.test(lowerAt(words, end - 1))) end--;
  return end > from &&
    words[end - 1]!.isWord &&
    !PREPOSITION.has(words[end - 1]!.lower) &&
    // "no | leap day was kept", "the | 23-year-old passed"
    !DETERMINER.has(words[end - 1]!.lower) &&
    !/['’]s?$/.test(words[end - 1]!.text)
    ? end
    : to;
}

/** "There | the brigade was halted" */
const opensPlace = (words: readonly Word[], from: number, to: number): boolean =>
  /^(?:t?here)$/.test(words[from]!.lower) &&
  from + 1 < to &&
  (DETERMINER.has(words[from + 1]!.lower) || words[from + 1]!.capital);

/** "The report, | first published in May, said", "the probe | launched in May was": a participle that has lost its date. */
function withoutParticiple(words: readonly Word[], from: number, to: number, whole: number): number {
  const [before, last] = [words[to - 2], words[to - 1]!];
  if (last.capital || !isParticiple(last) || to - 2 <= from) return to;
  const opens = isAdverb(before!) ? to - 3 : to - 2;
  if (opens > from && words[opens]!.text === ',') return opens;
  return to < whole && before!.isWord && !isAdverb(before!) ? to - 1 : to;
}

const RELATIVE_DATE = /^(?:last|next|this|earlier|later|yesterday|today|tomorrow|tonight|recently)$/;

/** "And the following year saw …": what a time itself does. */
const YEARS_DO =
  /^(?:is|was|were|had|has|saw|sees|brought|brings|marked|marks|began|ended|passed|came|went|proved|became)$/;

/** Adverbs between a subject and its verb, and commas after its appositions. */
const trails = (word: Word): boolean => isAdverb(word) || word.text === ',';

/**
 * Whose deeds go on after "and": those of the clause before, or of the main clause if that one only depends on it.
 *
 * @param apart - A comma stands before the "and": what "who" told is over.
 * @param form - Of their verb: a past does not go on from what is to come.
 */
export function sharedSubject(
  clauses: readonly Clause[],
  apart: boolean,
  form: VerbGroup['form'],
): Clause['subject'] {
  // A clause inside another is over with it.
  const [outer, inner] = clauses.slice(-2);
  const last = inner && outer!.to <= inner.to ? inner : outer;
  if (last?.kind !== 'subordinate' && !(apart && last?.kind === 'relative')) return last?.subject;
  const main = clauses.findLast(({kind, subject}) => kind === 'main' && subject);
  // "A chief will be elected, as Lee ran for mayor and | lost"
  const goesOn = form === 'past' && last.verb?.form === form && main?.verb?.form === 'modal';
  return ((!goesOn && main) || last).subject;
}

/** The subject of a clause that has a relative clause inside: before it, or after it if that only opens the sentence. */
export function subjectBeside(
  words: readonly Word[],
  body: number,
  verb: VerbGroup,
  embedded: number | undefined,
  nested: Clause | undefined,
  dates: readonly TextSpan[],
) {
  if (embedded === undefined) return subjectOf(words, body, verb, dates);
  if (nested && words[nested.to]?.text === ',' && nested.to + 1 < verb.first)
    return subjectOf(words, nested.to + 1, verb, dates);
  return subjectOf(words, body, {...verb, first: embedded}, dates);
}
