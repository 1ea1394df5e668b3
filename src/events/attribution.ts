// Who told the news and when, at the end of a sentence: "…, officials said in Rome on Monday".

import {MONTH_NAMES, WEEKDAY_NAMES} from '../time/names.js';
import {BE, COORDINATOR, DETERMINER, RELATIVE, SAYING, SUBJECT_PRONOUN, wordList} from './lexicon.js';
import {type VerbGroup, verbsIn} from './verb-group.js';
import {lowerAt, type Word} from './words.js';

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...wordList(
    'on in at late early last this earlier yesterday today tonight week month year night morning evening afternoon ,',
  ),
  ...[...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()),
]);

export const isDateWord = (lower: string): boolean => DATE_WORDS.has(lower) || /^\d+$/.test(lower);

const SOURCE =
  /^(?:to|reporters|journalists|us|me|statement|interview|journal|magazine|a|an|the|news|conference)$/;

/** Where or when something was said: "to reporters on Monday", "in the journal Nature", "in Rome". */
const isOfSource = ({isWord, lower, capital}: Word, before: Word | undefined): boolean =>
  !isWord ||
  isDateWord(lower) ||
  SOURCE.test(lower) ||
  (capital &&
    before !== undefined &&
    (before.capital || /^(?:in|to|at|journal|magazine)$/.test(before.lower)));

/** "…, officials said Monday" at the end of a sentence; the index of its comma or its first word. */
export function attribution(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  from: number,
): number | undefined {
  const verb = verbs.at(-1);
  if (!verb || verb.first <= from) return undefined;
  const said = words[verb.head]!.lower;
  const name =
    words[verb.first - 1]!.text === ',' && SAYING.has(said) ? beforeApposed(words, verb.first - 1) : -1;
  if (name > from && verbsIn(verbs, from, name).length > 0) return name;
  // "…, said Ann Lee"
  if (words[verb.first - 1]!.text === ',' && /^sa(?:id|ys)$/.test(said) && verbs.length > 1)
    return verb.first - 1;
  if (
    !SAYING.has(said) &&
    !/^(?:announced|confirmed|revealed|found|showed|learned|decided|ruled)$/.test(said)
  )
    return undefined;
  // "…, and in 1880 he was recalled"
  if (/^(?:recalled|continued|observed)$/.test(said) && BE.has(words[verb.head - 1]!.lower)) return undefined;
  // "told Reuters"
  const tail = words.slice(said === 'told' && words[verb.head + 1]?.capital ? verb.head + 2 : verb.head + 1);
  if (!tail.every((word, i) => isOfSource(word, tail[i - 1]))) return undefined;
  for (let i = verb.first - 1; i > from && verb.first - i < 14; i--) {
    const {text, isWord} = words[i]!;
    if (text === ',' || /["”]/.test(text)) {
      const told = verbsIn(verbs, from, i);
      // "the plan, which was announced on Friday": of the plan. "Lee, who had left, wrote to Cole": Lee did.
      const isOther =
        RELATIVE.has(words[i + 1]!.lower) ||
        (i === verb.first - 1 && told.every(({first}) => RELATIVE.has(words[first - 1]?.lower ?? '')));
      return told.length > 0 && !isOther ? i : undefined;
    }
    if (!isWord && text !== '.') return undefined;
  }
  return undefined;
}

/** "…, she said, and …": the comma before who told what stands before it, in the midst of a sentence. */
export const attributedInside = (words: readonly Word[], {first, head}: VerbGroup): number | undefined =>
  first > 2 &&
  SAYING.has(words[head]!.lower) &&
  words[first - 2]!.text === ',' &&
  SUBJECT_PRONOUN.has(words[first - 1]!.lower) &&
  words[head + 1]?.text === ',' &&
  COORDINATOR.has(lowerAt(words, head + 2))
    ? first - 2
    : undefined;

/** "…, Ann Lee, a lawyer of the party, | told reporters", "…, the lawyer, Ann Lee, | said": the comma before who is explained up to the one at `close`, or -1. */
function beforeApposed(words: readonly Word[], close: number): number {
  const comma = (to: number) => words.findLastIndex(({text}, i) => i < to && text === ',');
  const open = comma(close);
  const name = comma(open);
  const isName = (from: number, to: number) =>
    to - from > 1 && words.slice(from, to).every(({capital}) => capital);
  const isApposed =
    isName(name + 1, open) || (isName(open + 1, close) && DETERMINER.has(lowerAt(words, name + 1)));
  return name > 0 && isApposed && words.slice(open + 1, close).every(({isWord}) => isWord) ? name : -1;
}
