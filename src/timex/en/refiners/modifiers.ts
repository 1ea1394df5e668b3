// Words before an expression that shade it: "early 1990", "mid-November", "the end of June", "about two years",
// "more than four hours", "circa 264 BC". They belong to the expression. TIMEX3 `mod`: TimeML 1.2.1, section 2.2.3.6.

import {textAfter, textBefore} from '../../../article/text-around.js';
import type {PlacedReading, Refiner} from '../../grammar.js';
import {hasClockTime, isBareWeekday} from '../../meanings.js';
import {CLAUSE_GOES_ON} from '../edges.js';
import type {TimexMod} from '../../timex.js';

/** Words that shade what they stand right before, each kind with its mod. */
type Shades = Partial<Record<TimexMod, string>>;

const PARTS: Shades = {
  START:
    '(?:the )?(?:very )?early(?: part of)?(?: the)?|(?:the )?(?:very )?(?:beginning|start|turn|dawn|earl(?:y|ier) part|former half) of(?: the)?|early (?:in(?: the)?|on)|earlier(?: (?:in|on))?|(?:the )?early[ -]to[ -]mid|(?:the )?first (?:half|quarter) of(?: the)?',
  MID: '(?:the )?(?:mid|middle)(?: of(?: the)?)?|(?:the )?mid[ -]?to[ -]?late|(?:half|mid)way through',
  END: '(?:the )?(?:very )?(?:late(?: in| at| on)?|(?:(?:(?:tail|back) )?end|close|latter part|late part|(?:second|last|latter) half|last quarter) of)(?: the)?|later(?: (?:in|on))?|end(?=-)',
};
const QUANTITIES: Shades = {
  EQUAL_OR_MORE: 'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|upwards of',
  EQUAL_OR_LESS: 'at most|no more than|not more than|up to|a maximum of|as long as|as many as',
  MORE_THAN: 'more than|over|well over|longer than|a little over|just over|a little more than',
  LESS_THAN: 'less than|under|almost|nearly|fewer than|just under|not quite|close to',
  APPROX: 'about|around|approximately|approx\\.?|roughly|some|perhaps|an estimated|or so|circa|ca\\.',
};
const NEARBY: Shades = {
  APPROX:
    '(?<!\\b(?:how|what) )about|around|approximately|approx\\.?|roughly|circa|c\\.|ca\\.|c|ca|some time around',
};

/** One pattern with a group for each mod, named after it. */
const compile = (shades: Shades) =>
  new RegExp(
    `(?:^|[^\\w/-])(?:${Object.entries(shades)
      .map(([mod, words]) => `(?<${mod}>(?:${words})[ -])`)
      .join('|')})$`,
    'i',
  );
const PART_PATTERN = compile(PARTS);
const QUANTITY_PATTERN = compile(QUANTITIES);
const NEARBY_PATTERN = compile(NEARBY);
/** "~10 years", "c.1850": signs that may stand right before what they shade. */
const SIGN = /(?:^|[\s(])(?<APPROX>~ ?|ca?\.?)$/;

/** How far to look back: longer than any of the words above. */
const REACH = 32;

export const modifiers: Refiner = (readings, text) =>
  readings.map((reading, i) => {
    if (!isShaded(text, reading.start)) return reading;
    const from = Math.max(readings[i - 1]?.end ?? 0, reading.start - REACH);
    return modify(reading, text.slice(from, reading.start), text);
  });

/** The words of all of the above: without one right before the expression nothing is tried, which takes time. */
const SHADING = new Set(
  [PARTS, QUANTITIES, NEARBY].flatMap((shades) =>
    Object.values(shades).flatMap((words) => words.match(/[a-z]+/g)),
  ),
);
const LAST_WORD = /(?<=(?:^|[^a-z])([a-z]{1,13})\.?(?: (?:in|on|at|of|to|as))?(?: the)?[ -])/iy;
const LAST_SIGN = /(?<=~ ?|ca?\.?)/y;

function isShaded(text: string, at: number): boolean {
  LAST_WORD.lastIndex = LAST_SIGN.lastIndex = at;
  const [, word = ''] = LAST_WORD.exec(text) ?? [];
  if (SHADING.has(word.toLowerCase())) return true;
  // Behind a plain space stands no sign, which is told faster.
  return (text[at - 1] !== ' ' || text[at - 2] === '~') && LAST_SIGN.test(text);
}

function modify(reading: PlacedReading, before: string, text: string): PlacedReading {
  const {type, meaning} = reading;
  if (type === 'SET' || (meaning.kind === 'complete' && meaning.value.endsWith('_REF'))) return reading;
  const signed = match(reading, before, SIGN);
  if (signed !== reading) return signed;
  // "over the next three years", "spread over three years": a preposition; "for over three years": a quantity.
  if (type === 'DURATION')
    return text.startsWith('the ', reading.start) ||
      (/\bover $/i.test(before) &&
        (/X/.test(valueOf(reading)) || !MORE_THAN.test(textBefore(text, reading.start, REACH))))
      ? reading
      : match(reading, before, QUANTITY_PATTERN);
  const counted =
    meaning.kind === 'shifted' &&
    meaning.parts === undefined &&
    (Math.abs(meaning.amount) > 1 || /^(?:an?|one|half) /i.test(textAfter(text, reading.start, 5)));
  // A minute has no early and no late.
  const parted = hasClockTime(meaning) ? reading : match(reading, before, PART_PATTERN);
  if (parted !== reading) return withoutOwned(parted, text);
  // "about two years ago" is about so long ago; "a way around last week" is no shade of the week.
  if (counted) return match(reading, before, QUANTITY_PATTERN);
  // "Let's talk about Friday."
  const isTopic = isBareWeekday(meaning) && /\babout $/i.test(before);
  return isTopic || (meaning.kind === 'shifted' && !(meaning.from && hasClockTime(meaning)))
    ? reading
    : match(reading, before, NEARBY_PATTERN);
}

/** "The late-May vote": the article is the vote's. */
function withoutOwned(reading: PlacedReading, text: string): PlacedReading {
  const {meaning, start, end} = reading;
  return meaning.kind === 'partial' &&
    /^the (?:very )?(?:early|late|mid)/i.test(text.slice(start, start + 14)) &&
    !CLAUSE_GOES_ON.test(textAfter(text, end, 12))
    ? {...reading, start: start + 4}
    : reading;
}

/** What "over" stands behind where it says more. */
const MORE_THAN =
  /\b(?:for|in|after|of|than|with|within|by|last(?:s|ed|ing)?|takes?|took|spen[dt]|waited|is|are|was|were|been|well|just|little|where) over $|^over $/i;

function valueOf({meaning}: PlacedReading): string {
  return meaning.kind === 'complete' ? meaning.value : '';
}

function match(reading: PlacedReading, before: string, pattern: RegExp): PlacedReading {
  const [mod, words] =
    Object.entries(pattern.exec(before)?.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  return words === undefined
    ? reading
    : {...reading, start: reading.start - words.length, mod: reading.mod ?? (mod as TimexMod)};
}
