// All there is to say of an event, on a card or a slide: what, when, how surely, why we believe it, and in whose words.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Conflict, Source, TimelineEvent} from '../../events/event.js';
import {formatInterval} from '../../time/format.js';
import {formatDate} from '../../time/format-date.js';
import type {ArticleKey, ArticleKeys} from '../../draw/words/article-key.js';
import {titleOf} from '../../draw/words/label-words.js';
import {factsOf, quoteOf} from '../../draw/words/event-facts.js';
import {sayAny} from '../../draw/words/say-any.js';
import {english, foreign} from '../shared/english.js';

/** What is known of an event's articles. */
export interface DetailsOwner {
  readonly keys: ArticleKeys;
  readonly locale: string | undefined;
  /** The reader wants to see the words in their article; absent where the articles are not in the page. */
  readonly show?: (source: Source) => void;
  /** Where an article can be read; only http(s) addresses become links. */
  urlOf(article: string): string | undefined;
}

/** In characters. */
const LONGEST_QUOTE = 350;

export function detailsTemplate(event: TimelineEvent, owner: DetailsOwner): TemplateResult {
  const {keys, locale} = owner;
  const facts = factsOf(event, locale);
  return html`<span class="date"><bdi>${formatInterval(event.interval, {locale})}</bdi></span>
    <div class="card-title" id="card-title" dir="auto">${titleOf(event, locale)}</div>
    ${
      facts.length > 0
        ? html`<ul class="facts" role="list">
            ${facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
        : nothing
    }
    ${event.sources.map((source) => sourceTemplate(event, source, owner))}
    ${event.conflicts?.map((conflict) => conflictTemplate(conflict, keys.get(conflict.article), locale))}`;
}

function sourceTemplate(event: TimelineEvent, source: Source, owner: DetailsOwner): TemplateResult {
  const key = owner.keys.get(source.article);
  const quote = quoteOf(event, source, key !== undefined);
  return html`<div class=${`source hue-${key?.hue ?? 0}`}>
    ${quote ? html`<blockquote dir="auto" lang=${foreign(key?.language, owner.locale)}>“${shortened(quote)}”</blockquote>` : nothing}
    ${becauseTemplate(source.because, owner.locale)} ${key ? toldTemplate(source, key, owner) : nothing}
  </div>`;
}

function becauseTemplate(because: string, locale: string | undefined): TemplateResult | typeof nothing {
  return because ? html`<p class="because" dir="auto" lang=${english(locale)}>${because}</p>` : nothing;
}

/** Which article says so: a way to its words where there is one. */
function toldTemplate(
  source: Source,
  {letter, title}: ArticleKey,
  {keys, show, urlOf, locale}: DetailsOwner,
): TemplateResult {
  const words = html`${keys.size > 1 ? html`<b>${letter}</b> ` : nothing}${title}`;
  const url = urlOf(source.article);
  if (show) {
    return html`<button
      class="told"
      part="source"
      type="button"
      title=${sayAny('showWords', locale)}
      @click=${() => show(source)}
    >
      ${words}
    </button>`;
  }
  if (url && /^https?:/i.test(url)) return html`<a class="told" part="source" href=${url}>${words}</a>`;
  return html`<p class="told" part="source">${words}</p>`;
}

function conflictTemplate(
  {date, because}: Conflict,
  key: ArticleKey | undefined,
  locale: string | undefined,
): TemplateResult {
  return html`<div class=${`source conflict hue-${key?.hue ?? 0}`}>
    <p>
      ${sayAny(key ? 'saysDate' : 'alsoSaid', locale, {article: key?.letter ?? '', date: formatDate(date, {locale})})}
    </p>
    ${becauseTemplate(because, locale)}
  </div>`;
}

/** A card is no page: a long quote is cut at a word. */
function shortened(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_QUOTE) return text;
  const end = text.lastIndexOf(' ', LONGEST_QUOTE);
  return `${text.slice(0, end > 0 ? end : LONGEST_QUOTE)} …`;
}
