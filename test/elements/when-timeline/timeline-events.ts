// Events for the tests of the timeline.

import type {EventList, Source, TimelineEvent} from '../../../src/events/event.js';
import {edtfToInterval} from '../../../src/time/edtf.js';

let count = 0;

const told = (article: string, quote: string): Source => ({
  article,
  start: 0,
  end: quote.length,
  quote,
  because: '"Sunday" is Sunday 7 October 2018: the last Sunday before the article\'s date.',
});

/** An event told by articles, each named by a letter. */
export function toldEvent(
  date: string,
  title: string,
  articles: string,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    id: `t${count++}`,
    title,
    date,
    interval: edtfToInterval(date)!,
    extent: 'within',
    status: 'happened',
    confidence: 0.9,
    salience: 0.5,
    sources: [...articles].map((article) => told(article, `As article ${article} has it: ${title}.`)),
    ...more,
  };
}

const published = (date: string) =>
  ({date, confidence: 0.9, basis: 'given', because: 'It was given.'}) as const;

/** Dates of three scales, told by two articles. */
export const TALKS: EventList = {
  version: 1,
  articles: [
    {id: 'A', title: 'Progress after a day in the North', published: published('2018-10-08')},
    {id: 'B', title: 'Another summit is agreed', published: published('2018-10-07')},
  ],
  events: [
    toldEvent('1950/1953', 'The Korean War', 'A', {extent: 'throughout'}),
    toldEvent('2018-06', 'The two leaders meet', 'A'),
    toldEvent('2018-07', 'An earlier visit ends in anger', 'AB'),
    toldEvent('2018-09', 'A foreign minister speaks in New York', 'B'),
    toldEvent('2018-10-07', 'A second summit is agreed', 'AB', {salience: 1}),
    toldEvent('2018-10-07T17:15', 'The plane lands at an air base', 'A'),
    toldEvent('2018-10-08', 'A visit to Beijing', 'A', {status: 'planned'}),
    toldEvent('2018-10-09', 'The delegation leaves for China', 'A', {status: 'planned'}),
  ],
  unplaced: [
    {
      id: 'u',
      title: 'The next summit',
      status: 'planned',
      confidence: 0.5,
      salience: 0.5,
      sources: [
        {
          ...told('A', 'They meet again in the near future.'),
          timex: {start: 14, end: 32, text: 'in the near future', type: 'DATE', value: 'FUTURE_REF'},
        },
      ],
    },
  ],
  problems: [],
};

const WORDS = 'early river treaty bridge signal harbour winter market engine letter council garden'.split(
  ' ',
);

/** A seeded crowd over thirty years, denser towards the end. */
export function crowd(size: number): TimelineEvent[] {
  let seed = 7;
  const toss = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const events = Array.from({length: size}, (_, i) => {
    const start = Date.UTC(2025, 0) - toss() ** 1.8 * 30 * 365 * 864e5;
    const lasting = toss() < 0.3;
    const end = start + (lasting ? toss() ** 4 * 6 * 365 * 864e5 + 36e5 : 864e5);
    const title = Array.from({length: 3 + Math.floor(toss() * 6)}, () => WORDS[Math.floor(toss() * 12)]).join(
      ' ',
    );
    return toldEvent('2018', `${title} ${i}`, 'A', {
      interval: {start, end, granularity: 'day'},
      date: new Date(start).toISOString().slice(0, 10),
      extent: lasting ? 'throughout' : 'within',
      salience: toss(),
    });
  });
  return events.sort((a, b) => a.interval.start - b.interval.start);
}
