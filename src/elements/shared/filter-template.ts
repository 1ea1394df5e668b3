// The box and the buttons that choose which events are shown, above the list and above the picture.

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {articleKeys} from '../../draw/words/article-key.js';
import {facetsOf, toggled} from '../../draw/picture/facets.js';
import {NO_FILTER} from '../../draw/picture/event-filter.js';
import type {EventFilter} from '../../draw/picture/event-filter.js';
import type {Facets} from '../../draw/picture/facets.js';
import {numberWords, say} from '../../draw/words/messages.js';
import {sayAny} from '../../draw/words/say-any.js';
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
  const choice = {filter, change, counts: countsOf(list, dated), locale};
  return html`<input
      type="search"
      placeholder=${sayAny('filter', locale)}
      aria-label=${sayAny('filter', locale)}
      .value=${filter.text}
      @input=${({target}: InputEvent) => change({text: (target as HTMLInputElement).value})}
    />
    ${articleButtons(list, choice)} ${statusButtons(choice)} ${nameButtons(choice)}`;
}

/** Clears the filter. The button that does it goes with it: after a key, the focus goes to the words that are looked for. */
export function clearFilter(store: TimelineStore) {
  return ({detail, currentTarget}: MouseEvent) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    // A finger that taps it wants no keyboard on the screen.
    if (detail === 0) root.querySelector<HTMLElement>('input[type="search"]')?.focus();
    store.update({filter: NO_FILTER});
  };
}

/** Counted once a list. */
function countsOf(list: EventList, dated: boolean): Facets {
  const counted = dated ? list.events : list;
  let counts = facets.get(counted);
  if (!counts)
    facets.set(counted, (counts = facetsOf(dated ? list.events : [...list.events, ...list.unplaced])));
  return counts;
}

/** What the reader chooses from. */
interface FilterChoice {
  readonly filter: EventFilter;
  readonly counts: Facets;
  readonly locale: string | undefined;
  change(patch: Partial<EventFilter>): void;
}

function articleButtons({articles: all}: EventList, {filter, change, counts, locale}: FilterChoice) {
  const {articles} = counts;
  if (articles.size < 2) return nothing;
  const hidden = filter.hiddenArticles;
  const toggles = [...articleKeys(all, locale).values()].map(({id, letter, title, hue}) => ({
    of: id,
    words: html`<b>${letter}</b> <bdi>${shorten(title)}</bdi>`,
    count: articles.get(id) ?? 0,
    isOn: !hidden.includes(id),
    className: `hue-${hue}`,
    // What is not seen in full; else it would be read out twice.
    title: shorten(title) === title ? undefined : title,
    act: () => change({hiddenArticles: toggled(hidden, id)}),
  }));
  return toggleButtons(toggles, locale);
}

function statusButtons({filter: {hiddenStatuses: hidden}, change, counts, locale}: FilterChoice) {
  const {statuses} = counts;
  if (statuses.size < 2) return nothing;
  const toggles = [...statuses].map(([status, count]) => ({
    of: status,
    words: say(status, locale),
    count,
    isOn: !hidden.includes(status),
    act: () => change({hiddenStatuses: toggled(hidden, status)}),
  }));
  return toggleButtons(toggles, locale);
}

function nameButtons({filter: {names: chosen}, change, counts, locale}: FilterChoice) {
  const {names} = counts;
  if (names.size === 0) return nothing;
  const toggles = [...names].map(([name, count]) => ({
    of: name,
    words: name,
    count,
    isOn: chosen.includes(name),
    className: 'only',
    act: () => change({names: toggled(chosen, name)}),
  }));
  return html`<details class="names" ?open=${chosen.length > 0}>
    <summary>${sayAny('names', locale)}</summary>
    ${toggleButtons(toggles, locale)}
  </details>`;
}

interface Toggle {
  /** The article, the status or the name: a button stays one's own while others come and go, and so does its focus. */
  readonly of: string;
  readonly words: unknown;
  readonly count: number;
  readonly isOn: boolean;
  readonly className?: string;
  readonly title?: string | undefined;
  act(): void;
}

function toggleButtons(toggles: readonly Toggle[], locale: string | undefined): unknown {
  return repeat(
    toggles,
    (toggle) => toggle.of,
    (toggle) => toggleButton(locale, toggle),
  );
}

function toggleButton(locale: string | undefined, toggle: Toggle): TemplateResult {
  const {words, count, isOn, className = '', title = nothing, act} = toggle;
  return html`<button
    class=${`toggle ${className}`}
    type="button"
    aria-pressed=${isOn}
    title=${title}
    @click=${act}
  >
    ${words}<span class="count-of">${` ${numberWords(count, locale)}`}</span>
  </button>`;
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
    /* Behind a word that runs the other way than the page, too. */
    unicode-bidi: isolate;
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

  .names[open] {
    flex: 1 1 100%;
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
