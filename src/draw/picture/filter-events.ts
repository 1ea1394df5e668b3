// Which events are shown: those that hold every word of the filter, of the articles and statuses not hidden, and
// with one of the chosen names. The same in the picture, the overview and the list.

import type {Happening, TimelineEvent} from '../../events/event.js';
import {isOpen} from './event-filter.js';
import type {EventFilter} from './event-filter.js';
import {dateWords} from '../words/event-words.js';

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
