// Today, marked below the axis among the days on which articles were published.

import type {FoldedScale} from '../../layout/folded-scale.js';
import type {PublishedDay} from '../../layout/published.js';
import {isPlainEnglish} from '../../time/english.js';

const words = new Map<string, Intl.RelativeTimeFormat>();

/** "today" in any language. */
export function todayWord(locale = 'en'): string {
  if (isPlainEnglish(locale)) return 'today';
  let format = words.get(locale);
  if (!format) words.set(locale, (format = new Intl.RelativeTimeFormat(locale, {numeric: 'auto'})));
  return format.format(0, 'day');
}

/**
 * The days with today among them, if it lies in the span of the scale.
 *
 * @param today - Its start in epoch milliseconds.
 */
export function withToday(
  days: readonly PublishedDay[],
  today: number | undefined,
  {segments}: FoldedScale,
  locale: string | undefined,
): readonly PublishedDay[] {
  if (today === undefined || !(today >= segments[0]!.start && today <= segments.at(-1)!.end)) return days;
  const word = todayWord(locale);
  const same = days.find(({ms}) => ms === today);
  if (same) {
    return days.map((day) => (day === same ? {...day, name: `${day.name} · ${word}`, isToday: true} : day));
  }
  return [...days, {ms: today, name: word, hue: 0, isToday: true}].sort((a, b) => a.ms - b.ms);
}
