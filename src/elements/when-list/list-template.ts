// The parts of a list around its items: how many there are, the headings, what is not in the page yet, and what went
// wrong.

import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {type Language} from '../../draw/words/messages.js';
import {sayAny} from '../../draw/words/say-any.js';
import type {Happening, Problem} from '../../events/event.js';
import {itemTemplate, type ItemContext} from './item-template.js';

/** How the items of all sections look. */
export interface ItemsLook {
  readonly context: ItemContext;
  readonly language: Language;
  /** Level of the headings, 1–6. */
  readonly level: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The item that Tab leads to. */
  readonly tabStop: string | undefined;
}

/** "3 of 10 events", and a button that shows all; "10 events" where these are all. */
export function countTemplate(
  {count, total}: {readonly count: number; readonly total: number},
  live: string,
  showAll: (event: MouseEvent) => void,
  locale?: string,
): TemplateResult {
  const all = count === total;
  const counted = sayAny('events', locale, {n: total});
  const words = all ? counted : sayAny('eventsOf', locale, {count, events: counted});
  const button = html`<p class="empty">
    <button class="clear" type="button" @click=${showAll}>${sayAny('showAll', locale)}</button>
  </p>`;
  return html`
    <p class="count" role="status" aria-live=${live}>${words}</p>
    ${all ? nothing : button}
  `;
}

/** Items under their heading. */
export function sectionTemplate(
  heading: string,
  items: readonly Happening[],
  look: ItemsLook,
): TemplateResult {
  const {selected, hovered, tabStop, context, language, level} = look;
  return html`
    <div class="heading" part="heading" role="heading" aria-level=${level}>${heading}</div>
    <ol part="list" role="list" aria-label=${heading}>
      ${repeat(
        items,
        ({id}) => id,
        (item) => {
          const is = (id: string | null | undefined) => id === item.id;
          const state = {selected: is(selected), hovered: is(hovered), current: is(tabStop)};
          return guard([item, ...Object.values(state), context.keys, language], () =>
            itemTemplate(item, state, context),
          );
        },
      )}
    </ol>
  `;
}

/** The button for what is not in the page yet; nothing where all is. */
export function moreTemplate(
  direction: 'earlier' | 'later',
  n: number,
  more: (event: MouseEvent) => void,
  locale?: string,
): TemplateResult | typeof nothing {
  if (n <= 0) return nothing;
  return html`<p class=${direction}>
    <button class="clear" type="button" @click=${more}>${sayAny(direction, locale, {n})}</button>
  </p>`;
}

export function problemsTemplate(
  problems: readonly Problem[],
  locale?: string,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <details class="problems">
      <summary>${sayAny('problems', locale, {n: problems.length})}</summary>
      <ul>
        ${problems.map(({message}) => html`<li>${message}</li>`)}
      </ul>
    </details>
  `;
}
