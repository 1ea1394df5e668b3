// Event lists as a chronology that can be read in a terminal or a mail.

import type {ArticleInfo, EventList, Happening, Problem, TimelineEvent} from '../events/event.js';
import {formatDate, formatInterval} from '../time/format.js';
import {articlesOf, basisOf, marksOf, oneLine} from './words.js';

export interface TextOptions {
  /** Columns of a line, 40 or more. Defaults to 80. */
  readonly width?: number;
  /** BCP 47 language of the dates. Defaults to `en`. */
  readonly locale?: string;
}

const NARROWEST = 40;
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
  const sections = [
    articles.map((article) => articleText(article, columns, locale)).join('\n'),
    eventsText(events, columns, locale),
    section('Not dated', unplaced, (happening) => wrap(happeningText(happening), columns, INDENT)),
    section('Problems', problems, (problem) => wrap(problemText(problem), columns, INDENT)),
  ];
  return sections.filter((text) => text !== '').join('\n\n') + '\n';
}

function section<T>(heading: string, items: readonly T[], write: (item: T) => string): string {
  return items.length === 0 ? '' : [heading, ...items.map(write)].join('\n');
}

function articleText(article: ArticleInfo, columns: number, locale?: string): string {
  const id = oneLine(article.id);
  const title = article.title === undefined ? id : `${oneLine(article.title)} [${id}]`;
  return `${wrap(title, columns, '')}\n${wrap(publishedText(article, locale), columns, INDENT)}`;
}

function publishedText({published}: ArticleInfo, locale?: string): string {
  if (published === null) return 'Published: could not be worked out';
  return `Published: ${formatDate(published.date, {locale})}, ${basisOf(published)}`;
}

function eventsText(events: readonly TimelineEvent[], columns: number, locale?: string): string {
  if (events.length === 0) return 'No dated events.';
  const dates = events.map(({interval}) => formatInterval(interval, {locale}));
  const widest = dates.reduce((most, date) => Math.max(most, widthOf(date)), 0);
  const dateWidth = Math.min(widest, Math.floor(columns / 3));
  const titleWidth = columns - INDENT.length - dateWidth - GAP;
  return events
    .map((event, i) => {
      const left = lines(dates[i]!, dateWidth);
      const right = lines(happeningText(event), titleWidth);
      const height = Math.max(left.length, right.length);
      return Array.from({length: height}, (_, row) =>
        (INDENT + pad(left[row] ?? '', dateWidth + GAP) + (right[row] ?? '')).trimEnd(),
      ).join('\n');
    })
    .join('\n');
}

/** "Second round of talks (planned) [a.txt, b.txt]". */
function happeningText(happening: Happening): string {
  const marks = marksOf(happening);
  const articles = articlesOf(happening);
  return [
    oneLine(happening.title),
    ...(marks.length > 0 ? [`(${marks.join(', ')})`] : []),
    ...(articles.length > 0 ? [`[${articles.map(oneLine).join(', ')}]`] : []),
  ].join(' ');
}

function problemText({message, article}: Problem): string {
  return `${article === undefined ? '' : `${oneLine(article)}: `}${oneLine(message)}`;
}

/** Every line begins with `indent`, and those after the first with two spaces more. */
function wrap(text: string, columns: number, indent: string): string {
  const inner = lines(text, columns - indent.length - INDENT.length);
  return inner.map((line, i) => indent + (i === 0 ? '' : INDENT) + line).join('\n');
}

/** Breaks a line between words, and inside a word only where it is longer than a line. */
function lines(text: string, width: number): string[] {
  const broken: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
    const size = widthOf(word);
    if (used > 0 && used + 1 + size > width) {
      broken.push(line);
      line = word;
      used = size;
    } else {
      line += (used > 0 ? ' ' : '') + word;
      used += (used > 0 ? 1 : 0) + size;
    }
  }
  return [...broken, line];
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const cut: string[] = [''];
  let used = 0;
  for (const character of word) {
    const size = widthOf(character);
    if (used + size > width) {
      cut.push('');
      used = 0;
    }
    cut[cut.length - 1] += character;
    used += size;
  }
  return cut;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Columns that a text takes in a terminal: two for ideographs and emoji, none for marks. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
