// What the note below an article says: when it was published, and how that is known.

import type {Published} from '../../dating/published.js';
import {formatDate} from '../../time/format-date.js';
import {sayAny} from '../../draw/words/say-any.js';

export interface PublishedWords {
  /** Before the date: "Published", or "Probably published" where it is not sure. */
  readonly lead: string;
  readonly date: string;
  /** How it is known, in a few words; empty where it was given. */
  readonly how: string;
  /** Why, in one sentence, where it was worked out; else empty. */
  readonly because: string;
}

/** Below this, a date is only probable. */
const SURE = 0.7;

const HOW = {
  given: null,
  metadata: 'fromMetadata',
  dateline: 'fromDateline',
  inferred: 'fromText',
} as const;

export function publishedWords(
  {date, basis, because, confidence}: Published,
  locale?: string,
): PublishedWords {
  const how = HOW[basis] ? sayAny(HOW[basis], locale) : '';
  return {
    lead: sayAny(confidence < SURE ? 'probablyPublished' : 'published', locale),
    date: formatDate(date, {locale}),
    how,
    because: basis === 'inferred' || basis === 'dateline' ? because : '',
  };
}
