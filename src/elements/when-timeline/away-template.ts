// What stands over a picture that shows no event: that there is none here, and the ways to those before and after; or that
// the filter hides all.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PictureContent} from '../../draw/picture/picture-content.js';
import {sayAny} from '../../draw/words/say-any.js';

/**
 * @param next - The number of the first event after what is in view.
 * @param goTo - Brings an event into view, by its number.
 */
export function awayTemplate(
  {marks, words, locale}: PictureContent,
  next: number,
  goTo: (index: number) => void,
): TemplateResult {
  const way = (index: number, name: 'previous' | 'next') => {
    if (!(index in marks.events)) return nothing;
    const {date} = words(index);
    return html`<button
      type="button"
      aria-label=${`${sayAny(name, locale)}: ${date}`}
      @click=${() => goTo(index)}
    >
      ${name === 'previous' ? html`<span>←</span>` : nothing}<span dir="auto">${date}</span
      >${name === 'next' ? html`<span>→</span>` : nothing}
    </button>`;
  };
  return html`<div class="nothing" part="nothing">
    ${way(next - 1, 'previous')}<b>${sayAny('nothingHere', locale)}</b>${way(next, 'next')}
  </div>`;
}

/** @param showAll - Lets all events pass again. */
export function noMatchTemplate(showAll: () => void, locale: string | undefined): TemplateResult {
  return html`<div class="no-match" part="nothing">
    ${sayAny('noMatch', locale)}
    <button class="act" type="button" @click=${showAll}>${sayAny('clearFilter', locale)}</button>
  </div>`;
}
