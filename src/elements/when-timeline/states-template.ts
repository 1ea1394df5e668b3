// What a timeline says in place of a picture: that it reads, that there is nothing, or that the filter hides all.

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {say} from '../../draw/messages.js';

/** @param progress - From 0 to 1. */
export function loadingTemplate(progress: number, locale: string | undefined): TemplateResult {
  const words = say('reading', locale);
  return html`<div class="state" part="loading" role="status">
    ${words}<br />
    <progress max="1" .value=${progress} aria-label=${words}></progress>
  </div>`;
}

export function emptyTemplate(locale: string | undefined): TemplateResult {
  return html`<div class="state" part="empty"><slot name="empty">${say('noEvents', locale)}</slot></div>`;
}

/** @param showAll - Lets all events pass again. */
export function noMatchTemplate(showAll: () => void, locale: string | undefined): TemplateResult {
  return html`<div class="no-match" part="nothing">
    ${say('noMatch', locale)}
    <button class="act" type="button" @click=${showAll}>${say('clearFilter', locale)}</button>
  </div>`;
}
