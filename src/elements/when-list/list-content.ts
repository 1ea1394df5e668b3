// What a list shows, derived from an event list, the filter and the language; kept while these stay the same, so that
// items need not be drawn anew.

import {articleKeys} from '../../draw/words/article-key.js';
import type {EventFilter} from '../../draw/picture/event-filter.js';
import {filterEvents} from '../../draw/picture/filter-events.js';
import type {Language} from '../../draw/words/messages.js';
import type {EventList, Happening, TimelineEvent} from '../../events/event.js';
import {headingUnit} from './group-events.js';
import {addressesOf, type ItemContext} from './item-template.js';

/** What passes the filter. */
export interface Shown {
  readonly events: readonly TimelineEvent[];
  readonly unplaced: readonly Happening[];
}

export class ListContent {
  /** The same object while nothing has changed. */
  readonly shown = memoized(filterList);

  /** Of the headings of all events that are shown, on screen or not. */
  readonly headingUnit = memoized(headingUnit);

  readonly #keys = memoized((articles: EventList['articles'], {locale}: Language) =>
    articleKeys(articles, locale),
  );
  readonly #urls = memoized(addressesOf);

  context({articles}: EventList, language: Language): ItemContext {
    return {keys: this.#keys(articles, language), urls: this.#urls(articles), locale: language.locale};
  }
}

function filterList({events, unplaced}: EventList, filter: EventFilter, locale: string | undefined): Shown {
  return {
    events: filterEvents(events, filter, locale),
    unplaced: filterEvents(unplaced, filter, locale),
  };
}

/** Remembers the result for the last arguments. */
function memoized<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | null = null;
  return (...args) => {
    if (!last?.args.every((argument, index) => argument === args[index]))
      last = {args, result: compute(...args)};
    return last!.result;
  };
}
