// Where an expression ends and begins in the prose around it.

import {textAfter, textBefore} from '../../article/text-around.js';
import {WEEKDAY} from './words.js';

const ARTICLE = /(?<!\w)the /iy;

/** Offset of a "the " right before `at`, or `at`: "the 20th century" has its article, "a 20th-century ship" none. */
export function withArticle(text: string, at: number): number {
  if (text[at - 1] !== ' ') return at;
  ARTICLE.lastIndex = at - 4;
  return at >= 4 && ARTICLE.test(text) ? at - 4 : at;
}

/** The end without the full stop that a pattern took for the point of an abbreviation: "last June." */
export function withoutFullStop(text: string, end: number): number {
  return text[end - 1] === '.' && /(?:[a-z]{5}|\bMay|\bJune|\bJuly)\.$/i.test(textBefore(text, end, 8))
    ? end - 1
    : end;
}

/** Ends in a weekday that the words after it go with: "Friday, ", "Wed (". */
export const AFTER_WEEKDAY = new RegExp(`(?:^|[^\\w])${WEEKDAY},? ?(?:[-–(] ?)?(?:the )?$`, 'i');

/** After a number: no noun follows that it counts; the clause ends, or goes on with its subject, its verb or what joins it. */
export const CLAUSE_GOES_ON =
  /^(?: ?[.,;:!?)](?!\d)|["”’]?$|["”’][.,;:!?)]| (?:and|but|or|not|to|until|in|on|at|by|for|from|with|as|after|before|when|where|while|I|we|you|he|she|it|they|there|the|this|an?|his|her|its|their|that|such|which|who|is|are|was|were|ha[sd]|have|will|left|made|[a-z]{2,8}ed)\b)/;

/** Prepositions that lead to a time, as alternatives of a pattern. */
export const LEADING = 'in|by|since|until|till|from|to|through|during|before|after|between|for';
const LEADS = new RegExp(
  `^[\\s"'“‘(]*(?:(?:${LEADING}|on|at|thru|throughout|starting|beginning|ending|as of|all|the) ){0,2}$`,
  'i',
);
const TRAILS = /^[\s"'”’).,;:!?]*$/;

/** Whether a stretch is all that its paragraph says, but for a preposition before it: a heading, an entry of a list, an answer. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    start <= 24 && text.length - end <= 8 && TRAILS.test(text.slice(end)) && LEADS.test(text.slice(0, start))
  );
}

// The same of what a pattern matched.

/** The words before a match, so many UTF-16 units at most. */
export const wordsBefore = ({input, index}: RegExpExecArray, length: number): string =>
  textBefore(input, index, length);

/** The words after it. */
export const wordsAfter = (match: RegExpExecArray, length: number): string =>
  textAfter(match.input, endOf(match), length);

/** Where it begins, a "the" right before it included. */
export const startWithThe = ({input, index}: RegExpExecArray): number => withArticle(input, index);

/** Where it ends. */
export const endOf = ({index, 0: words}: RegExpExecArray): number => index + words.length;

/** Where it ends, without the full stop of a sentence. */
export const endOfWords = (match: RegExpExecArray): number => withoutFullStop(match.input, endOf(match));

/** Whether it is all that its paragraph says. */
export const isAlone = (match: RegExpExecArray): boolean =>
  standsAlone(match.input, match.index, endOf(match));
