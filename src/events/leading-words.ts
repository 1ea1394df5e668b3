// The words that bring a time phrase in ("on", "in early", "shortly after the") and leave a title with it.

import {BE, wordList as list} from '../article/common-words.js';
import {IRREGULAR_PARTICIPLE, UNCHANGED_PAST} from './lexicon.js';
import {isPastForm} from './verb-words.js';

const PREPOSITION = list(
  'on in at by from since until till during around about of for through throughout over within after before between dated circa c.',
);
/** Between the preposition and the date. */
const SHADE = list('about around early late mid the a an approximately exactly over');
const MOST_SHADES = 5;
/** Before the preposition. */
const DEGREE = list(
  'early late later earlier mid back only just shortly soon immediately starting beginning effective sometime',
);
/** "the morning of". */
const PART = list('morning afternoon evening night beginning end start middle');
/** Lead a date in by themselves. */
const ALONE = list('early late later earlier back only just the');

const isDone = (word: string): boolean =>
  isPastForm(word) || IRREGULAR_PARTICIPLE.has(word) || UNCHANGED_PAST.has(word);

const AS_LATE_AS = /\bas (?:early|late|recently|soon) as (?:the )?$/i;

/** The word that stands right before: most dates have none of these. */
const NEAREST = /(?<![^\s(])([^\s(]+|\()\s+$/;
const LEADS: ReadonlySet<string> = new Set([
  ...PREPOSITION,
  ...SHADE,
  ...ALONE,
  'starting',
  'beginning',
  'effective',
]);

/** How many UTF-16 units at the end of what stands before a date bring it in; they end in white space. */
export function leadingWords(before: string): number {
  const asLateAs = AS_LATE_AS.exec(before);
  if (asLateAs) return asLateAs[0].length;
  const [, nearest] = NEAREST.exec(before) ?? [];
  if (nearest === undefined || !LEADS.has(nearest.toLowerCase())) return 0;
  const words = [...before.matchAll(/\(|--|(?:(?!--)[^\s(])+/g)];
  const word = (i: number) => words[i]?.[0].toLowerCase() ?? '';
  const last = words.length - 1;
  let first = -1;
  for (let i = last, shades = 0; i >= 0; i--) {
    if (PREPOSITION.has(word(i))) first = i;
    if (!SHADE.has(word(i)) || ++shades > MOST_SHADES) break;
    if (word(i - 1) === 'or') i--;
  }
  // "charges bags starting today"; but "is starting today"
  const begins = /^(?:starting|beginning|effective)$/.test(word(last)) && !BE.has(word(last - 1));
  // "was put back in 1946", "went back last week": done, not when
  const goesBack = (i: number): boolean => word(i) === 'back' && isDone(word(i - 1));
  if (first < 0)
    return begins || (ALONE.has(word(last)) && !goesBack(last)) ? before.length - words[last]!.index : 0;
  if (word(first) === 'of') {
    if (word(first - 1) === 'as') first--;
    else if (PART.has(word(first - 1)) && word(first - 2) === 'the') first -= 2;
  }
  if (
    (DEGREE.has(word(first - 1)) && !goesBack(first - 1)) ||
    (word(first - 1) === 'again' && word(first - 2) === 'and')
  )
    first--;
  else if (word(first - 1) === 'time' && word(first - 2) === 'some') first -= 2;
  return before.length - words[first]!.index;
}
