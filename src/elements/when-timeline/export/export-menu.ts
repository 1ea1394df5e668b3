// The menu with which a reader saves or copies what a timeline shows.

import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import {sayAny} from '../../../draw/words/say-any.js';
import type {MessageValues} from '../../../draw/words/messages.js';
import type {AnyMessageKey} from '../../../draw/words/say-any.js';
import type {EventList} from '../../../events/event.js';
import {toCSV} from '../../../formats/csv.js';
import {toICS} from '../../../formats/ics.js';
import {toJSON} from '../../../formats/json.js';
import type {WhenErrorCode} from '../../shared/events.js';
import {scaleOf} from '../../shared/local-point.js';
import {copyImage} from './copy-image.js';

export interface MenuHost {
  readonly timeline: {
    readonly eventList: EventList | null;
    readonly heading?: string;
    toSVG(): Promise<string>;
    toPNG(): Promise<Blob>;
  };
  readonly locale: string | undefined;
  /** Says it to who does not see the picture. */
  readonly say: (words: string) => void;
  /** Tells the page. */
  readonly failed: (code: WhenErrorCode, reason: string, error: unknown) => void;
}

export const styles = css`
  .export-menu {
    position: fixed;
    inset: auto;
    /* Measured before it is put in its place: where it happens to lie must not make it narrow. */
    inline-size: max-content;
    margin: 0;
    padding: var(--_s1);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    font-size: var(--_size);
  }

  .export-menu button {
    display: block;
    inline-size: 100%;
    min-block-size: 1.875rem;
    padding: 0 var(--_s3);
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .export-menu button:hover,
  .export-menu button:focus-visible {
    background: var(--_panel);
  }

  .export-menu hr {
    margin: var(--_s1) 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;

type Act = (host: MenuHost) => Promise<MessageValues | null>;

/** Names of files; null where nothing was saved. */
const GROUPS: readonly (readonly (readonly [name: AnyMessageKey, act: Act])[])[] = [
  [
    ['saveSvg', async (host) => save(host, 'svg', 'image/svg+xml', await host.timeline.toSVG())],
    ['savePng', async (host) => save(host, 'png', 'image/png', await host.timeline.toPNG())],
    ['copyImage', async ({timeline}) => (await copyImage(timeline.toPNG()), null)],
  ],
  [
    ['saveJson', async (host) => save(host, 'json', 'application/json', toJSON(host.timeline.eventList!))],
    ['saveCsv', async (host) => save(host, 'csv', 'text/csv', toCSV(host.timeline.eventList!))],
    ['saveIcs', async (host) => save(host, 'ics', 'text/calendar', toICS(host.timeline.eventList!))],
  ],
];

/** The button and, above the page, what it opens. */
export function exportMenu(host: MenuHost): TemplateResult {
  const name = sayAny('export', host.locale);
  const groups = GROUPS.map((group) => group.map(([key, act]) => item(key, act, host)));
  return html`${opener(name)}
    <div
      id="export-menu"
      class="export-menu"
      part="export-menu"
      popover
      role="menu"
      aria-label=${name}
      @beforetoggle=${onBeforeToggle}
      @toggle=${onToggle}
      @keydown=${onKey}
    >
      ${groups.map((items, i) => [i > 0 ? html`<hr />` : '', items])}
    </div>`;
}

function opener(name: string): TemplateResult {
  return html`<button
    type="button"
    class="export"
    part="export"
    popovertarget="export-menu"
    aria-haspopup="menu"
    aria-expanded="false"
    title=${name}
    @keydown=${openWithArrow}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.5v7.2M4.9 7 8 10l3.1-3M3 13h10"></path></svg>
  </button>`;
}

function item(key: AnyMessageKey, act: Act, host: MenuHost): TemplateResult {
  return html`<button
    type="button"
    role="menuitem"
    part="export-item"
    tabindex="-1"
    @click=${perform(key, act, host)}
  >
    ${sayAny(key, host.locale)}
  </button>`;
}

function perform(key: AnyMessageKey, act: Act, host: MenuHost): (event: Event) => void {
  return ({currentTarget}) => {
    // At once: a clipboard is open only within the reader's click.
    const done = act(host);
    menuOf(currentTarget)?.hidePopover();
    done.then(
      (saved) => host.say(saved ? sayAny('saved', host.locale, saved) : sayAny('copied', host.locale)),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        host.say(sayAny('notDone', host.locale, {reason}));
        host.failed(key === 'copyImage' ? 'clipboard' : 'picture', reason, error);
      },
    );
  };
}

function save({timeline}: MenuHost, extension: string, type: string, data: string | Blob): MessageValues {
  const words = (timeline.heading ?? '').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = `${words.join('-').slice(0, 60).toLowerCase() || 'timeline'}.${extension}`;
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(typeof data === 'string' ? new Blob([data], {type}) : data);
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return {name};
}

function menuOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.export-menu') : null;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

const isOpening = (event: Event) => (event as ToggleEvent).newState === 'open';

function onBeforeToggle(event: Event): void {
  const menu = event.currentTarget as HTMLElement;
  const button = menu.previousElementSibling as HTMLElement;
  button.setAttribute('aria-expanded', String(isOpening(event)));
  // Who chose by keyboard goes on from the button.
  const {activeElement} = menu.getRootNode() as ShadowRoot;
  if (!isOpening(event) && activeElement && menu.contains(activeElement)) button.focus();
}

/** Puts the menu below its button, inside the window. */
function onToggle(event: Event): void {
  if (!isOpening(event)) return;
  const menu = event.currentTarget as HTMLElement;
  const anchor = (menu.previousElementSibling as HTMLElement).getBoundingClientRect();
  const box = menu.getBoundingClientRect();
  const {width, height} = box;
  const {clientWidth} = document.documentElement;
  const left = Math.max(8, Math.min(anchor.right - width, clientWidth - width - 8));
  const below = anchor.bottom + 4;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, anchor.top - height - 4);
  const scale = scaleOf(menu, box);
  menu.style.setProperty('left', `${left / scale}px`);
  menu.style.setProperty('top', `${top / scale}px`);
  itemsOf(menu)[0]?.focus({preventScroll: true});
}

function openWithArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.stopPropagation();
  ((event.currentTarget as HTMLElement).nextElementSibling as HTMLElement).showPopover();
}

function onKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  // The timeline's own keys are not for who chooses from a menu.
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') {
    menu.hidePopover();
    if (event.key === 'Escape') event.preventDefault();
    return;
  }
  const place = places[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items.at(place % items.length)?.focus();
}
