// What one event of a list shows.

import {html, nothing, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {httpAddress} from '../../dom/metadata.js';
import type {Happening, Source, TimelineEvent} from '../../events/event.js';
import {formatDate} from '../../time/format-date.js';
import {hueOf, keysOf, type ArticleKey} from '../../draw/words/article-key.js';
import {quoteOf} from '../../draw/words/event-facts.js';
import {statusWords, whenWords} from '../../draw/words/event-words.js';
import {titleOf} from '../../draw/words/label-words.js';
import {sayAny} from '../../draw/words/say-any.js';
import {english, foreign} from '../shared/english.js';
import {markClasses} from '../shared/mark-classes.js';

/** What items of one list have in common. */
export interface ItemContext {
  readonly keys: ReadonlyMap<string, ArticleKey>;
  /** Addresses of articles, by id. */
  readonly urls: ReadonlyMap<string, string>;
  readonly locale: string | undefined;
}

export interface ItemState {
  readonly selected: boolean;
  readonly hovered: boolean;
  /** The one that Tab leads to. */
  readonly current: boolean;
}

/** One event, or one happening that could not be placed; its details when it is chosen. */
export function itemTemplate(
  item: Happening | TimelineEvent,
  state: ItemState,
  context: ItemContext,
): TemplateResult {
  const {selected, hovered, current} = state;
  const told = keysOf(item, context.keys);
  const classes = {selected, hovered, several: told.length > 1, [`hue-${hueOf(item, context.keys)}`]: true};
  return html`
    <li class=${classMap(classes)}>
      <button
        class="event"
        part="event"
        type="button"
        data-id=${item.id}
        tabindex=${current ? 0 : -1}
        aria-expanded=${selected ? 'true' : 'false'}
        aria-current=${selected ? 'true' : nothing}
      >
        <span class=${isPlaced(item) ? markClasses(item) : 'mark none'}></span>
        ${isPlaced(item) ? dateTemplate(item, context.locale) : nothing}
        <span class="title" part="title" dir="auto">${titleOf(item, context.locale)}</span>
        <span class="facts" part="facts">${factsOf(item, context).join(' · ')}</span>
      </button>
      ${selected ? detailsTemplate(item, context) : nothing}
    </li>
  `;
}

function isPlaced(item: Happening | TimelineEvent): item is TimelineEvent {
  return 'interval' in item;
}

// The dates that HTML's <time> takes.
const PLAIN_DATE = /^\d{4}(-\d\d){0,2}(T\d\d:\d\d(:\d\d)?)?$/;

function dateTemplate(event: TimelineEvent, locale: string | undefined): TemplateResult {
  const words = whenWords(event, locale);
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return PLAIN_DATE.test(event.date)
    ? html`<time class="date" part="date" datetime=${event.date}>${text}</time>`
    : html`<span class="date" part="date">${text}</span>`;
}

/** "planned · A, B". */
function factsOf(item: Happening, {keys, locale}: ItemContext): string[] {
  const letters = keys.size > 1 ? keysOf(item, keys).map(({letter}) => letter) : [];
  const told = letters.length > 0 ? sayAny('toldBy', locale, {letters: letters.join(', ')}) : '';
  return [statusWords(item, locale), told].filter(Boolean);
}

function detailsTemplate(item: Happening | TimelineEvent, context: ItemContext): TemplateResult {
  const conflicts = isPlaced(item) ? (item.conflicts ?? []) : [];
  return html`
    <div class="details">
      ${item.sources.map((source) => sourceTemplate(item, source, context))}
      ${conflicts.map(({article, date, because}) => {
        const {keys, locale} = context;
        const by = keys.get(article)?.title ?? sayAny('anotherArticle', locale);
        const says = sayAny('saysDate', locale, {article: by, date: formatDate(date, {locale})});
        return html`<p class="conflict">${says}: <span lang=${english(locale)}>${because}</span></p>`;
      })}
    </div>
  `;
}

function sourceTemplate(item: Happening, source: Source, context: ItemContext): TemplateResult {
  const {keys, urls, locale} = context;
  const key = keys.get(source.article);
  const address = urls.get(source.article);
  const title = key && (address ? html`<a href=${address} rel="noopener">${key.title}</a>` : key.title);
  return html`
    <figure class="hue-${key?.hue ?? 0}">
      ${quoteOf(item, source, key !== undefined) ? html`<blockquote dir="auto" lang=${foreign(key?.language, locale)}>${quoteTemplate(source)}</blockquote>` : nothing}
      <figcaption>
        ${key && keys.size > 1 ? html`<b>${key.letter}</b> ` : nothing}${title ?? nothing}${
          title && source.because ? ' — ' : ''
        }<span lang=${english(locale)} dir="auto">${source.because}</span>
      </figcaption>
    </figure>
  `;
}

/** The quote with its time phrase marked. */
function quoteTemplate({quote, start, timex}: Source): TemplateResult {
  const from = (timex?.start ?? start) - start;
  const to = (timex?.end ?? start) - start;
  if (!timex || from < 0 || to > quote.length) return html`${quote}`;
  return html`${quote.slice(0, from)}<mark>${quote.slice(from, to)}</mark>${quote.slice(to)}`;
}

/** http(s) addresses of articles, by id. */
export function addressesOf(
  articles: readonly {readonly id: string; readonly url?: string}[],
): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap(({id, url}) => {
      const address = url && httpAddress(url);
      return address ? [[id, address] as const] : [];
    }),
  );
}
