// Times that are part of a name: a weekday in one is no time ("The Sunday Times", "Bloody Sunday"); of "the Hundred Years' War"
// and "the Spring Offensive" the article is the war's, not the time's. "The Spring Offensive of 1918" tells its year.
// A paragraph of two or three words may be nothing but a name ("Donna Summer", "Midnight Cowboy") or a saying ("happy hour").

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {DateParts} from '../../expression.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {isBareWeekday, isOnlyTime} from '../../meanings.js';
import {LEADING, standsAlone} from '../edges.js';
import {STREET, WORK} from '../words.js';

const NOUN_AFTER = /^(?:['’]s?)? [A-Z][a-z]{2}/;
const OF_YEAR = /^(?: [A-Z]\w{1,14}){1,3} (?:of|in) (\d{4})\b/;
/** A season, a month or a feast. */
const lacksYear = ({year, day, month, part, feast}: DateParts) =>
  year === undefined && day === undefined && (month ?? part ?? feast) !== undefined;
const NAME_BEFORE = /\b(?:Bloody|Black|Red|Ruby|Girl|Super|Sheffield|The (?:Mail|Independent) on) $/;

export const names: Refiner = (readings, text) => {
  const [only] = readings;
  if (only && readings.length === 1 && text.length <= NAME && (isTitle(only, text) || isSaying(only, text)))
    return [];
  // Most texts name none: they are left as they are.
  if (!readings.some((reading) => inName(reading, text) !== reading)) return readings;
  return readings.map((reading) => inName(reading, text)).filter((reading) => reading !== null);
};

/** "White Christmas", "Black Sunday", in their quotation marks: a title. */
const TITLE_BEFORE = /["“](?!(?:In|On|At|By|Since|From|Last|Next|This|Every) )(?:[A-Z]\w{0,14} ){1,3}$/;

const IN_TITLE = "(?:[A-Z][\\w'’-]{0,14}|an?|the|of|in|on|at|to|and|for|with|from)";
/** "the film “Midnight in Rome”", "sang “Last Summer”": within the quotation marks of a work. */
const OPENS_WORK = new RegExp(
  `\\b(?:${WORK}|plays?|series|shows?|s[aiu]ng|sings|singing|wr[io]tes?|written|recorded|directed|called|titled),? ["“](?:${IN_TITLE},? ){0,5}$`,
);
const CLOSES_WORK = new RegExp(`^(?:,? ${IN_TITLE}){0,5}[,.!?]?["”]`);

/** The reading without what is the name's; null when it is all a name. */
function inName(reading: PlacedReading, text: string): PlacedReading | null {
  const {start, end, meaning, type} = reading;
  const parts = meaning.kind === 'partial' ? meaning.parts : undefined;
  if (parts && /["”]/.test(text.charAt(end)) && TITLE_BEFORE.test(textBefore(text, start, 32))) return null;
  const words = text.slice(start, end);
  // Most times have no capital of their own, and are no name.
  const hasCapital = /[A-Z]/.test(words);
  if ((hasCapital && isTitled(reading, words, text)) || isInWork(reading, text)) return null;
  if (isBareWeekday(meaning)) {
    if (NAME_BEFORE.test(textBefore(text, start, 20))) return null;
    const article = text.startsWith('he ', start - 3) && /^[Tt]$/.test(text.charAt(start - 4));
    // "The Sunday Times", "Saturday Night Live"
    const inTitle = article || / [A-Z][a-z]+$/.test(words);
    const after = textAfter(text, end, 12);
    return (inTitle && NOUN_AFTER.test(after) && !FOLLOWS_TIME.test(after)) || /^ school\b/.test(after)
      ? null
      : reading;
  }
  if (hasCapital && isNamed(reading, words, text)) return null;
  if (!NOUN_AFTER.test(textAfter(text, end, 6))) return reading;
  const [, year] = (parts && lacksYear(parts) && OF_YEAR.exec(textAfter(text, end, 48))) || [];
  const dated: PlacedReading = year
    ? {...reading, meaning: {kind: 'partial', parts: {...parts, year: Number(year)}}}
    : reading;
  return (type === 'DURATION' || parts?.part) && /^[Tt]he [A-Z]\D*$/.test(words)
    ? {...dated, start: start + 4}
    : dated;
}

function isInWork({start, end}: PlacedReading, text: string): boolean {
  if (!/[A-Z\d]/.test(text.charAt(start))) return false;
  const before = textBefore(text, start, 64);
  return /["“]/.test(before) && OPENS_WORK.test(before) && CLOSES_WORK.test(textAfter(text, end, 64));
}

/** "a song called Yesterday", "the film Independence Day", "He met April at the library.", "her sister June". */
const TITLED = new RegExp(
  `\\b(?:called|titled|dubbed|named|met|asked|told|married|sister|daughter|wife|mother|aunt|niece|cousin|${WORK}),? $`,
  'i',
);
/** In UTF-16 units: a longer stretch takes longer to look through. */
const LONGEST_TITLED = 20;
/** "Ash Wednesday is a poem by", no "Friday is a film night" */
const IS_WORK = new RegExp(
  `^(?: [A-Z]\\w*){0,2} (?:is|was|are|were) (?:[\\w-]+ ){0,3}${WORK}(?=[.,;]|$| (?:by|of|from|about|that|with|in|set)\\b)`,
);
/** "They sang from The Night Before Christmas": a capital within the sentence. */
const TITLE_GOES_ON = / [A-Z][\w'’]{0,14} (?:Before|After|Of) (?:[Tt]he )?$/;
/** No headline, in which only short words are without one. */
const IN_PROSE = /\b(?!from|with|over|into)[a-z]{4}/;
const IS_STREET = new RegExp(`^ ${STREET}`);

/** A work, a street or a firm of that name. */
function isTitled({start, end, meaning}: PlacedReading, words: string, text: string): boolean {
  const before = textBefore(text, start, 48);
  const after = textAfter(text, end, 64);
  const isName = /^[A-Z][\w-]+(?: [A-Z][\w-]+)*$/.test(words);
  return (
    (isName &&
      (/\b(?:Mr|Mrs|Ms|Miss|Dr|HMS|USS)\.? $/.test(before) ||
        // "Winter's Bone"
        (/^(?:Spring|Summer|Autumn|Winter)$/.test(words) && /^['’]s [A-Z]/.test(after)) ||
        IS_WORK.test(after) ||
        (TITLE_GOES_ON.test(before) && IN_PROSE.test(before)) ||
        (!isBareWeekday(meaning) && TITLED.test(before.slice(-LONGEST_TITLED))) ||
        (/Century$/.test(words) && NOUN_AFTER.test(after)) ||
        // "Rolf August, 44,"
        (/(?:^| )[A-Z][a-z]+ $/.test(before) && /^, \d\d,(?!\d)/.test(after)))) ||
    (/[A-Z][a-z]+$/.test(words) && IS_STREET.test(after))
  );
}

/** What only persons do: "April showed us around", "June said", "said June". */
const DOES =
  /^(?: [A-Z][a-z]+ [a-z]{2,8}(?:s|ed)| (?:said|told|smiled|laughed|nodded|sighed|shrugged|replied|[a-z]{2,8}(?:s|ed) (?:us|me|him|her|his|my)))\b/;

/** "Donna Summer sang", "USA Today printed"; "The Evening Standard", "reads The Week"; ABC's "This Week". */
function isNamed({start, end, meaning}: PlacedReading, words: string, text: string): boolean {
  if (!/^[A-Z]/.test(words)) return false;
  const before = textBefore(text, start, 24);
  const after = textAfter(text, end, 6);
  const isSurname =
    /^ [a-z]/.test(after) && /(?:^|[ (])[A-Z][\w’'-]+ $/.test(before) && !LEADS_TO_TIME.test(before);
  if (meaning.kind === 'partial')
    return (
      lacksYear(meaning.parts) &&
      /^[A-Z][a-z]+$/.test(words) &&
      ((isSurname && meaning.parts.part !== undefined) ||
        /["”] (?:said|asked|replied) $/.test(before) ||
        (DOES.test(textAfter(text, end, 20)) && !LEADS_TO_TIME.test(before)))
    );
  if (isSurname && /^To(?:day|morrow|night)$/.test(words)) return true;
  return (
    (/^The [A-Z]\w+$/.test(words) && (NOUN_AFTER.test(after) || / [a-z]+ $/.test(before))) ||
    (meaning.kind === 'shifted' && /["“]$/.test(before) && /^[A-Z]\w+ [A-Z]\w+$/.test(words))
  );
}

/** Longer ones than this say more than a name. */
const NAME = 40;

/** What stands before a time that it says: "On Friday", "Early Summer", "Closed Monday". */
const LEADS_TO_TIME = new RegExp(
  `\\b(?:${LEADING}|the|an?|my|our|your|their|on|around|about|early|mid|later?|every|each|next|last|due|dinner|lunch|breakfast|party|open|\\w+(?:ing|ed|[^s]s)),? $`,
  'i',
);
/** What stands after one: "Friday Noon", "Monday Onwards", "Summer Last". */
const FOLLOWS_TIME =
  /^ (?:At|By|To|From|In|On|Or|And|Of|Before|After|Last|Next|Gone|Week|Only|Onwards?|Eastern|Central|Mountain|Pacific|Morning|Afternoon|Evening|Night)\b/;

/** "Ruby Tuesday", "Friday Night Lights", "Winter Palace", "High Noon": in capitals, of a weekday, a season, a month or an hour by its name. */
function isTitle({start, end, meaning, type}: PlacedReading, text: string): boolean {
  // "The 24 Hour Gym"
  if (type === 'DURATION')
    return /^\d+ [A-Z][a-z]+$/.test(text.slice(start, end)) && /^ [A-Z][a-z]/.test(text.slice(end));
  const parts = meaning.kind === 'partial' && !meaning.direction ? meaning.parts : undefined;
  const onlyTime = isOnlyTime(meaning);
  const named = parts
    ? onlyTime
      ? !/\d/.test(text)
      : parts.feast === undefined && (isWeekday(parts) || lacksYear(parts))
    : type === 'SET' && meaning.kind === 'complete' && /^XXXX-WXX-\d$/.test(meaning.value);
  const words = text.slice(start, end);
  if (!named || !/^[A-Z][a-z]/.test(words)) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return /^\W?$/.test(after)
    ? (/^(?:[A-Z][\w.'’&-]* (?:(?:of|and) )?){1,2}$/.test(before) && !LEADS_TO_TIME.test(before)) ||
        (before === '' && /^High /.test(words))
    : /^(?:The )?$/.test(before) &&
        /^ [A-Z](?:['’][A-Z])?[a-z]+(?:[- ][A-Z][\w'’]*)?\W?$/.test(after) &&
        !FOLLOWS_TIME.test(after);
}

const isWeekday = ({weekday, day}: DateParts) => weekday !== undefined && day === undefined;

/** "happy hour", "dog days", "good night": a bare unit or part of the day beside another word or two. */
function isSaying({start, end, mod}: PlacedReading, text: string): boolean {
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return (
    mod === undefined &&
    /^(?:days?|week|months?|year|hours?|morning|afternoon|evening|nights?)$/i.test(words) &&
    !/\d/.test(text) &&
    !/\b(?:early|mid|late|all|every|each|at|by|for|of|within(?: the)?|in(?: the)?)[ -]$/i.test(before) &&
    !/^ (?:after|before|later|from|into|of (?!the\b))/.test(after) &&
    !(/^\W?$/.test(after) && /\b(?:an?|one) $/i.test(before)) &&
    !standsAlone(text, start, end)
  );
}
