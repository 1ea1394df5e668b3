// Whether a happening filled its time or fell somewhere inside it.

import {textAfter, textBefore} from '../article/text-around.js';
import type {TextSpan} from '../article/article.js';
import type {Interval} from '../time/interval.js';
import {timex3ToInterval} from '../time/timex3.js';
import type {Timex} from '../timex/timex.js';
import type {Extent} from './event.js';

const FILLS = /\b(?:throughout|all)\s+$/i;
const DIGITS_RANGE = /\d\s{0,3}[-–—]\s{0,3}\d{2,4}\b/;
const RANGES: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/\b(?:from|since)\b/i, /\b(?:to|until|till|through)\b/i],
  [/\bbetween\b/i, /\band\b/i],
];

/** "1950–53", "from May to July", "between May and July". */
function isRange(words: string): boolean {
  if (DIGITS_RANGE.test(words)) return true;
  return RANGES.some(([opens, closes]) => {
    const first = opens.exec(words);
    return first !== null && closes.test(words.slice(first.index + first[0].length));
  });
}

/**
 * @param noun - What the date stands with, in lower case, if it is a noun phrase ("war").
 * @param interval - When, if that is not what the expression says alone: "since 1991".
 */
export function extentOf(
  text: string,
  sentence: TextSpan,
  timex: Timex,
  noun?: string,
  interval = timex.interval,
): Extent {
  if (interval?.openStart || interval?.openEnd) return 'throughout';
  const range = timex.value.includes('/') || isRange(timex.text);
  if (timex.type === 'DURATION' || (noun && range)) return 'throughout';
  if (noun) return 'within';
  const before = text.slice(Math.max(sentence.start, timex.start - 16), timex.start);
  // "between 1950 and 1953" holds a happening somewhere; "from 1950 to 1953" is how long it lasted.
  if (range)
    return /^between\b/i.test(timex.text) || /\b(?:between|in|during)\s+$/i.test(before)
      ? 'within'
      : 'throughout';
  return timex.type === 'DATE' && FILLS.test(before) ? 'throughout' : 'within';
}

const SINCE = /\bsince\s+(?:(?:the|about|around|at least|early|late)\s+){0,2}(?:the \w+ (?:in|on|of) )?$/i;
const UNTIL =
  /(?<!\b(?:not|took(?: [a-z]+)?) )\b(?:until|till)\s+(?:(?:the|about|around|at least|early|late)\s+){0,2}$/i;
const FROM = /\bfrom\s+(?:(?:the|about|around|early|late)\s+){0,2}$/i;
/** After "from 1990": it went on. */
export const ONWARD = /^\s+on(?:wards?\b|\b(?!\s+(?:the|an?|his|her|its|their)\b))/i;

/** What is put off is no longer to be before then: it is to be then. */
const PUT_OFF =
  /\b(?:(?:postpon|delay|deferr?|adjourn|push|reschedul)(?:e?s?|ed|ing)|put (?:off|back)|(?:mov|shift|extend|brought for)(e|ed|ward))\b/i;
const LEADS = /\b(?:until|till|(from)) (?:the |early |late )?$/i;

/** "The vote was put off until May", "moved from 3 May to 5 May": the time is what became of it, and no end of it. */
export function isMoved(text: string, {start}: TextSpan): boolean {
  const clause = textBefore(text, start, 72).split(/[.,;]/).at(-1)!;
  const leads = LEADS.exec(clause);
  const verb = leads && PUT_OFF.exec(clause);
  // "They moved to Linz until March"
  return !!verb && (leads[1] !== undefined || verb[1] === undefined);
}

/** Of "moved from 3 May to 5 May" the day it was moved to; any other time as it is. */
export function movedTo(text: string, timex: Timex): Timex {
  const [from = '', value] = timex.value.split('/');
  const interval =
    value !== undefined && /^\d{4}-/.test(from) && isMoved(text, timex) ? timex3ToInterval(value) : null;
  return interval ? {...timex, value: value!, interval} : timex;
}

/** Whether the words before an expression say that something went on up to then. */
export const isUntil = (text: string, timex: TextSpan): boolean =>
  UNTIL.test(textBefore(text, timex.start, 32)) && !isMoved(text, timex);

/** "Since 1991 the firm has made cars", "it was closed until 1951": when, with the end that is not told left open. */
export function openInterval(text: string, timex: Timex, negated: boolean): Interval | undefined {
  const {interval, start, end, value, type} = timex;
  if (!interval || type === 'DURATION' || value.includes('/')) return interval;
  const before = textBefore(text, start, 32);
  if (SINCE.test(before) || (FROM.test(before) && ONWARD.test(textAfter(text, end, 20))))
    return {...interval, openEnd: true};
  // "was not noticed until Tuesday": it was on Tuesday.
  return !negated && isUntil(text, timex) ? {...interval, openStart: true} : interval;
}
