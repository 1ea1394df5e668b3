// Events for the tests of the layout.

import type {Extent, Status, TimelineEvent} from '../../src/events/event.js';
import {edtfToInterval} from '../../src/time/edtf.js';
import type {Interval} from '../../src/time/interval.js';
import type {LabelFonts} from '../../src/layout/labels.js';
import fc from '../property.js';

let count = 0;

/** An event on an EDTF date. */
export function event(date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const id = `e${count++}`;
  return {
    id,
    title: `Event of ${date}`,
    date,
    interval: edtfToInterval(date)!,
    extent: date.includes('/') ? 'throughout' : 'within',
    status: 'happened',
    confidence: 1,
    salience: 0.5,
    sources: [{article: 'A', start: 0, end: 1, quote: 'x', because: 'It says so.'}],
    ...more,
  };
}

export function eventAt(start: number, end: number, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const interval: Interval = {start, end, granularity: 'day'};
  return {...event('2018'), interval, ...more};
}

/** Two wars' worth of dates of three scales: years, months and days. */
export const THREE_SCALES = [
  event('1950/1953'),
  event('2018-06'),
  event('2018-07'),
  event('2018-09'),
  event('2018-10-07'),
  event('2018-10-07T17:15'),
  event('2018-10-08', {status: 'planned'}),
  event('2018-10-09', {status: 'planned'}),
];

const YEAR = 365.2425 * 864e5;

/** Events anywhere from the beginning of the universe to a millisecond ago, often at the same time. */
export function anyEvents(most = 60): fc.Arbitrary<TimelineEvent[]> {
  const start = fc.oneof(
    fc.integer({min: -1000, max: 1000}).map((days) => 1.5e12 + days * 864e5),
    fc.integer({min: 0, max: 40}).map((hours) => 1.5e12 + hours * 36e5),
    fc.integer({min: -4000, max: 2100}).map((year) => (year - 1970) * YEAR),
    fc.constantFrom(-13.8e9 * YEAR, 0, 1.5e12),
  );
  const length = fc.oneof(
    fc.constantFrom(1, 6e4, 864e5, 30 * 864e5, YEAR),
    fc.integer({min: 1, max: 1e6}).map((n) => n * 1e6),
  );
  return fc.array(
    fc
      .record({
        start,
        length,
        title: fc.oneof(
          fc.constantFrom('A short title', 'A title that is rather long and must be broken into lines'),
          fc.string({maxLength: 60}),
        ),
        salience: fc.double({min: 0, max: 1, noNaN: true}),
        extent: fc.constantFrom<Extent>('within', 'throughout'),
        status: fc.constantFrom<Status>('happened', 'planned', 'possible', 'recurring'),
      })
      .map(({start, length, ...more}) => {
        // Near 13.8 billion years ago a double holds no single milliseconds.
        const end = Math.max(start + length, start + Math.abs(start) * 1e-12);
        return eventAt(start, end, more);
      }),
    {minLength: 1, maxLength: most},
  );
}

const measure = (text: string) => text.length * 6.5;

/** As if every letter were 6.5 pixels wide. */
export const FONTS: LabelFonts = {
  date: measure,
  title: measure,
  strong: measure,
  note: measure,
  row: measure,
  rowStrong: measure,
  dateHeight: 17,
  titleHeight: 17,
  noteHeight: 16,
  rowHeight: 30,
  rowLineHeight: 14,
};
