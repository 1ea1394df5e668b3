// What the timeline says of an event on its label, where articles tell of it.

import type {TimelineEvent} from '../../events/event.js';
import type {LabelWords} from '../../layout/labels.js';
import {keysOf} from './article-key.js';
import type {ArticleKeys} from './article-key.js';
import {statusWords} from './event-words.js';
import {say} from './messages.js';
import {sayAny} from './say-any.js';
import {plainLabelWords} from './label-words.js';

/** The words of a label. @param weekdays - Whether dates tell them. */
export function labelWords(
  event: TimelineEvent,
  keys: ArticleKeys,
  locale?: string,
  weekdays = true,
): LabelWords {
  const note = noteOf(event, keys, locale);
  return {...plainLabelWords(event, locale, weekdays), note, strong: keysOf(event, keys).length > 1};
}

/** "planned · A", "A, B — told by both", "≠ dates differ · A". */
function noteOf(event: TimelineEvent, keys: ArticleKeys, locale?: string): string {
  const names = keysOf(event, keys).map(({letter}) => letter);
  const letters = names.join(', ');
  const told =
    keys.size < 2
      ? ''
      : names.length > 4
        ? sayAny('toldByMany', locale, {n: names.length})
        : names.length === 2 && keys.size === 2
          ? sayAny('toldByBoth', locale, {letters})
          : letters;
  const differ = event.conflicts?.length ? `≠ ${say('conflict', locale)}` : '';
  return [statusWords(event, locale), differ, told].filter(Boolean).join(' · ');
}
