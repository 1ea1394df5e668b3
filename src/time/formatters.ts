// Formatters of Intl, each made once, and none where English can be written without.

import {englishDate, englishNumber, englishRange, isPlainEnglish} from './english.js';

/** What a formatter of Intl does here. */
export interface DateWriter {
  /** @param ms - Epoch milliseconds, within what `Date` can hold. */
  format(ms: number): string;
  formatRange(from: number, to: number): string;
}

const dates = new Map<string, DateWriter>();
const numbers = new Map<string, Intl.NumberFormat>();

/**
 * Writes civil dates of the Gregorian calendar. Making a formatter of Intl costs about 50 µs after the first, using
 * one about 1 µs; a page needs a dozen kinds in one or two languages.
 *
 * @param locale - BCP 47.
 */
export function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = dates.get(key);
  if (!found) dates.set(key, (found = makeDateWriter(locale, options)));
  return found;
}

function makeDateWriter(locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  let made: Intl.DateTimeFormat | undefined;
  const intl = () =>
    (made ??= new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC', calendar: 'gregory'}));
  const isEnglish = isPlainEnglish(locale);
  return {
    format: (ms) => (isEnglish && englishDate(ms, locale, options)) || plain(intl().format(ms)),
    formatRange: (from, to) =>
      (isEnglish && englishRange(from, to, locale, options)) || plain(intl().formatRange(from, to)),
  };
}

/** ICU sets narrow and thin spaces around dashes and before "p.m.", which many fonts lack. */
export function plain(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}

/** A number as a language writes it. @param locale - BCP 47. */
export function writeNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const english = isPlainEnglish(locale) ? englishNumber(value, locale, options) : null;
  if (english !== null) return english;
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = numbers.get(key);
  if (!found) numbers.set(key, (found = new Intl.NumberFormat(locale, options)));
  return found.format(value);
}
