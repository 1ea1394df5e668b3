// Which words of a clause say when: a time phrase with what brings it in, unless it is part of a noun phrase.

import {ONWARD} from './extent.js';
import type {TextSpan} from '../article/article.js';
import {textAfter, textBefore} from '../article/text-around.js';
import {leadingWords} from './leading-words.js';

const AFTER_DATE =
  /^(?:['’]s\b|\s+alone\b|,\s+an?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\s*(?:local\s+time|UTC|[A-Z]{1,3}T)\b)/;

/** "in the 1994 season", but "the 1994 season opener" */
export const SEASON =
  /^ seasons?\b(?!['’-]| (?!(?:and|but|or|as|after|before|when|with|in|on|at|to|for|the|he|she|it|they|was|were|had|saw|began|started|opened|ended)\b)\p{Ll})/u;

/** "third-quarter", "year-end": before its noun. */
export const isAttributive = (date: string): boolean => /^\p{L}+-\p{Ll}+$/u.test(date);

/** Whether a date stands on its own in the clause ("on Monday", "last year, …") and is no part of a noun phrase ("its first quarter"). */
export function standsAlone(text: string, date: TextSpan, within: TextSpan): boolean {
  const before =
    /(?<!\S)(\S+)\s+$/
      .exec(text.slice(Math.max(within.start, date.start - 24), date.start))?.[1]
      ?.toLowerCase() ?? '';
  if (/['’]s$|^(?:its|his|her|their|our|a|an|any|each|every|no)$/.test(before)) return false;
  const told = text.slice(date.start, date.end);
  const noun = /^\s+(?!(?:and|or|in|on|at|to|of|for|with)\b)\p{Ll}{3}/u.test(textAfter(text, date.end, 8));
  // "the 2008 models", "Easter dates", "the Christmas trade".
  const named = /^(?:easter|christmas|spring|summer|autumn|winter)$/i.test(told);
  return !(noun && ((named && before) || before === 'the' || isAttributive(told) || /ing$/.test(before)));
}

/** "its first Christmas", "the southern summer of 2014": a word of its own makes a date part of a noun phrase. */
export const isModified = (text: string, {start}: TextSpan): boolean =>
  MODIFIED.test(textBefore(text, start, 24)) &&
  /^(?:\p{Lu}|summer|autumn|winter|spring)/u.test(textAfter(text, start, 8));

const MODIFIED =
  /(?<!\S)(?:the|an?|its|his|her|their) (?:first|second|third|fourth|fifth|last|next|\p{Ll}+ern) $/u;

/** Not by its article alone. */
export const LED = /^(?!the )\p{L}+ /iu;

/** "in the three months ended", "with effect from". */
const BROUGHT_IN =
  /(?:\b(?:in|for|during|over) )?(?:\bthe |\bits )?(?:\b(?:first|second|third|fourth|fiscal|full|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|latest|recent|most) ){0,4}\b(?:weeks?|months?|quarter|half|half-year|year|period) (?:to|(?:that )?end(?:ed|ing)) $|\bwith (?:immediate )?effect $/i;

/** A time phrase with the preposition that brings it in: "on Monday", "in early 2004". */
export function timePhrase(text: string, date: TextSpan, within: TextSpan): TextSpan {
  const leading = leadingWords(text.slice(Math.max(within.start, date.start - 40), date.start));
  const start =
    date.start - leading - (BROUGHT_IN.exec(text.slice(within.start, date.start - leading))?.[0].length ?? 0);
  const rest = text.slice(date.end, Math.min(within.end, date.end + 20));
  const led = text.slice(start, date.start);
  const after =
    AFTER_DATE.exec(rest) ??
    (LED.test(led) && SEASON.exec(rest)) ??
    (/^from\b/i.test(led) && ONWARD.exec(rest));
  return {start, end: date.end + (after ? after[0].length : 0)};
}
