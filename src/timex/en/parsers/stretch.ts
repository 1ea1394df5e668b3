// Stretches told from one of their ends: "the past two years", "the next few days", "the first nine months", "recent weeks".

import {andAHalf, durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {beforeTime, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {SHORT_MONTHS} from '../../../time/names.js';
import {startWithThe, wordsAfter, wordsBefore} from '../edges.js';
import {QUALITY} from './duration.js';
import {lookUp, NUMBER, numberOf, UNIT, UNITS, VAGUE} from '../words.js';

const SIDES =
  'past|last|next|previous|coming|following|first|final|latest|preceding|recent|remaining|early|later|closing|opening|intervening|ensuing|subsequent|succeeding|upcoming';

const OF_DATE = new RegExp(`^ of (?:(?:the|last|this|next) |\\d{4}\\b|${SHORT_MONTHS})`);

const LASTS = /\b(?:to|would|will|could|can|should|might|may|not) $/i;

export const stretch: Grammar = {
  starts: beforeTime(SIDES.split('|')),
  pattern: sticky(
    `(${SIDES}) (?:(?:(${NUMBER})(?: (?:to|or|-) (${NUMBER})| (and a half))?|(${VAGUE.replace('a few', 'few')}))(?: |(?<=\\d)))?${QUALITY}(${UNIT})( or so\\b)?`,
  ),
  read(match) {
    const [whole, side = '', number, upTo, half, vague, unitWord = '', orSo] = match;
    const unit = lookUp(UNITS, unitWord)!;
    const start = startWithThe(match);
    const the = start < match.index;
    // "it was to last ten days"
    if (/^opening hours$/i.test(whole) || (/^last$/i.test(side) && LASTS.test(wordsBefore(match, 8))))
      return null;
    // "the past hour" is so long; "the past year" is a year of the calendar.
    if (/^hour$/i.test(unitWord) && /^(?:past|last|next)$/i.test(side) && !number)
      return complete('DURATION', 'PT1H', {start});
    if (!/s$|ia$/i.test(unitWord))
      return !number && !vague && (isWithin(match) || (the && isOfDate(match)))
        ? complete('DURATION', durationValue(1, unit), {start})
        : null;
    if (/^(?:(?:last|first) (?:nights|minutes|hours)|closing hours)$/i.test(whole) && !the) return null;
    if (number) {
      const amount = numberOf(number);
      if (!Number.isFinite(amount)) return null;
      const value = upTo
        ? durationValue('X', unit)
        : half
          ? andAHalf(amount, unit)
          : durationValue(amount, unit);
      return complete('DURATION', value, orSo ? {start, mod: 'APPROX'} : {start});
    }
    if (vague)
      return /couple/i.test(vague)
        ? complete('DURATION', durationValue(2, unit), {start, mod: 'APPROX'})
        : complete('DURATION', durationValue('X', unit), {start});
    if (/^(?:coming|upcoming)$/i.test(side) && /^(?:months|quarters|years|decades)$/i.test(unitWord))
      return complete('DATE', 'FUTURE_REF', {start});
    // "past years", "recent years" point back without a length.
    if (/^(?:past|latest)$/i.test(side) || (/^recent$/i.test(side) && unit === 'year'))
      return complete('DATE', 'PAST_REF', {start});
    return complete('DURATION', durationValue('X', unit), {start});
  },
};

/** "in the first week", "for the first month" */
function isWithin(match: RegExpExecArray): boolean {
  const [, side = '', , , , , unitWord = ''] = match;
  return (
    /^first$/i.test(side) &&
    /\b(?:in|for|during|over|within) the $/i.test(wordsBefore(match, 14)) &&
    /^(?:hour|day|week|month|year)$/i.test(unitWord) &&
    /^(?:[.,;:]|$| (?!of\b|that\b|when\b|to\b)[a-z])/.test(wordsAfter(match, 8))
  );
}

/** "the last week of August": its place is told by the month beside it. */
function isOfDate(match: RegExpExecArray): boolean {
  const [, side = '', , , , , unitWord = ''] = match;
  return (
    OF_DATE.test(wordsAfter(match, 16)) &&
    /^(?:last|first|final|opening|closing)$/i.test(side) &&
    !/^(?:second|quarter|season|day)$/i.test(unitWord)
  );
}
