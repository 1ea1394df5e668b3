// The box and the buttons that choose which events are shown, above the list and above the picture.

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {articleKeys} from '../../draw/article-key.js';
import {facetsOf, toggled} from '../../draw/facets.js';
import type {EventFilter} from '../../draw/filter-events.js';
import type {Facets} from '../../draw/facets.js';
import {numberWords, say} from '../../draw/messages.js';
import type {EventList} from '../../events/event.js';
import type {TimelineStore} from './timeline-store.js';

/** A title longer than this is cut, in characters. */
const LONGEST = 32;

const facets = new WeakMap<object, Facets>();

/**
 * @param list - All events, also those that are hidden.
 * @param options - `dated`: only events with a date are counted. Defaults to all.
 */
export function filterTemplate(
  list: EventList,
  store: TimelineStore,
  locale: string | undefined,
  {dated = false} = {},
): TemplateResult {
  const {filter} = store.state;
  const change = (patch: Partial<EventFilter>) => store.update({filter: {...filter, ...patch}});
  const counted = dated ? list.events : list;
  let counts = facets.get(counted);
  if (!counts)
    facets.set(counted, (counts = facetsOf(dated ? list.events : [...list.events, ...list.unplaced])));
  const {articles, statuses, names} = counts;
  const toggle = (words: unknown, count: number, isOn: boolean, more: Toggle, act: () => void) =>
    html`<button
      class=${`toggle ${more.className ?? ''}`}
      type="button"
      aria-pressed=${isOn}
      title=${more.title ?? nothing}
      @click=${act}
    >
      ${words}<span class="count-of">${` ${numberWords(count, locale)}`}</span>
    </button>`;
  return html`<input
      type="search"
      placeholder=${say('filter', locale)}
      aria-label=${say('filter', locale)}
      .value=${filter.text}
      @input=${({target}: InputEvent) => change({text: (target as HTMLInputElement).value})}
    />
    ${(articles.size > 1 ? [...articleKeys(list.articles, locale).values()] : []).map(
      ({id, letter, title, hue}) =>
        toggle(
          html`<b>${letter}</b>${` ${shorten(title)}`}`,
          articles.get(id) ?? 0,
          !filter.hiddenArticles.includes(id),
          // What is not seen in full; else it would be read out twice.
          {className: `hue-${hue}`, ...(shorten(title) === title ? {} : {title})},
          () => change({hiddenArticles: toggled(filter.hiddenArticles, id)}),
        ),
    )}
    ${(statuses.size > 1 ? [...statuses] : []).map(([status, count]) =>
      toggle(say(status, locale), count, !filter.hiddenStatuses.includes(status), {}, () =>
        change({hiddenStatuses: toggled(filter.hiddenStatuses, status)}),
      ),
    )}
    ${
      names.size > 0
        ? html`<details class="names" ?open=${filter.names.length > 0}>
            <summary>${say('names', locale)}</summary>
            ${[...names].map(([name, count]) =>
              toggle(name, count, filter.names.includes(name), {className: 'only'}, () =>
                change({names: toggled(filter.names, name)}),
              ),
            )}
          </details>`
        : nothing
    }`;
}

interface Toggle {
  readonly className?: string;
  readonly title?: string;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

export const filterStyles = css`
  .toggle,
  .clear {
    max-inline-size: 100%;
    min-block-size: var(--_tool);
    padding: var(--_s1) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: 2rem;
    background: var(--_panel);
    color: inherit;
    font: inherit;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }

  .toggle b {
    color: var(--hue);
  }

  .count-of {
    color: var(--_muted);
    margin-inline-start: 0.2em;
    font-variant-numeric: tabular-nums;
  }

  .toggle[aria-pressed='false']:not(.only) {
    background: none;
    color: var(--_muted);
    text-decoration: line-through;
  }

  .toggle.only[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .names {
    flex: 1 1 100%;
  }

  .names[open] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .names summary {
    min-block-size: var(--_tool);
    align-content: center;
    cursor: pointer;
    color: var(--_muted);
  }

  .names .toggle {
    margin: 0 var(--_s1) var(--_s1) 0;
  }
`;
