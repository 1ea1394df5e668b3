// What the timeline says aloud, for readers who do not see it change.

import type {TimelineEvent} from '../../events/event.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {sayAny} from '../../draw/words/say-any.js';
import {formatInterval} from '../../time/format.js';
import {domainGranularity} from '../shared/domain-words.js';
import type {Domain} from '../shared/timeline-store.js';
import {countWords, spokenDate, titleOf} from '../../draw/words/label-words.js';

/** "2018: 7 events": what a stretch of time holds. */
export function viewWords(marks: MarkIndex, [from, to]: Domain, locale?: string): string {
  const granularity = domainGranularity([from, to]);
  const words = formatInterval({start: from, end: to, granularity}, {locale});
  return `${words}: ${countWords(marks.count(from, to), 0, locale)}`;
}

/** "3 of 8: June 2018: The two leaders meet". */
export function positionWords(events: readonly TimelineEvent[], index: number, locale?: string): string {
  const event = events[index];
  if (!event) return '';
  const position = sayAny('position', locale, {n: index + 1, total: events.length});
  return `${position}: ${spokenDate(event, locale)}${titleOf(event, locale)}`;
}
