// Seasons: "the summer of 1944", "spring 1990", "the winter". "Fall" and "spring" are verbs too and need a sign of time.

import {textAfter, textBefore} from '../../../article/text-around.js';
import {yearValue} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {followedBy, MANY_DIGITS, sticky} from '../../grammar.js';
import {complete, partial} from '../../meanings.js';
import {isAlone, startWithThe, wordsAfter} from '../edges.js';
import {ofWhich} from '../which.js';
import {anyOf, lookUp, SEASON, SEASONS, TO} from '../words.js';
import {OF_YEAR, yearOf} from '../years.js';
import {earlyYear} from '../early-years.js';

/** "the summer of 1944", "winter 480 BC", "next summer" (deictic-unit.ts), "the winter". */
export const season: Grammar = {
  starts: [...SEASONS.keys()],
  pattern: sticky(
    `(${SEASON})(?:(?:,? of|,)? (\\d{1,4}) BC(?:E\\b)?| (?:of )?(\\d{4})[-–/](?:\\d{4}|\\d\\d)\\b(?!-)| of (\\d{2,3})(?:[-–/]\\d{1,3}\\b)?(?![\\w%]|[.,:]\\d))?`,
  ),
  tail: ({0: whole, 1: name}) => (whole === name ? OF_YEAR : null),
  read(match, text, article) {
    const [, name = '', bc, firstYear, short = '', ofYear, which] = match;
    if (isVerb(name, text, match.index)) return null;
    const early = bc ? 1 - Number(bc) : earlyYear(short, text, match.index, article);
    const year = firstYear ?? (short.length === 2 ? `'${short}` : ofYear);
    const part = lookUp(SEASONS, name)!;
    const extra = {start: startWithThe(match)};
    if (early !== null) return complete('DATE', `${yearValue(early)}-${part}`, extra);
    if (year) return complete('DATE', `${yearValue(yearOf(year))}-${part}`, extra);
    if (which) return ofWhich('year', which, {part}, extra);
    return isAlone(match) || isSeasonHere(name, text, match.index, article)
      ? partial({part}, undefined, {...extra, end: match.index + name.length})
      : null;
  },
};

/** "the 1982 summer", "1918 spring". */
export const yearSeason: Grammar = {
  starts: [followedBy(MANY_DIGITS, [...SEASONS.keys()].join(' '))],
  pattern: sticky(`(1[5-9]\\d\\d|20\\d\\d)[ -](${SEASON})`),
  read(match) {
    const [, year = '', name = ''] = match;
    // "the 2012 Summer Olympics" name their year.
    if (GAMES.test(wordsAfter(match, 8))) return complete('DATE', year, {end: match.index + 4});
    return complete('DATE', `${year}-${lookUp(SEASONS, name)!}`, {start: startWithThe(match)});
  },
};

const GAMES = /^ (?:Olympi|Paralym|Games|Youth|War\b)/;

const SIGN =
  '(?:in|by|during|since|until|through|throughout|over|next|previous|spent|all|that|late|early|mid|passed|(?:spring|summer|autumn|winter) and)';
const SIGNED = new RegExp(`\\b${SIGN}[ -](?:the |this |that |their |its )?(?:early |late |mid-?)?$`, 'i');
const LOOSELY_SIGNED = /\b(?:of|for|before|after|and|to) (?:the )?(?:early |late |mid-?)?$|\bthe $/i;
/** What follows a season that is a time of its own: the end of the clause, or something that happens in it. */
const STANDS_ALONE = /^(?:[.,;:)]|$| (?:and|or|of|was|is|had|has|when|as|came|began|ended|saw)\b)/;
/** "spring to autumn", "winter/spring". */
const TO_SEASON = new RegExp(`^${TO}(?:the )?(?:${anyOf(SEASONS.keys())})\\b`, 'i');
/** Before "fall in 1984": who falls, what leads to the verb, or "a" fall of prices. */
const BEFORE_VERB = new RegExp(
  `(?<!\\b(?:${anyOf(SEASONS.keys())}) )\\b(?:to|not|will|would|could|can|might|must|should|did|they|we|(?<!\\b${SIGN} )(?:an?|the)|(?!th)[a-z]{3,}s) $`,
  'i',
);

/** "began to fall in 1984", "prices fall in May", "the fall in 1984 of prices", but "from spring to fall in 1984". */
const isVerb = (name: string, text: string, at: number): boolean =>
  /^(?:fall|spring)$/.test(name) &&
  textAfter(text, at + name.length, 4) === ' in ' &&
  BEFORE_VERB.test(textBefore(text, at, 22));

const HAPPENING =
  /^ (?:counter-?)?(?:offensive|campaign|fighting|months|session|election|meeting|talks|recess|break|season|quarters|war\b|battle|attack)/i;

/** Whether the word is the season: not "spring water", "prices fall", "Winter Palace", "the fall of Rome". */
function isSeasonHere(name: string, text: string, at: number, article: string): boolean {
  const before = textBefore(text, at, 22);
  const after = textAfter(text, at + name.length, 20);
  if (TO_SEASON.test(after)) return true;
  // "Spring Road", "the Springtime of Peoples"
  const isName = /^[A-Z]/.test(name) && /^ (?:of )?[A-Z]/.test(after);
  // "The Spring Offensive" of a history is that of its year; elsewhere it is but a name.
  if (HAPPENING.test(after)) return !/^fall$/.test(name) && (!isName || /\d{4}/.test(article.slice(0, 2000)));
  if (isName) return false;
  if (/^fall$/i.test(name) && /^ of\b/.test(after)) return false;
  if (SIGNED.test(before)) return true;
  if (/^(?:fall|spring)$/i.test(name))
    return LOOSELY_SIGNED.test(before) && /^spring$/i.test(name) && STANDS_ALONE.test(after);
  return STANDS_ALONE.test(after) || (LOOSELY_SIGNED.test(before) && !/^ [a-z]{4}|^ ?-/.test(after));
}
