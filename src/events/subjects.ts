// Who does it: the words before the verb without what opens the sentence, or words of another clause.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {type Clause, inRange} from './clause.js';
import {ADVERB, COORDINATOR, DETERMINER, PREPOSITION, SUBORDINATOR, UNCHANGED_PAST} from './lexicon.js';
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
  let from = to;
  while (from > 0) {
    const word = words[from - 1]!;
    if (!word.isWord || COORDINATOR.has(word.lower) || verbs.some(({head}) => head === from - 1)) break;
    if (PREPOSITION.has(word.lower) && word.lower !== 'of') break;
    if (/ing$/.test(word.lower) && !word.capital) break;
    from--;
    if (DETERMINER.has(word.lower) && words[from - 1]?.lower !== 'of') break;
  }
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
  return next < to && words[next]!.isWord && !PREPOSITION.has(words[next]!.lower) ? next : undefined;
}

/** "In that fiscal year | the company …": past a phrase that opens without a comma, where a new one begins. */
function afterPhrase(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = from + 2; i < to; i++) {
    const {lower} = words[i]!;
    const previous = words[i - 1]!;
    if (!/^(?:the|a|an|he|she|it|they|his|its)$/.test(lower) || !previous.isWord) continue;
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
function apposes(words: readonly Word[], open: number, close: number): boolean {
  const between = words.slice(open + 1, close);
  if (words[open - 1]!.capital && between.every(({capital}) => capital)) return true;
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
  let from = body;
  const to = verb.first;
  const opens = words[from];
  if (!opens || from >= to) return undefined;
  if (
    PREPOSITION.has(opens.lower) ||
    SUBORDINATOR.has(opens.lower) ||
    ADVERB.has(opens.lower) ||
    inRange(dates, opens) ||
    /(?:ly|ing|ed)$/.test(opens.lower) ||
    !opens.isWord
  ) {
    // The first comma that a subject follows: not "In Toulouse, France, …" nor "On June 4, 2009, …".
    for (let i = from + 1; i + 1 < to; i++) {
      const next = words[i + 1]!;
      if (
        words[i]!.text !== ',' ||
        /^\d/.test(next.text) ||
        leadsOver(next) ||
        PREPOSITION.has(next.lower) ||
        UNCHANGED_PAST.has(next.lower) ||
        /(?:ly|ing|ed)$/.test(next.lower)
      )
        continue;
      const close = words.findIndex(({text}, j) => j > i + 1 && j < to && text === ',');
      if (close > 0 && close + 1 < to && (inRange(dates, next) || apposes(words, i, close))) continue;
      from = i + 1;
      break;
    }
  }
  from =
    afterDate(words, from, to, dates) ??
    (from === body && PREPOSITION.has(opens.lower) ? afterPhrase(words, from, to) : undefined) ??
    from;
  while (from < to && (leadsOver(words[from]!) || !words[from]!.isWord)) from++;
  let end = to;
  while (
    end > from + 1 &&
    (ADVERB.has(words[end - 1]!.lower) ||
      (words[end - 1]!.lower.endsWith('ly') && !words[end - 1]!.capital) ||
      words[end - 1]!.text === ',')
  )
    end--;
  // "last month | had their third meeting": when, not who.
  const date = spanAt(dates, words[from]?.start ?? -1);
  if (
    date &&
    end > from &&
    date.end >= words[end - 1]!.end &&
    !DETERMINER.has(words[from]!.lower.replace(/^(?:this|each|every)$/, ''))
  )
    return undefined;
  return end > from ? {from, to: end} : undefined;
}

/** Whose deeds go on after "and": those of the clause before, or of the main clause if that one only depends on it. */
export function sharedSubject(clauses: readonly Clause[]): Clause['subject'] {
  const last = clauses.at(-1);
  if (last?.kind !== 'subordinate') return last?.subject;
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
