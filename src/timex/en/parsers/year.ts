// Years: "in 1986", "1950-1953", "1957-58", "'89", "264 BC", "AD 79", "nineteen ninety-four", "the year two thousand".
// Four digits alone are a year when they lie between 1000 and 2100 and nothing around them counts or measures.

import {textAfter, textBefore} from '../../../article/text-around.js';
import {pad, yearInDigits, yearValue} from '../../../time/digits.js';
import {DAY, msToCivil} from '../../../time/calendar.js';
import {isoWeekStart} from '../../../time/iso-week.js';
import type {Grammar, Reading} from '../../grammar.js';
import {
  beforeTime,
  DIGITS,
  eachFollowedBy,
  FEW_DIGITS,
  followedBy,
  MANY_DIGITS,
  sticky,
} from '../../grammar.js';
import {complete, weekOfYear} from '../../meanings.js';
import {
  CLAUSE_GOES_ON,
  isAlone,
  LEADING,
  standsAlone,
  startWithThe,
  withArticle,
  wordsBefore,
} from '../edges.js';
import {ORDINAL, ordinalBefore, ordinalOf, STREET, TEN_TO_NINETEEN, TO, WORK} from '../words.js';
import {earlyYear} from '../early-years.js';
import {EARLY_YEAR, SPELLED_YEAR, yearOf} from '../years.js';

const FOUR = '(1\\d{3}|20\\d{2}|2100)';
// What follows a number that is no year: a unit, a noun it counts, a decimal, another group of digits.
const NOT_AFTER =
  '(?!\\w|[.,:]\\d|%|-(?!(?:today|now|present|built|founded|era)\\b)[a-z]|/\\d| ?(?:per ?cent|dollars|miles|met(?:re|er)s|feet|ft|acres|tons|killed|wounded|dead|hours|hrs|degrees|million|billion|[ckmn]m|[km]g|hp|rpm|kW|[kMG]?Hz|XP|K|V|MW)\\b)';

/** "1986", "1950-1953", "1957–58", "1861-2". */
export const year: Grammar = {
  starts: [MANY_DIGITS, ...eachFollowedBy(['year', 'years'], ' of'), 'calendar year', 'full year'],
  pattern: sticky(
    `((?:calendar |full )?years? (?:of (?:our lord |grace )?)?)?${FOUR}(?:(${TO})(?:the )?(?:${FOUR}|(['’]?)(\\d\\d))|([-–/])(\\d))?${NOT_AFTER}`,
  ),
  read(match, text) {
    const [whole, named = '', from = '', joint, full, apostrophe, twoDigits, dashed, digit] = match;
    // "1861-2"
    const to = joint ?? dashed;
    const short = twoDigits ?? (digit && from[2]! + digit);
    const at = match.index + named.length;
    const start = named === '' ? match.index : startWithThe(match);
    if (named === '' && !isYearHere(text, at, match.index + whole.length)) return null;
    const first = Number(from);
    if (!to) return yearReading(first, {start});
    const last = full ? Number(full) : Math.floor(first / 100) * 100 + Number(short);
    const dash = !/[a-z/]/i.test(to);
    const alone = yearReading(first, {start, end: at + 4});
    // "1950 to 53" and "in 1950 and 20 others" are not ranges.
    if (short && !((dash || apostrophe) && last > first) && !(to.includes('/') && last === first + 1))
      return alone;
    if (last <= first && dash) return null;
    const lastStart = match.index + whole.length - (full ?? digit ?? `${apostrophe}${short}`).length;
    return [
      yearReading(first, {start, end: at + 4, ...(/and|or|&/i.test(to) ? {} : {opensRange: true})}),
      yearReading(last, {start: lastStart}),
    ];
  },
};

/** "264 BC", "490–480 BC", "c. 1200 BCE", "AD 79", "79 AD", "the year A. D. 79", "born B.C. 65". */
export const era: Grammar = {
  starts: [
    followedBy(DIGITS, 'bce bc b ce c ad a to until till through thru and or'),
    'ad',
    'a d',
    'b c',
    followedBy('year', ' ad a'),
  ],
  pattern: sticky(
    '(?:year )?(?:(AD|A\\. ?D\\.|B\\. ?C\\.) ?(\\d{1,4})(?:(' +
      TO +
      ')(\\d{1,4}))?|(\\d{1,3}(?:,\\d{3})|\\d{1,5})(?:(' +
      TO +
      ')(?:c\\. ?)?(\\d{1,5}))? ?(BCE\\b|B\\.C\\.E\\.|BC\\b|B\\. ?C\\.(?!E)|B\\.C\\b|CE\\b|C\\.E\\.|AD\\b|A\\. ?D\\.))',
  ),
  read(match, text) {
    const [whole, eraFirst, adFirst, adTo, adLast, first, to, last, eraWord = eraFirst!] = match;
    if (/[\d$£€.,#]/.test(text[match.index - 1] ?? '')) return null;
    const alone = isAlone(match);
    if (adFirst && !/^[AB]/.test(eraWord) && !alone) return null;
    // "Fires in B.C. 2017": the province.
    if (adFirst && /^B/i.test(eraWord) && !(adFirst.length < 4 && IS_DATED.test(wordsBefore(match, 8))))
      return null;
    if (!adFirst && !/^[BCA]|^b\.c/.test(eraWord) && !alone) return null;
    const start = /^y/i.test(whole) ? startWithThe(match) : match.index;
    const before = /^B/i.test(eraWord);
    const yearIn = (digits: string) => {
      const number = Number(digits.replace(',', ''));
      return before ? 1 - number : number;
    };
    const [one, joint, two] = adFirst ? [adFirst, adTo, adLast] : [first!, to, last];
    // Before 1 AD comes 1 BC.
    if (Number(one) === 0 || Number(two ?? 1) === 0) return [];
    if (!two || !joint) return yearReading(yearIn(one), {start});
    const firstEnd = match.index + whole.indexOf(one) + one.length;
    return [
      yearReading(yearIn(one), {
        start,
        end: firstEnd,
        ...(/and|or|&/i.test(joint) ? {} : {opensRange: true}),
      }),
      yearReading(yearIn(two), {start: match.index + whole.indexOf(two, one.length + joint.length)}),
    ];
  },
};

/** What stands before "B.C. 65", but not before a place in British Columbia. */
const IS_DATED = /(?:\(|\b(?:in|about|born|died|until|year) )$/i;

const IN_YEAR =
  '\\b(?:in|by|until|till|from|since|after|before|between|early|late|(?:end|beginning) of|(?:in|from|between|of) \\d{2,3} (?:or|and|to)) ';

/** "in 430 BC the plague broke out; in 425, …": a short number is a year beside one that has its era, and counts as that does. */
export const ancientYear: Grammar = {
  starts: [DIGITS, followedBy('year', '')],
  pattern: sticky(`(?:(year )|(?<=${IN_YEAR}))(\\d{1,4})(?![\\d%/-]|[.,:]\\d|st\\b|nd\\b|rd\\b|th\\b|s\\b)`),
  read(match, text, article) {
    const [whole, named, digits = ''] = match;
    const {index} = match;
    if (named)
      return digits.length > 2 ? yearReading(Number(digits), {start: withArticle(text, index)}) : null;
    const before = textBefore(text, index, 16);
    const after = textAfter(text, index + whole.length, 12);
    if (!CLAUSE_GOES_ON.test(after)) return null;
    const known = earlyYear(digits, text, index, article);
    if (known === null || (known > 0 && digits.length < 3 && /by $/i.test(before))) return null;
    return yearReading(known);
  },
};

/** "’89", the apostrophe included. */
export const shortYear: Grammar = {
  starts: [FEW_DIGITS],
  pattern: sticky("(?<=['’])(\\d\\d)(?![\\d%]|[.,:]\\d|s\\b| ?(?:percent|per cent))"),
  read(match) {
    const before = wordsBefore(match, 8);
    if (!/(?:^|[\s(–-])(?:(?:in|of|since|until|by|late|early) )?['’]$/.test(before)) return null;
    return yearReading(yearInDigits(match[1]!), {start: match.index - 1});
  },
};

/** "nineteen ninety-four", "the year two thousand", "in twenty twenty". */
export const spelledYear: Grammar = {
  // "oh" begins nothing of its own: it has to be known.
  starts: [...beforeTime([...TEN_TO_NINETEEN.split('|'), 'two', 'twenty', 'year']), 'nineteen oh'],
  pattern: sticky(`(year )?(?:(${SPELLED_YEAR})|(${EARLY_YEAR}))`),
  read(match) {
    const [, named, late, early] = match;
    const words = late ?? early ?? '';
    const alone = isAlone(match);
    const before = wordsBefore(match, 8);
    // The title of a book: "read Nineteen Eighty-Four".
    if (/^[A-Z]/.test(words) && /[a-z]{3} $/.test(before) && !named) return null;
    // "two thousand" and "twenty ten" alone are numbers.
    if (
      (/^tw/i.test(words) || early) &&
      !alone &&
      !named &&
      !/\b(?:in|since|by|until|from|during) $/i.test(before)
    )
      return null;
    if (/^two thousand$/i.test(words) && !named) return null;
    // "ten fifteen" is an hour.
    if (early && yearOf(words) % 100 < 60 && yearOf(words) < 1300) return null;
    return yearReading(yearOf(words), named ? {start: startWithThe(match)} : {});
  },
};

/** "week 41 of 2019", "the 41st week of 2019", "2019-W41"; "week 41" alone. */
export const numberedWeek: Grammar = {
  starts: ['week', 'wk', 'w', 'calendar', ...ordinalBefore('week'), followedBy(MANY_DIGITS, 'week w')],
  pattern: sticky(
    `(?:calendar )?(?:week|wk) (?:no\\.? |number )?(\\d{1,2})\\b(?:(?:,? (?:(?:of|in) )?|/)(\\d{4})\\b)?|(${ORDINAL}|\\d{1,2}(?:st|nd|rd|th)) week of (\\d{4})\\b|(\\d{4})(?: week |[- ]?W)(\\d\\d?)(?:-?([1-7]))?(?![\\w-])|W(\\d\\d?)[ /-](\\d{4})(?![\\w-])`,
  ),
  read(match) {
    const [, week, ofYear, ordinal, ofOrdinal, isoYear, isoWeek, day, weekFirst, yearLast] = match;
    const number = ordinal ? ordinalOf(ordinal) : Number(week ?? isoWeek ?? weekFirst);
    const extra = {start: startWithThe(match)};
    const inYear = ofYear ?? ofOrdinal ?? isoYear ?? yearLast;
    if (!inYear && !isAlone(match)) return null;
    const reading = weekOfYear(number, inYear ? Number(inYear) : undefined);
    if (!reading) return [];
    return {...(day ? complete('DATE', dayOfWeek(Number(inYear), number, Number(day))) : reading), ...extra};
  },
};

function dayOfWeek(isoYear: number, week: number, weekday: number): string {
  const {year, month, day} = msToCivil(isoWeekStart(isoYear, week) + (weekday - 1) * DAY);
  return `${yearValue(year)}-${pad(month)}-${pad(day)}`;
}

function yearReading(number: number, extra?: {start?: number; end?: number; opensRange?: boolean}): Reading {
  return complete('DATE', yearValue(number), extra);
}

/** What a number after it is not a year, whatever the number: a letter, money, another number. */
const NO_YEAR = /(?:[\w$£€#@]|\d{3} |\w[.,:/]|[$£€#=<>] |\b(?:nos?|pp?|tel|ref|[a-z]\.c)\. )$/i;
/** What a number after it is a year, whatever follows. */
const DATES = new RegExp(
  `(?:\\b(?:${LEADING}|of|throughout|into|(?:until|till|by|since|through) at least|(?:later|earlier) than|starting|beginning|the|early|late|mid|pre|post|and|its|their|his|her|our|whose|year|circa|it (?:is|was))|\\bca?\\.|(?<!\\d )\\b(?:[bdm]|fl)\\.,?|['’]s)[ "'“‘(-]*$`,
  'i',
);
const DATES_SURELY = /\b(?:in|since|by|until|till|before|after|early|late|mid|pre|post|year)[ -](?:the )?$/i;
/** What may also stand before a year, where what follows it is not counted. */
const MAY_DATE =
  /(?:^|[^\w .]|[^\w.#] |:\d\d (?:[A-Z]{3,4} )?|\b(?:about|around|an?|or|as|so|not|both|due|that|born|founded) )$/i;
/** The same where the clause ends or goes on: "built 1923", "The worst year was 1923." */
const MAY_CLOSE =
  /\b(?:beg[au]n|begin|ended|enter(?:ed|s|ing)?|started|established|compared (?:with|to)|(?:better|worse) than|(?:year|season)s?(?: [\w ]{1,16})? (?:is|was|were)|was it|as at) $/i;
/** "(built 1874, closed 1931)", also of centuries past; an index closes at 1931 elsewhere. */
const MADE =
  /(?:\b(?:re)?(?:built|opened|erected|dated|published|printed|issued|dissolved|incorporated|formed|composed|painted|consecrated|est\.)|[(,] (?:re)?(?:closed|restored|demolished)|\((?:closed|restored|demolished)) $/i;
/** "It went well. 2013 was worse." */
const OPENS_SENTENCE = /[a-z]{3}[.!?]["”)]? $/;
/** A mark behind what heads an entry of a chronology. */
const HEADS = /^(?::| [–—-]) (?!\d)/;
const TELLS = /^ (?:was|is|has|had|will|would|saw|brought|began|marked)\b/;
/** Names of things that have numbers: "Flight 1999". */
const NUMBERED = new RegExp(
  `\\b(?:number|box|ports?|error|issue|ticket|bug|build|commit|room|route|road|highway|flight|boeing|model|version|windows|office|form|least|most|article|lot|line|section|ngc|hms|psr|hd|mk|din|chapter|page|iso|rfc|bus|train|unit|resolution|exhibit|building|code|case|asteroid|${WORK}) $`,
  'i',
);
/** "at 2014 Film Festival", "a secret 1902 pact", "1965's Man of the Year" */
const OF_THAT_YEAR = /^(?: (?:[A-Z]|[a-z]{4})|['’]s\b)/;
/** A noun in the plural after it makes it a count: "2000 reasons"; these endings in -s are none. */
const COUNTED = /^ (?!its|does|perhaps|always|https)(?:people|men|women|[a-z]+[b-hj-rtv-z]s)\b/;
/** "crowds of 1500", "an army of 1200": so many. */
const NUMBER_OF = /\b(?:an? (?:[a-z]+ )?[a-z]+|crowds|groups) of $/i;
/** "Nearly 1998 students", no name before a year. */
const SO_MANY = /\b(?:[Nn]early|[Aa]lmost|About|Over|Some) $/;
/** "watched Wonder Woman 1984": a film, a book, a make. */
const HAD_BY_NAME = /\b(?:watch|read|saw|own|bought|drove|carri)[a-z]{0,3} (?:[a-z]+ )?(?:[A-Z]\w+ )+$/;
/** "Sundown Marathon 2013 ends": what is held each year has it behind its name. */
const NAME_BEFORE = /\b[A-Z](?:[a-z]|[A-Z]{2})\w{0,11} $/;

/** "1024 x 768", "1999 EUR", "2014-123", "1600 Pennsylvania Avenue", "1850 of them". */
const MEASURED = new RegExp(
  `^(?: ?[x×] ?\\d| (?:(?:USD|EUR|GBP|yen|euros?|of (?:them|those|these|whom|which))\\b|[A-Z]\\w+ ${STREET})| to \\d{1,3},\\d|-(?:\\d{3}|[03-9]\\d{3})(?!\\d))`,
);

/** "The 1975 played a new song": who does something is no year. */
const ACTS = /^ (?:(?:is|are|was|were|has|have|had|will)\b|[a-z]{2,8}ed (?:the|their|two|in|on|at|out)\b)/;

/** Whether four digits stand where a year can: not "$1990", "Boeing 1500", "about 2000 guests". */
function isYearHere(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 32);
  const after = textAfter(text, end, 32);
  if (/-$/.test(before) && !/(?:mid|post|pre|late|early)-$/i.test(before)) return false;
  if (NO_YEAR.test(before) && !/(?:^|[\s(])ca?\.$/.test(before)) return false;
  if (MEASURED.test(after) || (/\bthe $/i.test(before) && ACTS.test(after))) return false;
  const digits = text.slice(start, end);
  const late = /^(?:19|20[0-3])/.test(digits);
  const dates = DATES.test(before);
  if (!dates && digits.length < 5 && !mayDate(before, late, digits > '2', after)) return false;
  if (SO_MANY.test(before) && COUNTED.test(after)) return false;
  const counted = COUNTED.test(after) && !(late && NAME_BEFORE.test(before));
  // "of 1500 samples 1200 passed": round numbers count, and weak words before one do not make it a year.
  if (
    digits.endsWith('00') &&
    digits.length < 5 &&
    (counted ? !DATES_SURELY.test(before) : !dates || NUMBER_OF.test(before))
  )
    return standsAlone(text, start, end);
  return !counted || (dates && (DATES_SURELY.test(before) || !/^ (?:people|men|women)\b/.test(after)));
}

/**
 * Whether digits may be a year after a word that dates nothing: "World Cup 2014", "at 2014 Film Festival", "a secret 1902 pact", but
 * not "it peaks at 1715", "the film 2012", "Resolution 1441 was", "a Peugeot 2008".
 */
function mayDate(before: string, late: boolean, recent: boolean, after: string): boolean {
  if (MAY_DATE.test(before)) return true;
  if (MADE.test(before) && CLAUSE_GOES_ON.test(after)) return true;
  // "It was built. 1974: It burned.", "It went well. 1863 was worse."
  if (OPENS_SENTENCE.test(before) && (HEADS.test(after) || TELLS.test(after))) return true;
  if (late && MAY_CLOSE.test(before) && CLAUSE_GOES_ON.test(after)) return true;
  if (NUMBERED.test(before)) return false;
  if (NAME_BEFORE.test(before))
    return late
      ? !/\b[Aa]n? \w+ $/.test(before) && (recent || !HAD_BY_NAME.test(before))
      : after === '' && /[a-z] $/.test(before);
  // "Photo clinic 2015." but not "the novel 1984."
  return late && (OF_THAT_YEAR.test(after) || (recent && /^[.!?]|^$/.test(after)));
}
