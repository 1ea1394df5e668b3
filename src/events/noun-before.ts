// The noun phrase before a relative clause or a participle: what "who" or "which" stands for.

import type {Clause} from './clause.js';
import {COORDINATOR, DETERMINER, PREPOSITION} from './lexicon.js';
import {CALENDAR} from './names.js';
import type {VerbGroup} from './verb-group.js';
import {lowerAt, type Word} from './words.js';

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
    if (/^[^-]+ing$/.test(word.lower) && !word.capital && !DETERMINER.has(lowerAt(words, from - 2))) break;
    // "In May 1974 | Ann Lee, who …"
    if (from < to && words[from]!.capital && (CALENDAR.test(word.lower) || /^\d{4}$/.test(word.text))) break;
    from--;
    if (DETERMINER.has(word.lower) && (words[from - 1]?.lower !== 'of' || words[end]?.lower === 'that'))
      break;
  }
  // "a trip to Rome that …": no name takes "that".
  const named = words[end]?.lower === 'that' && words.slice(from, to).every(({capital}) => capital);
  if (named && PREPOSITION.has(lowerAt(words, from - 1))) {
    const of = words.findLastIndex(({lower, isWord}, i) => i < from && (DETERMINER.has(lower) || !isWord));
    if (of >= 0 && words[of]!.isWord && from - of <= 4) from = of;
  }
  // "Ann Lee, a doctor who …": Ann Lee.
  if (/^an?$/.test(lowerAt(words, from)) && words[from - 1]?.text === ',' && words[from - 2]?.capital) {
    let name = from - 2;
    while (words[name - 1]?.capital) name--;
    if (name < from - 2) return {from: name, to: from - 1};
  }
  // "believe that the man, who …": the conjunction is no part of the phrase.
  if (words[from]?.lower === 'that') from++;
  return to > from && to - from <= 9 ? {from, to} : undefined;
}
