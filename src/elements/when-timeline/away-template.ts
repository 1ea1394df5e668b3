// What stands over a picture that shows no event: that there is none here, and the ways to those before and after; or that
// the filter hides all.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PictureContent} from '../../draw/picture-content.js';
import {say} from '../../draw/messages.js';
import type {Domain} from '../shared/timeline-store.js';

/**
 * @param goTo - Brings an event into view, by its number.
 * @returns Nothing where there is an event in `domain`, or none at all.
 */
export function awayTemplate(
  {marks, words, locale}: PictureContent,
  domain: Domain,
  goTo: (index: number) => void,
): TemplateResult | typeof nothing {
  if (marks.events.length === 0 || marks.count(...domain) > 0) return nothing;
  const [next] = marks.startsIn(domain[1], Infinity);
  const way = (index: number, name: 'previous' | 'next') => {
    if (!(index in marks.events)) return nothing;
    const {date} = words(index);
    return html`<button
      type="button"
      aria-label=${`${say(name, locale)}: ${date}`}
      @click=${() => goTo(index)}
    >
      ${name === 'previous' ? html`<span>←</span>` : nothing}<span dir="auto">${date}</span
      >${name === 'next' ? html`<span>→</span>` : nothing}
    </button>`;
  };
  return html`<div class="nothing" part="nothing">
    ${way(next - 1, 'previous')}<b>${say('nothingHere', locale)}</b>${way(next, 'next')}
  </div>`;
}

/** @param showAll - Lets all events pass again. */
export function noMatchTemplate(showAll: () => void, locale: string | undefined): TemplateResult {
  return html`<div class="no-match" part="nothing">
    ${say('noMatch', locale)}
    <button class="act" type="button" @click=${showAll}>${say('clearFilter', locale)}</button>
  </div>`;
}
