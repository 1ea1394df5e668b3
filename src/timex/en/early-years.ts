// Years of two and three digits that name no era: "in 636", "July 67". They are years where the paragraph tells of that age: a date
// or an era beside such a number lies within a hundred years.

import {MONTH} from './words.js';

/** "20 August 636", "AD 66", "66 CE"; a count goes on with what it counts. */
const DATED = new RegExp(
  `\\b\\d{1,2} ${MONTH} (\\d{3})(?= ?[.,;:)](?!\\d)|$| (?:the|he|she|it|they|his|her)\\b)|` +
    '\\b(?:AD|A\\.D\\.) ?(\\d{2,3})(?!\\d)|\\b(\\d{2,3}) ?(?:AD|A\\.D\\.|CE|C\\.E\\.)(?!\\w)',
  'gi',
);

let read = '';
let years: readonly number[] = [];

/** Whether a paragraph names a year of that age by its date or its era, within a hundred years of this one. */
export function tellsOfAge(digits: string, text: string): boolean {
  // Asked of one paragraph after the other: each is searched once.
  if (text !== read) {
    read = text;
    years = Array.from(text.matchAll(DATED), ([, dated, anno, era]) => Number(dated ?? anno ?? era));
  }
  return years.some((year) => Math.abs(year - Number(digits)) <= 100);
}
