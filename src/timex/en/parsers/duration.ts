// Durations: "two years", "30-day", "several months", "the past two weeks", "the first nine months", "a minute and a half",
// and offsets that count from a time: "ten days ago", "six days later", "two years before".

import type {Unit} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {DIGITS, sticky} from '../../grammar.js';
import {complete, shifted} from '../../meanings.js';
import {withArticle} from '../edges.js';
import {lookUp, NUMBER, NUMBER_STARTS, numberOf, UNIT, UNITS, VAGUE, VAGUE_STARTS} from '../words.js';

const QUALITY =
  '(?:(?:full|whole|long|more|additional|consecutive|straight|further|short|extra|trading|business|working|solid|calendar|bloody|brutal|good|successive|entire|crucial|hard) )?';
const AFTER =
  '(?: (ago|earlier|later|before that|after that|before(?! \\w)|after(?! \\w)|afterwards?|from now|hence|previously|prior|thereafter))?\\b';

/** TIMEX3 designator by unit; below a day it follows a `T`. */
const DESIGNATORS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SN',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** `P3Y`, `PT4H`, `PXM`; decades are counted in years, fortnights in weeks. */
export function durationValue(amount: number | 'X', unit: Unit): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (amount !== 'X') {
    if (unit === 'fortnight') amount *= 2;
    if (unit === 'decade') return `P${amount * 10}Y`;
    if (unit === 'century') return `P${amount * 100}Y`;
    if (unit === 'millennium') return `P${amount * 1000}Y`;
  }
  return `P${time ? 'T' : ''}${amount}${DESIGNATORS[unit]}`;
}

/** A duration, or the time that lies so far from another one. */
function counted(amount: number | 'X', unit: Unit, joint: string | undefined): Reading {
  if (joint === undefined) return complete('DURATION', durationValue(amount, unit));
  const word = joint.toLowerCase();
  const past = /^(?:ago|earlier|before|previously|prior)/.test(word);
  if (amount === 'X') return complete('DATE', word === 'ago' || past ? 'PAST_REF' : 'FUTURE_REF');
  const anchor = word === 'ago' || word === 'from now' || word === 'hence' ? 'published' : 'context';
  const time = unit === 'hour' || unit === 'minute' || unit === 'second';
  const reading = shifted(unit, past ? -amount : amount, anchor);
  return time ? {...reading, type: 'TIME'} : reading;
}

/** "two years", "twenty-four hours", "a week", "2 1/2 years", "a year and a half", "ten days ago". */
export const exactDuration: Grammar = {
  starts: [DIGITS, ...NUMBER_STARTS, 'an', 'another', 'each'],
  pattern: sticky(
    `(?:(another )?(${NUMBER})(?:(?<=\\d)\\+?)? ?(?:or so )?|(an?|another) )${QUALITY}(${UNIT})(?!-)(?: and (?:a|one) (half|quarter)\\b)?(?: or so\\b)?${AFTER}`,
  ),
  read(match, text) {
    const [whole, , number, article, unitWord = '', fraction, joint] = match;
    if (/[\d.,:$£€#/-]$/.test(text.slice(0, match.index).slice(-1))) return null;
    const unit = lookUp(UNITS, unitWord)!;
    const named = number === undefined ? 1 : numberOf(number);
    if (!Number.isFinite(named)) return null;
    // "a second", "a quarter" (of something), "a season", "a night" are seldom counted time.
    if (article !== undefined && /^(?:second|quarter|season|min|weekend)$/i.test(unitWord) && !joint)
      return null;
    // "three quarters of the troops" is a fraction.
    if (/^quarters?$/i.test(unitWord) && /^ of\b/.test(text.slice(match.index + whole.length))) return null;
    if (number !== undefined && /^one$/i.test(number) && /^(?:second|quarter)$/i.test(unitWord)) return null;
    if (
      number === undefined &&
      joint === undefined &&
      article?.toLowerCase() !== 'another' &&
      /^(?:day|year|month|week|hour)$/i.test(unitWord)
    ) {
      const rate = rateOf(text, match.index, unit);
      if (rate) return rate;
    }
    const reading = /so\b/i.test(whole) ? {mod: 'APPROX' as const} : {};
    // "the nine months" has its article, "the two-year term" keeps it for the noun.
    const start =
      named > 1 && joint === undefined && /s$/i.test(unitWord) ? withArticle(text, match.index) : match.index;
    const amount = named + (fraction === undefined ? 0 : /half/i.test(fraction) ? 0.5 : 0.25);
    return {...counted(exactly(amount, unit), shorter(amount, unit), joint), ...reading, start};
  },
};

/** Half a unit is counted in the unit below: 2.5 years are 30 months. */
function shorter(amount: number, unit: Unit): Unit {
  return unit === 'decade' && !Number.isInteger(amount) ? 'year' : unit;
}
function exactly(amount: number, unit: Unit): number {
  return unit === 'decade' && !Number.isInteger(amount) ? amount * 10 : amount;
}

/** "$50 a day", "three times a year": a rate is a set. */
function rateOf(text: string, at: number, unit: Unit): Reading | null {
  const before = text.slice(Math.max(0, at - 24), at);
  if (
    !/(?:\d[\d.,]*|%|\b(?:million|billion|thousand|hundred|percent|cents|dollars|pounds|barrels|tons|miles|times|once|twice|hours|people|flights|shares|visitors|copies|cars)) $/i.test(
      before,
    )
  )
    return null;
  return {...complete('SET', durationValue(1, unit))};
}

/** "30-day", "two-year-old", "52-week", "month-long", "ten year" before a noun. */
export const adjectiveDuration: Grammar = {
  starts: [DIGITS, ...NUMBER_STARTS, ...UNITS.keys()],
  pattern: sticky(
    `(?:(${NUMBER})(?:-| )(second|minute|hour|day|night|week|month|quarter|year|decade|century)(-old\\b| old\\b)?(?:-| )?(?![a-z]*\\bold)\\b|(second|minute|hour|day|night|week|month|year|decade|century)s?-long\\b)`,
  ),
  read(match, text) {
    const [whole, number, unitWord, old, long] = match;
    const before = text.slice(0, match.index).slice(-1);
    if (/[\d.,:$£€#]/.test(before)) return null;
    const end = match.index + whole.replace(/[- ]$/, '').length;
    if (long !== undefined) return complete('DURATION', durationValue(1, lookUp(UNITS, long)!), {end});
    const amount = numberOf(number ?? '');
    if (!Number.isFinite(amount) || (amount === 1 && !whole.includes('-'))) return null;
    const unit = lookUp(UNITS, unitWord ?? '')!;
    // "two second": an ordinal follows a number only in time.
    if (unit === 'second' && !whole.includes('-')) return null;
    return complete('DURATION', durationValue(amount, unit), {end: old ? end : end});
  },
};

/** "several years", "a few months later", "many weeks". */
export const vagueDuration: Grammar = {
  starts: VAGUE_STARTS,
  pattern: sticky(
    `(${VAGUE}) (?:of )?(?:more |other |long |additional )?(${UNIT}|trading days)(?: and (${UNIT}))?${AFTER}`,
  ),
  read(match) {
    const [, vague = '', unitWord = '', , joint] = match;
    const unit = lookUp(UNITS, unitWord) ?? 'day';
    if (/^(?:seconds?|quarters)$/i.test(unitWord) && /^(?:some|many)/i.test(vague)) return null;
    if (!/s$|ia$/i.test(unitWord)) return null;
    if (/couple/i.test(vague))
      return {...counted(2, unit, joint), ...(joint ? {} : {mod: 'APPROX' as const})};
    return counted('X', unit, joint);
  },
};

/** "years", "for weeks", "months ago", "decades later": a plural alone, counted by nobody. */
export const bareDuration: Grammar = {
  starts: [
    'minutes',
    'hours',
    'days',
    'weeks',
    'months',
    'quarters',
    'years',
    'decades',
    'centuries',
    'millennia',
  ],
  pattern: sticky(
    `(minutes|hours|days|weeks|months|quarters|years|decades|centuries|millennia)(?: (?:or|and|and even) (minutes|hours|days|weeks|months|years|decades|centuries))?${AFTER}`,
  ),
  read(match, text) {
    const [, unitWord = '', , joint] = match;
    const before = text.slice(Math.max(0, match.index - 22), match.index);
    if (
      joint === undefined &&
      !/\b(?:for|in|over|after|before|within|of|took|take|takes|last|spent|spend|by|than|through|during|since|until|mere|just|only|last for|early|the|these|those|final|later|lengthy|and|or|lasted|intervening|matter of) $/i.test(
        before,
      )
    )
      return null;
    if (/\bthe $/i.test(before) && !/^(?:years|days)$/i.test(unitWord)) return null;
    return counted('X', lookUp(UNITS, unitWord)!, joint);
  },
};

/** "the past two years", "the next few days", "the last decade", "the first nine months": a stretch told from one end. */
export const stretch: Grammar = {
  starts: [
    'past',
    'last',
    'next',
    'previous',
    'coming',
    'following',
    'first',
    'final',
    'latest',
    'preceding',
    'recent',
    'remaining',
    'early',
    'later',
    'closing',
    'opening',
    'intervening',
  ],
  pattern: sticky(
    `(past|last|next|previous|coming|following|first|final|latest|preceding|recent|remaining|early|later|closing|opening|intervening) (?:(?:(${NUMBER})(?: (?:to|or|-) (${NUMBER}))?|(${VAGUE})) )?${QUALITY}(${UNIT})(?: or so\\b)?`,
  ),
  read(match, text) {
    const [whole, side = '', number, upTo, vague, unitWord = ''] = match;
    const unit = lookUp(UNITS, unitWord)!;
    const plural = /s$|ia$/i.test(unitWord);
    if (unitWord.toLowerCase() === 'second') return null;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const start = /\bthe $/i.test(before)
      ? match.index - 4
      : /\bthese $/i.test(before)
        ? match.index - 6
        : match.index;
    const or = /or so$/i.test(whole) ? {mod: 'APPROX' as const} : {};
    if (number !== undefined && plural) {
      const amount = numberOf(number);
      if (!Number.isFinite(amount)) return null;
      return {
        ...complete('DURATION', durationValue(upTo === undefined ? amount : 'X', unit), {start}),
        ...or,
      };
    }
    if (vague !== undefined && plural)
      return /couple/i.test(vague)
        ? complete('DURATION', durationValue(2, unit), {start, mod: 'APPROX'})
        : complete('DURATION', durationValue('X', unit), {start});
    if (plural) {
      if (/^(?:past|recent|last|latest)$/i.test(side))
        return /^recent$/i.test(side) && unit !== 'year'
          ? complete('DURATION', durationValue('X', unit), {start})
          : complete('DATE', 'PAST_REF', {start});
      if (/^(?:coming|next)$/i.test(side)) return complete('DURATION', durationValue('X', unit), {start});
      return complete('DURATION', durationValue('X', unit), {start});
    }
    return null;
  },
};
