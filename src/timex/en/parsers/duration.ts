// Lengths of time that are counted: "two years", "30-day", "half an hour", "a minute and a half", "$50 a day" (a rate),
// and what lies so far away: "ten days ago", "six days later", "in two weeks".

import {textAfter, textBefore} from '../../../article/text-around.js';
import {andAHalf, durationValue, inHalves} from '../../duration-value.js';
import type {Unit} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {eachFollowedBy, FEW_DIGITS, followedBy, JOINED_DIGITS, sticky} from '../../grammar.js';
import {complete, type Extra, shifted} from '../../meanings.js';
import type {TimexMod} from '../../timex.js';
import {counted, JOINT} from '../distance.js';
import {standsAlone, startWithThe, wordsAfter, wordsBefore} from '../edges.js';
import {tenseAt} from '../tense.js';
import {isSomeDay} from './vague.js';
import {COUNTED_UNITS, lookUp, NUMBER, numberBefore, numberOf, ONE_TO_NINE, UNIT, UNITS} from '../words.js';

const QUALITIES =
  'full|whole|long|more|additional|consecutive|straight|further|short|extra|trading|business|working|school|solid|calendar|bloody|brutal|good|successive|entire|crucial|hard|single';
export const QUALITY = `(?:(?:${QUALITIES}) )?`;
const UNIT_OR_QUALITY = [...QUALITIES.split('|'), ...UNITS.keys()].join(' ');
/** What stands between a number and its unit, by its first word. */
const BEFORE_UNIT =
  'weekdays workdays million billion and more or to plus odd some previous preceding following remaining upcoming coming';
/** Of days: Saturdays and Sundays are not counted. */
export const WORKING = /\b(?:business|working|trading|week|work) ?days?\b/i;
/** Before one of these a number counts something else, or is none. */
const NOT_AFTER = /[\w.,:$£€#/-]$/;

/** "two years", "twenty-four hours", "thirty (30) days", "20-plus years", "2 1/2 years", "two and a half years", "65 million years ago", "between two and three weeks". */
export const exactDuration: Grammar = {
  starts: [
    ...numberBefore(`${BEFORE_UNIT} ${UNIT_OR_QUALITY}`),
    'a million',
    'a billion',
    'another',
    'an additional',
    ...['full', 'further', 'whole', 'mere', 'good'].map((word) => `a ${word}`),
    'between',
  ],
  pattern: sticky(
    `(?:between (${NUMBER}) and |(?:another |an additional |a (?:full|further|whole|mere|good) )?(?:(${NUMBER}) (?:to|or) |(\\d{1,3}|${ONE_TO_NINE}) ?[-–] ?)?)(${NUMBER}|(?<!half )an?(?= [mb]illion))(?:(?<=\\d)\\+?| \\(\\d{1,4}\\)|-plus|-odd|-some)?(?: |-|(?<=[\\d½+]))(million |billion |and a half |and half |and-a-half[- ]|or more )?(?:or so )?(?:(?:${QUALITIES}|previous|preceding|following|remaining|upcoming|coming) |(?:week|work)(?=days))?(${UNIT})(?!-)( and a half\\b)?( or (?:so|more|less|longer)\\b| at (?:the )?(?:most|least)\\b)?(['’]s? time\\b)?${JOINT}`,
  ),
  read(match, text) {
    const [
      whole,
      between,
      least,
      dashed,
      number = '',
      tail = '',
      unitWord = '',
      halfMore,
      orSo,
      time,
      joint,
    ] = match;
    // "between 0900 and 1700 hours", "the 1905 school year"
    if (
      NOT_AFTER.test(text[match.index - 1] ?? '') ||
      /^\D* 0\d|^[12]\d{3} (?:school|calendar) /i.test(whole)
    )
      return null;
    if (
      /^one day$/i.test(whole) &&
      (/^ (?:last|next|this) /.test(wordsAfter(match, 6)) ||
        isSomeDay(wordsBefore(match, 12), text.slice(match.index + 7, match.index + 19)))
    )
      return null;
    const unit = lookUp(UNITS, unitWord)!;
    const half = /half/i.test(tail) || halfMore !== undefined;
    const named = numberOf(number) * (/^million/i.test(tail) ? 1e6 : /^billion/i.test(tail) ? 1e9 : 1);
    if (!Number.isFinite(named) || isNoTime(named, unitWord, text, match.index + whole.length)) return null;
    const atLeast = numberOf(between ?? least ?? dashed ?? '-');
    if ((between ?? dashed) && !(atLeast < named)) return null;
    // "the nine months" has its article, "the two-year term" keeps it for the noun.
    const start = named > 1 && !joint && /s$/i.test(unitWord) ? startWithThe(match) : match.index;
    const mod = MORE_OR_LESS[(orSo ?? tail).trim().toLowerCase().replace('the ', '')];
    const extra = mod ? {start, mod} : {start};
    if (Number.isFinite(atLeast) && !joint)
      return complete('DURATION', durationValue(atLeast, unit), {start, mod: 'EQUAL_OR_MORE'});
    const halves = half || /(?:1\/2|½)$/.test(number);
    const amount = half ? named + 0.5 : named;
    const reading = measured(amount, unit, halves, joint, () => !!time || isAhead(text, match.index), extra);
    return reading.meaning.kind === 'shifted' && WORKING.test(whole)
      ? {...reading, meaning: {...reading.meaning, working: true}}
      : reading;
  },
};

const MORE_OR_LESS: Readonly<Record<string, TimexMod>> = {
  'or so': 'APPROX',
  'or two': 'EQUAL_OR_MORE',
  'or more': 'EQUAL_OR_MORE',
  'or longer': 'EQUAL_OR_MORE',
  'or less': 'EQUAL_OR_LESS',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
};

/** "a week", "an hour later", "a year and a half", "$50 a day". */
export const singleUnit: Grammar = {
  starts: ['a', 'an', 'another'].map((article) => followedBy(article, UNIT_OR_QUALITY)),
  pattern: sticky(
    `(an?|another) ${QUALITY}(${UNIT})(?!-)(?: and a (half|quarter)\\b)?( or (?:so|two|more|less|longer)\\b| at (?:the )?(?:most|least)\\b)?(['’]s time\\b)?${JOINT}`,
  ),
  read(match, text) {
    const [, article = '', unitWord = '', fraction, orSo = '', time, joint] = match;
    const unit = lookUp(UNITS, unitWord)!;
    // "a second", "a quarter" (of something), "a season", "a weekend" are seldom counted time.
    if (!joint && /^(?:second|quarter|season|mo|min|sec|weekend)s?$/i.test(unitWord)) return null;
    if (/\bcall\w* it $/i.test(wordsBefore(match, 10))) return null;
    // "He hit a century": a hundred runs.
    if (unit === 'century' && /\b(?:hits?|scor\w+|struck) $/.test(wordsBefore(match, 8))) return null;
    const mod = MORE_OR_LESS[orSo.trim().toLowerCase().replace('the ', '')];
    const extra = mod ? {mod} : {};
    const half = fraction !== undefined && /half/i.test(fraction);
    const looksAhead = !joint && (!!time || (orSo !== ' or two' && isAhead(text, match.index)));
    if (!looksAhead) {
      if (fraction && !half) return unit === 'hour' && !joint ? complete('DURATION', 'PT1H15M', extra) : null;
      if (!fraction && !joint && /^an?$/i.test(article) && isRate(text, match.index))
        return complete('SET', durationValue(1, unit));
    }
    return measured(half ? 1.5 : 1, unit, half, joint, () => looksAhead, extra);
  },
};

/** "half an hour", "half a century", "a half hour", "half-hour". */
export const halfUnit: Grammar = {
  starts: ['half', 'a half', JOINED_DIGITS],
  pattern: sticky(
    `(?:(?:a half|half(?: an?)?|1/2(?: an)?) (hour|hr|day|year|decade|century|minute|min|month)|half-(hour|day|year|minute))\\b(?!-)${JOINT}`,
  ),
  read(match, text) {
    const [, unitWord, hyphened, joint] = match;
    const unit = lookUp(UNITS, (unitWord ?? hyphened)!)!;
    return measured(0.5, unit, true, joint, () => isAhead(text, match.index));
  },
};

/** "a quarter of an hour", "three quarters of an hour", "the next quarter-century". */
export const quarterHour: Grammar = {
  starts: ['a quarter', 'quarter', 'three quarters', 'next quarter', 'last quarter', 'past quarter'],
  pattern: sticky(
    `(?:(?:(three)[ -]quarters|(?:a )?quarter)(?: of an|-)? ?hour\\b|(?:(?:next|last|past|a) )?quarter(?:[ -]| of a )century\\b)${JOINT}`,
  ),
  read(match, text) {
    if (/century/i.test(match[0])) return counted(25, 'year', match[2], {start: startWithThe(match)});
    const minutes = match[1] ? 45 : 15;
    return measured(minutes, 'minute', false, match[2], () => isAhead(text, match.index));
  },
};

/** "1h20m", "3d 4h", "2d12h30m", "1y 6m", "1 hour 30": at least two units, each by its letter. */
export const hoursAndMinutes: Grammar = {
  starts: [followedBy(FEW_DIGITS, 'h hr hrs hour hours m mo y d')],
  pattern: sticky(
    `(?:(\\d{1,2}) ?([yd]) ?)?(\\d{1,2}) ?(?:h(?:(?:ou)?rs?)?(?: ?(\\d{1,2})(?:$|(?= ago\\b)| ?m(?:ins?)?))?|mo?)${JOINT}`,
  ),
  read(match, text) {
    const [whole, large, letter = '', number, minutes, joint] = match;
    const ofYear = /y/i.test(letter);
    // "15h30" is an hour of the day.
    if (ofYear === /h/i.test(whole) || !(large ?? minutes) || /^\d+h\d+$/i.test(whole)) return null;
    if (!joint && !isAhead(text, match.index))
      return complete(
        'DURATION',
        ofYear
          ? `P${large}Y${number}M`
          : `P${large ? `${large}D` : ''}T${number}H${minutes ? `${minutes}M` : ''}`,
      );
    const length = Number(large ?? 0) * (ofYear ? 12 : 24) + Number(number);
    return ofYear
      ? counted(length, 'month', joint ?? 'from now')
      : counted(length * 60 + Number(minutes ?? 0), 'minute', joint ?? 'from now');
  },
};

/** "P1Y2M10DT2H30M", "PT45M": as ISO 8601 writes them. A single unit is a name as well: "P3D". */
export const isoDuration: Grammar = {
  starts: ['p', 'pt'],
  pattern: sticky(
    'P(?=T?\\d)(?:\\d{1,4}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,4}H)?(?:\\d{1,4}M)?(?:\\d{1,4}S)?)?(?![\\w-])',
    'y',
  ),
  read({index, 0: value}, text) {
    const sure =
      /T|[A-Z]\d+[A-Z]/.test(value.slice(1)) ||
      /\bfor $/i.test(textBefore(text, index, 4)) ||
      standsAlone(text, index, index + value.length);
    return sure ? complete('DURATION', value) : null;
  },
};

const WHOLE_UNITS = 'day|week|weekend|month|year|decade|century';

/** "all day", "the whole week", "all year long". */
export const wholeUnit: Grammar = {
  starts: [
    'the whole',
    'the entire',
    'whole',
    'entire',
    ...WHOLE_UNITS.split('|').map((unit) => `all ${unit}`),
  ],
  pattern: sticky(
    `(?:all|(?:the )?(?:whole|entire)) (${WHOLE_UNITS})\\b(?: long\\b)?(?![\\w-]| (?:of )?\\d{4})`,
  ),
  read: ([, unitWord = '']) => complete('DURATION', durationValue(1, lookUp(UNITS, unitWord)!)),
};

/** A length of time; with a joint, or where the sentence looks ahead ("in an hour and a half"), the time that lies so far away. */
function measured(
  amount: number,
  unit: Unit,
  halves: boolean,
  joint: string | undefined,
  looksAhead: () => boolean,
  extra?: Extra,
): Reading {
  const [count, of] = amount % 1 === 0.5 ? inHalves(amount, unit) : ([amount, unit] as const);
  if (joint) return counted(count, of, joint, extra);
  if (looksAhead()) return shifted(of, count, 'published', undefined, extra);
  return complete(
    'DURATION',
    halves ? andAHalf(Math.floor(amount), unit) : durationValue(amount, unit),
    extra,
  );
}

const ADJECTIVE = `(?:${COUNTED_UNITS.replaceAll(' ', '|')})`;

/** "30-day", "52-week", "month-long", "ten year" before a noun; ages: "55 years old", "years of age", "5-year-old"; "several-year", "centuries-old". */
export const adjectiveDuration: Grammar = {
  starts: [
    ...numberBefore(`to or ${COUNTED_UNITS} ${COUNTED_UNITS.replaceAll(' ', 's ')}`),
    ...eachFollowedBy(['several', 'multi'], COUNTED_UNITS),
    ...eachFollowedBy(UNITS.keys(), 'long old'),
    'daylong',
    'weeklong',
    'monthlong',
    'yearlong',
  ],
  pattern: sticky(
    `(?:(?:(${NUMBER})-?[ -](?:to|or)[ -])?(${NUMBER}|several|multi)[- ](${ADJECTIVE})(?:[- ]long|s?(?:[- ]olds?| of age))?|(${ADJECTIVE}s?|centuries)(?:-?long|-old))\\b`,
  ),
  read(match, text) {
    const [whole, least, number = '', unitWord = '', long] = match;
    if (NOT_AFTER.test(text[match.index - 1] ?? '')) return null;
    if (long) return complete('DURATION', durationValue(/s$/i.test(long) ? 'X' : 1, lookUp(UNITS, long)!));
    const amount = /^(?:several|multi)$/i.test(number) ? 'X' : numberOf(number);
    // "one day" is no adjective, "two second" no time.
    const sure =
      whole.includes('-') ||
      (amount !== 'X' && (/(?:olds?|age)$/i.test(whole) || (amount !== 1 && !/^second$/i.test(unitWord))));
    const unit = lookUp(UNITS, unitWord)!;
    if (Number.isNaN(amount) || !sure) return null;
    // "a 6-to-9-month delay"
    return least && numberOf(least) < Number(amount)
      ? complete('DURATION', durationValue(numberOf(least), unit), {mod: 'EQUAL_OR_MORE'})
      : complete('DURATION', durationValue(amount, unit));
  },
};

/** "three quarters of the troops" is a fraction, "one second" and "one quarter" mostly no time either. */
function isNoTime(amount: number, unitWord: string, text: string, end: number): boolean {
  if (/^quarters?$/i.test(unitWord)) return amount === 1 || /^ of\b/.test(textAfter(text, end, 4));
  // "the 1994 season"
  return (amount === 1 && /^second$/i.test(unitWord)) || (amount > 999 && /^season$/i.test(unitWord));
}

/** "will be redeemed in five years": the sentence looks ahead and the words say how far. */
export function isAhead(text: string, at: number): boolean {
  if (
    !/(?:^|[^\w])in (?:just |exactly |about |around |approximately |roughly )?$/i.test(
      textBefore(text, at, 20),
    )
  )
    return false;
  // "You can lose a finger in five minutes."
  if (
    textBefore(text, at, 48)
      .split(' ')
      .some((word) => /^(?:can|could|may|might)$/.test(word))
  )
    return false;
  const tense = tenseAt(text, at);
  return (
    tense === 'future' ||
    // "In ten minutes it was gone."
    (tense !== 'past' && /^[\s"'“‘(]*(?:[a-z]+day )?in (?:[a-z]+ )?$/i.test(text.slice(0, at))) ||
    ORDERS.test(text.slice(0, Math.min(at, 32)))
  );
}

/** "Meet me in 2 hrs", "back in 5 mins": opens a line that asks or announces. */
const ORDERS =
  /^\W?(?:please |let['’]s |i['’]ll be |be )?(?:back|meet|call|remind|wake|see you|leaves?|starts?|check|ready|due|arrives)\b[\w ]{0,20}$/i;

/** "$50 a day", "three times a year", "20 metres a day": a rate is a set; "in 2010, a day after the vote" is none. */
function isRate(text: string, at: number): boolean {
  const before = textBefore(text, at, 24);
  return (AMOUNT.test(before) && !/[.,] $/.test(before)) || COUNTED.test(before);
}
const AMOUNT =
  /(?:\d[\d.,]{0,12}|%|\b(?:two|three|four|five|six|ten|million|billion|thousand|hundred|percent|cents|dollars|pounds|barrels|tons|miles|times|once|twice|hours?|minutes|people|flights|shares|visitors|copies|cars)) (?:more |less )?$/i;
const COUNTED =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|ten|hundred)(?: thousand| million| billion)? (?:[a-z]{2,12}s(?: of [a-z]{2,12})?|[ckm]?m|[km]g|ml) $/i;
