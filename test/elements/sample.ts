// An event list for tests, and a reader that makes one from marked words.

import type {Article} from '../../src/article/article.js';
import type {EventList, Extent, Source, Status, TimelineEvent} from '../../src/events/event.js';
import {edtfToInterval} from '../../src/time/edtf.js';

export interface SampleEvent {
  readonly title: string;
  readonly date: string;
  readonly extent?: Extent;
  readonly status?: Status;
  readonly sources?: readonly Source[];
}

export function sampleEvent({
  title,
  date,
  extent = 'within',
  status = 'happened',
  sources = [],
}: SampleEvent): TimelineEvent {
  const interval = edtfToInterval(date)!;
  return {
    id: `${date} ${title}`,
    title,
    date,
    interval,
    extent,
    status,
    confidence: 1,
    salience: 0.5,
    sources,
  };
}

export function sampleList(events: readonly SampleEvent[]): EventList {
  return {version: 1, articles: [], events: events.map(sampleEvent), unplaced: [], problems: []};
}

/** Reads years and nothing else: each year of a text is an event, its sentence the quote; "soon" is unplaced. */
export async function readYears(articles: readonly Article[]): Promise<EventList> {
  const events: TimelineEvent[] = [];
  const unplaced: TimelineEvent[] = [];
  for (const {id, text} of articles) {
    for (const match of text.matchAll(/\b(?:\d{4}|soon)\b/g)) {
      const source = sourceOf(id, text, match.index, match[0]);
      const date = match[0] === 'soon' ? '2000' : match[0];
      const event = sampleEvent({title: source.quote, date, sources: [source]});
      (match[0] === 'soon' ? unplaced : events).push({...event, id: `${id}-${match.index}`});
    }
  }
  events.sort((a, b) => a.interval.start - b.interval.start);
  return {
    version: 1,
    articles: articles.map(({id, title, published}) => ({
      id,
      ...(title && {title}),
      published: published ? {date: published, confidence: 1, basis: 'given', because: 'Given.'} : null,
    })),
    events,
    unplaced: unplaced.map(({id, title, status, confidence, salience, sources}) => ({
      id,
      title,
      status,
      confidence,
      salience,
      sources,
    })),
    problems: [],
  };
}

function sourceOf(article: string, text: string, index: number, words: string): Source {
  const start = Math.max(text.lastIndexOf('.', index) + 1, text.lastIndexOf('\n', index) + 1);
  const dot = text.indexOf('.', index);
  const end = dot < 0 ? text.length : dot + 1;
  const timex = {start: index, end: index + words.length, text: words, type: 'DATE', value: words} as const;
  return {article, start, end, quote: text.slice(start, end), timex, because: 'It says so.'};
}
