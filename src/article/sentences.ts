// Cuts a paragraph into sentences. A sentence never ends inside a date, after an abbreviation or
// after an initial: `Intl.Segmenter` ends one at "Sept. | 3", and takes ten times as long.

import {MONTH_NAMES, SHORT_MONTHS, SHORT_WEEKDAYS} from '../time/names.js';
import type {TextSpan} from './article.js';
import {FUNCTION_WORDS, TITLES} from './common-words.js';
import {PIECE, remembered} from '../time/remembered.js';
import {trimSpan} from './paragraphs.js';

// Always followed by the name they belong to, and by what they introduce.
const LEADING = new RegExp(`^(?:${TITLES}|vs|cf|approx|e\\.g|i\\.e)$`);
// Followed by their number: "Sept. 3", "No. 10"; "The sun. It rose" ends.
const NUMBERED = new RegExp(
  `^(?:(?!may)(?:${SHORT_MONTHS}|${SHORT_WEEKDAYS})(?:t|s|rs?)?|nos?|art|fig|vol|pp|op|ca|c|v)$`,
  'i',
);
const NUMBER = new RegExp(`^(?:\\d|${SHORT_MONTHS})`, 'i');
// May end a sentence too: they do if what follows starts one far more often than it is part of a name.
const TRAILING =
  /^(?:inc|corp|co|ltd|llc|plc|bros|jr|sr|etc|dept|ave|blvd|est|[ap]\.m|am|pm|b\.?c|a\.?d|b\.c\.e|c\.e|ph\.d|(?:[a-z]\.)+[a-z])$/i;
// "5 p.m. Monday", "5 p.m. EST", "5 p.m. Eastern"; "5 p.m. Residents left" ends.
const HOUR = /^[ap]\.?m$/i;
const WHERE_OR_WHEN = new RegExp(
  `^(?:\\d|(?:[A-Z]{2,}|(?:${SHORT_WEEKDAYS})(?:[a-z]*day)?|${SHORT_MONTHS}|${MONTH_NAMES.join('|')})$|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich)`,
);
// A mark that may end a sentence, with the quotes and brackets it closes and the notes it has: "in 1880.[3] They …".
const MARK = /[.!?…]+["'”’»)\]]*(?:\[\d{1,3}\])*/g;
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.’'-]{0,23}$/u;
const WORD_AFTER = /^[\s"'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}’']*)/u;

/** What a word with a full stop is. */
const stopped = remembered((word: string) => {
  if (LEADING.test(word)) return 'leading';
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return 'leading'; // an initial
  if (NUMBERED.test(word)) return 'numbered';
  return TRAILING.test(word) ? 'trailing' : null;
}, PIECE);

function ends(text: string, at: number, mark: string, end: number, within: TextSpan): boolean {
  const after = text.slice(end, Math.min(within.end, end + 40));
  if (after === '') return true;
  if (!/^\s/.test(after)) return false;
  const next = WORD_AFTER.exec(after)?.[1] ?? '';
  // A sentence starts with a capital, a digit or a script without capitals.
  if (next !== '' && next[0] === next[0]!.toLowerCase() && next[0] !== next[0]!.toUpperCase()) return false;
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(within.start, at - 24), at))?.[0] ?? '';
  switch (stopped(word)) {
    case 'leading':
      return false;
    case 'numbered':
      return !NUMBER.test(next);
    case 'trailing':
      return HOUR.test(word)
        ? !WHERE_OR_WHEN.test(next) && !/^\s+\S+ time\b/i.test(after)
        : FUNCTION_WORDS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
    default:
      return true;
  }
}

/**
 * The sentences of a paragraph in order, without the white space around them.
 *
 * @param unbroken - Spans in order that no sentence may end inside: dates ("Sept. 3").
 */
export function sentences(text: string, within: TextSpan, unbroken: readonly TextSpan[] = []): TextSpan[] {
  const found: TextSpan[] = [];
  const paragraph = text.slice(within.start, within.end);
  let start = within.start;
  let next = 0;
  const close = (end: number) => {
    found.push(...pieces(text, trimSpan(text, {start, end})));
    start = end;
  };
  for (const {0: mark, index} of paragraph.matchAll(MARK)) {
    const at = within.start + index;
    const end = at + mark.length;
    while (next < unbroken.length && unbroken[next]!.end <= end) next++;
    const date = unbroken[next];
    if (date && date.start < end && end < date.end) continue;
    if (!ends(text, at, mark, end, within)) continue;
    close(end);
  }
  close(within.end);
  return found;
}

/** Nobody writes longer sentences; a text without full stops is cut so that reading stays linear, in UTF-16 units. */
const LONGEST = 1500;

/** Marks alone are no sentence: what is as short as this is looked through for a word, in UTF-16 units. */
const MARKS = 8;

/** A stretch cut after a word wherever it gets too long; nothing of one without words. */
function pieces(text: string, {start, end}: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  while (end - start > LONGEST) {
    // Looked for in the last half only: a text without spaces is not searched back to its beginning.
    const half = start + LONGEST / 2;
    const space = text.slice(half, start + LONGEST).lastIndexOf(' ');
    const cut =
      space > 0
        ? half + space
        : start + LONGEST - (/[\uD800-\uDBFF]/.test(text[start + LONGEST - 1]!) ? 1 : 0);
    found.push(trimSpan(text, {start, end: cut}));
    start = trimSpan(text, {start: cut, end}).start;
  }
  if (end - start > MARKS || /[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({start, end});
  return found;
}
