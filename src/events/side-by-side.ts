// Main clauses that nothing but a comma joins: "The walls were begun in July, the first column stood in May, and …".

import {spanAt} from '../article/offsets.js';
import type {UncutSentence} from './clause.js';
import {COORDINATOR, PREPOSITION, SAYING, SUBORDINATOR} from './lexicon.js';
import {isAdverb, isGerund, isParticiple} from './verb-words.js';
import {lowerAt} from './words.js';

/** Whether a comma parts two clauses: a date ends the first ("… in July, | the …") or opens the second ("…, | in May the …"). */
export function isSideBySide({words, verbs, dates}: UncutSentence, comma: number): boolean {
  const next = verbs.findIndex(({first}) => first > comma);
  const [before, verb] = [verbs[next - 1], verbs[next]];
  if (!before || !verb || SAYING.has(words[verb.head]!.lower)) return false;
  const isDate = (i: number) => spanAt(dates, words[i]?.start ?? -1) !== undefined;
  const {lower, capital} = words[comma + 1]!;
  let last = comma - 1;
  if (!PREPOSITION.has(lower) || !isDate(comma + 2)) {
    if (!isDate(last) || !(capital || /^(?:the|an?|it|s?he|they)$/.test(lower))) return false;
    // "He left, and in May, Lee …": the date opens what comes.
    while (isDate(last) || (PREPOSITION.has(lowerAt(words, last)) && !SUBORDINATOR.has(lowerAt(words, last))))
      last--;
  }
  const opening = words.slice(0, before.first);
  return (
    words[last]!.isWord &&
    !COORDINATOR.has(lowerAt(words, last)) &&
    !SUBORDINATOR.has(lowerAt(words, last)) &&
    // "Having met in May, Lee …", "Long planned in May, it …"
    !isParticiple(words[0]!) &&
    !opening.every((word) => isAdverb(word) || isGerund(word.lower)) &&
    !words
      .slice(before.head, comma)
      .some(
        ({lower, text}, i, all) => text === ';' || (COORDINATOR.has(lower) && all[i - 1]?.text === ','),
      ) &&
    // "…, a name it had kept", but "…, in 1930 it closed"
    words
      .slice(comma + 2, verb.first)
      .every(
        (word, i) =>
          word.isWord &&
          !/^(?:that|wh.+|and|but|or)$/.test(word.lower) &&
          (!/^(?:s?he|it|they)$/.test(word.lower) || isDate(comma + 1 + i)),
      )
  );
}
