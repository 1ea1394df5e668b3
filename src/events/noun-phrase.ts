// Finds the noun phrase that a date belongs to, before it ("the October 7 meeting") or behind it ("after a visit
// to Rome in July").

import {textAfter, textBefore} from '../article/text-around.js';
import {indexAfter, indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import {clauseAt, type ParsedSentence} from './clause.js';
import {ADVERB, BE, DETERMINER, FUNCTION_WORDS, isHappeningNoun, PREPOSITION} from './lexicon.js';
import {nounStart} from './noun-before.js';
import {lowerAt} from './words.js';

const APART = /^(?:after|following|since|before|despite|beside|besides)$/;

/** A noun phrase reaches so many words beyond its date or its noun. */
const PHRASE_WORDS = 7;

export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The date stands before the noun and is part of the name: "the October 7 meeting". */
  readonly attributive: boolean;
}

/** "the 1950-1953 Korean War": the noun that a date stands before like an adjective. */
export function attributiveNoun(parsed: ParsedSentence, timex: Timex): NounPhrase | undefined {
  const {words} = parsed;
  const first = indexAfter(words, timex.start);
  const after = indexFrom(words, timex.end);
  // "the July 20, 2012, shootings"
  const isMarked =
    words[after]?.text === ',' && /\d{4}$/.test(timex.text) && lowerAt(words, first - 1) === 'the';
  const next = isMarked ? after + 1 : after;
  if (next >= words.length) return undefined;
  // "last month's election": the possessive parts the date from the noun.
  const possessive = /['’]s?$/.test(timex.text) || words[next - 1]!.lower.endsWith("'s");
  let head = -1;
  for (let i = next; i < words.length && i < next + 4; i++) {
    const word = words[i]!;
    if (!word.isWord || PREPOSITION.has(word.lower) || DETERMINER.has(word.lower) || BE.has(word.lower))
      break;
    if (isHappeningNoun(word.lower) || (head >= 0 && word.capital)) head = i;
    else if (head >= 0) break;
    else if (!word.capital && ADVERB.has(word.lower)) break;
  }
  if (head < 0) return undefined;
  // "the October Revolution" is a name: it says nothing of when.
  if (/^\p{L}+$/u.test(timex.text) && words[next]!.capital) return undefined;
  const before = words[first - 1];
  const opens =
    before &&
    (DETERMINER.has(before.lower) ||
      /['’]s$/.test(before.lower) ||
      (before.capital && !PREPOSITION.has(before.lower)));
  // "the" may be part of the expression; "on Monday talks collapsed" is no phrase.
  if (!opens && !possessive && !/^(?:the|this|that|last|next)\b/i.test(timex.text)) return undefined;
  if (possessive) return {from: next, to: withComplement(parsed, head), head, attributive: true};
  if (/^(?:last|next|this)\b/i.test(timex.text)) return undefined;
  let from = opens ? first - 1 : first;
  if (before && /['’]s$/.test(before.lower)) while (from > 0 && words[from - 1]!.capital) from--;
  return {from, to: withComplement(parsed, head), head, attributive: true};
}

const PLAIN = /^\p{Ll}[\p{L}’'-]{2,}$/u;

/** The end of a noun phrase with what completes its head: "invasion of Kuwait", "talks between the two". */
function withComplement({words, verbs}: ParsedSentence, head: number): number {
  const joined = lowerAt(words, head + 1);
  const where = /^(?:in|at|on|near|with|over)$/.test(joined);
  if (!where && !/^(?:of|by|against|between)$/.test(joined)) return head + 1;
  const from = DETERMINER.has(lowerAt(words, head + 2)) ? head + 3 : head + 2;
  let to = from;
  while (words[to]?.capital) to++;
  // "talks in London"; "the explosion at a women's clinic" only with its article.
  if (from > head + 2 || (to === from && !where))
    while (
      to < from + 4 &&
      PLAIN.test(words[to]?.text ?? '') &&
      !FUNCTION_WORDS.has(words[to]!.lower) &&
      !verbs.some(({first}) => first === to)
    )
      to++;
  return to > from ? to : head + 1;
}

/** "after a previous visit to Pyongyang in July": a noun with a date of its own, apart from the clause's. */
export function precedingNoun(text: string, parsed: ParsedSentence, timex: Timex): NounPhrase | undefined {
  const {words} = parsed;
  const next = indexFrom(words, timex.start);
  const bracketed = isBracketed(text, timex);
  const head = happeningBefore(parsed, next, bracketed);
  if (head < 0) return undefined;
  // "after a fire in May destroyed it": when it did.
  const {kind, verb} = clauseAt(parsed, timex.start);
  if (!bracketed && kind === 'subordinate' && verb && verb.first > next) return undefined;
  const from = nounStart(words, parsed.verbs, head, 'last');
  const owned = isOwned(parsed, from, head, next);
  if (!bracketed && !owned && !(from > 0 && APART.test(words[from - 1]!.lower))) return undefined;
  // "the end of the war in 1945": not the war, its end.
  if (words[from - 1]?.lower === 'of' && !owned) return undefined;
  return {from, to: bracketed ? next - 1 : next, head, attributive: false};
}

/** "the strike (May 1945)" */
const isBracketed = (text: string, {start, end}: Timex): boolean =>
  /\(\s*$/.test(textBefore(text, start, 2)) && /^\s*[),;]/.test(textAfter(text, end, 2));

/** The noun of a happening close before the word number `next`, with no verb between; -1 where there is none. */
function happeningBefore({words, verbs}: ParsedSentence, next: number, bracketed: boolean): number {
  for (let i = next - 1; i >= 0 && next - i <= PHRASE_WORDS; i--) {
    const word = words[i]!;
    if (!word.isWord && !(bracketed && i === next - 1)) return -1;
    if (verbs.some((verb) => i >= verb.first && i <= verb.head)) return -1;
    if (isHappeningNoun(word.lower)) return i;
  }
  return -1;
}

/** "…, the anniversary of Ann Lee's death in 1896": the noun has a date of its own if nothing happens to it. */
function isOwned({words, verbs}: ParsedSentence, from: number, head: number, next: number): boolean {
  const doing = verbs.findLast((verb) => verb.head < from)?.head;
  return (
    words.slice(from, head).some(({capital, text}) => capital && /['’]s?$/.test(text)) &&
    !verbs.some(({first}) => first > next) &&
    // "gave out the dates of Ann Lee's journey on Tuesday": the date is the verb's.
    (doing === undefined ||
      BE.has(words[doing]!.lower) ||
      words.slice(doing, from).some(({isWord}) => !isWord))
  );
}
