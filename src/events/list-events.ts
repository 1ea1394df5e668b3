// From everything that the articles tell to one list: merged, named, dated, in order.

import type {Article} from '../article/article.js';
import type {Paragraph} from '../article/outline.js';
import {dayOf} from '../dating/given.js';
import type {Published} from '../dating/published.js';
import {eventOf, type Reading, unplacedOf} from './assemble.js';
import type {TimelineEvent, UnplacedEvent} from './event.js';
import {contentStems} from './headline.js';
import {Ids} from './id.js';
import {mergeSteps} from './merge.js';
import {type Name, namesOf} from './names.js';
import {Roster} from './roster.js';
import type {Prominence} from './salience.js';
import type {Telling} from './telling.js';
import {wordsOf} from './words.js';

/** An article as listing events needs it. */
export interface OutlinedArticle {
  readonly article: Article;
  readonly outline: readonly Paragraph[];
}

/** After so many clusters the caller may give the thread back. */
const STEP = 32;

/** Merges the tellings of all articles to events; yields every few steps. */
export function* listEventsSteps(
  tellings: readonly Telling[],
  outlined: readonly OutlinedArticle[],
  published: readonly (Published | null)[],
): Generator<void, {events: TimelineEvent[]; unplaced: UnplacedEvent[]}> {
  const candidates = tellings.map((telling) => ({telling, key: outlined[telling.article]!.article.id}));
  yield;
  const clusters = yield* mergeSteps(candidates);
  const names = new Map<Telling, readonly Name[]>();
  const reading: Reading = {
    articles: outlined.map(({article}) => article),
    published,
    days: published.map(dayOf),
    prominence: outlined.map(prominenceOf),
    rosters: outlined.map(({article}) => new Roster(article.text)),
    names,
    ids: new Ids(),
  };
  for (const [i, telling] of tellings.entries()) {
    if (i % STEP === 0) yield;
    const told = namesTold(outlined[telling.article]!.article.text, telling);
    names.set(telling, told);
    reading.rosters[telling.article]!.meet(told);
  }
  for (const roster of reading.rosters) yield* roster.lookThrough();
  const events: TimelineEvent[] = [];
  const unplaced: UnplacedEvent[] = [];
  for (const [i, cluster] of clusters.entries()) {
    if (i % STEP === 0) yield;
    if (cluster.some(({telling}) => telling.interval)) events.push(eventOf(cluster, reading));
    else unplaced.push(unplacedOf(cluster, reading));
  }
  yield;
  events.sort(
    (a, b) => a.interval.start - b.interval.start || a.interval.end - b.interval.end || order(a, b),
  );
  unplaced.sort(order);
  return {events, unplaced};
}

/** The names in the words of a telling and in its title, which says who "he" is. */
const namesTold = (text: string, {span, title}: Telling): readonly Name[] => [
  ...namesOf(wordsOf(text, span)),
  // Whatever opens a title has a capital.
  ...namesOf(wordsOf(title, {start: 0, end: title.length})).map((name) => ({
    ...name,
    full: name.full && name.from > 0,
  })),
];

const order = (a: UnplacedEvent, b: UnplacedEvent): number =>
  compareText(a.sources[0]!.article, b.sources[0]!.article) ||
  a.sources[0]!.start - b.sources[0]!.start ||
  compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function prominenceOf({article, outline}: OutlinedArticle): Prominence {
  const headings = outline
    .slice(0, 3)
    .filter(({kind}) => kind === 'heading')
    .map(({start, end}) => article.text.slice(start, end));
  const text = [article.title ?? '', ...headings].join(' ');
  return {length: article.text.length, headline: contentStems(text, {start: 0, end: text.length})};
}
