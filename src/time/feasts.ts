// Feasts that have no fixed date in the Gregorian calendar: which day of a year they fall on, and how long they last.
// Nothing asks the host for its calendars, so that the days are the same everywhere.

import {civilToMs, DAY, msToCivil} from './calendar.js';
import {easterSunday, orthodoxEaster} from './easter.js';
import {hebrewNewYear} from './hebrew.js';
import {newMoonFrom} from './new-moon.js';

/**
 * What days are counted from. The months of Islam begin with the moon's sight: here on the first day after the new moon
 * that is over by the evening in Mecca, which is a day off in one year of five.
 */
export type FeastAnchor =
  | 'easter'
  | 'orthodox'
  | 'tishri'
  | 'passover'
  | 'hanukkah'
  | 'muharram'
  | 'ramadan'
  | 'shawwal'
  | 'hajj'
  | 'lunar'
  | 'vesak'
  | 'autumn'
  | 'diwali'
  | 'holi'
  | 'march'
  | 'june'
  | 'september'
  | 'december';

/** A feast: how many days after its anchor it begins (0) and how many it lasts (1). `['easter', -2]` is Good Friday. */
export type Feast = readonly [anchor: FeastAnchor, days?: number, lasts?: number];

/** @param which - Of the twelve months, counted from that of 6 January 2000. */
const islamic = (which: number) => (year: number) => newMoonFrom(civilToMs(year), ISLAMIC, 12, which);
/** The next day, and that from the afternoon on: 14:00 UTC is the evening in Mecca. */
const ISLAMIC = 34 / 24;

/** A month of the Chinese calendar: its first new moon is the first one after a day in Beijing. */
const chinese = (month: number, day: number, hour: number, days: number) => (year: number) =>
  newMoonFrom(civilToMs(year, month, day, hour), 8 / 24) + days * DAY;

/** Where the sun stands: Meeus, chapter 27, without its small terms (a quarter of an hour). */
const sun = (days: number, length: number) => (year: number) =>
  Math.floor(civilToMs(2000, 1, 1, 12) / DAY + days + length * (year - 2000)) * DAY;

const ANCHORS: Readonly<Record<FeastAnchor, (year: number) => number>> = {
  easter: easterSunday,
  orthodox: orthodoxEaster,
  tishri: hebrewNewYear,
  passover: (year) => hebrewNewYear(year) - 163 * DAY,
  // Heshvan, the month between, has a day more in years of 355 and 385 days.
  hanukkah: (year) => {
    const first = hebrewNewYear(year);
    return first + (((hebrewNewYear(year + 1) - first) / DAY) % 10 === 5 ? 84 : 83) * DAY;
  },
  muharram: islamic(3),
  ramadan: islamic(11),
  shawwal: islamic(0),
  hajj: islamic(2),
  lunar: chinese(1, 21, 16, 0),
  vesak: chinese(4, 22, 8, 14),
  autumn: chinese(8, 24, 16, 14),
  // In India: the evening before the moon is new, the day after the afternoon in which it is full.
  diwali: (year) => newMoonFrom(civilToMs(year, 10, 17), (5.5 - 18.32) / 24),
  holi: (year) => newMoonFrom(civilToMs(year, 2, 28, 12), 13 / 24, 1, 0.5),
  march: sun(78.80984, 365.24237404),
  june: sun(171.56767, 365.24162603),
  september: sun(265.21715, 365.24201767),
  december: sun(355.05952, 365.24274049),
};

/** The first day of a feast in a year, in epoch milliseconds; of two in one year (Islamic) the earlier one. */
export function feastDay([anchor, days = 0]: Feast, year: number): number {
  return ANCHORS[anchor](year) + days * DAY;
}

/** Whether the moon decides on the day, so that it may be another one. */
export function isSighted([anchor]: Feast): boolean {
  return /^(?:muharram|ramadan|shawwal|hajj)$/.test(anchor);
}

/** Whether its days begin on the evening before. */
export function beginsAtSunset(feast: Feast): boolean {
  return isSighted(feast) || /^(?:tishri|passover|hanukkah)$/.test(feast[0]);
}

/** The last day of a feast. */
export function lastDayOf([anchor, days = 0, lasts = 1]: Feast): Feast {
  return anchor === 'ramadan' && lasts > 1 ? ['shawwal', -1] : [anchor, days + lasts - 1];
}

/** The last day of the feast that begins on `first`, in epoch milliseconds. */
export function feastEnd(feast: Feast, first: number): number {
  const {year} = msToCivil(first);
  const last = feastDay(lastDayOf(feast), year);
  return last < first ? feastDay(lastDayOf(feast), year + 1) : last;
}
