// Who does it: the words before the verb without what opens the sentence, or words of another clause.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {type Clause, inRange} from './clause.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  UNCHANGED_PAST,
} from './lexicon.js';
import {CALENDAR} from './names.js';
import type {VerbGroup} from './verbs.js';
import type {Word} from './words.js';

/** The noun phrase that ends before `end`: what "who" or "which" stands for. */
export function antecedent(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  end: number,
): Clause['subject'] {
  let to = end;
  while (to > 0 && !words[to - 1]!.isWord) to--;
  const isName = (i: number) =>
    words[i]!.text === '.' && words[i + 1]?.capital === true && words[i - 1]?.capital === true;
  // "Tom Becker, 54, who …"
  if (words[to - 2]?.text === ',' && /^\d{1,3}$/.test(words[to - 1]!.text)) to -= 2;
  let from = to;
  while (from > 0) {
    const word = words[from - 1]!;
    // "Louis B. Mayer", "the U.S. Open"
    if (
      (!word.isWord && !(from < to && isName(from - 1))) ||
      COORDINATOR.has(word.lower) ||
      verbs.some(({head}) => head === from - 1)
    )
      break;
    if (PREPOSITION.has(word.lower) && word.lower !== 'of') break;
    // "visiting Rome", but "the building", "an injection-moulding machine"
    if (/^[^-]+ing$/.test(word.lower) && !word.capital && !DETERMINER.has(words[from - 2]?.lower ?? ''))
      break;
    // "In May 1974 | Ann Lee, who …"
    if (from < to && words[from]!.capital && (CALENDAR.test(word.lower) || /^\d{4}$/.test(word.text))) break;
    from--;
    if (DETERMINER.has(word.lower) && (words[from - 1]?.lower !== 'of' || words[end]?.lower === 'that'))
      break;
  }
  // "a trip to Rome that …": no name takes "that".
  const named = words[end]?.lower === 'that' && words.slice(from, to).every(({capital}) => capital);
  if (named && PREPOSITION.has(words[from - 1]?.lower ?? '')) {
    const of = words.findLastIndex(({lower, isWord}, i) => i < from && (DETERMINER.has(lower) || !isWord));
    if (of >= 0 && words[of]!.isWord && from - of <= 4) from = of;
  }
  // "Ann Lee, a doctor who …": Ann Lee.
  if (/^an?$/.test(words[from]?.lower ?? '') && words[from - 1]?.text === ',' && words[from - 2]?.capital) {
    let name = from - 2;
    while (words[name - 1]?.capital) name--;
    if (name < from - 2) return {from: name, to: from - 1};
  }
  // "believe that the man, who …": the conjunction is no part of the phrase.
  if (words[from]?.lower === 'that') from++;
  return to > from && to - from <= 9 ? {from, to} : undefined;
}

/** "In 1974 | Smith …", "last week | Smith …": past a date that opens without a comma. */
function afterDate(
  words: readonly Word[],
  from: number,
  to: number,
  dates: readonly TextSpan[],
): number | undefined {
  const at = PREPOSITION.has(words[from]!.lower) ? from + 1 : from;
  const date = words[at] && spanAt(dates, words[at]!.start);
  if (!date) return undefined;
  let next = at;
  while (next < to && words[next]!.start < date.end) next++;
  // "Next year's race"
  if (/['’]s$/.test(words[next - 1]!.text)) return from;
  return next < to && words[next]!.isWord && canBeginSubject(words[next]!) ? next : undefined;
}

/** "In that fiscal year | the company …": past a phrase that opens without a comma, where a new one begins. */
function afterPhrase(
  words: readonly Word[],
  from: number,
  to: number,
  dates: readonly TextSpan[],
): number | undefined {
  for (let i = from + 2; i < to; i++) {
    const {lower} = words[i]!;
    const previous = words[i - 1]!;
    if (SUBJECT_PRONOUN.has(lower) && previous.isWord && !COORDINATOR.has(previous.lower)) return i;
    // "last Monday | 300 left", "on 30 March, | 300 left"
    const date = words[previous.text === ',' ? i - 2 : i - 1]!;
    if (inRange(dates, date) && words[i]!.isWord && !inRange(dates, words[i]!) && !PREPOSITION.has(lower))
      return COORDINATOR.has(lower) ? undefined : i;
    // An article or a pronoun begins a new phrase; so does a name right after a common noun.
    const named = words[i]!.capital && !previous.capital && !inRange(dates, words[i]!);
    if (!(named || /^(?:the|a|an|his|its)$/.test(lower)) || !previous.isWord) continue;
    if (
      !PREPOSITION.has(previous.lower) &&
      !COORDINATOR.has(previous.lower) &&
      !DETERMINER.has(previous.lower) &&
      !/ing$/.test(previous.lower)
    )
      return i;
  }
  return undefined;
}

const OFFICE =
  /^(?:president|leader|minister|secretary|chancellor|senator|governor|chairman|chairwoman|executive|chief|officer|director|envoy|ambassador|king|queen|emperor|general|spokesman|spokeswoman|professor|head)$/;

/** "Phnom Penh, Cambodia’s capital, …": what stands between two commas explains the name before them. */
function apposes(
  words: readonly Word[],
  open: number,
  close: number,
  to: number,
  dates: readonly TextSpan[],
): boolean {
  const between = words.slice(open + 1, close);
  // "On 7 July, his birthday, three of them …": the date itself is explained.
  if (inRange(dates, words[open - 1]!))
    return (
      close + 1 < to &&
      !words.slice(close + 1, to).some(({text}) => text === ',') &&
      !between.at(-1)!.capital &&
      !between.some(({lower}) => OFFICE.test(lower))
    );
  if (!words[open - 1]!.capital) return false;
  if (between.every(({capital, isWord}) => capital || !isWord)) return true;
  if (between.some(({lower}) => OFFICE.test(lower))) return false; // "…, the foreign minister, Ann Lee, …": the subject itself
  return DETERMINER.has(between[0]!.lower) || between.slice(0, 2).some(({lower}) => /['’]s$/.test(lower));
}

/** "However", "also" and the like; but "first" and "more" may belong to the subject. */
const leadsOver = ({lower}: Word): boolean =>
  ADVERB.has(lower) && !/^(?:first|more|most|only|even|well|almost|just|far|long|perhaps|once)$/.test(lower);

/** Words before the verb that name its subject, an opening phrase ("In 2004, …") left out. */
export function subjectOf(
  words: readonly Word[],
  body: number,
  verb: VerbGroup,
  dates: readonly TextSpan[],
): Clause['subject'] {
  const to = verb.first;
  // "The daughter of a baker, | she was …"
  if (SUBJECT_PRONOUN.has(words[to - 1]?.lower ?? '') && words[to - 2]?.text === ',' && to - 1 > body)
    return {from: to - 1, to};
  // "What came before: | Lee …"
  let mark = to - 1;
  while (mark >= body && (!/^[:;—()]$/.test(words[mark]!.text) || inRange(dates, words[mark]!))) mark--;
  let from = afterOpening(words, mark < body || /[()]/.test(words[mark]!.text) ? body : mark + 1, to, dates);
  while (from < to && (leadsOver(words[from]!) || !words[from]!.isWord)) from++;
  let end = to;
  while (end > from + 1 && trails(words[end - 1]!)) end--;
  if (end <= from) return undefined;
  end = beforeDate(words, from, end, dates);
  // "last month | had their third meeting": when, not who.
  const date = spanAt(dates, words[from]!.start);
  const isWhen = date && date.end >= words[end - 1]!.end && RELATIVE_DATE.test(words[from]!.lower);
  // "… and, on 2 August, | executed"
  const opensWhen =
    PREPOSITION.has(words[from]!.lower) &&
    words
      .slice(from, end)
      .every((word) => !word.isWord || PREPOSITION.has(word.lower) || inRange(dates, word));
  return isWhen || opensWhen ? undefined : {from, to: end};
}

/** "Astronomers | on Wednesday showed …": where a subject ends that a date of the verb follows. */
function beforeDate(words: readonly Word[], from: number, to: number, dates: readonly TextSpan[]): number {
  let end = to;
  while (end > from && inRange(dates, words[end - 1]!)) end--;
  if (end === to) return to;
  if (/^(?:on|in|at|since|by|during)$/.test(words[end - 1]?.lower ?? '')) end--;
  return end > from &&
    words[end - 1]!.isWord &&
    !PREPOSITION.has(words[end - 1]!.lower) &&
    !/['’]s?$/.test(words[end - 1]!.text)
    ? end
    : to;
}

const RELATIVE_DATE = /^(?:last|next|this|earlier|later|yesterday|today|tomorrow|tonight)$/;

/** Adverbs between a subject and its verb, and commas after its appositions. */
const trails = ({lower, capital, text}: Word): boolean =>
  ADVERB.has(lower) || (lower.endsWith('ly') && !capital) || text === ',';

/** Where the subject begins, past what opens the clause: "In Toulouse, France, | the …", "In 1974 | Smith …". */
function afterOpening(words: readonly Word[], body: number, to: number, dates: readonly TextSpan[]): number {
  const opens = words[body];
  if (!opens || body >= to || !isOpening(opens, dates)) return body;
  const dated = afterDate(words, body, to, dates);
  if (dated !== undefined) return dated;
  for (let i = body + 1; i + 1 < to; i++) {
    if (words[i]!.text !== ',' || !canBeginSubject(words[i + 1]!)) continue;
    const close = words.findIndex(({text}, j) => j > i + 1 && j < to && text === ',');
    if (close > 0 && (inRange(dates, words[i + 1]!) || apposes(words, i, close, to, dates))) continue;
    return i + 1;
  }
  const past = PREPOSITION.has(opens.lower) ? afterPhrase(words, body, to, dates) : undefined;
  // "After Lee | left, …"
  return past ?? (SUBORDINATOR.has(opens.lower) && opens.lower !== 'as' ? body + 1 : body);
}

const isOpening = (word: Word, dates: readonly TextSpan[]): boolean =>
  PREPOSITION.has(word.lower) ||
  SUBORDINATOR.has(word.lower) ||
  ADVERB.has(word.lower) ||
  IRREGULAR_PARTICIPLE.has(word.lower) ||
  IRREGULAR_PAST.has(word.lower) ||
  inRange(dates, word) ||
  /(?:ly|ing|ed)$/.test(word.lower) ||
  !word.isWord;

/** What follows the comma of "On June 4, 2009, …" or "…, read aloud, …" is no subject. */
const canBeginSubject = (word: Word): boolean =>
  !/^\d|(?:ly|ing|ed)$/.test(word.lower) &&
  !leadsOver(word) &&
  !COORDINATOR.has(word.lower) &&
  !PREPOSITION.has(word.lower) &&
  !UNCHANGED_PAST.has(word.lower);

/**
 * Whose deeds go on after "and": those of the clause before, or of the main clause if that one only depends on it.
 *
 * @param apart - A comma stands before the "and": what "who" told is over.
 */
export function sharedSubject(clauses: readonly Clause[], apart: boolean): Clause['subject'] {
  // A clause inside another is over with it.
  const [outer, inner] = clauses.slice(-2);
  const last = inner && outer!.to <= inner.to ? inner : outer;
  if (last?.kind !== 'subordinate' && !(apart && last?.kind === 'relative')) return last?.subject;
  return (clauses.findLast(({kind, subject}) => kind === 'main' && subject) ?? last).subject;
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
