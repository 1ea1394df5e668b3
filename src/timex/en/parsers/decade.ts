// Decades and centuries: "the 1980s", "the '60s", "the nineties", "the 20th century", "the third century BC".
// TIMEX3: three digits for a decade (`198`), two for a century (`19`).

import {pad} from '../../../time/digits.js';
import type {Grammar} from '../../grammar.js';
import {JOINED_DIGITS, ORDINAL_DIGITS, sticky} from '../../grammar.js';
import {complete} from '../../meanings.js';
import {earlyYear} from '../early-years.js';
import {isAlone, startWithThe, withArticle, wordsAfter, wordsBefore} from '../edges.js';
import {isList, ORDINAL, ordinalBefore, ordinalOf, ORDINALS, TENS, TO} from '../words.js';

const DECADE_WORDS = ['noughties', 'aughts', ...TENS.map((word) => word.replace(/y$/, 'ies'))];

const JOINT = `${TO}(?:the )?(?:early |late |mid-)?`;
/** Beside another decade: "the 90s and 2000s", "the 1960s-70s". */
const BESIDE = new RegExp(`^${JOINT}['’]?\\d{0,2}\\d0s\\b`, 'i');
const AFTER = new RegExp(`(?:\\bthe (?:early |late |mid-?)?|['’]|\\d\\d)\\d0['’]?s${JOINT}$`, 'i');
const OF_CENTURY = new RegExp(`\\b(\\d\\d)\\d0['’]?s${JOINT}['’]?$`, 'i');

/** "Highs in the 40s and 50s": what is measured in degrees. */
const DEGREES = /\b(?:highs?|lows?|temp(?:erature)?s?|upper|lower|warm|cool)\b/i;

/** What leads to a decade of three digits: "the 960s". */
const OF_OLD = /(?:\b(?:of|[Dd]uring|[Tt]hroughout|[Ss]ince)|^In|[.;] In) the (?:early |late |mid-?)?$/;

export const decade: Grammar = {
  starts: [JOINED_DIGITS, 'nineteen', 'eighteen', ...DECADE_WORDS],
  pattern: sticky(
    `(?:(\\d{2,3})0['’]?s\\b(?: (BC)E?\\b)?|(\\d)0['’]?s\\b|(?:(nineteen|eighteen)[ -])?(${DECADE_WORDS.join('|')})\\b)`,
  ),
  read(match, text, article) {
    const [, full, era, short, hundreds, word] = match;
    const alone = isAlone(match);
    const before = wordsBefore(match, 16);
    if (/[\w.,$£€]$/.test(before)) return null;
    // "in his 40s", "temperatures in the 60s": only an apostrophe makes two digits a decade.
    const apostrophe = /['’]$/.test(before);
    if (short && !apostrophe && DEGREES.test(wordsBefore(match, 64))) return null;
    if (
      short &&
      !apostrophe &&
      !alone &&
      !(/(?:^|\bthe (?:early |late |mid-?)?)$/i.test(before) && BESIDE.test(wordsAfter(match, 20))) &&
      !AFTER.test(wordsBefore(match, 20)) &&
      !/\b(?:early|mid|late|roaring|swinging)[ -]$|\b(?:of|since|during|throughout|(?:back|sometime) in) the $/i.test(
        before,
      )
    )
      return null;
    if (full) {
      if (era) return complete('DATE', `BC${full.padStart(3, '0')}`, {start: startWithThe(match)});
      const early = earlyYear(`${full}0`, text, match.index, article, 300);
      if (early !== null)
        return complete('DATE', `${early > 0 ? '' : 'BC'}${full.padStart(3, '0')}`, {
          start: startWithThe(match),
        });
      // "the 960s" of a history; "the index in the 960s", "the 500s" are not.
      if (Number(full) < 100 ? !OF_OLD.test(wordsBefore(match, 24)) && !alone : Number(full) > 210)
        return null;
      // "the 1700s" is the century; "the 1900s" as often as the decade, which TIMEX3 gold has.
      const value = /^1[1-8]0/.test(full) ? full.slice(0, 2) : full.padStart(3, '0');
      return complete('DATE', value, {start: startWithThe(match)});
    }
    const named = word ? DECADE_WORDS.indexOf(word.toLowerCase()) : 0;
    const digits = short ?? String(Math.max(0, named - 2) + (word && named > 1 ? 2 : 0));
    // "in his late forties" is an age.
    if (word && /\b(?:his|her|their|my|your|our) (?:early|mid|late)[ -]$/i.test(wordsBefore(match, 12)))
      return null;
    if (word && !hundreds && !alone && !/\b(?:the|early|mid|late|roaring|swinging)[ -]$/i.test(before))
      return null;
    // "The 1850s and 60s": of the century just named.
    const [, beside] = short ? (OF_CENTURY.exec(wordsBefore(match, 24)) ?? []) : [];
    const century =
      beside ??
      (hundreds?.toLowerCase() === 'eighteen' ? '18' : (word ? named < 2 : short! < '2') ? '20' : '19');
    const [epithet = ''] = /(?:roaring|swinging) $/i.exec(before) ?? [];
    return complete('DATE', century + digits, {
      start: withArticle(text, match.index - (short && apostrophe ? 1 : epithet.length)),
    });
  },
};

/** "the XIX century". */
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

export const century: Grammar = {
  starts: [
    ...ROMANS.slice(1).flatMap((roman) => [`${roman} century`, `${roman}th century`]),
    ...ordinalBefore(
      ` century centuries millennium c cent and or to through thru until till the decade ${[...ORDINALS.keys()].join(' ')}`,
    ),
    'last decade',
  ],
  pattern: sticky(
    `(?:(${ORDINAL}|last) decade of (?:the )?)?(${ORDINAL}|[XVI]{1,5}(?:th)?)(?:(${JOINT})(${ORDINAL}))?[ -](century\\b(?! (?:Fox|Studios)\\b)|centuries\\b|millennium\\b|c(?:ent)?\\.(?= ?(?:BC|AD|CE|[,;)]|$)))(?: (BCE?\\b|B\\.C\\.(?:E\\.)?|AD\\b|A\\.D\\.|CE\\b))?`,
  ),
  read(match, text) {
    const [whole, tenth, first = '', to = '', last, unit = '', eraWord] = match;
    // "The 13th-century church": the article is of the church.
    const extra = {start: /-century$/i.test(whole) ? match.index : startWithThe(match)};
    const number = ordinalOf(first) || ROMANS.indexOf(first.toLowerCase().replace('th', '')) + 1;
    if (!(number > 0)) return null;
    const before = /^B/i.test(eraWord ?? '');
    const until = last ? ordinalOf(last) : NaN;
    const between = /\bbetween (?:the )?$/i.test(wordsBefore(match, 12));
    if (until > 0 && /^c/i.test(unit)) {
      const value = (count: number) => (before ? `BC${pad(count - 1)}` : pad(count - 1));
      const firstEnd = match.index + first.length;
      const lastStart = match.index + whole.indexOf(last!, first.length + to.length);
      return [
        complete('DATE', value(number), {
          ...extra,
          end: firstEnd,
          ...(between || !isList(to) ? {opensRange: true} : {}),
        }),
        complete('DATE', value(until), {start: withArticle(text, lastStart)}),
      ];
    }
    const decades = !tenth || before ? 0 : ordinalOf(tenth) || 10;
    if (decades > 0) return decades > 10 ? null : complete('DATE', `${pad(number - 1)}${decades - 1}`, extra);
    if (/^mill/i.test(unit)) return complete('DATE', before ? `BC${number - 1}` : String(number - 1), extra);
    return complete('DATE', before ? `BC${pad(number - 1)}` : pad(number - 1), extra);
  },
};

/** "Added in the 14th century and shortened in the 15th": that of the century told before. */
export const sameCentury: Grammar = {
  starts: [ORDINAL_DIGITS],
  pattern: sticky(`(?<=\\bin the (?:early |late |mid-?)?)(\\d{1,2}(?:st|nd|rd|th))(?= ?[.,;:)]|$)`),
  read(match) {
    const number = ordinalOf(match[1]!);
    const isCentury =
      number > 1 && number < 22 && /century\b/i.test(wordsBefore(match, 120).split(/[.!?]/).at(-1)!);
    return isCentury ? complete('DATE', pad(number - 1), {start: startWithThe(match)}) : null;
  },
};
