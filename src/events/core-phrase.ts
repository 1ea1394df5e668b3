// A noun phrase without what explains it: "Ann Lee, a doctor, …", "a budget airline, Acme, …".

import type {ParsedSentence} from './clause.js';
import {DETERMINER, FUNCTION_WORDS, IRREGULAR_PARTICIPLE, PREPOSITION} from './lexicon.js';
import {OWNERS} from './mentions.js';
import type {Word} from './words.js';

/** A long subject without its appositions; the name if one of them is a name: "a budget airline, Acme, …". */
export function nameOf(text: string, phrase: ParsedSentence['words']): string | undefined {
  const commas = phrase.flatMap((word, i) => (word.text === ',' ? [i] : []));
  const [first, second] = commas;
  if (first === undefined) return undefined;
  const apposed = phrase.slice(first + 1, second ?? phrase.length);
  // "Its president, the banker Ann Lee, …": she, where the pronoun would need another name.
  const start = phrase[0]!.lower in OWNERS ? apposed.findIndex(({capital}) => capital) : 0;
  const name = start < 0 ? [] : apposed.slice(start);
  const isName =
    name.length > (start > 0 ? 1 : 0) &&
    name.length <= 4 &&
    name.every(({capital, text: word}) => capital || word === '.');
  if (isName && !phrase[first - 1]!.capital) return text.slice(name[0]!.start, name.at(-1)!.end);
  return coreOf(text, phrase);
}

/** A list in a title is so long at most, in UTF-16 units. */
const LIST_LENGTH = 72;

/** "Art, history and science", "Ann Lee, Bo Dahl, and others": a list, not what explains its first word. */
function isListed(phrase: readonly Word[], commas: readonly number[]): boolean {
  const joined = phrase.findLastIndex(({lower}) => lower === 'and');
  const last = commas.at(-1) ?? phrase.length;
  const [before, next] = [phrase[commas[0]! - 1], phrase[commas[0]! + 1]];
  return (
    joined > last &&
    (commas.length === 1 || joined === last + 1 || phrase.slice(0, joined).every(isNameOrComma)) &&
    before?.capital === next?.capital &&
    !PREPOSITION.has(next!.lower) &&
    !DETERMINER.has(next!.lower) &&
    !IRREGULAR_PARTICIPLE.has(next!.lower) &&
    !/^(?:and|such|along|both)$|(?:ing|ed)$/.test(next!.lower)
  );
}

const isNameOrComma = ({capital, text}: Word): boolean => capital || text === ',';

/** A noun phrase without its appositions. */
export function coreOf(text: string, phrase: readonly Word[]): string | undefined {
  const commas = phrase.flatMap((word, i) => (word.text === ',' || word.text === '(' ? [i] : []));
  const cut = (from: number, to: number) => text.slice(phrase[from]!.start, phrase[to - 1]!.end);
  const end = commas[0] ?? phrase.length;
  if (end === 0) return undefined;
  if (isListed(phrase, commas) && phrase.at(-1)!.end - phrase[0]!.start <= LIST_LENGTH)
    return cut(0, phrase.length);
  // "The Dover, Ohio, | maker": the maker.
  const noun = commas[1]! + 1;
  const {text: next = '', lower = ''} = phrase[noun] ?? {};
  if (
    phrase[0]!.lower === 'the' &&
    phrase[end - 1]!.capital &&
    /^\p{Ll}/u.test(next) &&
    !FUNCTION_WORDS.has(lower)
  )
    return `${cut(0, end)} ${cut(noun, phrase.length)}`;
  // "Ann Lee, a doctor, and Bo Dahl, a lawyer, …": both of them.
  const second = commas.findIndex(
    (comma) => phrase[comma + 1]?.lower === 'and' && phrase[comma + 2]?.capital,
  );
  if (second <= 0) return cut(0, end);
  return `${cut(0, end)} ${cut(commas[second]! + 1, commas[second + 1] ?? phrase.length)}`;
}
