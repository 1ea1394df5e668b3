// Which events a list shows: those that hold every word of the filter, of the articles and statuses not hidden.

import type {Happening, Status, TimelineEvent} from '../events/event.js';
import {dateWords} from './event-words.js';

export interface EventFilter {
  /** Words, in any order; all must be there. Letter case and accents do not matter. */
  readonly text: string;
  readonly hiddenStatuses: ReadonlySet<Status>;
  /** Ids; what only these tell of is hidden. */
  readonly hiddenArticles: readonly string[];
  /** BCP 47, of the dates in words. */
  readonly locale?: string | undefined;
}

const texts = new WeakMap<Happening, string>();

/** What can be found in an event: title, quotes, names and its date, in words and as EDTF. */
function textOf(happening: Happening | TimelineEvent, locale?: string): string {
  let text = texts.get(happening);
  if (text === undefined) {
    const dates = 'interval' in happening ? [dateWords(happening, locale), happening.date] : [];
    const {title, sources, people = [], places = []} = happening;
    text = plain([title, ...dates, ...sources.map(({quote}) => quote), ...people, ...places].join('\n'));
    texts.set(happening, text);
  }
  return text;
}

/** Letters without case and accents, for comparing. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The events that pass, in their order. */
export function filterEvents<T extends Happening>(events: readonly T[], filter: EventFilter): readonly T[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const hidden = new Set(filter.hiddenArticles);
  if (words.length === 0 && hidden.size === 0 && filter.hiddenStatuses.size === 0) return events;
  return events.filter((event) => {
    if (filter.hiddenStatuses.has(event.status)) return false;
    const articles = event.sources.map(({article}) => article);
    if (articles.length > 0 && articles.every((article) => hidden.has(article))) return false;
    if (words.length === 0) return true;
    const text = textOf(event, filter.locale);
    return words.every((word) => text.includes(word));
  });
}
