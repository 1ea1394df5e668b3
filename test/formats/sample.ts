// Event lists to write: one with every kind of field, dates from the universe to a second, and words that bite.

import type {EventList, TimelineEvent} from '../../src/events/event.js';
import {edtfToInterval} from '../../src/time/edtf.js';

/** An event of one article; the quote is its title. */
export function event(title: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: title.toLowerCase().replace(/\W+/g, '-'),
    title,
    date,
    interval: edtfToInterval(date)!,
    extent: date.includes('/') ? 'throughout' : 'within',
    status: 'happened',
    confidence: 0.9,
    salience: 0.5,
    sources: [{article: 'a', start: 0, end: title.length, quote: title, because: `The text says ${date}.`}],
    ...more,
  };
}

export function listOf(...events: readonly TimelineEvent[]): EventList {
  return {version: 1, articles: [{id: 'a', published: null}], events, unplaced: [], problems: []};
}

export const SAMPLE: EventList = {
  version: 1,
  articles: [
    {
      id: 'talks.txt',
      title: 'Ministers meet; more talks, "soon"',
      url: 'https://example.org/talks?a=1&b=2',
      language: 'en',
      published: {
        date: '2018-10-08',
        confidence: 0.9,
        basis: 'inferred',
        because: 'October 7 is called a Sunday, which it was in 2018.',
      },
    },
    {id: 'b.txt', published: null},
  ],
  events: [
    event('Caesar is killed', '-0043-03-15'),
    event('Korean War', '1950/1953', {people: ['Kim Il-sung'], places: ['Korea', 'Seoul']}),
    event('Leaders, generals; and "others"\nmeet in Singapore \\ Sentosa 🕊️', '2018-06', {
      id: 'e3',
      sources: [
        {
          article: 'talks.txt',
          start: 10,
          end: 31,
          quote: 'met at a June meeting',
          timex: {
            start: 19,
            end: 31,
            text: 'June meeting',
            type: 'DATE',
            value: '2018-06',
            interval: edtfToInterval('2018-06')!,
            because: 'The last June before the article.',
          },
          because: '"June meeting" is June 2018: the last June before the article.',
        },
        {article: 'b.txt', start: 0, end: 12, quote: 'They met.\nOK', because: 'The text says June 2018.'},
      ],
      conflicts: [
        {date: '2018-07', interval: edtfToInterval('2018-07')!, article: 'b.txt', because: 'It says July.'},
      ],
    }),
    event('Minister lands in Pyongyang', '2018-10-07', {confidence: 0.95}),
    event('Minister speaks', '2018-10-07T17:15'),
    event('Second round of talks', '2018-10-09', {status: 'planned'}),
    event('Pact may be signed', '2018-12~', {status: 'possible'}),
    event('Inspectors stay', '2019-01/..'),
  ],
  unplaced: [
    {
      id: 'u1',
      title: 'Another summit is held',
      status: 'planned',
      confidence: 0.4,
      salience: 0.6,
      sources: [
        {
          article: 'talks.txt',
          start: 40,
          end: 58,
          quote: 'in the near future',
          because: 'It says only when not.',
        },
      ],
    },
  ],
  problems: [{message: 'unknown date of publication: "soon"', article: 'b.txt'}],
};
