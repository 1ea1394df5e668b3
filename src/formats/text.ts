// Event lists as a chronology that can be read in a terminal or a mail.

import type {ArticleInfo, EventList, Happening, TimelineEvent} from '../events/event.js';
import {formatInterval} from '../time/format.js';
import {formatDate} from '../time/format-date.js';
import {breakLines, pad, widthOf} from './columns.js';
import {articlesOf, basisOf, marksOf, oneLine, problemText} from './words.js';

export interface TextOptions {
  /** Columns of a line, 40 or more. Defaults to 80. */
  readonly width?: number;
  /** BCP 47 language of the dates. Defaults to `en`. */
  readonly locale?: string;
}

const NARROWEST = 40;
/** Characters of an id that can stand behind every event. */
const LONGEST_NAME = 20;
const INDENT = '  ';
/** Spaces between a date and its event. */
const GAP = 2;

/**
 * Writes an event list as a chronology: the articles and how their dates are known, the events in order with
 * their dates in words, what could not be dated, and what went wrong. Ends with a line feed.
 *
 * @throws {RangeError} If `locale` is no language tag.
 */
export function toText(eventList: EventList, {width = 80, locale}: TextOptions = {}): string {
  const columns = Math.max(NARROWEST, Math.floor(width) || 0);
  const {articles, events, unplaced, problems} = eventList;
  const names = namesOf(articles);
  const sections = [
    articles.map((article) => articleText(article, names, columns, locale)).join('\n'),
    eventsText(events, names, columns, locale),
    section('Not dated', unplaced, (happening) => wrap(happeningText(happening, names), columns, INDENT)),
    section('Problems', problems, (problem) => wrap(problemText(problem), columns, INDENT)),
  ];
  return sections.filter((text) => text !== '').join('\n\n') + '\n';
}

function section<T>(heading: string, items: readonly T[], write: (item: T) => string): string {
  return items.length === 0 ? '' : [heading, ...items.map(write)].join('\n');
}

/** What events call their articles by, from the id. */
type Names = ReadonlyMap<string, string>;

/** The ids where they are short, else numbers; nothing where there is only one article to tell of. */
function namesOf(articles: readonly ArticleInfo[]): Names {
  const short = articles.every(({id}) => id.length <= LONGEST_NAME);
  const nameOf = (id: string, i: number) =>
    articles.length === 1 ? '' : short ? oneLine(id) : String(i + 1);
  return new Map(articles.map(({id}, i) => [id, nameOf(id, i)]));
}

function articleText(article: ArticleInfo, names: Names, columns: number, locale?: string): string {
  const id = oneLine(article.id);
  const name = names.get(article.id)!;
  const title = article.title ? oneLine(article.title) : '';
  const heading = [
    ...(name === '' || (name === id && title === '') ? [] : [`[${name}]`]),
    ...(title === '' ? [] : [title]),
    ...(name === id && title !== '' ? [] : [title === '' ? id : `(${id})`]),
  ];
  return `${wrap(heading.join(' '), columns, '')}\n${wrap(publishedText(article, locale), columns, INDENT)}`;
}

function publishedText({published}: ArticleInfo, locale?: string): string {
  if (published === null) return 'Published: could not be worked out';
  return `Published: ${formatDate(published.date, {locale})}, ${basisOf(published)}`;
}

function eventsText(
  events: readonly TimelineEvent[],
  names: Names,
  columns: number,
  locale?: string,
): string {
  if (events.length === 0) return 'No dated events.';
  const dates = events.map(({interval}) => formatInterval(interval, {locale}));
  const widest = dates.reduce((most, date) => Math.max(most, widthOf(date)), 0);
  const dateWidth = Math.min(widest, Math.floor(columns / 3));
  const titleWidth = columns - INDENT.length - dateWidth - GAP;
  return events
    .map((event, i) => {
      const left = breakLines(dates[i]!, dateWidth);
      const right = breakLines(happeningText(event, names), titleWidth);
      const height = Math.max(left.length, right.length);
      return Array.from({length: height}, (_, row) =>
        (INDENT + pad(left[row] ?? '', dateWidth + GAP) + (right[row] ?? '')).trimEnd(),
      ).join('\n');
    })
    .join('\n');
}

/** "Second round of talks (planned) [a.txt, b.txt]". */
function happeningText(happening: Happening, names: Names): string {
  const marks = marksOf(happening);
  const articles = articlesOf(happening)
    .map((id) => names.get(id) ?? oneLine(id))
    .filter((name) => name !== '');
  return [
    oneLine(happening.title),
    ...(marks.length > 0 ? [`(${marks.join(', ')})`] : []),
    ...(articles.length > 0 ? [`[${articles.join(', ')}]`] : []),
  ].join(' ');
}

/** Every line begins with `indent`, and those after the first with two spaces more. */
function wrap(text: string, columns: number, indent: string): string {
  const inner = breakLines(text, columns - indent.length - INDENT.length);
  return inner.map((line, i) => indent + (i === 0 ? '' : INDENT) + line).join('\n');
}
