// What is told in the midst of a sentence, between two dashes or in brackets, and is a clause of its own.

import type {TextSpan} from '../article/article.js';
import type {Clause} from './clause.js';
import {RELATIVE, SUBORDINATOR} from './lexicon.js';
import {isDash, subjectOf} from './subjects.js';
import type {VerbGroup} from './verb-group.js';
import type {Word} from './words.js';

/** Where an aside begins and ends, as indices of words, half-open, and its verb if it is a clause. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  readonly verb: VerbGroup | undefined;
}

/** The aside of a sentence, if it has one. */
export const asideOf = (words: readonly Word[], verbs: readonly VerbGroup[]): Aside | undefined =>
  betweenDashes(words, verbs) ?? inBrackets(words, verbs);

/** The clause that an aside is: of its own subject in brackets, between dashes of that of the main clause if it has none. */
export function asideClause(
  words: readonly Word[],
  {from, to}: Aside,
  verb: VerbGroup,
  main: Clause['subject'],
  dates: readonly TextSpan[],
): Clause {
  const inBrackets = words[from]!.text === '(';
  // "— whom Lee had fired —": of somebody else.
  const own = RELATIVE.has(words[from + 1]!.lower) && from + 2 < verb.first;
  if (!inBrackets && !own) return {from, to, kind: 'relative', body: verb.first, verb, subject: main};
  const body = inBrackets ? from + 1 : from + 2;
  const kind = inBrackets ? 'main' : 'relative';
  return {from, to, kind, body, verb, subject: subjectOf(words, body, verb, dates)};
}

/** "The hall | — a tower that stood until 1908 — | was …": before anything else is told. */
function betweenDashes(words: readonly Word[], verbs: readonly VerbGroup[]): Aside | undefined {
  const from = words.findIndex(isDash);
  const to = words.findIndex((word, i) => i > from && isDash(word)) + 1;
  return to > 0 && from > 0 && verbs.every(({first}) => first > from) && verbs.some(({first}) => first === to)
    ? {from, to, verb: verbs.find(({first}) => first < to)}
    : undefined;
}

/** "After the fighting | (the town fell in May) | the king left": with its subject and one verb, beside others. */
function inBrackets(words: readonly Word[], verbs: readonly VerbGroup[]): Aside | undefined {
  const from = words.findIndex(({text}) => text === '(');
  const to = words.findIndex(({text}, i) => i > from && text === ')');
  const [verb, ...others] = verbs.filter(({first}) => first > from && first < to);
  const opens = words[from + 1]?.lower ?? '';
  return from > 0 &&
    verb &&
    verb.first > from + 1 &&
    others.length === 0 &&
    verbs.length > 1 &&
    !RELATIVE.has(opens) &&
    !SUBORDINATOR.has(opens)
    ? {from, to, verb}
    : undefined;
}
