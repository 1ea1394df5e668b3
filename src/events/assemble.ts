// Makes the events of an event list out of merged tellings: the best title, the finest date, one status.

import type {Article} from '../article/article.js';
import type {Published} from '../dating/published.js';
import {DAY} from '../time/calendar.js';
import {timex3ToEdtf} from '../time/timex3.js';
import {intervalToEdtf} from '../time/write-edtf.js';
import {contains, type Interval, span as length} from '../time/interval.js';
import type {Conflict, Happening, Source, Status, TimelineEvent, UnplacedEvent} from './event.js';
import type {Ids} from './id.js';
import {happeningKind} from './lexicon.js';
import {mostBy} from '../article/most-by.js';
import type {Candidate, Cluster} from './cluster.js';
import type {Name} from './names.js';
import type {Roster} from './roster.js';
import type {Telling} from './telling.js';
import {type Prominence, round, salienceOf} from './salience.js';
import {TITLE_MAX} from './title-length.js';

/** What assembling needs to know of the articles that were read. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly published: readonly (Published | null)[];
  /** First instants of the articles' days, epoch milliseconds; undefined where unknown. */
  readonly days: readonly (number | undefined)[];
  readonly prominence: readonly Prominence[];
  readonly rosters: readonly Roster[];
  /** What each telling names. */
  readonly names: ReadonlyMap<Telling, readonly Name[]>;
  readonly ids: Ids;
}

/** People and places shown with an event, at most. */
const NAMES_SHOWN = 6;

/** How good a title the telling gives. */
function titleValue({telling}: Candidate): number {
  const {title, form, status, clarity, verb} = telling;
  let value = clarity + (form === 'clause' ? 0.15 : 0) + (status === 'happened' ? 0.25 : 0);
  if (title.endsWith('…')) value -= 0.3;
  if (/^(?:he|she|it|they|we|i|this|that|there|his|her|their|its)\b/i.test(title)) value -= 0.35;
  if (title.length < 20) value -= 0.15;
  if (/^\p{Lu}[\p{L}.]*\s+\p{Lu}/u.test(title)) value += 0.1; // opens with a full name
  if (verb && happeningKind(verb) === 'meeting') value += 0.15; // who received whom says more than who came
  return value;
}

function statusOf(cluster: Cluster): Status {
  for (const status of ['happened', 'planned', 'recurring'] as const)
    if (cluster.some(({telling}) => telling.status === status)) return status;
  return 'possible';
}

/** The expression whose date the event takes: the finest of those that agree with most. */
function datingOf(cluster: Cluster): Candidate {
  // Few dates are distinct however many tell them.
  const distinct = new Map<
    string,
    {readonly candidate: Candidate; readonly interval: Interval; count: number}
  >();
  for (const candidate of cluster) {
    const {interval} = candidate.telling;
    if (!interval) continue;
    const key = `${interval.start} ${interval.end}`;
    const known = distinct.get(key);
    if (known) known.count++;
    else distinct.set(key, {candidate, interval, count: 1});
  }
  const dates = [...distinct.values()];
  const ranked = dates.map(({candidate, interval}) => ({
    candidate,
    agreed: dates.reduce((sum, other) => sum + (contains(other.interval, interval) ? other.count : 0), 0),
    length: length(interval),
  }));
  return ranked.reduce((best, date) =>
    date.agreed > best.agreed || (date.agreed === best.agreed && date.length < best.length) ? date : best,
  ).candidate;
}

/** Whether the expression says its year itself and so does not rest on the article's date. */
const isAbsolute = (text: string): boolean =>
  /\b\d{4}\b|\b\d{1,3}\s?(?:bce?|ad|ce)\b|\d0s\b|century/i.test(text);

function confidenceOf(cluster: Cluster, dating: Candidate, {published}: Reading): number {
  const {timex, clarity, article} = dating.telling;
  const known = published[article];
  const date = !timex ? 0.6 : isAbsolute(timex.text) ? 0.97 : known ? 0.35 + 0.6 * known.confidence : 0.7;
  const told = new Set(cluster.map(({telling}) => telling.article)).size;
  return round(Math.min(0.99, date * (0.6 + 0.4 * clarity) + (told > 1 ? 0.05 : 0)));
}

function sourceOf({telling, key}: Candidate, {articles}: Reading): Source {
  const {text} = articles[telling.article]!;
  const {start, end} = telling.span;
  const {timex} = telling;
  return {
    article: key,
    start,
    end,
    quote: text.slice(start, end),
    ...(timex ? {timex} : {}),
    because:
      timex?.because ?? 'It is the news that the article brings, so it is dated by the article’s own date.',
  };
}

/** In the order of the articles, then of the text, a headline after the words it sums up; what the same words tell twice is one source. */
function sourcesOf(cluster: Cluster, reading: Reading): Source[] {
  const sorted = [...cluster].sort(
    (a, b) =>
      a.telling.article - b.telling.article ||
      a.telling.span.start - b.telling.span.start ||
      a.telling.span.end - b.telling.span.end,
  );
  const distinct = sorted.filter(({telling}, i) => {
    const before = sorted[i - 1]?.telling;
    return (
      !before ||
      before.article !== telling.article ||
      before.span.start !== telling.span.start ||
      before.span.end !== telling.span.end
    );
  });
  return distinct.flatMap((candidate) => {
    const {headline} = candidate.telling;
    const source = sourceOf(candidate, reading);
    if (!headline) return [source];
    const {start, end} = headline;
    const quote = reading.articles[candidate.telling.article]!.text.slice(start, end);
    return [source, {article: candidate.key, start, end, quote, because: 'The headline names it.'}];
  });
}

function namesIn(cluster: Cluster, {names, rosters}: Reading): Pick<Happening, 'people' | 'places'> {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const {telling} of cluster.slice(0, 4))
    for (const name of names.get(telling)!) {
      const person = rosters[telling.article]!.personOf(name);
      if (person && people.size < NAMES_SHOWN) people.add(person);
      if (name.kind === 'place' && !person && places.size < NAMES_SHOWN) places.add(name.text);
    }
  return {
    ...(people.size > 0 ? {people: [...people]} : {}),
    ...(places.size > 0 ? {places: [...places]} : {}),
  };
}

function happeningOf(cluster: Cluster, status: Status, confidence: number, reading: Reading): Happening {
  const titled = mostBy(cluster, titleValue);
  const opener = cluster[0]!;
  const {span, title} = opener.telling;
  return {
    id: reading.ids.of(opener.key, span.start, span.end, opener.telling.timex?.start ?? -1, title),
    title: titled.telling.title.slice(0, TITLE_MAX),
    status,
    confidence,
    salience: salienceOf(cluster, status, reading.prominence),
    sources: sourcesOf(cluster, reading),
    ...namesIn(cluster, reading),
  };
}

/** EDTF of an expression's value; of its interval where the value has none. */
function edtfOf(dating: Candidate, interval: Interval): string {
  const {timex} = dating.telling;
  if (interval.openStart || interval.openEnd) return intervalToEdtf(interval);
  return (timex && timex3ToEdtf(timex.value, timex.mod)) ?? intervalToEdtf(interval);
}

/** The event that a cluster of dated tellings makes. */
export function eventOf(cluster: Cluster, reading: Reading): TimelineEvent {
  const dating = datingOf(cluster);
  const interval = dating.telling.interval!;
  const latest = cluster.reduce(
    (max, {telling}) => Math.max(max, reading.days[telling.article] ?? -Infinity),
    -Infinity,
  );
  let status = statusOf(cluster);
  // A plan that a later article could look back on, and that another source tells as done.
  if (status === 'happened' && interval.start >= latest + DAY && latest > -Infinity) status = 'planned';
  const conflicts = conflictsOf(cluster, interval);
  return {
    ...happeningOf(cluster, status, confidenceOf(cluster, dating, reading), reading),
    date: edtfOf(dating, interval),
    interval,
    extent: dating.telling.extent,
    ...(conflicts.length > 0 ? {conflicts} : {}),
  };
}

/** The unplaced event that a cluster of undated tellings makes. */
export function unplacedOf(cluster: Cluster, reading: Reading): UnplacedEvent {
  const clarity = cluster.reduce((max, {telling}) => Math.max(max, telling.clarity), 0);
  return happeningOf(cluster, statusOf(cluster), round(0.5 * clarity), reading);
}

function conflictsOf(cluster: Cluster, interval: Interval): Conflict[] {
  const found: Conflict[] = [];
  for (const candidate of cluster) {
    const {timex, interval: other} = candidate.telling;
    if (!other || contains(other, interval) || contains(interval, other)) continue;
    const date = edtfOf(candidate, other);
    if (!found.some((known) => known.date === date && known.article === candidate.key))
      found.push({date, interval: other, article: candidate.key, because: timex?.because ?? ''});
  }
  return found;
}
