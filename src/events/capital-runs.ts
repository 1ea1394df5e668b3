// Capitalised words in a row, wherever they stand in a text: who may be named there, before any sentence is read.

import {FUNCTION_WORDS} from './lexicon.js';
import {CALENDAR, isFullName, TITLE} from './names.js';

const RUN = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu;
/** Of a country: "Further Iranian …" is no name. */
export const PEOPLE = /(?:ian|ish|ese|ican|rean)s?$|^(?:German|French|Israeli|Dutch|Greek|Iraqi)s?$/;
/** May stand before a name without being part of it: "After", "May", "President". */
const isBefore = (word: string): boolean =>
  FUNCTION_WORDS.has(word.toLowerCase()) ||
  /^Unlike$|\p{L}{2}ing$/u.test(word) ||
  CALENDAR.test(word) ||
  TITLE.test(word);
/** Whose something is: "Italy’s Ann Lee" is not one name. */
const OWNER = /['’]s? /;
/** Words of a full name, at most. */
const NAMES = 3;

/** Words with capitals, without what only stands before a name. */
export interface CapitalRun {
  readonly words: readonly string[];
  /** As it stands in the text, from `index` on. */
  readonly run: string;
  readonly index: number;
  /** It looks like a name and a surname. */
  readonly full: boolean;
}

export function* capitalRuns(text: string): Generator<CapitalRun, void> {
  for (const {0: run, index} of text.matchAll(RUN)) {
    const words = run.split(' ').map((word) => word.replace(/['’]s?$/, ''));
    while (words.length > 1 && isBefore(words[0]!)) words.shift();
    const full = words.length > 1 && words.length <= NAMES && !OWNER.test(run) && isFullName(words);
    yield {words, run, index, full};
  }
}
