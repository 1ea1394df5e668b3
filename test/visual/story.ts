// The story that snapshots show: every kind of mark once at least, two articles, something that has no date.

import type {EventList, Extent, Source, Status} from '../../src/events/event.js';
import {sampleEvent} from '../elements/sample.js';

interface Told {
  readonly date: string;
  readonly title: string;
  /** The letters of the articles that tell of it. */
  readonly by: string;
  readonly extent?: Extent;
  readonly status?: Status;
  readonly salience?: number;
}

const EVENTS: readonly Told[] = [
  {date: '1946', title: 'Spitzer writes why a telescope belongs above the air', by: 'b', salience: 0.7},
  {date: '1977-10', title: 'Congress grants the money', by: 'a'},
  {date: '1978/1981', title: 'A mirror of 2.4 metres is ground and polished', by: 'b', extent: 'throughout'},
  {date: '1983~', title: 'First date of the launch', by: 'a', status: 'planned', salience: 0.3},
  {date: '1986-01-28', title: 'Challenger breaks apart after 73 seconds', by: 'ab', salience: 0.9},
  {date: '1986-02/1988-09', title: 'All shuttles stay on the ground', by: 'a', extent: 'throughout'},
  {date: '1990-04-24T12:33', title: 'Hubble is carried up by Discovery', by: 'ab', salience: 1},
  {date: '1990-06', title: 'The mirror turns out to be too flat by 2.2 micrometres', by: 'b', salience: 0.8},
  {
    date: '1993-12-02/1993-12-13',
    title: 'Astronauts mend its sight',
    by: 'a',
    extent: 'throughout',
    salience: 0.8,
  },
  {
    date: '1995-12-18/1995-12-28',
    title: 'The Deep Field: ten days at one empty spot',
    by: 'b',
    extent: 'throughout',
  },
  {date: '2004-01', title: 'The last visit is called off', by: 'a'},
  {date: '2009-05-11/2009-05-24', title: 'The last visit, after all', by: 'ab', extent: 'throughout'},
  {date: '2009-06/..', title: 'It works on without visits', by: 'b', extent: 'throughout', salience: 0.4},
  {date: '2018', title: 'Astronomers send in their proposals', by: 'a', status: 'recurring', salience: 0.3},
  {date: '2027-05', title: 'The Roman telescope is to follow', by: 'b', status: 'planned', salience: 0.6},
  {date: '2033', title: 'It may fall back to Earth', by: 'b', status: 'possible', salience: 0.6},
];

const ARTICLES = [
  {id: 'a', title: 'A telescope above the weather', published: '2018-10-05'},
  {id: 'b', title: 'Hubble’s second sight', published: '2018-11-20'},
];

const sourceOf = (article: string, quote: string): Source => ({
  article,
  start: 0,
  end: quote.length,
  quote,
  because: 'It says so.',
});

export const STORY: EventList = {
  version: 1,
  articles: ARTICLES.map(({id, title, published}) => ({
    id,
    title,
    published: {date: published, confidence: 1, basis: 'given', because: 'Given.'},
  })),
  events: EVENTS.map(({by, salience = 0.5, ...event}) => ({
    ...sampleEvent({...event, sources: [...by].map((id) => sourceOf(id, `${event.title}.`))}),
    salience,
  })),
  unplaced: [
    {
      id: 'boost',
      title: 'A push to a higher orbit',
      status: 'possible',
      confidence: 0.5,
      salience: 0.5,
      sources: [sourceOf('b', 'A push to a higher orbit has been talked of.')],
    },
  ],
  problems: [],
};
