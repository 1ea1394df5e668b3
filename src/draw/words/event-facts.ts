// What a card says of an event's date beside its words.

import type {Happening, Source, TimelineEvent} from '../../events/event.js';
import {formatDuration} from '../../time/format.js';
import {statusWords} from './event-words.js';
import {extentWords} from './label-words.js';
import {sayAny} from './say-any.js';

/** "planned", "some time within", "for 4 years". */
export function factsOf(event: TimelineEvent, locale?: string): string[] {
  const {interval, extent, confidence} = event;
  const length = formatDuration(interval.end - interval.start, {locale});
  const isBounded = extent === 'throughout' && !interval.openEnd && !interval.openStart;
  return [
    statusWords(event, locale),
    isBounded ? sayAny('throughoutLength', locale, {length}) : extentWords(event, locale),
    interval.approximate ? sayAny('aboutRight', locale) : '',
    confidence < 0.5 ? sayAny('uncertain', locale) : '',
  ].filter(Boolean);
}

/** The words of a source; empty where they say nothing new: what no article tells has no other words than its title. */
export function quoteOf({title}: Happening, {quote}: Source, isTold: boolean): string {
  return isTold || quote !== title ? quote.trim() : '';
}
