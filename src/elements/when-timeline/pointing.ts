// What the pointer and the focus do over the pictures: point at marks and labels, choose them, open chips, zoom.

import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Crowd} from '../../layout/crowd.js';
import {startsWords} from '../shared/domain-words.js';
import {localPoint} from '../shared/local-point.js';
import {place} from '../shared/place.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture} from './horizontal-picture.js';
import {closest, indexIn} from './label-elements.js';
import {ZOOM_STEP} from '../../layout/view.js';
import type {MovingView} from './moving-view.js';
import type {Opening} from './opening.js';
import {crowdIn, eventIn, labelledIn} from './pointed.js';
import {countWords, plainLabelWords} from '../../draw/words/label-words.js';
import {geometryOf} from '../../draw/picture/picture-geometry.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';

export interface PointingOwner {
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  readonly view: MovingView;
  canZoom(): boolean;
  /** Closes the card, if it is open. @returns Whether it was. */
  closeCard(): boolean;
  readonly opening: Opening;
}

/** What is counted in columns, and where the pointer met it, in pixels. */
type PointedCrowd = Crowd & {readonly x: number};

const ON_LABEL = '[data-index], [data-chip], .nothing button';
/** A tip is at most so wide, and stands so far above its mark, in pixels. */
const TIP_WIDTH = 330;
const TIP_ABOVE = 46;

export class Pointing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #owner: PointingOwner;
  /** The number of the event that a tip names; -1 for none. */
  #tip = -1;
  /** What is counted where the pointer is. */
  #crowd: PointedCrowd | null = null;

  constructor(host: ReactiveControllerHost, owner: PointingOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#tip = -1;
    this.#crowd = null;
  }

  /** A click on a label or a chip of either picture; one beside them closes the card. */
  readonly onClick = (event: MouseEvent) => {
    const chip = closest(event, '[data-chip]');
    // Keys click too, without a count.
    if (chip) return this.#owner.opening.chip(Number(chip.dataset['chip']), event.detail === 0);
    const index = indexIn(event);
    if (index >= 0) this.#owner.opening.card(index);
    else if (this.#owner.choice.chosen >= 0) this.#owner.closeCard();
  };

  readonly onPlotClick = (event: MouseEvent) => {
    if (closest(event, ON_LABEL)) return this.onClick(event);
    const {picture} = this.#owner;
    const place = placeOf(event);
    const index = eventIn(picture, ...place);
    // A second click belongs to a double click, which zooms by itself.
    const crowd = index < 0 && event.detail < 2 ? crowdIn(picture, ...place) : null;
    if (index >= 0) this.#owner.opening.card(index);
    else if (crowd) this.#owner.opening.crowd(crowd);
    else if (this.#owner.choice.chosen >= 0) this.#owner.closeCard();
  };

  readonly onDoubleClick = (event: MouseEvent) => {
    const {picture, view} = this.#owner;
    if (!this.#owner.canZoom() || closest(event, ON_LABEL)) return;
    const [x, y] = placeOf(event);
    if (eventIn(picture, x, y) < 0) view.zoomBy(event.shiftKey ? 1 / ZOOM_STEP : ZOOM_STEP, true, x);
  };

  readonly onPlotMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const {choice, picture} = this.#owner;
    const onLabel = closest(event, ON_LABEL) !== null;
    const [x, y] = placeOf(event);
    const index = onLabel ? indexIn(event) : eventIn(picture, x, y);
    const crowd = onLabel || index >= 0 ? null : crowdIn(picture, x, y);
    (event.currentTarget as Element).classList.toggle('over-mark', index >= 0 || crowd !== null);
    choice.hover(index);
    const isNamed = onLabel || index < 0 || labelledIn(picture).includes(index);
    this.#setTip(isNamed ? -1 : index, crowd && {...crowd, x});
  };

  readonly onPlotLeave = () => {
    this.#setTip(-1);
    this.#owner.choice.hover(-1);
  };

  readonly onListMove = (event: Event) => this.#owner.choice.hover(indexIn(event));

  readonly onListLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') this.#owner.choice.hover(-1);
  };

  readonly onFocus = (event: Event) => {
    const index = indexIn(event);
    if (index < 0) return;
    this.#owner.picture.focused = index;
    if ((event.target as HTMLElement).matches(':focus-visible')) this.#owner.choice.hover(index);
  };

  readonly onBlur = () => this.#owner.choice.hover(-1);

  #setTip(index: number, crowd: PointedCrowd | null = null): void {
    const isSame = crowd?.first === this.#crowd?.first && crowd?.count === this.#crowd?.count;
    if (this.#tip === index && isSame) return;
    this.#tip = index;
    this.#crowd = crowd;
    this.#host.requestUpdate();
  }

  /** Names the mark under the pointer that has no label, or counts what is under it. */
  renderTip({marks, locale}: TimelineContent): TemplateResult | typeof nothing {
    const {drawn} = this.#owner.picture;
    if (drawn?.marks !== marks) return nothing;
    const {scale, view, geometry, bands} = drawn;
    const event = marks.events[this.#tip];
    const crowd = this.#crowd;
    const index = event ? this.#tip : (crowd?.first ?? -1);
    if (index < 0) return nothing;
    const {date, title} = event
      ? plainLabelWords(event, locale)
      : {date: startsWords(crowd!, locale), title: countWords(crowd!.count, 0, locale)};
    const left = event ? scale.at(marks.starts[index]!, view.k) - view.offset : crowd!.x;
    const x = Math.max(4, Math.min(left, view.width - TIP_WIDTH));
    return html`<div
      class=${event ? `tip hue-${marks.hues[index]!}` : 'tip'}
      aria-hidden="true"
      .style=${place(x, geometryOf(geometry, index, bands).ground - TIP_ABOVE)}
    >
      <span class="date">${date}</span><span class="title" dir="auto">${title.slice(0, 80)}</span>
    </div>`;
  }
}

/** Where a pointer is in the plot, in pixels. */
function placeOf(event: MouseEvent): [x: number, y: number] {
  return localPoint(event.currentTarget as HTMLElement, event);
}
