// The days that are marked below the axis: those on which the articles were published, and today.

import type {ArticleInfo} from '../events/event.js';
import type {FoldedScale} from '../layout/folded-scale.js';
import type {PublishedDay} from '../layout/published.js';
import {edtfToInterval} from '../time/edtf.js';
import {isPlainEnglish} from '../time/english.js';
import type {ArticleKey} from './article-key.js';
import {say} from './messages.js';

/** Days of publication in the order of time; articles of one day share a mark. */
export function publishedDays(
  articles: readonly ArticleInfo[],
  keys: ReadonlyMap<string, ArticleKey>,
  locale: string | undefined,
): PublishedDay[] {
  const days = new Map<number, ArticleKey[]>();
  for (const {id, published} of articles) {
    const interval = published && edtfToInterval(published.date);
    const key = keys.get(id);
    if (interval && key) days.set(interval.start, [...(days.get(interval.start) ?? []), key]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([ms, told]) => {
      const letter = told.map(({letter}) => letter).join(', ');
      return {ms, name: say('publishedMark', locale, {letter}), hue: told.length > 1 ? 0 : told[0]!.hue};
    });
}

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
