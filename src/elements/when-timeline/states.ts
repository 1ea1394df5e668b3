// What a timeline says in place of a picture, or over an empty one: that it reads, that there is nothing, or what went
// wrong. A page loads it then.

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sayAny} from '../../draw/words/say-any.js';
import {english} from '../shared/english.js';
import type {WhenErrorCode, WhenErrorEvent} from '../shared/events.js';
import {awayStyles} from './styles/away-styles.js';
import {stateStyles} from './styles/state-styles.js';

export * from './away-template.js';

export const styles = css`
  ${stateStyles}
  ${awayStyles}
`;

/** What may go better another time. */
const PASSING: readonly WhenErrorCode[] = ['fetch', 'read'];

/** @param progress - From 0 to 1. */
export function loadingTemplate(progress: number, locale: string | undefined): TemplateResult {
  const words = sayAny('reading', locale);
  return html`<div class="state" part="loading" role="status">
    ${words}<br />
    <progress max="1" .value=${progress} aria-label=${words}></progress>
  </div>`;
}

/** @param problem - What may be why, in English. */
export function emptyTemplate(problem: string | undefined, locale: string | undefined): TemplateResult {
  const why = problem && html`<p class="reason" dir="auto" lang=${english(locale)}>${problem}</p>`;
  return html`<div class="state" part="empty">
    <slot name="empty">${sayAny('noEvents', locale)}${why}</slot>
  </div>`;
}

/** What went wrong, and a way to try again where that may help. */
export function failedTemplate(
  last: WhenErrorEvent | undefined,
  retry: () => void,
  locale: string | undefined,
): TemplateResult {
  const {code, reason} = last ?? {};
  const words = last?.reasonIn(locale);
  return html`<div class="state" part="failed" role="alert">
    <p><strong>${sayAny('failed', locale)}</strong></p>
    ${words ? html`<p class="reason" dir="auto" lang=${words === reason ? english(locale) : nothing}>${words}</p>` : nothing}
    ${
      code && PASSING.includes(code)
        ? html`<button class="act" type="button" @click=${retry}>${sayAny('retry', locale)}</button>`
        : nothing
    }
  </div>`;
}
