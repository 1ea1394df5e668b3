// Whether a noun phrase speaks of one or of several.

import type {Clause} from './clause.js';
import {DETERMINER, PREPOSITION, wordList} from './lexicon.js';
import type {Word} from './words.js';

const COUNTS = wordList('two three four five six seven eight nine ten many several both');

/** "two", "16", "several"; but not "1". */
export const isCount = ({lower}: Word): boolean => COUNTS.has(lower) || /^(?:[2-9]|\d\d+)$/.test(lower);

const PLURAL = /^(?:people|men|women|children|police|\p{L}+[^su]s)$/u;
/** Of people and of what bears a name as many: "Conservatives", "the Geneva Accords"; "Williams" is one. */
const OF_PEOPLE = /(?:er|or|ist|ian|ccord|sland|orce|roop)s$/;

/** "the United States", "the New York Times": one, for all their names. */
const IS_ONE = /(?:tate|ation|ime|ew|land|ystem|dustrie|otor)s$/;

/** The head of a noun phrase: its last word, or the one before "of …". */
function headOf(phrase: readonly Word[]): number {
  const of = phrase.findIndex(({lower}, i) => i > 0 && PREPOSITION.has(lower));
  return (of > 0 ? of : phrase.length) - 1;
}

/**
 * Whether a noun phrase is plural: "sales", "Ann and Bo", "four groups", "the Greens".
 *
 * @param isName - Whether a word with a capital that stands alone is a name: it always is but at the start of a sentence.
 */
export function isPlural(phrase: readonly Word[], isName: (word: Word) => boolean = () => true): boolean {
  const [first] = phrase;
  if (first!.lower === 'they' || isCount(first!) || phrase.some(({lower}) => lower === 'and')) return true;
  const at = headOf(phrase);
  const head = phrase[at]!;
  if (!PLURAL.test(head.lower)) return false;
  if (!head.capital || OF_PEOPLE.test(head.lower)) return true;
  return at === 0
    ? !isName(head)
    : DETERMINER.has(first!.lower) && (at === 1 || (phrase[1]!.capital && !IS_ONE.test(head.lower)));
}

/** How far around a word its like is looked for, in UTF-16 units. */
const AROUND = 5000;

/** Whether a word that opens a sentence is a name: it has a capital inside a sentence nearby, too. */
export function isNameIn(text: string, {text: word, start, end}: Word): boolean {
  const near = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return near.some((piece) => {
    for (let at = piece.indexOf(` ${word}`); at >= 0; at = piece.indexOf(` ${word}`, at + 1))
      if (/[\p{L},]/u.test(piece[at - 1] ?? '')) return true;
    return false;
  });
}

/** "was" or "were", as a subject takes it. */
export const pastBe = (words: readonly Word[], {from, to}: NonNullable<Clause['subject']>): 'was' | 'were' =>
  isPlural(words.slice(from, to), from === 0 ? () => false : undefined) ? 'were' : 'was';
