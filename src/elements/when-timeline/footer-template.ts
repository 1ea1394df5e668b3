// What stands below the picture: what could not be dated, and which letter is which article.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {articlesShown, unplacedWords} from '../../draw/words/footer-words.js';
import type {ArticleKeys} from '../../draw/words/article-key.js';
import {sayAny} from '../../draw/words/say-any.js';
import type {EventList} from '../../events/event.js';

export function footerTemplate(
  {unplaced}: EventList,
  keys: ArticleKeys,
  locale?: string,
): TemplateResult | typeof nothing {
  const words = unplacedWords(unplaced, locale);
  if (!words && keys.size < 2) return nothing;
  return html`<div class="footer" part="footer">
    ${
      words
        ? html`<p class="unplaced" dir="auto"><b>${sayAny('notPlaced', locale)}</b> ${words}</p>`
        : nothing
    }${keys.size > 1 ? keyTemplate(keys, locale) : nothing}
  </div>`;
}

function keyTemplate(keys: ArticleKeys, locale?: string): TemplateResult {
  const {named, more} = articlesShown(keys, locale);
  return html`<ul class="key" role="list" aria-label=${sayAny('articlesLabel', locale)}>
    ${named.map(({letter, title, hue}) => html`<li dir="auto" class=${`hue-${hue}`}><b>${letter}</b> ${title}</li>`)}${
      more ? html`<li>${more}</li>` : nothing
    }
  </ul>`;
}
