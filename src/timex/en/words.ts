// The English words that time is told in, and the pieces of pattern made from them.

import {MONTH_NAMES, WEEKDAY_NAMES} from '../../time/names.js';
import {PIECE, remembered} from '../../time/remembered.js';
import type {Unit} from '../expression.js';
import {DIGITS, followedBy, ORDINAL_DIGITS, startOf} from '../grammar.js';
import type {TimexMod} from '../timex.js';

/** Full names and what they are shortened to, lower case, with their numbers from 1 on. */
function numbered(names: readonly string[], others: Readonly<Record<string, number>>) {
  const full = names.map((name, i) => [name.toLowerCase(), i + 1] as const);
  const short = full.map(([name, number]) => [name.slice(0, 3), number] as const);
  return new Map([...full, ...short, ...Object.entries(others)]);
}

/** Month number by full name and abbreviation, lower case. */
export const MONTHS: ReadonlyMap<string, number> = numbered(MONTH_NAMES, {sept: 9});

/** ISO weekday by full name and abbreviation, lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(WEEKDAY_NAMES, {
  tues: 2,
  weds: 3,
  thur: 4,
  thurs: 4,
});

/** What words mean, from those that mean each: `{MO: 'dawn|morning'}`. */
export function byWord<T extends string>(
  table: Readonly<Partial<Record<T, string>>>,
): ReadonlyMap<string, T> {
  return new Map(
    (Object.entries(table) as [T, string][]).flatMap(([meaning, words]) =>
      words.split('|').map((word) => [word, meaning] as const),
    ),
  );
}

/** Units by singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...(
    'second minute hour day weekend week fortnight month quarter season year decade century millennium'.split(
      ' ',
    ) as Unit[]
  ).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ...byWord<Unit>({
    minute: 'min|mins',
    hour: 'hr|hrs|h',
    second: 'sec|secs',
    weekend: 'wknd|wkend',
    week: 'wk|wks',
    month: 'mo|mos|mth|mths',
    day: 'night|nights',
    year: 'yr|yrs',
    century: 'centuries',
    millennium: 'millennia',
  }),
]);

/** TIMEX3 part of day by word. */
export const DAY_PARTS = byWord({
  MO: 'dawn|sunrise|am|morning|mornings',
  MI: 'midday|mid-day|lunchtime',
  AF: 'pm|afternoon|afternoons|arvo',
  EV: 'evening|evenings|dusk|sunset|dinnertime',
  NI: 'night|nite|nights',
});

/** Parts of a unit: "the dawn of the year". */
export const UNIT_PARTS = byWord<TimexMod>({
  START: 'beginning|start|turn|dawn|early|earlier|first half',
  MID: 'middle',
  END: 'close|end|late|later|latter|second half|latter half',
});

/** TIMEX3 season by word. */
export const SEASONS = byWord({
  SP: 'spring|springtime',
  SU: 'summer|summertime|midsummer',
  FA: 'autumn|fall',
  WI: 'winter|wintertime|midwinter',
});

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Number by word: zero to ninety, hundred, thousand, dozen. */
export const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ONES.map((word, i) => [word, i] as const),
  ...TEENS.map((word, i) => [word, 10 + i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** "fifth", "eighth", "ninth", "twelfth", "twentieth"; those below are formed otherwise. */
const ordinal = (cardinal: string): string =>
  `${cardinal.replace(/ve$/, 'f').replace(/[te]$/, '').replace(/y$/, 'ie')}th`;

/** Number by ordinal word: first to twentieth, thirtieth (the compounds through `ordinalOf`). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', ...[...ONES.slice(4), ...TEENS, 'twenty'].map(ordinal)].map(
    (word, i) => [word, i + 1] as const,
  ),
  ['thirtieth', 30],
]);

/** Alternatives, longest first so that none hides another. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

// Alternatives of number words: one to nine, ten to nineteen, twenty to ninety-nine.
export const ONE_TO_NINE = anyOf(ONES.slice(1));
export const TEN_TO_NINETEEN = anyOf(TEENS);
export const FROM_TWENTY = `(?:${anyOf(TENS)})(?:[ -](?:${ONE_TO_NINE}))?`;
const SMALL = `${TEN_TO_NINETEEN}|${ONE_TO_NINE}`;

/** "June", "Sept.", with the point of an abbreviation; the point after "May" ends a sentence: "in May. In 2010 it moved". */
export const MONTH = `(?:(?:${anyOf(MONTH_NAMES).toLowerCase()})\\b|(?:${anyOf([...MONTHS.keys()].filter((name) => name.length < 5 && !/^(?:may|june|july)$/.test(name)))})\\b\\.?)`;
/** What stands between the two ends of a stretch, or two days of a month. */
export const TO = ' ?(?:-|–|—|to|through|thru|until|till|and|or|/|&) ?';
/** Whether it lists two times, rather than say from when to when. */
export const isList = (joint: string): boolean => /and|or|[/&]/i.test(joint);
/** "Monday", "Tues." */
export const WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})\\b\\.?`;
/** Written out; in the plural an "s" follows. */
export const FULL_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SEASON = `(?:${anyOf(SEASONS.keys())})\\b`;
export const DAY_PART = `(?:${anyOf(DAY_PARTS.keys()).replace('am', 'am(?! I\\\\b)')})\\b`;
/** "first", "twenty-first", "31st", "23d" in old prints. */
export const ORDINAL = `(?:\\d{1,2}(?:st|[nr]d|th|(?<=[23])d)\\b|(?:(?:twenty|thirty)[ -])?(?:${anyOf(ORDINALS.keys())})\\b)`;
/** "two", "twenty-one", "a hundred and fifty", "two thousand", "12", "2.5", "1,200". */
export const NUMBER =
  `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6}(?:\\.\\d{1,3}|[ -]1/2| ?½)?|` +
  `(?:(?:a|${SMALL}|${anyOf(TENS)}) (?:hundred|thousand)(?: and)?(?: ${FROM_TWENTY}| (?:${SMALL}))?)|` +
  `${FROM_TWENTY}|(?:${SMALL})|hundred|(?:half a |a |two |three |four )?dozen)`;
/** "several", "a few": more than one, nobody says how many. */
const VAGUE_WORDS =
  'a few|a couple of|a couple|couple of|couple|a number of|several|many|some|few|numerous|countless|umpteen|dozens of|hundreds of|thousands of|millions of|tens of|a handful of';
export const VAGUE = `(?:${VAGUE_WORDS})`;
export const VAGUE_STARTS: readonly string[] = VAGUE_WORDS.split('|').map((words) =>
  words.includes(' ')
    ? startOf(words)
    : followedBy(words, `of more other long additional trading ${[...UNITS.keys()].join(' ')}`),
);
/** A unit, singular or plural. */
export const UNIT = `(?:${anyOf(UNITS.keys())})\\b`;

/** Units in the singular, where a noun follows or "old". */
export const COUNTED_UNITS = 'second minute hour day night week month quarter year decade century';

/** "two hundred and one", "twenty-one", "thirty (30)". */
const GOES_ON = ` and hundred thousand dozen ${ONE_TO_NINE.replaceAll('|', ' ')}`;

/** Starts of a number, in digits or words, with the words of which one is to come next, unless the number goes on. */
export function numberBefore(next: string): string[] {
  return [
    followedBy(DIGITS, next),
    ...Array.from(CARDINALS.keys(), (word) => followedBy(word, `${GOES_ON} ${next}`)),
    ...['a hundred', 'a thousand', 'a dozen', 'half a'],
  ];
}

/** Starts of an ordinal, in digits or words, with the words of which one is to come next. */
export function ordinalBefore(next: string): string[] {
  const ordinals = [...ORDINALS.keys()];
  return [
    ...[ORDINAL_DIGITS, ...ordinals].map((word) => followedBy(word, next)),
    ...['twenty', 'thirty'].map((tens) => followedBy(tens, ordinals.slice(0, 9).join(' '))),
  ];
}

/** The number that words or digits name, or NaN. */
export const numberOf = remembered((text: string): number => {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', '').replace(/[ -]1\/2| ?½/, '.5'));
  const words = text.toLowerCase();
  if (words === 'half a dozen') return 6;
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]/)) {
    if (word === 'and') continue;
    const value = word === 'a' || word === 'an' ? 1 : CARDINALS.get(word);
    if (value === undefined) return NaN;
    if (value >= 100) {
      total += Math.max(1, part) * value;
      part = 0;
    } else part = word === 'dozen' ? Math.max(1, part) * 12 : part + value;
  }
  return total + part;
}, PIECE);

/** The number that an ordinal names ("31st", "twenty-first"), or NaN. */
export function ordinalOf(text: string): number {
  const words = text.toLowerCase();
  if (/^\d/.test(words)) return parseInt(words, 10);
  const parts = words.split(/[ -]/);
  const last = ORDINALS.get(parts.at(-1)!) ?? NaN;
  return parts.length > 1 ? CARDINALS.get(parts[0]!)! + last : last;
}

/** Looks a word of the text up, whatever its case, point or possessive. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): T | undefined {
  return table.get(word) ?? table.get(word.toLowerCase().replace('.', ''));
}

/** What is seen, read and heard, and has times in its name: "the film 2012", "Ash Wednesday is a poem". */
export const WORK =
  '(?:film|movie|novel|poem|song|album|band|musical|comedy|thriller|opera|book|collection)s?';
/** Ends the name of a street. */
export const STREET = '(?:Road|St|Street|Ave|Avenue|Lane|Drive|Square)\\b';
