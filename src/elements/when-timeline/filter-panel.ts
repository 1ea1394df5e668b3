// The filter above the picture. Loaded when a timeline has the attribute `filter`.

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isOpen} from '../../draw/picture/event-filter.js';
import {say} from '../../draw/words/messages.js';
import {sayAny} from '../../draw/words/say-any.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {clearFilter, filterStyles, filterTemplate} from '../shared/filter-template.js';
import {spokenIn} from '../shared/spoken-in.js';
import type {TimelineStore} from '../shared/timeline-store.js';

export function filterPanel(
  host: Element & {readonly store: TimelineStore},
  {list, marks, locale}: TimelineContent,
): TemplateResult {
  const {store} = host;
  const counted = say('events', locale, {n: list.events.length});
  const open = isOpen(store.state.filter);
  const words = open ? counted : sayAny('eventsOf', locale, {count: marks.events.length, events: counted});
  return html`<search class="filters" part="filter" aria-label=${sayAny('filter', locale)}>
    ${filterTemplate(list, store, locale, {dated: true})}
    <span class="matches" role="status" aria-live=${spokenIn(host)}>${words}</span>
    ${
      // Where none passes, the picture has it.
      open || marks.events.length === 0
        ? nothing
        : html`<button class="clear" type="button" @click=${clearFilter(store)}>
            ${sayAny('clearFilter', locale)}
          </button>`
    }
  </search>`;
}

export const styles = css`
  ${filterStyles}

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
  }

  .filters input {
    flex: 1 1 12rem;
    max-inline-size: 20rem;
    min-inline-size: 0;
    min-block-size: var(--_tool);
    box-sizing: border-box;
    padding: var(--_s1) var(--_s3);
    border: 1px solid color-mix(in srgb, var(--_muted) 75%, var(--_paper));
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  .narrow .filters input {
    flex-basis: 100%;
    max-inline-size: none;
  }

  .matches {
    color: var(--_muted);
    unicode-bidi: plaintext;
  }

  /* Else it would seem to count them. */
  .names:not([open]) ~ .matches {
    margin-inline-start: auto;
  }

  @media print {
    .filters {
      display: none;
    }
  }
`;
