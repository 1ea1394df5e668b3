// Years of one to three digits that name no era: "in 636", "July 67", "in 425". They are years where the text tells of that age:
// where others within a hundred years of them stand with their era, beside a month, or in the brackets of a heading. Two in the
// article, or one in the same paragraph; before Christ, if most are.

import {textAfter, textBefore} from '../../article/text-around.js';
import {MONTH} from './words.js';

/** What a sentence goes on with after a year that opens it, or after a date. */
export const SUBJECT = '(?:the|he|she|it|they|his|her)\\b';
/** What histories tell of a year, and nobody of so many: "resulted in 300", "played in 250". */
const TELLS =
  '(?:born|died|reigned|ruled|married|crowned|elected|deposed|abdicated|murdered|killed|founded|built|destroyed|conquered|sacked|consecrated)';

/** "20 August 636", "born in 963", "In 843 the empire", "AD 66", "66 CE", "(101–102)" in a heading, "430 BC", "490–479 BC"; a count goes on with what it counts. */
const DATED = new RegExp(
  `(?:\\b\\d{1,2} ${MONTH}|\\b${TELLS} (?:in|until)|(?<=(?:^|[.!?]["”)]? )In)) (\\d{3})(?= ?[.,;:)](?!\\d)|$| (?:${SUBJECT}|by|and|at)\\b)|` +
    '\\b(?:AD|A\\.D\\.) ?(\\d{2,3})(?!\\d)|\\((\\d{2,3}) ?[-–] ?(\\d{2,3})\\)(?=\\n|$)|' +
    '\\b(\\d{2,4})(?: ?[-–/] ?(\\d{1,3}))? ?(?:(AD|A\\.D\\.|CE|C\\.E\\.)|BC|B\\.C\\.)(?!\\w)',
  'gi',
);

/** So far into an article it is looked through. */
const FAR = 100_000;
/** So near to a year that is known another one is of the same age. */
const NEAR = 100;

interface Known {
  /** Of those before Christ below zero. */
  readonly eras: readonly number[];
  /** Beside a day and a month, without an era. */
  readonly dated: readonly number[];
}

/** The years that a text names; each text is searched once, however often it is asked for. */
function knownYears(): (text: string) => Known {
  let read = '';
  let known: Known = {eras: [], dated: []};
  return (text) => {
    const isKnown = text === read;
    read = text; // the same words in another string are compared once
    if (isKnown) return known;
    const eras: number[] = [];
    const dated: number[] = [];
    for (const [, day, anno, from, to, first, last, ad] of text.slice(0, FAR).matchAll(DATED)) {
      if (day) dated.push(Number(day));
      else if (from) eras.push(Number(to) > Number(from) ? Number(from) : -Number(from));
      else eras.push(first && !ad ? -Number(last ?? first) : Number(anno ?? last ?? first));
    }
    return (known = {eras, dated});
  };
}
const inParagraph = knownYears();
const inArticle = knownYears();

/**
 * The astronomical year that a number is, or null where nothing tells that it is one.
 *
 * @param at - Where the number stands in its paragraph.
 * @param reach - So many years away another one tells its age.
 */
export function earlyYear(
  digits: string,
  paragraph: string,
  at: number,
  article: string,
  reach = NEAR,
): number | null {
  const number = Number(digits);
  if (!(number > 0 && number < 1000)) return null;
  return (
    besideEra(number, paragraph, at) ??
    ageIn(inArticle(article), number, 2, reach) ??
    ageIn(inParagraph(paragraph), number, 1, reach)
  );
}

/** That year after or before Christ, as most of the years near it are, if they are enough. */
function ageIn({eras, dated}: Known, number: number, enough: number, reach: number): number | null {
  const near = (year: number) => year > 0 && Math.abs(year - number) <= reach;
  const before = eras.filter((year) => near(-year)).length;
  const after = eras.filter(near).length + (before > 0 ? 0 : dated.filter(near).length);
  if (after === before || Math.max(after, before) < enough) return null;
  return after > before ? number : 1 - number;
}

/** The year of the age of the last year before it in its paragraph that has its era, if that lies near. */
function besideEra(number: number, text: string, at: number): number | null {
  const [before, after] = [text.lastIndexOf('BC', at), text.lastIndexOf('AD', at)];
  if (before === after) return null;
  const isBefore = before > after;
  const [known] = /\d+/.exec(isBefore ? textBefore(text, before, 5) : textAfter(text, after, 7)) ?? [];
  if (!known || Math.abs(Number(known) - number) > NEAR) return null;
  return isBefore ? 1 - number : number;
}
