// The public way from a text to its timexes.

import {checkText} from '../article/check.js';
import {civilInZone} from '../time/zone.js';
import {findExpressions} from '../timex/find.js';
import type {Timex} from '../timex/timex.js';
import {resolveExpressions} from './normalize.js';

export interface FindTimexesOptions {
  /** Document creation time, ISO 8601. Without it relative phrases keep their open TIMEX3 form, without an interval. */
  readonly published?: string | null;
  /** BCP 47 tag. Defaults to `en`. */
  readonly language?: string;
  /** IANA zone in which `published` is a civil day when it is given as an instant (with a UTC offset). Defaults to the offset's own. */
  readonly timeZone?: string;
}

/**
 * Finds and resolves the temporal expressions of a text.
 *
 * @returns Sorted, never overlapping; `text.slice(start, end) === timex.text`. The two ends of a range are two timexes.
 * @throws {TypeError} If the text is no string.
 * @throws {RangeError} If the language is not one of those available, or there is no such zone.
 */
export function findTimexes(text: string, {published, language, timeZone}: FindTimexesOptions = {}): Timex[] {
  checkText(text);
  const options = language === undefined ? {} : {language};
  return resolveExpressions(text, findExpressions(text, options), {
    ...options,
    ...(published ? {published: timeZone === undefined ? published : civilInZone(published, timeZone)} : {}),
  });
}
