// EDTF (ISO 8601-2:2019, levels 0 and 1; Library of Congress, "Extended Date/Time Format Specification")
// as intervals; `write-edtf.ts` says the way back.

import {civilToMs} from './calendar.js';
import type {Granularity} from './granularity.js';
import {fromTo} from './interval.js';
import type {Interval} from './interval.js';
import {parseIso} from './iso.js';
import {SEASON_STARTS} from './write-edtf.js';

const LONG_YEAR = /^Y(-?\d{5,12})$/;
const SEASON = /^(-?\d{4})-2([1-4])$/;
/** Digits left open from the right: `199X`, `19XX`, `1XXX`, `2004-XX`, `2004-06-XX`. */
const UNSPECIFIED = /^(-?)(\d{3}X|\d{2}XX|\dXXX|\d{4}-XX(?:-XX)?|\d{4}-\d\d-XX)$/;
const QUALIFIED = /[^?~%][?~%]$/;

/**
 * The stretch that an EDTF string names. `?`, `~` and `%` make it approximate; `..` and an empty end open it.
 *
 * @returns Null when it is not EDTF of level 0–1 or ends before it starts.
 */
export function edtfToInterval(text: string): Interval | null {
  const ends = String(text).trim().split('/');
  if (ends.length === 1) return single(ends[0]!);
  if (ends.length !== 2) return null;
  const [from, to] = ends as [string, string];
  const unknown = (end: string) => end === '..' || end === '';
  const last = unknown(to) ? null : single(to);
  const first = unknown(from) ? null : single(from);
  if (unknown(from)) return last && {...last, openStart: true};
  if (unknown(to)) return first && {...first, openEnd: true};
  return fromTo(first, last);
}

function single(text: string): Interval | null {
  if (QUALIFIED.test(text)) {
    const interval = single(text.slice(0, -1));
    return interval && {...interval, approximate: true};
  }
  let match = LONG_YEAR.exec(text);
  if (match) return yearsFrom(Number(match[1]), 1, 'year');
  match = SEASON.exec(text);
  if (match) {
    const month = SEASON_STARTS[Number(match[2]) - 1]!;
    const year = Number(match[1]);
    return {start: civilToMs(year, month), end: civilToMs(year, month + 3), granularity: 'season'};
  }
  match = UNSPECIFIED.exec(text);
  if (match) return unspecified(match[1] === '-', match[2]!);
  return parseIso(text)?.interval ?? null;
}

function unspecified(negative: boolean, text: string): Interval | null {
  const known = text.replace(/-?X.{0,9}$/, '');
  if (known.length >= 4) return parseIso((negative ? '-' : '') + known)?.interval ?? null;
  const count = 10 ** (4 - known.length);
  const granularity = count === 10 ? 'decade' : count === 100 ? 'century' : 'millennium';
  const lowest = Number(known) * count;
  return yearsFrom(negative ? -(lowest + count - 1) : lowest, count, granularity);
}

function yearsFrom(first: number, count: number, granularity: Granularity): Interval {
  return {start: civilToMs(first), end: civilToMs(first + count), granularity};
}
