// The year that follows a month, a season or a quarter: "of 1989", ", 1989", "’89", "nineteen ninety-four", "last year".

import {yearInDigits} from '../../time/digits.js';
import {sticky} from '../grammar.js';
import {FROM_TWENTY, MONTH, numberOf, ONE_TO_NINE, TEN_TO_NINETEEN} from './words.js';

const LOW = `(?:${FROM_TWENTY}|${TEN_TO_NINETEEN})\\b`;
const CENTURY = '(?:sixteen|seventeen|eighteen|nineteen)';
/** "nineteen ninety-four", "eighteen twelve", "two thousand". */
export const SPELLED_YEAR = `(?:${CENTURY}[ -](?:(?:hundred and[ -])?${LOW}|(?:oh|hundred and)[ -](?:${ONE_TO_NINE})\\b)|two thousand(?: (?:and )?(?:${ONE_TO_NINE}|${LOW}))?\\b|twenty[ -]${LOW})`;

/** "fourteen ninety-two", "ten sixty-six", "nineteen hundred": counts and hours as well. */
export const EARLY_YEAR = `(?:(?:ten|eleven|twelve|thirteen|fourteen|fifteen)[ -]${LOW}|${CENTURY} hundred\\b(?! and))`;

/** A year as words or digits; one group. */
const YEAR = `(\\d{4}(?!\\d|[,.]\\d|-\\d(?!\\d? ${MONTH}))|['’]\\d\\d\\b|(?:${SPELLED_YEAR}|${CENTURY} hundred\\b(?! and))(?! (?:[a-z]{3,15}s|people|men|women)\\b))`;

const WHICH = 'last|this|next|the same|that|the following|the next|the previous';
/** The year after a month or a part of the year, a tail of grammars; groups: the year, or which one ("last", "that"). */
export const OF_YEAR = sticky(
  `,? ?(?:of |in )?(?:the year (?:of our lord )?|fiscal |FY ?)?${YEAR}|,? (?:of |in )?(${WHICH}) (?:fiscal )?year\\b`,
);

/** A year with its era after a day or a month: ", 44 BC", " AD 79"; groups: the year after "AD", or the year and its era. */
export const ERA_YEAR =
  ',? (?:of )?(?:(?:AD|A\\. ?D\\.) ?(\\d{1,4})(?!\\d)|(\\d{1,4}) ?(BCE?|B\\. ?C\\.E?\\.?|CE|C\\.E\\.|AD|A\\. ?D\\.)(?!\\w))';

/** The astronomical year of the groups of `ERA_YEAR`: 44 BC is -43. */
export function eraYear(anno: string | undefined, number: string | undefined, era = ''): number | undefined {
  if (anno) return Number(anno);
  if (!number) return undefined;
  return /^b/i.test(era) ? 1 - Number(number) : Number(number);
}

/** The year that `YEAR` matched. */
export function yearOf(words: string): number {
  const text = words.toLowerCase();
  if (/^['’]?\d/.test(text)) return yearInDigits(text.replace(/^['’]/, ''));
  if (text.startsWith('two thousand')) return numberOf(text);
  const [, high = '', low = ''] = /^(\w+)[ -](?:(?:hundred and|oh)[ -])?(.+)$/.exec(text) ?? [];
  if (low === 'hundred') return numberOf(text);
  return numberOf(high) * 100 + numberOf(low);
}
