// Says any of the messages, for parts that a page loads later than a first picture.

import {sayOf} from './messages.js';
import type {MessageValues} from './messages.js';
import {ENGLISH} from './messages-en.js';
import {LATER_ENGLISH} from './messages-later.js';

const ALL = {...ENGLISH, ...LATER_ENGLISH};

export type AnyMessageKey = keyof typeof ALL;

/** @param locale - BCP 47; defaults to English. */
export function sayAny(key: AnyMessageKey, locale?: string, values?: MessageValues): string {
  return sayOf(ALL, key, locale, values);
}
