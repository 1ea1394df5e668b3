// Lengths of time that nobody counted: "several years", "weeks", "a few months later", "years ago".

import {textBefore} from '../../../article/text-around.js';
import {durationValue} from '../../duration-value.js';
import type {Grammar} from '../../grammar.js';
import {sticky} from '../../grammar.js';
import {complete, shifted} from '../../meanings.js';
import {counted, JOINT} from '../distance.js';
import {LEADING, isAlone, wordsAfter, wordsBefore} from '../edges.js';
import {lookUp, UNIT, UNITS, VAGUE, VAGUE_STARTS} from '../words.js';
import {isAhead} from './duration.js';

/** "several years", "a few months later", "many weeks", "a couple of days". */
export const vagueDuration: Grammar = {
  starts: VAGUE_STARTS,
  pattern: sticky(
    `(${VAGUE}) (?:of )?(?:(?:more|other|long|additional|trading|following|succeeding|subsequent|intervening) )?(${UNIT})(?: and (?:${UNIT}))?(['’] time\\b)?${JOINT}`,
  ),
  read(match, text) {
    const [, vague = '', unitWord = '', time, joint] = match;
    const unit = lookUp(UNITS, unitWord)!;
    if (/^(?:seconds?|quarters)$/i.test(unitWord) && /^(?:some|many)/i.test(vague)) return null;
    // "the 13th increase in as many years"
    if (!/s$|ia$/i.test(unitWord) || /\bas $/.test(wordsBefore(match, 4))) return null;
    if (/couple/i.test(vague) && !joint && (time !== undefined || isAhead(text, match.index)))
      return shifted(unit, 2, 'published', undefined, {mod: 'APPROX'});
    if (/couple/i.test(vague)) return counted(2, unit, joint, joint ? {} : {mod: 'APPROX'});
    return counted('X', unit, joint);
  },
};

/** "for a while", "in ages", "for quite some time". */
export const someTime: Grammar = {
  starts: ['a while', 'a little', 'a long', 'a short', 'ages', 'quite a', 'quite some', 'some time'],
  pattern: sticky(
    '(?:quite )?(?:a (?:little |long |short )?while|some time)(?! (?:ago|back|after|before|around|in|on))\\b|ages(?! (?:ago|of|\\d))\\b',
  ),
  read: ({index}, text) =>
    /\b(?:for|(?<!once )in|after) $/i.test(textBefore(text, index, 8)) ? complete('DURATION', 'PXX') : null,
};

const PLURAL = '(seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries|millennia)';
/** Words that a bare plural is a length of time after. */
const LASTS = new RegExp(
  `\\b(?:${LEADING}|over|within|of|took|takes?|last(?:ed)?|spen[dt]|than|mere|just|only|early|the|these|those|final|later|and|or|follow(?:s|ed)|possibly|perhaps|maybe|even|not) $`,
  'i',
);

/** "hours before the vote", "weeks after he left": so long before something that is told. */
const BESIDE_EVENT =
  /^ (?:apart\b|(?:before|after) (?!(?:and|or|that|this|which|when|for|in|on|at|to)\b)[A-Za-z])/;

/** "reversing decades of progress": not of age, not of something named. */
const FULL_OF = /^ of (?!age\b|the\b|his\b|her\b)[a-z]/;

/** "for years", "weeks", "decades later", "months ago": a plural alone. */
export const bareDuration: Grammar = {
  starts: PLURAL.slice(1, -1).split('|'),
  pattern: sticky(
    `${PLURAL}(?: (?:or|and|and even) (?:${PLURAL.slice(1, -1)}))?${JOINT}( ahead\\b| that followed\\b| to come\\b| on end\\b)?(?! (?:between|from) \\d{4})`,
  ),
  read(match) {
    const [, unitWord = '', joint, ahead] = match;
    const before = wordsBefore(match, 22);
    const the = /\bthe $/i.test(before);
    if (!joint) {
      const alone = isAlone(match);
      const of =
        /^[wmydc]/i.test(unitWord) && FULL_OF.test(wordsAfter(match, 12)) && !/(?:\d|\bthe) $/.test(before);
      const beside = !the && !/[\d-] ?$/.test(before) && BESIDE_EVENT.test(wordsAfter(match, 24));
      if (
        (!LASTS.test(before) && !alone && !of && !beside) ||
        (the && !ahead && !/^(?:years|days)$/i.test(unitWord))
      )
        return null;
      // "the years that followed" has its article, "the days of 1968" is what the days were of.
      return complete(
        'DURATION',
        durationValue('X', lookUp(UNITS, unitWord)!),
        the && (ahead || /\bover the $/i.test(before)) ? {start: match.index - 4} : {},
      );
    }
    return counted('X', lookUp(UNITS, unitWord)!, joint);
  },
};
