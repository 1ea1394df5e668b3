// What only speaks of time and dates no happening: "now", an age, a rate, a comparison ("up from 2
// million in 2008"), what someone quoted calls "today", and who said the news when.

import {textAfter, textBefore} from '../article/text-around.js';
import type {TextSpan} from '../article/article.js';
import {DAY} from '../time/calendar.js';
import {FUNCTION_WORDS, isHappeningNoun} from './lexicon.js';
import {SEASON} from './title-dates.js';
import type {Timex} from '../timex/timex.js';
import {isPastForm} from './verb-words.js';

// A phrase right before the date that only measures against it.
const COMPARES =
  /\b(?:versus|vs\.?|(?:up|down|%|percent|points)\s+from|from\s+(?:a|the)\s+(?:year|same)|the\s+same\s+(?:period|time|month|quarter)(?:\s+(?:of|in))?|(?:[a-z]+est|most|least|worst|first|record|low|high)\s+since|since\s+at\s+least|as\s+of|(?<!\b(?:is|are|was|were|be|been|not|originally|now|still)\s)due|maturing|matures|expiring|copyright|©|model\s+year|class\s+of|generation\s+of|forecasts?\s+for|estimates?\s+for|outlook\s+for|budget\s+for|for\s+(?:delivery|settlement)\s+in|percent\s+(?:above|below|over)\s+the)(?:\s+[a-z]+){0,2}\s*$|\b(?:edition|version|vintage)(?: of(?: the)?)?\s*$|\bthan(?:\s+(?:in|on|during|for|at|the|those|it|they|was|were|did))*\s*$/i;
/** "fell to $9 million | from $12 million, or 3 cents a share, a year earlier": what is compared with. */
const FROM_SUM =
  /\b(?:from|against|than|versus|compares? with|compared (?:with|to)) (?:an? (?:\p{L}{3,9} ){1,3}of )?[A-Z#$£€]{0,2}\d[\d.,]*(?: [mb]illion)?(?: \p{L}{3,9})?(?:,? or \S{1,9}(?: \p{L}{3,8})? (?:a|per) share)?,? (?:(?:in|for|at|on) )?(?:the )?$/u;
// "the best result since 1998".
const SUPERLATIVE =
  /\b(?:most|least|best|worst|first|record|low|high|the (?!(?:west|arrest|forest|interest|protest|guest|request|contest|test|rest) )\p{L}{3,}est)(?: \p{L}{1,20}){0,3} since $/iu;
/** "lower than the revised | February pace", "than the pace of 1.4 million starts recorded | a year earlier": what is compared with. */
const THAN_THING =
  /\bthan the (?:\p{Ll}+ed |(?:[^,;:]|,\d){3,60} (?:posted|recorded|reported|seen) (?:in |on |for )?)$/u;
/** "according to data released | Thursday": where news comes from. */
const ACCORDING =
  /\b[Aa]ccording to (?:\p{Ll}+ ){0,4}(?:data|documents|estimates|figures|filings?|records|reports?|statistics) (?:compiled|filed|issued|obtained|posted|published|released|unsealed) (?:late |early |on |in )*$/u;
/** "Police want to hear from anyone who was there on | Friday": perhaps nobody was. */
const ANYONE = /\bany(?:body|one) (?:who|with) [^,;:.]{3,60}$/;
/** "crude for | August | delivery" */
const DELIVERED = /^ (?:delivery|futures|settlement)\b/;
/** "302 Ark. 599 (1990)", "§ 16-91(c) (1987)": where in the books of law. */
const CITED = /(?:\p{L}\.(?:\dd)? \d{1,4}|§ ?[\w.()-]{1,16}) \($/u;
/** "in use still today", "still standing today": how things are. */
const STILL = /\bstill [^,;:]{1,40}$/i;
// "the first new product since the iPad in 2010": the date is the iPad's.
const SINCE = /\b(?:since|than|like|unlike)\s+(?:the|its|his|her|their)\s+(?:\S+\s+){1,4}(?:in|of)\s+$/i;
// "Local 1520", "Article 1967": a number that only looks like a year.
const NUMBERS = /\b(?:local|article|rule|building|airbus)\s+$/i;
// "his fourth this year", "the second time in 2018": a count, told beside the happening.
const COUNTS =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|once|twice|(?:\w+\s+)times?)(?:\s+time)?(?:\s+(?:in|so\s+far|already|of|during))?\s*$/i;
// "the fourth trip to Rome this year".
const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,4}(?:st|nd|rd|th))$/i;
const RENAMES = /\b(?:becomes?|became|(?:re)?named|called)(?: the)? $/i;
const LETTERS = /^[\p{L}’'-]+$/u;
/** A thing that is counted has at most so many words. */
const COUNTED_WORDS = 4;
const EXACT = /\d/;
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

// "the 2008 model year", "a run of 2007 models": the year is part of a name.
const NAMING_BEFORE =
  /(?:\b(?:the|a|an|of|for|its|their|his|her|our|new|all|most)|(?<!\p{L})\p{L}+['’]s)\s+$/iu;
const NAMING_AFTER = /^(?:\s+|-)(\p{L}{3,})/u;

const isOfNow = (text: string, {start, end}: Timex): boolean => {
  const noun = /^['’]s (\p{L}+)/u.exec(textAfter(text, end, 24))?.[1];
  return (
    noun !== undefined && !isHappeningNoun(noun) && /\b(?:of|from|into) $/.test(textBefore(text, start, 6))
  );
};

/** "the founder of today’s party", "from 19th century mathematician Ann Lee": whose time it is, and not when. */
function isOfOtherThing(text: string, timex: Timex): boolean {
  const {start, text: words} = timex;
  if (/^today$/i.test(words)) return isOfNow(text, timex);
  return isOfCentury(text, timex) && !/\b(?:in|during) $/i.test(textBefore(text, start, 8));
}

/** "19th century England", but "the 19th century saw" */
export const isOfCentury = (text: string, {end, text: words}: Timex): boolean =>
  /^\d.*century$/i.test(words) &&
  !FUNCTION_WORDS.has(/^ (\p{L}+)/u.exec(textAfter(text, end, 16))?.[1]?.toLowerCase() ?? 'the');

/** "Earlier ships, such as the Nordlys in 1910, …" */
function isExample(text: string, {start, end}: Timex): boolean {
  const before = textBefore(text, start, 60);
  const at = before.lastIndexOf(SUCH_AS);
  return text[end] === ',' && at >= 0 && !/[,;:.]/.test(before.slice(at + SUCH_AS.length));
}
const SUCH_AS = ', such as ';

/** "the Saturday dances" */
const WEEKLY = /^ (\p{Ll}{2,}s)\b/u;

/** Whether a bare year belongs to the noun after it, which is no happening: "the 2008 model". */
export function namesThing(text: string, timex: Timex, sentence: TextSpan): boolean {
  // "the October Revolution": the month is part of a name.
  const after = /^\s+(\p{Lu}\p{L}+)/u.exec(
    text.slice(timex.end, Math.min(sentence.end, timex.end + 30)),
  )?.[1];
  if (/^\p{L}+$/u.test(timex.text) && after && isHappeningNoun(after.toLowerCase())) return true;
  if (isExample(text, timex) || isOfOtherThing(text, timex)) return true;
  if (
    !/^(?:\d{4}|[a-z]{3,6}day|christmas|easter|thanksgiving|ramadan|halloween|spring|summer|autumn|fall|winter)$/i.test(
      timex.text,
    )
  )
    return false;
  const named = /day$/i.test(timex.text) ? WEEKLY : NAMING_AFTER;
  const noun = named.exec(text.slice(timex.end, Math.min(sentence.end, timex.end + 24)))?.[1];
  return (
    noun !== undefined &&
    !FUNCTION_WORDS.has(noun) &&
    !SEASON.test(textAfter(text, timex.end, 24)) &&
    NAMING_BEFORE.test(text.slice(Math.max(sentence.start, timex.start - 24), timex.start))
  );
}

const ENDS_IN_WORD = /[\p{L}\d.©’'-]/u;

/** Whether the words right before an expression make it a measure or a count rather than a date. */
export function isMeasure(text: string, timex: Timex, sentence: TextSpan): boolean {
  const before = text.slice(Math.max(sentence.start, timex.start - 80), timex.start);
  if (isOfUnit(text, timex) || FROM_SUM.test(before) || CITED.test(before)) return true;
  if (DELIVERED.test(textAfter(text, timex.end, 12))) return true;
  // What measures is told in words: a mark before the expression parts it from them.
  if (!ENDS_IN_WORD.test(before.trimEnd().slice(-1))) return false;
  return (
    COMPARES.test(before) ||
    isCompared(before) ||
    CAUSES.test(before) ||
    THAN_THING.test(before) ||
    ACCORDING.test(before) ||
    ANYONE.test(before) ||
    NUMBERS.test(before) ||
    SUPERLATIVE.test(before) ||
    (/^today$/i.test(timex.text) && STILL.test(before)) ||
    isSinceThing(before) ||
    isNewName(text, timex) ||
    (/^\d{4}$/.test(timex.text) && isOfThing(before)) ||
    (COUNTS.test(before) && !EXACT.test(timex.text)) ||
    (/^this\s/i.test(timex.text) && countsThing(before))
  );
}

/** "the first new product since the iPad in 2010", but "since the fire in 2010", "since the bank moved in 2010". */
const isSinceThing = (before: string): boolean =>
  SINCE.test(before) &&
  !SINCE.exec(before)![0]
    .split(' ')
    .some((word) => isPastForm(word) || isHappeningNoun(word));

/** "Profit fell, hurt by a strike in February": when what it comes from happened. */
const CAUSES =
  /, (?:\p{L}+ly )?(?:hurt|helped|hit|boosted|buoyed|lifted|aided|driven|dragged|spurred|fuell?ed|prompted|caused|triggered|supported) (?:\p{L}+ )?by [^,;:]{2,60}$/u;

/** "compared with 5 percent that it had lost | in May" */
function isCompared(before: string): boolean {
  const at = before.search(/compared (?:to|with) /);
  return at >= 0 && !/[,;:]/.test(before.slice(at));
}

/** "Sextilis was renamed August" */
export const isNewName = (text: string, {start, text: words}: Timex): boolean =>
  LETTERS.test(words) && RENAMES.test(textBefore(text, start, 16));

/** "player of the year", "the year’s revenue": no time is meant, or none of its own. */
export const isOfUnit = (text: string, {start, end, text: words}: Timex): boolean =>
  /^the (?:year|season|month|week|day|decade|century)$/i.test(words) &&
  (/\bof $/.test(textBefore(text, start, 3)) ||
    /^(?:['’]s| (?:in which|when|before|after))\b/.test(textAfter(text, end, 10)));

/** "the Britania, a house of 1944": the thing's own year, unless it is a happening or a stretch of time. */
function isOfThing(before: string): boolean {
  const noun = /, an? (?:\p{L}+ )?(\p{L}+) of $/u.exec(before)?.[1];
  return noun !== undefined && !isHappeningNoun(noun);
}

/** "… the fourth trip to Rome ": an ordinal, and the words of what it counts. */
function countsThing(before: string): boolean {
  if (!/\s$/.test(before)) return false;
  const words = before.trimEnd().split(/\s/);
  for (let i = words.length - 1; i > 0 && i >= words.length - COUNTED_WORDS; i--) {
    if (!LETTERS.test(words[i]!)) return false;
    if (ORDINAL.test(words[i - 1]!)) return true;
  }
  return false;
}

/** Whether an expression inside quoted speech dates something: "today" and "next year" are the speaker's, not the article's. */
export function datesInSpeech(timex: Timex): boolean {
  return EXACT.test(timex.text) && timex.type === 'DATE';
}

/** Whether the expression can date a happening at all. */
export function canDate(timex: Timex): boolean {
  if (timex.value === 'PRESENT_REF') return false;
  if (timex.type === 'SET') return false;
  // "a good future": no time is meant.
  if (/^(?:the\s+)?(?:future|past)$/i.test(timex.text)) return false;
  if (REFERENCE.test(timex.value)) return true;
  if (timex.type === 'DURATION') return timex.interval !== undefined;
  return true;
}

/** Parts of the calendar that a set names: "every May", "on Mondays"; "daily" and "a year" only tell how often. */
const NAMES_WHEN = /^XXXX-(?!XX|WXX$)/;

/** Whether the expression tells when something is done again and again. */
export function isHabit({type, value}: Timex): boolean {
  return type === 'SET' && NAMES_WHEN.test(value);
}

/** "from 10 a.m. to 6 p.m. every day": hours of no day. */
export const isDaily = ({value, start, end}: Timex, timexes: readonly Timex[]): boolean =>
  value.includes('T') &&
  timexes.some((other) => other.type === 'SET' && other.start - end < DAILY && start - other.end < DAILY);
/** " from 10 a.m. to " */
const DAILY = 18;

/** How near to the article's day a saying is only where the news comes from, in days. */
const NEWS_CYCLE = 4;

/**
 * Whether the date only says when the news was said: "officials said Monday". Within days of the
 * article that is how news is sourced; longer ago, and in a history, the saying is itself what happened.
 *
 * @param published - First instant of the article's day, or undefined if unknown.
 */
export function onlySources(timex: Timex, published: number | undefined): boolean {
  const {interval} = timex;
  if (!interval) return true;
  if (interval.end - interval.start > 2 * DAY) return false;
  return published !== undefined && Math.abs(published - interval.start) <= NEWS_CYCLE * DAY;
}
