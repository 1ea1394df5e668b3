// Where the main clause begins after a subordinate clause that opens a sentence.

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import type {Boundary} from './clause-boundaries.js';
import {COORDINATOR, DETERMINER, RELATIVE, SUBORDINATOR} from './lexicon.js';
import type {VerbGroup} from './verb-group.js';
import {isGerund} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** "Although the House approved it, | the Senate …": where the main clause begins after a subordinate opening. */
export function afterOpening(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  dates: readonly TextSpan[],
  from = 0,
): Boundary | undefined {
  const [verb, ...others] = verbs;
  // "After Lee left and Dahl came, | she …"
  const next = others.find(({first}) => !COORDINATOR.has(words[first - 1]!.lower)) ?? others[0];
  if (!verb || !next) return undefined;
  // "The feast, which since the council …": what is told in passing opens nothing.
  const before = words.slice(from, verb.first);
  const passing = before.findIndex(({lower}) => RELATIVE.has(lower));
  // "By the time | Lee left, …"
  const opens = before.findIndex(
    ({lower}, i) => (SUBORDINATOR.has(lower) && lower !== 'so') || (lower === 'time' && i === 2),
  );
  if (opens < 0 || (passing >= 0 && passing < opens)) return undefined;
  // "After finishing school, | she left and …": nothing is told of with a verb before.
  if (isGerund(lowerAt(before, opens + 1))) return undefined;
  for (let i = verb.head + 1; i < next.first; i++)
    if (words[i]!.text === ',' && !COORDINATOR.has(words[i + 1]!.lower))
      return {at: i, body: i + 1, kind: 'main'};
  if (!SUBORDINATOR.has(words[from]!.lower)) return undefined;
  // "After Lee left | she …", "When war broke out in 1967 | the couple …"
  for (let i = verb.head + 1; i < next.first; i++) {
    const {lower, capital, isWord} = words[i]!;
    const dated = spanAt(dates, words[i - 1]!.start) && !spanAt(dates, words[i]!.start);
    if (/^(?:s?he|they|we|i)$/.test(lower) || (dated && isWord && (capital || DETERMINER.has(lower))))
      return {at: i, body: i, kind: 'main'};
  }
  return undefined;
}
