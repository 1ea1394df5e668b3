// Lengths of time that are counted: "two years", "30-day", "half an hour", "a minute and a half", "$50 a day" (a rate),
// and what lies so far away: "ten days ago", "six days later", "in two weeks".

import type {Unit} from '../../expression.js';
import type {Grammar} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, shifted} from '../../meanings.js';
import {withArticle} from '../edges.js';
import {tenseAt} from '../tense.js';
import {lookUp, NUMBER, NUMBER_STARTS, numberOf, UNIT, UNITS} from '../words.js';
import {andAHalf, counted, durationValue, JOINT} from './duration-value.js';

const QUALITY =
  '(?:(?:full|whole|long|more|additional|consecutive|straight|further|short|extra|trading|business|working|solid|calendar|bloody|brutal|good|successive|entire|crucial|hard) )?';
/** Before one of these a number counts something else, or is none. */
const NOT_AFTER = /[\d.,:$£€#/-]$/;

/** "two years", "twenty-four hours", "2 1/2 years", "two and a half years", "65 million years ago". */
export const exactDuration: Grammar = {
  starts: [DIGITS, ...NUMBER_STARTS, 'another'],
  pattern: sticky(
    `(?:another )?(?:(${NUMBER}) (?:to|or) )?(${NUMBER})(?:(?<=\\d)\\+?)? ?(million |billion |and a half |and half )?(?:or so )?${QUALITY}(${UNIT})(?!-)( or so\\b)?${JOINT}`,
  ),
  read(match, text) {
    const [whole, atLeast, number = '', tail, unitWord = '', orSo, joint] = match;
    if (NOT_AFTER.test(text[match.index - 1] ?? '')) return null;
    const unit = lookUp(UNITS, unitWord)!;
    const named =
      numberOf(number) * (/^million/i.test(tail ?? '') ? 1e6 : /^billion/i.test(tail ?? '') ? 1e9 : 1);
    if (!Number.isFinite(named) || isNoTime(named, unitWord, text, match.index + whole.length)) return null;
    // "the nine months" has its article, "the two-year term" keeps it for the noun.
    const start =
      named > 1 && joint === undefined && /s$/i.test(unitWord) ? withArticle(text, match.index) : match.index;
    const extra = orSo === undefined ? {start} : {start, mod: 'APPROX' as const};
    if (atLeast !== undefined && Number.isFinite(numberOf(atLeast)) && joint === undefined)
      return complete('DURATION', durationValue(numberOf(atLeast), unit), {start, mod: 'EQUAL_OR_MORE'});
    if (joint === undefined && (/half/i.test(tail ?? '') || / 1\/2$/.test(number)))
      return complete('DURATION', andAHalf(Math.floor(named), unit), extra);
    if (joint === undefined && isAhead(text, match.index))
      return shifted(unit, named, 'published', undefined, extra);
    return counted(named, unit, joint, extra);
  },
};

/** "a week", "an hour later", "a year and a half", "$50 a day". */
export const singleUnit: Grammar = {
  starts: ['a', 'an', 'another', 'half'],
  pattern: sticky(`(an?|another) ${QUALITY}(${UNIT})(?!-)(?: and a (half|quarter)\\b)?( or so\\b)?${JOINT}`),
  read(match, text) {
    const [, article = '', unitWord = '', fraction, orSo, joint] = match;
    const unit = lookUp(UNITS, unitWord)!;
    // "a second", "a quarter" (of something), "a season", "a weekend" are seldom counted time.
    if (joint === undefined && /^(?:second|quarter|season|min|weekend)s?$/i.test(unitWord)) return null;
    const extra = orSo === undefined ? {} : {mod: 'APPROX' as const};
    if (fraction !== undefined && joint === undefined) return complete('DURATION', andAHalf(1, unit), extra);
    if (joint === undefined && /^an?$/i.test(article) && isRate(text, match.index))
      return complete('SET', durationValue(1, unit));
    return counted(1, unit, joint, extra);
  },
};

/** "half an hour", "half a century". */
export const halfUnit: Grammar = {
  starts: ['half'],
  pattern: sticky(`half (?:an? |-)?(hour|day|year|decade|century|minute|month)(?!-)${JOINT}`),
  read([, unitWord = '', joint]) {
    const unit = lookUp(UNITS, unitWord)!;
    if (joint === undefined) return complete('DURATION', andAHalf(0, unit));
    const [amount, part] = HALVES[unit] ?? [0.5, unit];
    return counted(amount, part, joint);
  },
};

/** Half of a unit in smaller ones: "half a year ago" names a month, no year. */
const HALVES: Partial<Readonly<Record<Unit, readonly [amount: number, unit: Unit]>>> = {
  year: [6, 'month'],
  decade: [5, 'year'],
  century: [5, 'decade'],
  month: [2, 'week'],
};

/** "30-day", "52-week", "month-long", "ten year" before a noun. */
export const adjectiveDuration: Grammar = {
  starts: [DIGITS, ...NUMBER_STARTS, ...UNITS.keys()],
  pattern: sticky(
    `(?:(${NUMBER})[- ](second|minute|hour|day|night|week|month|quarter|year|decade|century)\\b(?:[- ]long\\b)?|(second|minute|hour|day|night|week|month|year|decade|century)s?-long\\b)`,
  ),
  read(match, text) {
    const [whole, number, unitWord = '', long] = match;
    if (NOT_AFTER.test(text[match.index - 1] ?? '')) return null;
    if (long !== undefined) return complete('DURATION', durationValue(1, lookUp(UNITS, long)!));
    const amount = numberOf(number ?? '');
    const hyphened = whole.includes('-');
    // "one day" is no adjective, "two second" no time.
    if (!Number.isFinite(amount) || (!hyphened && (amount === 1 || /^second$/i.test(unitWord)))) return null;
    return complete('DURATION', durationValue(amount, lookUp(UNITS, unitWord)!));
  },
};

/** "three quarters of the troops" is a fraction, "one second" and "one quarter" mostly no time either. */
function isNoTime(amount: number, unitWord: string, text: string, end: number): boolean {
  if (/^quarters?$/i.test(unitWord)) return amount === 1 || /^ of\b/.test(text.slice(end, end + 4));
  return amount === 1 && /^second$/i.test(unitWord);
}

/** "will be redeemed in five years": the sentence looks ahead and the words say how far. */
function isAhead(text: string, at: number): boolean {
  if (!/(?:^|[^\w])in (?:just |about )?$/i.test(text.slice(Math.max(0, at - 12), at))) return false;
  return /^in $/i.test(text.slice(0, at)) || tenseAt(text, at) === 'future';
}

/** "$50 a day", "three times a year": a rate is a set. */
function isRate(text: string, at: number): boolean {
  return /(?:\d[\d.,]{0,12}|%|\b(?:million|billion|thousand|hundred|percent|cents|dollars|pounds|barrels|tons|miles|times|once|twice|hours|people|flights|shares|visitors|copies|cars)) $/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}
