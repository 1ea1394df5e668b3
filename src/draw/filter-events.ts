// Which events are shown: those that hold every word of the filter, of the articles and statuses not hidden, and
// with one of the chosen names. The same in the picture, the overview and the list.

import type {Happening, Status, TimelineEvent} from '../events/event.js';
import {dateWords} from './event-words.js';

export interface EventFilter {
  /** Words, in any order; all must be there. Letter case and accents do not matter. */
  readonly text: string;
  readonly hiddenStatuses: readonly Status[];
  /** Ids; what only these tell of is hidden. */
  readonly hiddenArticles: readonly string[];
  /** People and places: only events that name one of them are shown; all, where there are none. */
  readonly names: readonly string[];
}

/** Shows everything. */
export const NO_FILTER: EventFilter = {text: '', hiddenStatuses: [], hiddenArticles: [], names: []};

/** Whether a filter lets everything pass. */
export function isOpen({text, hiddenStatuses, hiddenArticles, names}: EventFilter): boolean {
  return !text.trim() && hiddenStatuses.length === 0 && hiddenArticles.length === 0 && names.length === 0;
}

const texts = new WeakMap<Happening, string>();

/** What can be found in an event: title, quotes, names and its date, in words and as EDTF. */
function textOf(happening: Happening | TimelineEvent, locale?: string): string {
  let text = texts.get(happening);
  if (text === undefined) {
    const dates = 'interval' in happening ? [dateWords(happening, locale), happening.date] : [];
    const quotes = happening.sources.map(({quote}) => quote);
    text = plain([happening.title, ...dates, ...quotes, ...namesOf(happening)].join('\n'));
    texts.set(happening, text);
  }
  return text;
}

/** The people and places that it names. */
export function namesOf({people = [], places = []}: Happening): readonly string[] {
  return [...people, ...places];
}

/** Letters without case and accents, for comparing. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The events that pass, in their order.
 *
 * @param locale - BCP 47, of the dates in words.
 */
export function filterEvents<T extends Happening>(
  events: readonly T[],
  filter: EventFilter,
  locale?: string,
): readonly T[] {
  if (isOpen(filter)) return events;
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const [hidden, statuses, names] = [filter.hiddenArticles, filter.hiddenStatuses, filter.names].map(
    (items) => new Set<string>(items),
  ) as [Set<string>, Set<string>, Set<string>];
  return events.filter((event) => {
    if (statuses.has(event.status)) return false;
    const {sources} = event;
    if (hidden.size > 0 && sources.length > 0 && sources.every(({article}) => hidden.has(article)))
      return false;
    if (names.size > 0 && !namesOf(event).some((name) => names.has(name))) return false;
    if (words.length === 0) return true;
    const text = textOf(event, locale);
    return words.every((word) => text.includes(word));
  });
}
