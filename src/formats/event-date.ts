// When an event from outside happened: an EDTF date, ISO dates or epoch milliseconds, checked before anything is
// drawn from them.

import {civilToMs, SECOND, unitInterval} from '../time/calendar.js';
import {edtfToInterval} from '../time/edtf.js';
import {intervalToEdtf} from '../time/write-edtf.js';
import type {Granularity} from '../time/granularity.js';
import {GRANULARITIES} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import {intersects} from '../time/interval.js';
import {parseIso} from '../time/iso.js';
import {exactUnit, whole} from './plain-event.js';
import {field, isFields, show} from './untrusted.js';
import type {Fields} from './untrusted.js';

/** The two forms of a date that every event carries. */
export interface EventDate {
  /** EDTF. */
  readonly date: string;
  readonly interval: Interval;
}

/** Some 30 milliard years either way: the universe and room to spare, and a year is still told from the next. */
const FARTHEST = 1e21;

/**
 * Reads when an event happened from its `interval`, else its `date`, else its `start` and `end`.
 *
 * @returns What is wrong, in one phrase that names the value, when it cannot be read.
 */
export function readEventDate(event: Fields): EventDate | string {
  const interval = field(event, 'interval');
  if (interval !== undefined) return fromInterval(interval, field(event, 'date'));
  const [date, start, end] = DATES.map((name) => field(event, name)).map(filled);
  if (date !== undefined) return fromMoment('date', date);
  if (start === undefined) return end === undefined ? 'no date' : `no start, only the end ${show(end)}`;
  return end === undefined ? fromMoment('start', start) : fromEnds(start, end);
}

const DATES = ['date', 'start', 'end'];

/** An empty cell of a table says nothing. */
function filled(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

/** Our own form: the interval decides, the date must agree with it. */
function fromInterval(value: unknown, date: unknown): EventDate | string {
  if (!isFields(value)) return `interval is no object: ${show(value)}`;
  const start = milliseconds('interval.start', value['start']);
  if (typeof start === 'string') return start;
  const end = milliseconds('interval.end', value['end']);
  if (typeof end === 'string') return end;
  if (end <= start) return `interval ends before it starts: ${start} to ${end}`;
  const named = typeof date === 'string' ? edtfToInterval(date) : null;
  const interval: Interval = {
    start,
    end,
    granularity: granularityField(value) ?? named?.granularity ?? exactUnit(start, end),
    ...(field(value, 'approximate') === true ? {approximate: true} : {}),
    ...(field(value, 'openStart') === true ? {openStart: true} : {}),
    ...(field(value, 'openEnd') === true ? {openEnd: true} : {}),
  };
  if (named === null) return {date: writeDate(interval), interval};
  if (!intersects(named, interval)) return `date lies outside its interval: ${show(date)}`;
  return {date: date as string, interval};
}

/** One date: EDTF, ISO 8601, a `Date`, epoch milliseconds. */
function fromMoment(name: string, value: unknown): EventDate | string {
  if (typeof value === 'string') return fromText(name, value);
  const ms = milliseconds(name, value);
  if (typeof ms === 'string') return ms;
  const unit = exactUnit(ms, ms);
  const interval = unitInterval(ms, unit === 'hour' ? 'minute' : unit);
  return {date: writeDate(interval), interval};
}

function fromText(name: string, text: string): EventDate | string {
  const iso = parseIso(text);
  if (iso) return {date: iso.date, interval: iso.interval};
  const interval = edtfToInterval(text);
  if (interval) return {date: text.trim(), interval};
  const isReversed = text.includes('/') && text.split('/').every((end) => edtfToInterval(end));
  return `${name} ${isReversed ? 'ends before it starts' : 'is neither EDTF nor ISO 8601'}: ${show(text)}`;
}

/**
 * Two dates. Written ones are both included, as in EDTF: 1–3 October lasts three days. Milliseconds are
 * exact: what ends at midnight does not touch the day that begins then.
 */
function fromEnds(start: unknown, end: unknown): EventDate | string {
  if (typeof start === 'string' && typeof end === 'string') return fromTexts(start.trim(), end.trim());
  const first = fromMoment('start', start);
  if (typeof first === 'string') return first;
  const last = fromMoment('end', end);
  if (typeof last === 'string') return last;
  const from = typeof start === 'string' ? first.interval.start : whole(Number(start));
  const to = typeof end === 'string' ? last.interval.end : whole(Number(end));
  if (to < from) return reversed(start, end);
  if (to === from) return first;
  const interval = {start: from, end: to, granularity: exactUnit(from, to)};
  return {date: writeDate(interval), interval};
}

function fromTexts(start: string, end: string): EventDate | string {
  if (start === end) return fromText('start', start);
  const open = (text: string) => text === '..';
  const first = open(start) ? null : fromText('start', start);
  if (typeof first === 'string') return first;
  const last = open(end) ? null : fromText('end', end);
  if (typeof last === 'string') return last;
  const date = `${first?.date ?? '..'}/${last?.date ?? '..'}`;
  const interval = edtfToInterval(date);
  return interval ? {date, interval} : reversed(start, end);
}

function reversed(start: unknown, end: unknown): string {
  return `ends before it starts: ${show(start)} to ${show(end)}`;
}

function milliseconds(name: string, value: unknown): number | string {
  const ms = value instanceof Date ? value.getTime() : value;
  if (typeof ms !== 'number') return `${name} is no date: ${show(value)}`;
  if (!Number.isFinite(ms)) return `${name} is no finite number: ${show(value)}`;
  if (Math.abs(ms) > FARTHEST) return `${name} is too far from today: ${show(value)}`;
  return whole(ms);
}

function granularityField(fields: Fields): Granularity | undefined {
  return GRANULARITIES.find((granularity) => granularity === field(fields, 'granularity'));
}

const FIRST_YEAR = civilToMs(-9999);
const LAST_YEAR = civilToMs(9999);

/** EDTF names days and times only in years of four digits: beyond them the years have to do. */
function writeDate(interval: Interval): string {
  if (interval.start >= FIRST_YEAR && interval.end <= LAST_YEAR) return intervalToEdtf(interval);
  return intervalToEdtf({
    ...interval,
    start: unitInterval(interval.start, 'year').start,
    end: unitInterval(Math.max(interval.start, interval.end - SECOND), 'year').end,
    granularity: 'year',
  });
}
