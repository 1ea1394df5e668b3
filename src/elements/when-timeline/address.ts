// What of a timeline stands in the fragment of an address: `#when=t12&when-span=2018-06-01/2018-07-01`. Only what
// is ours is read and changed, and only what makes sense is taken: anyone may write an address.

import {HOUR} from '../../time/calendar.js';
import {edtfToInterval} from '../../time/edtf.js';
import {isoDate} from '../../time/write-iso.js';
import type {Domain} from '../shared/timeline-store.js';

export interface AddressState {
  /** The id of the chosen event. */
  readonly selected: string | null;
  readonly domain: Domain | null;
}

/** Longer values than this are none of ours, in characters. */
const LONGEST = 500;
/** Beyond this, no scale goes: some 30 billion years, in milliseconds. */
const FARTHEST = 1e21;
/** From the year 1 to 9999, times are written as dates. */
const [FIRST, LAST] = [-62135596800000, 253402300800000];

/** Whether a word can name a timeline in an address. */
export function isKey(key: string): boolean {
  return /^[\w-]{1,40}$/.test(key);
}

/** @param hash - Of a location, with its `#`. */
export function readAddress(hash: string, key: string): AddressState {
  const span = valueOf(hash, `${key}-span`);
  return {selected: valueOf(hash, key), domain: span === null ? null : readSpan(span)};
}

/** The fragment with this state in place of the former; without its `#`, and empty where there is nothing to say. */
export function writeAddress(hash: string, key: string, {selected, domain}: AddressState): string {
  const others = partsOf(hash).filter((part) => ![key, `${key}-span`].includes(nameOf(part)));
  return [
    ...others,
    ...(selected !== null && selected.length <= LONGEST && !/\p{Cs}/u.test(selected)
      ? [`${key}=${encodeURIComponent(selected)}`]
      : []),
    ...(domain === null ? [] : [`${key}-span=${writeSpan(domain)}`]),
  ].join('&');
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

function nameOf(part: string): string {
  return part.split('=', 1)[0]!;
}

function valueOf(hash: string, name: string): string | null {
  const part = partsOf(hash).find((part) => part.startsWith(`${name}=`));
  if (!part || part.length > 3 * LONGEST) return null;
  try {
    return decodeURIComponent(part.slice(name.length + 1)) || null;
  } catch {
    return null; // cut off, or no UTF-8
  }
}

/** To the minute, where there is more than an hour; the very milliseconds where it is less, or long ago. */
function writeSpan([from, to]: Domain): string {
  const asDates = from >= FIRST && to < LAST && to - from >= HOUR;
  const write = (ms: number) => (asDates ? isoDate(ms, 'minute') : `ms${Math.round(ms)}`);
  return `${write(from)}/${write(to)}`;
}

/** `from/to`, each an EDTF date, which counts as a whole, a time, or milliseconds. */
function readSpan(text: string): Domain | null {
  const [first, last, ...more] = text.split('/');
  if (!first || !last || more.length > 0 || text.length > LONGEST) return null;
  const from = readTime(first)?.[0];
  const to = readTime(last)?.[last.includes('T') ? 0 : 1];
  return from !== undefined && to !== undefined && from < to && -from < FARTHEST && to < FARTHEST
    ? [from, to]
    : null;
}

function readTime(text: string): readonly [start: number, end: number] | null {
  const ms = /^ms(-?\d{1,22})$/.exec(text);
  if (ms) return [Number(ms[1]), Number(ms[1])];
  const interval = edtfToInterval(text);
  return interval && [interval.start, interval.end];
}
