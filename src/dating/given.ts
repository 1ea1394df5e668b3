// The publication date that came with the article.

import {type Article} from '../article/article.js';
import {shown} from '../article/check.js';
import {startOfDay} from '../time/calendar.js';
import {parseIso} from '../time/iso.js';
import type {Published} from './published.js';

/**
 * The date that was given with the article, by hand or in the page's metadata; null if none was.
 *
 * @throws {RangeError} If `published` is not an ISO 8601 date; the message names it.
 */
export function givenPublished({id, published, publishedBasis}: Article): Published | null {
  const value: unknown = published;
  if (value === undefined || value === null || value === '') return null;
  const date = typeof value === 'string' ? parseIso(value) : null;
  if (!date)
    throw new RangeError(`published of article ${shown(id)} is not an ISO 8601 date: ${shown(value)}`);
  return publishedBasis === 'metadata'
    ? {date: date.date, confidence: 0.97, basis: 'metadata', because: 'The page’s metadata gives this date.'}
    : {date: date.date, confidence: 1, basis: 'given', because: 'The date was given with the article.'};
}

/** First instant of the day of a publication date, epoch milliseconds; undefined if it is coarser or unknown. */
export function dayOf(published: Published | null | undefined): number | undefined {
  const date = published && parseIso(published.date);
  return date && date.date.length >= 10 ? startOfDay(date.interval.start) : undefined;
}
