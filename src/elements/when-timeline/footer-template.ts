// What stands below the picture: what could not be dated, and which letter is which article.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventList, UnplacedEvent} from '../../events/event.js';
import type {ArticleKeys} from '../../draw/label-words.js';
import {say} from '../../draw/messages.js';

/** Of what could not be dated, and of the articles, so many are named. */
const MOST_UNPLACED = 6;
const MOST_ARTICLES = 12;

export function footerTemplate(
  {unplaced}: EventList,
  keys: ArticleKeys,
  locale?: string,
): TemplateResult | typeof nothing {
  if (unplaced.length === 0 && keys.size < 2) return nothing;
  return html`<footer part="footer">
    ${unplaced.length > 0 ? unplacedTemplate(unplaced, locale) : nothing}
    ${keys.size > 1 ? keyTemplate(keys, locale) : nothing}
  </footer>`;
}

function unplacedTemplate(unplaced: readonly UnplacedEvent[], locale?: string): TemplateResult {
  const more = unplaced.length - MOST_UNPLACED;
  const named = unplaced.slice(0, MOST_UNPLACED).map(({title, sources}) => {
    const phrase = sources[0]?.timex?.text;
    return phrase ? `${title}, “${phrase}”` : title;
  });
  return html`<p class="unplaced" dir="auto">
    <b>${say('notPlaced', locale)}</b> ${named.join('; ')}
    ${more > 0 ? say('more', locale, {n: more}) : nothing}
  </p>`;
}

function keyTemplate(keys: ArticleKeys, locale?: string): TemplateResult {
  const more = keys.size - MOST_ARTICLES;
  return html`<ul class="key" role="list" aria-label=${say('articlesLabel', locale)}>
    ${[...keys.values()]
      .slice(0, MOST_ARTICLES)
      .map(({letter, title, hue}) => html`<li class=${`hue-${hue}`}><b>${letter}</b>${title}</li>`)}${
      more > 0 ? html`<li>${say('more', locale, {n: more})}</li>` : nothing
    }
  </ul>`;
}
