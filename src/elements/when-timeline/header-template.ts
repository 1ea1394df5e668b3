// What stands above the picture: heading, how many events, what the marks mean, and the buttons.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {countWords, spanWords} from '../../draw/words/label-words.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {legendTemplate} from './legend-template.js';
import {say} from '../../draw/words/messages.js';
import {ZOOM_STEP} from '../../layout/view.js';
import type {OnDemand} from '../shared/on-demand.js';
import type {Hands} from './hands.js';

export interface HeaderActions {
  /** What zooms and steps. */
  readonly hands: OnDemand<Hands>;
  readonly canZoom: boolean;
  /** Whether the slides are shown. */
  readonly slides: boolean;
  /** More buttons. */
  readonly more?: unknown;
}

/** Of a part of the page, as deep as those of a list's sections are below it. */
export function headingTemplate(heading: string | undefined): TemplateResult | typeof nothing {
  return heading
    ? html`<div class="heading" part="heading" role="heading" aria-level="2">${heading}</div>`
    : nothing;
}

export function headerTemplate(
  {list, legend, marks, locale}: TimelineContent,
  heading: string | undefined,
  vertical: boolean,
  actions: HeaderActions,
): TemplateResult {
  const count = countWords(marks.events.length, list.articles.length, locale);
  const span = spanWords(list.events, locale);
  // Each keeps its own direction, whichever that of the page is.
  const after = span ? html`<span><span> · </span><bdi>${span}</bdi></span>` : nothing;
  return html`<div class="header" part="header">
    <div class="titles">
      ${headingTemplate(heading)}
      <div class="summary" part="summary"><bdi>${count}</bdi>${after}</div>
    </div>
    ${vertical ? nothing : legendTemplate(legend, locale)}
    <div class="tools" part="toolbar" role="group" aria-label=${say('tools', locale)}>
      ${buttons(actions, locale)}
    </div>
  </div>`;
}

function buttons(
  {hands, canZoom, slides, more = nothing}: HeaderActions,
  locale: string | undefined,
): unknown {
  const button = (name: keyof typeof ICONS, act: (hands: Hands) => void, isPressed?: boolean) =>
    html`<button
      type="button"
      title=${say(name, locale)}
      aria-pressed=${isPressed ?? nothing}
      @click=${() => hands.with(act)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]}></path></svg>
    </button>`;
  const zooms = [
    button('zoomOut', ({view}) => view.zoomBy(1 / ZOOM_STEP, true)),
    button('zoomIn', ({view}) => view.zoomBy(ZOOM_STEP, true)),
    button('showAll', ({view}) => view.fit(true)),
  ];
  return [
    canZoom ? zooms : nothing,
    button('previous', ({steps}) => steps.step(-1)),
    button('next', ({steps}) => steps.step(1)),
    // It stays down.
    button('slides', ({steps}) => steps.toggleSlides(), slides),
    more,
  ];
}

/** Outlines in a box of 16 units, by what the buttons say. */
export const ICONS = {
  zoomOut: 'M3.5 8h9',
  zoomIn: 'M3.5 8h9M8 3.5v9',
  showAll: 'M9.5 3h3.5v3.5M13 3 9.3 6.7M6.5 13H3V9.5M3 13l3.7-3.7',
  previous: 'M9.8 3.8 5.6 8l4.2 4.2',
  next: 'M6.2 3.8 10.4 8l-4.2 4.2',
  slides: 'M4.5 3.5h7v9h-7zM1.5 5.5v5M14.5 5.5v5',
} as const;
