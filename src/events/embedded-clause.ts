// A relative clause inside another: "An official, who was there, said …", and where the one around it goes on.

import type {TextSpan} from '../article/article.js';
import {isJoined} from './behind-relative.js';
import type {Boundary} from './clause-boundaries.js';
import {type Clause, inRange} from './clause.js';
import {PREPOSITION} from './lexicon.js';
import {antecedent} from './noun-before.js';
import {pastBe} from './plural.js';
import {isContact, isRelative, isWho, relativeStart} from './relative-start.js';
import {subjectOf} from './subjects.js';
import {type VerbGroup, verbsIn} from './verb-group.js';
import {isAdverb} from './verb-words.js';
import type {Word} from './words.js';

/** Where a relative clause begins between the start of a clause and its first verb. */
export function relativeInside(
  words: readonly Word[],
  body: number,
  inside: readonly VerbGroup[],
): number | undefined {
  const [first] = inside;
  if (!first) return undefined;
  for (let i = body + 1; i < first.first; i++)
    if (
      isRelative(words, i) ||
      isContact(words, i, first.first) ||
      (words[i]!.lower === 'that' &&
        words[i - 1]!.lower !== 'now' &&
        (i === first.first - 1 || isWho(words, i + 1, first.first)))
    ) {
      const at = Math.max(body, relativeStart(words, i));
      return at > body && words[at - 1]!.text === ',' ? at - 1 : at;
    }
  return undefined;
}

/**
 * "The ship, which was built in 1994 and sold in 2012, | sank": where the clause that opens a sentence goes on after an
 * aside that is more than one clause; `aside` is where that begins.
 */
export function resumption(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  [opening, ...others]: readonly Boundary[],
): (Boundary & {aside: number; inAside?: Boundary | undefined}) | undefined {
  const next = others[0];
  if (!next) return undefined;
  const inside = verbsIn(verbs, 0, next.at);
  const aside = relativeInside(words, opening!.body, inside);
  if (aside === undefined || inside.length > 1) return undefined;
  // "…, | also said"
  const before = ({first}: VerbGroup) => words.findLastIndex((word, i) => i < first && !isAdverb(word));
  const verb = verbs.find((group) => group.first > next.body && words[before(group)]!.text === ',');
  // "The man who showed that it had failed, | died": without a comma before "who" this one is the only one.
  const isWhole = verb && words.slice(aside, before(verb)).every(({text}) => text !== ',');
  if (!isWhole && !isAside(words, aside, inside[0]!.first)) return undefined;
  const open = verb && others.findLast(({at}) => at < verb.first)!;
  if (!open) return undefined;
  const hasVerb = verbsIn(verbs, open.body, verb.first).length > 0;
  // The first verb of a clause is its own; "which has shops | and offices, sold …": what joins nouns begins none.
  const isPlain = words.slice(inside[0]!.head, before(verb)).every(({text}) => text !== ',');
  if (!hasVerb && !isPlain) return undefined;
  return {at: before(verb), body: before(verb) + 1, kind: 'main', aside, inAside: hasVerb ? undefined : open};
}

/** Whether the comma before "who" is the only one up to the verb: the verb is that of the aside. */
export const isAside = (words: readonly Word[], from: number, verb: number): boolean =>
  words[from]!.text === ',' && !words.slice(from + 1, verb).some(({text}) => text === ',');

/**
 * The verb with which a clause goes on after the relative clause inside it: the last one after a comma, else the first that "and"
 * does not join to one before it.
 */
export const resumingVerb = (
  words: readonly Word[],
  [, ...others]: readonly VerbGroup[],
): VerbGroup | undefined =>
  others.findLast(({first}) => words[first - 1]!.text === ',') ??
  others.find((verb) => !isJoined(words, verb)) ??
  others[0];

/**
 * "who was there" in "An official, who was there, said …": from its pronoun to the comma or the verb after it.
 *
 * @param next - The verb with which the clause around it goes on, if one was found.
 * @param end - Where that clause ends.
 * @param start - Where it begins.
 */
export function embeddedClause(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  from: number,
  verb: VerbGroup,
  next: number | undefined,
  end: number,
  start: number,
  dates: readonly TextSpan[],
): Clause {
  // ", who", "by which", ", most of whom"
  let pronoun = from;
  while (pronoun < verb.first && !isRelative(words, pronoun) && words[pronoun]!.lower !== 'that') pronoun++;
  const comma = words.findIndex(({text}, i) => i > verb.head && text === ',');
  let to = comma < 0 ? (next ?? end) : Math.min(comma, next ?? end);
  // "who, …, will sing, in May, | said"
  const onlyWhen = words
    .slice(to + 1, next)
    .every((word) => !word.isWord || PREPOSITION.has(word.lower) || inRange(dates, word));
  if (next !== undefined && words[next - 1]!.text === ',' && onlyWhen) to = next - 1;
  const body = pronoun < verb.first ? pronoun + 1 : from;
  const own =
    (words[pronoun]!.lower === 'whose' && subjectOf(words, body, verb, dates)) ||
    (verb.first - body > 0 &&
    !/^(?:which|who|that)$/.test(words[verb.first - 1]!.lower) &&
    // "who last year left": when, not who.
    !inRange(dates, words[verb.first - 1]!)
      ? {from: body, to: verb.first}
      : undefined);
  const near = antecedent(words, verbs, from);
  // "Matches of the clubs, Acme and Orion, which were …": what is many, not the name beside it.
  const far =
    near && /^(?:were|are)$/.test(words[verb.first]!.lower) && pastBe(words, near) === 'was'
      ? subjectOf(words, start, {...verb, first: from}, dates)
      : undefined;
  const subject = own ?? far ?? near;
  return {kind: 'relative', from, to, body, verb, subject};
}
