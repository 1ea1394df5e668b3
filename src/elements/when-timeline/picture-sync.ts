// Between the store and the horizontal picture: what is shown, which event is chosen, and which stretch of time is in
// view are the same in both, whichever of them changed.

import type {LitElement} from 'lit';
import {pictureOf} from '../../draw/picture/timeline-content.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import type {Domain, TimelineState, TimelineStore} from '../shared/timeline-store.js';
import type {Choice} from './choice.js';
import type {HorizontalPicture, PictureParts} from './horizontal-picture.js';

export interface PictureSyncOwner {
  readonly store: TimelineStore;
  readonly choice: Choice;
  readonly picture: HorizontalPicture;
  content(): TimelineContent | undefined;
  /** Shows a stretch of time that another element has set. */
  showDomain(domain: Domain): void;
  /** Brings an event into view. */
  reveal(index: number): void;
}

/** What of the store is seen in the host's template. */
const RENDERED = ['phase', 'progress', 'eventList', 'selected', 'filter'] as const;

export class PictureSync {
  readonly #host: LitElement;
  readonly #owner: PictureSyncOwner;
  /** What the picture was given last, and which event was chosen then. */
  #shown: TimelineContent | undefined;
  #chosen: string | null = null;
  #domain: Domain | null = null;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, owner: PictureSyncOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  start(): void {
    this.#unsubscribe = this.#owner.store.subscribe((now, before) => this.#storeChanged(now, before));
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#owner.picture.disconnect();
  }

  /** The host has been rendered: the picture is drawn where there is a place for it. */
  updated(): void {
    const {picture} = this.#owner;
    const parts = partsIn(this.#host.renderRoot);
    if (!parts) return picture.disconnect();
    picture.connect(parts);
    const content = this.#owner.content();
    const {selected} = this.#owner.store.state;
    const [isNew, choosesAnew] = [content !== this.#shown, selected !== this.#chosen];
    [this.#shown, this.#chosen] = [content, selected];
    if (content && isNew) picture.show(pictureOf(content));
    else if (choosesAnew) picture.request(true);
  }

  /** The picture shows another stretch of time. */
  viewChanged(domain: Domain): void {
    this.#domain = domain;
    this.#owner.store.update({domain});
  }

  #storeChanged(now: TimelineState, before: TimelineState): void {
    const {picture, choice} = this.#owner;
    if (now.domain !== before.domain && now.domain && now.domain !== this.#domain) {
      this.#domain = now.domain;
      this.#owner.showDomain(now.domain);
    }
    if (now.selected !== before.selected) this.#owner.reveal(choice.chosen);
    if (now.hovered !== before.hovered) picture.request();
    if (RENDERED.some((key) => now[key] !== before[key])) this.#host.requestUpdate();
  }
}

/** The nodes that the picture fills; null where the host shows another. */
function partsIn(root: ParentNode): PictureParts | null {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const canvas = root.querySelector('canvas');
  const [plot, axis, labels] = [find('.plot'), find('.axis'), find('.labels')];
  const [probe, theme] = [find('.probe'), find('.theme')];
  return plot && canvas && axis && labels && probe && theme
    ? {plot, canvas, axis, labels, probe, theme}
    : null;
}
