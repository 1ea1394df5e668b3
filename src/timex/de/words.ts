// The German words that time is told in, and the pieces of pattern made from them.

import type {Unit} from '../expression.js';

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])));

/** Month number by full name and abbreviation, lower case. */
export const MONTHS = numbered([
  'januar jänner jan',
  'februar feber feb',
  'märz maerz mär mrz',
  'april apr',
  'mai',
  'juni jun',
  'juli jul',
  'august aug',
  'september sept sep',
  'oktober okt',
  'november nov',
  'dezember dez',
]);

/** ISO weekday by name, lower case. */
export const WEEKDAYS = new Map([
  ...numbered(['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']),
  ['sonnabend', 6] as const,
]);

/** Short weekdays: "Mo., 7. Oktober". */
export const SHORT_WEEKDAYS = numbered(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']);

const units = (table: Readonly<Record<string, Unit>>): ReadonlyMap<string, Unit> =>
  new Map(Object.entries(table).flatMap(([names, unit]) => names.split(' ').map((name) => [name, unit])));

/** Units by all their forms. */
export const UNITS = units({
  'sekunde sekunden': 'second',
  'minute minuten min': 'minute',
  'stunde stunden std': 'hour',
  'tag tage tagen tages': 'day',
  'woche wochen': 'week',
  'wochenende wochenenden wochenendes': 'weekend',
  'monat monate monaten monats': 'month',
  'quartal quartale quartalen quartals': 'quarter',
  'jahr jahre jahren jahres': 'year',
  'jahrzehnt jahrzehnte jahrzehnten jahrzehnts': 'decade',
  'jahrhundert jahrhunderte jahrhunderten jahrhunderts': 'century',
  'jahrtausend jahrtausende jahrtausenden jahrtausends': 'millennium',
});

/** TIMEX3 part of day by word. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['früh', 'MO'],
  ['morgen', 'MO'],
  ['vormittag', 'MO'],
  ['mittag', 'MI'],
  ['nachmittag', 'AF'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
]);

/** TIMEX3 season by word. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['frühling', 'SP'],
  ['frühjahr', 'SP'],
  ['sommer', 'SU'],
  ['herbst', 'FA'],
  ['winter', 'WI'],
]);

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Number by word: eins to neunundneunzig, hundert, tausend. */
export const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...['eins', 'eine', 'einem', 'einen', 'einer', 'eines'].map((word) => [word, 1] as const),
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((tens, i) => [
    [tens, 10 * i + 20] as const,
    ...ONES.map((ones, j) => [`${ones}und${tens}`, 10 * i + 21 + j] as const),
  ]),
  ['hundert', 100],
  ['tausend', 1000],
]);

/** Day of the month by ordinal, without its ending: "erst(en)", "einunddreißigst(en)". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ')),
  ...TEENS.slice(3).map((word, i) => [`${word}t`, i + 13] as const),
  ...[...CARDINALS].filter(([, n]) => n >= 20 && n <= 31).map(([word, n]) => [`${word}st`, n] as const),
]);

/** Alternatives, longest first so that none hides another. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The end of a word: `\b` knows no umlauts. */
export const END = '(?![\\wäöüß])';
export const MONTH = `(?:${anyOf(MONTHS.keys())})${END}\\.?`;
export const WEEKDAY = `(?:${anyOf(WEEKDAYS.keys())})`;
export const SEASON = `(?:${anyOf(SEASONS.keys())})${END}`;
export const UNIT = `(?:${anyOf(UNITS.keys())})${END}`;
export const DAY_PART = `(?:${anyOf(DAY_PARTS.keys())})${END}`;
/** "zwei", "einundzwanzig", "12", "2,5", "1.200". */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3}){1,2}|\\d{1,6}(?:,\\d{1,3})?|(?:${anyOf(CARDINALS.keys())}))${END}`;

/** The number that words or digits name, as `NUMBER` finds them. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return CARDINALS.get(text.toLowerCase())!;
}

/** Looks a word of the text up, whatever its case and point. */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): T | undefined {
  return table.get(word.toLowerCase().replace(/\.$/, ''));
}
