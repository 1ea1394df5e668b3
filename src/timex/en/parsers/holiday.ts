// Holidays: with a fixed date ("Christmas"), by the weekday ("Labor Day", those of the United States), counted from
// Easter ("Good Friday") or by another calendar ("Hanukkah", "Ramadan", "Chinese New Year").

import type {Feast} from '../../../time/feasts.js';
import {beginsAtSunset, isSighted, lastDayOf} from '../../../time/feasts.js';
import {pad} from '../../../time/digits.js';
import type {DateParts, Meaning} from '../../expression.js';
import type {Grammar, Reading} from '../../grammar.js';
import {beforeTime, followedBy, JOINED_DIGITS, MANY_DIGITS, sticky} from '../../grammar.js';
import {complete, partial, shifted, weekendOf, weekOf, withMod} from '../../meanings.js';
import {isAlone, standsAlone, startWithThe, wordsBefore} from '../edges.js';
import {ofWhich, sideOf} from '../which.js';
import {anyOf, DAY_PARTS, lookUp, ORDINAL, ordinalBefore, ordinalOf} from '../words.js';
import {OF_YEAR, yearOf} from '../years.js';

const on = (month: number, day: number): DateParts => ({month, day});
const nth = (month: number, which: number, weekday: number, daysAfter = 0): DateParts => ({
  month,
  nthWeekday: daysAfter === 0 ? [which, weekday] : [which, weekday, daysAfter],
});
const feast = (...of: Feast): DateParts => ({feast: of});

/**
 * Lower case, other spellings behind a bar; where an "'s" stands, "s" and "s'" are written too ("presidents day", "presidents'
 * day"), where a space stands, a hyphen.
 */
const HOLIDAYS: Readonly<Record<string, DateParts>> = {
  "new year's eve|new year eve|nye|hogmanay": on(12, 31),
  "new year|new year's": on(1, 1),
  'twelfth night': on(1, 5),
  epiphany: on(1, 6),
  'orthodox christmas': on(1, 7),
  'inauguration day': on(1, 20),
  'burns night': on(1, 25),
  'australia day': on(1, 26),
  'groundhog day|candlemas': on(2, 2),
  'waitangi day': on(2, 6),
  "st. valentine's day|valentine's day|valentine's": on(2, 14),
  'leap day': on(2, 29),
  "st. david's day": on(3, 1),
  "international women's day|women's day": on(3, 8),
  'pi day': on(3, 14),
  'ides of march': on(3, 15),
  "st. patrick's day|st. paddy's day": on(3, 17),
  'nowruz|norooz': on(3, 21),
  michaelmas: on(9, 29),
  "april fool's day|april fool's": on(4, 1),
  'tax day': on(4, 15),
  'earth day': on(4, 22),
  "st. george's day": on(4, 23),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  'cinco de mayo': on(5, 5),
  'flag day': on(6, 14),
  juneteenth: on(6, 19),
  "midsummer's day|midsummer day|st. john's day": on(6, 24),
  'canada day': on(7, 1),
  'independence day|fourth of july': on(7, 4),
  'bastille day': on(7, 14),
  've day|v e day': on(5, 8),
  'vj day|v j day': on(8, 15),
  "st. swithin's day": on(7, 15),
  'patriot day': on(9, 11),
  "halloween|hallowe'en|all hallow's eve": on(10, 31),
  "all saint's day": on(11, 1),
  "all soul's day|day of the dead": on(11, 2),
  'bonfire night|guy fawkes night|guy fawkes day|guy fawkes': on(11, 5),
  "armistice day|remembrance day|veteran's day|single's day": on(11, 11),
  "st. andrew's day": on(11, 30),
  "st. nicholas day|st. nicholas's day": on(12, 6),
  'pearl harbor day|pearl harbor remembrance day': on(12, 7),
  'christmas eve|xmas eve|x mas eve': on(12, 24),
  "christmas|xmas|x mas|x'mas": on(12, 25),
  "boxing day|st. stephen's day|kwanzaa": on(12, 26),
  "martin luther king day|martin luther king's day|martin luther king jr. day|mlk day|mlk jr. day": nth(
    1,
    3,
    1,
  ),
  "president's day|washington's birthday": nth(2, 3, 1),
  "mother's day": nth(5, 2, 7),
  'victoria day': nth(5, 3, 5, 3),
  'early may bank holiday': nth(5, 1, 1),
  'memorial day|spring bank holiday': nth(5, -1, 1),
  "father's day": nth(6, 3, 7),
  'august bank holiday|summer bank holiday': nth(8, -1, 1),
  'labor day|labour day': nth(9, 1, 1),
  "grandparent's day": nth(9, 1, 1, 6),
  "columbus day|indigenous people's day|canadian thanksgiving": nth(10, 2, 1),
  'remembrance sunday': nth(11, 2, 7),
  'election day': nth(11, 1, 1, 1),
  'melbourne cup day': nth(11, 1, 2),
  'thanksgiving|turkey day': nth(11, 4, 4),
  'black friday': nth(11, 4, 4, 1),
  'advent sunday': nth(11, -1, 4, 3),
  'cyber monday': nth(11, 4, 4, 4),
  'giving tuesday': nth(11, 4, 4, 5),
  'mardi gras|shrove tuesday|fat tuesday|pancake day|pancake tuesday': feast('easter', -47),
  'ash wednesday': feast('easter', -46),
  lent: feast('easter', -46, 46),
  'mothering sunday': feast('easter', -21),
  'palm sunday': feast('easter', -7),
  'holy week': feast('easter', -7, 7),
  'maundy thursday|holy thursday': feast('easter', -3),
  'good friday': feast('easter', -2),
  'holy saturday|easter saturday': feast('easter', -1),
  'easter sunday|easter': feast('easter'),
  'easter monday': feast('easter', 1),
  'ascension day|ascension thursday': feast('easter', 39),
  'whit sunday|whitsun|pentecost': feast('easter', 49),
  'whit monday': feast('easter', 50),
  'trinity sunday': feast('easter', 56),
  'corpus christi': feast('easter', 60),
  'orthodox easter': feast('orthodox'),
  purim: feast('passover', -30),
  'passover|pesach': feast('passover', 0, 8),
  shavuot: feast('passover', 50),
  'rosh hashanah|rosh hashana': feast('tishri'),
  'yom kippur': feast('tishri', 9),
  'sukkot|sukkoth': feast('tishri', 14, 7),
  'simchat torah': feast('tishri', 22),
  'hanukkah|chanukah|hanukah|chanukkah': feast('hanukkah', 0, 8),
  'islamic new year': feast('muharram'),
  'ramadan|ramadhan': feast('ramadan', 0, 30),
  'eid al fitr|eid ul fitr': feast('shawwal'),
  'eid al adha|eid ul adha': feast('hajj', 9),
  "chinese new year|lunar new year|chinese new year's|lunar new year's|tet": feast('lunar'),
  'vesak day|wesak day': feast('vesak'),
  'mid autumn festival': feast('autumn'),
  'diwali|divali|deepavali': feast('diwali'),
  holi: feast('holi'),
  'spring equinox|vernal equinox|first day of spring': feast('march'),
  'summer solstice|first day of summer': feast('june'),
  'autumnal equinox|autumn equinox|fall equinox|first day of autumn|first day of fall': feast('september'),
  'winter solstice|first day of winter': feast('december'),
};
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^saint\b/, 'st')
    .replace(/['’.,]/g, '')
    .replaceAll('-', ' ');
const SPELLINGS = Object.entries(HOLIDAYS).flatMap(([names, parts]) =>
  names.split('|').map((name) => [name, parts] as const),
);
const BY_NAME = new Map(SPELLINGS.map(([name, parts]) => [plainName(name), parts]));
const NAMES = anyOf(SPELLINGS.map(([name]) => name))
  .replaceAll("'s", "(?:['’]s|s['’]?)")
  .replaceAll(/'(?=[em])/g, "['’]")
  .replaceAll('st. ', '(?:st\\.?|saint) ')
  .replaceAll(' jr.', ',? jr\\.?')
  .replaceAll(' ', '[ -]');
/** The words that a holiday's name begins with, with and without an apostrophe: "new year", "new years", "presidents". */
function startsOf(name: string): string[] {
  const [first = '', second, third] = name.split(/[ .'-]+/);
  if (!second || /^(?:st|mlk)$/.test(first)) return [first];
  if (second === 's') return [`${first} s`, ...beforeTime([`${first}s`])];
  return third === 's' ? [`${first} ${second}`, `${first} ${second}s`] : [`${first} ${second}`];
}

const STARTS = [...new Set(SPELLINGS.flatMap(([name]) => startsOf(name)))];

/** What comes after what may stand before a name: more of it, or the name's first word. */
const THEN = `last next this past coming upcoming every each year of saint ${[...new Set(STARTS.map((start) => start.split(' ', 1)[0]!))].join(' ')}`;

/** A tail that is long and seldom needed. */
const NAME_OF_YEAR = sticky(`(${NAMES}|advent)\\b(?:${OF_YEAR.source})?`);

/** Named by words that others say as well: "our independence day", "it may day"; on such a day, in such a year, or alone, they are the day. */
const COMMON =
  /^(?:independence|inauguration|may|memorial|flag|election|earth|remembrance|armistice|patriot|labou?r|tax) |^(?:[Tt]et|holi|[Nn]ew [Yy]ear|[Ll]ent|(?:[Ii]nternational )?[Ww]omen.?s.? [Dd]ay)$/;
const ON = /\b(?:on|at|over|around|happy|(?:christmas|xmas) (?:and|to)(?: (?:the|a happy))?) $/i;
const DURING = /\b(?:in|during|throughout|for|of|before|after|until|till|through) $/i;
/** "the eve of Christmas", "the coming Easter", "the winter solstice". */
const HAS_ARTICLE = /^(?:eve of|next|last|upcoming|coming) |(?:solstice|equinox)\b/i;
/** Its things are named after it. */
const NO_THING = '(?! (?:[Ii]sland|Seals|[Cc]arol|tree|card|egg|bunny|pudding|decoration))';

/** "Christmas Eve 1999", "last Thanksgiving", "Easter last year", "Christmas night", "every Easter", "Memorial Day weekend". */
export const holiday: Grammar = {
  starts: [
    ...STARTS,
    'saint',
    ...[MANY_DIGITS, 'last', 'next', 'this', 'coming', 'upcoming', 'every', 'each', 'eve', 'erev'].map(
      (word) => followedBy(word, THEN),
    ),
  ],
  pattern: sticky(
    `(?:(\\d{4}) )?(erev |eve of )?(?:(last|next|this(?: past| coming)?|coming|upcoming|every|each)( year['’]s)? )?(${NAMES})(?:['’]s)?([ -]day)?([ -]eve)?\\b(?: (?:(morning|afternoon|evening|night)|(week(?:end)?))\\b)?${NO_THING}`,
  ),
  tail: () => OF_YEAR,
  read(match) {
    const [whole, front, eveOf, which = '', whose, name = '', day, eve, part, weekend, back, ofYear] = match;
    const year = front ?? back;
    const before = wordsBefore(match, 18);
    const isCommon = COMMON.test(name) && which === '' && (day ?? year ?? ofYear) === undefined;
    if (
      (isCommon && !(/^lent$/i.test(name) ? DURING : ON).test(before) && !isAlone(match)) ||
      /\b(?:Operation|White|Father) $/.test(before)
    )
      return null;
    const parts = BY_NAME.get(plainName(name))!;
    if (/^e/i.test(which)) {
      const {month, day} = parts;
      return complete('SET', day === undefined ? 'P1Y' : `XXXX-${pad(month!)}-${pad(day)}`);
    }
    const direction = which === '' ? undefined : sideOf(which);
    const named = {
      ...parts,
      ...(part ? {time: lookUp(DAY_PARTS, part)!} : {}),
      ...(year ? {year: yearOf(year)} : {}),
    };
    const whichYear = ofYear ?? (whose && which);
    const reading = withMod(
      whichYear ? ofWhich('year', whichYear, named) : partial(named, direction),
      parts.feast && isSighted(parts.feast) ? 'APPROX' : undefined,
    );
    // That of a Monday is before it.
    if (weekend)
      return /end/i.test(weekend)
        ? weekendOf(reading.meaning, fallsOnMonday(parts) ? -1 : 0)
        : weekOf(reading.meaning);
    const start = HAS_ARTICLE.test(whole) ? startWithThe(match) : match.index;
    return {...((eve ?? eveOf) ? daysAfter(reading, -1) : reading), start};
  },
};

/** "9/11", "the Sept. 11 attacks": a day that goes by its date without a year. */
export const nineEleven: Grammar = {
  starts: [JOINED_DIGITS, 'sept', 'september'],
  pattern: sticky('9/11(?![\\d/]| \\d)|Sept(?:ember|\\.)? 11(?:th)?(?=,? (?:terror(?:ist)? )?attacks\\b)'),
  read: ({index, 0: whole}, text) =>
    standsAlone(text, index, index + whole.length) ? null : complete('DATE', '2001-09-11'),
};

/** "the second night of Hanukkah", "the last day of Ramadan 2019", "the twelfth day of Christmas", "the first Sunday of Advent". */
export const dayOfHoliday: Grammar = {
  starts: [
    ...ordinalBefore('day night sunday'),
    ...['last', 'final'].map((word) => followedBy(word, 'day night sunday')),
    'day',
  ],
  pattern: sticky(`(?:(${ORDINAL}|last|final) (day|night|sunday)|day (\\d{1,2})) (?:of|in) `),
  tail: () => NAME_OF_YEAR,
  read(match) {
    const [, order, unit = '', number = '', name = '', year, ofYear] = match;
    if (!name) return null;
    const inAdvent = /^advent$/i.test(name);
    const parts = BY_NAME.get(inAdvent ? 'advent sunday' : plainName(name))!;
    const {feast: of = ['easter']} = parts;
    const nth = ordinalOf(order ?? number);
    const ends = Number.isNaN(nth);
    if (/^sun/i.test(unit) !== inAdvent || (ends && !((of[2] ?? 1) > 1))) return null;
    const named: DateParts = {
      ...parts,
      ...(ends ? {feast: lastDayOf(of)} : {}),
      ...(year ? {year: yearOf(year)} : {}),
    };
    const reading = ofYear ? ofWhich('year', ofYear, named) : partial(named);
    const night = /^n/i.test(unit);
    const days = (ends ? 0 : (nth - 1) * (inAdvent ? 7 : 1)) - (night && beginsAtSunset(of) ? 1 : 0);
    return {
      ...daysAfter(reading, days, night ? {time: 'NI'} : undefined),
      ...(isSighted(of) ? {mod: 'APPROX'} : {}),
      start: startWithThe(match),
    };
  },
};

/** So many days after what was read, there at that time of the day. */
function daysAfter({meaning: from}: Reading, amount: number, parts?: DateParts): Reading {
  const {type, meaning} = shifted('day', amount, 'context', parts && {parts});
  return {type, meaning: {...meaning, from} as Meaning};
}

/** Whether the day is a Monday: of a month by its weekdays. */
function fallsOnMonday({nthWeekday: [, weekday, days = 0] = [0, 0]}: DateParts): boolean {
  return (weekday + days) % 7 === 1;
}
