// The parts of a timeline that a first picture can do without: each is loaded when it is wanted, or when the page is
// idle and it may be wanted before long.

import type {LitElement} from 'lit';
import type {Era} from '../../layout/eras.js';
import type {GroupBy} from '../../layout/groupings.js';
import type {ScaleMode} from '../../layout/time-scale.js';
import {arrived, OnDemand} from '../shared/on-demand.js';
import type {CardControllerOwner} from './card-controller.js';
import type {PictureSource} from './export/pictures.js';
import type {KeyboardOwner} from './keyboard.js';
import {grouping, scaleMode} from './layout-options.js';
import type {SlidesOwner} from './slides.js';
import type {UrlStateOwner} from './url-state.js';
import type {VerticalOwner} from './vertical-picture.js';

/** What the attributes of the timeline ask for. */
export interface Wishes extends LitElement {
  readonly scale: ScaleMode;
  readonly groupBy?: GroupBy | 'none';
  readonly eras: readonly Era[];
  readonly filter: boolean;
  readonly slides: boolean;
  readonly export: boolean;
  readonly urlState?: string | null;
}

/** What the parts are given, and when they are wanted. */
export interface LaterOwner {
  readonly hasContent: () => boolean;
  readonly hasChoice: () => boolean;
  readonly wantsVertical: () => boolean;
  readonly wantsKeys: () => boolean;
  readonly failed: (error: unknown) => void;
  readonly vertical: VerticalOwner;
  readonly card: CardControllerOwner;
  readonly keyboard: KeyboardOwner;
  readonly slides: SlidesOwner;
  readonly url: UrlStateOwner;
  readonly source: () => PictureSource | null;
}

export class LaterParts {
  readonly vertical;
  readonly layouts;
  readonly card;
  readonly keyboard;
  readonly filter;
  readonly slides;
  readonly menu;

  constructor(host: Wishes, owner: LaterOwner) {
    const part = <M extends object>(
      wanted: () => boolean,
      load: () => Promise<M>,
      likely: () => boolean = () => false,
    ) => new OnDemand(host, {wanted, likely, load, failed: owner.failed});

    this.vertical = part(
      owner.wantsVertical,
      async () => new (await import('./vertical-picture.js')).VerticalPicture(host, owner.vertical),
    );
    this.layouts = part(
      () => asksForLayout(host),
      () => import('../../draw/optional-layouts.js'),
    );
    this.card = part(
      () => owner.hasChoice() && !host.slides,
      async () => new (await import('./card-controller.js')).CardController(host, owner.card),
      owner.hasContent,
    );
    this.keyboard = part(
      owner.wantsKeys,
      async () => new (await import('./keyboard.js')).Keyboard(owner.keyboard),
      owner.hasContent,
    );
    this.filter = part(
      () => host.filter,
      () => import('./filter-panel.js'),
    );
    this.slides = part(
      () => host.slides,
      async () => (await import('./slides.js')).slidesOf(owner.slides),
    );
    this.menu = part(
      () => host.export,
      () => import('./export/export-menu.js'),
    );
    // These two work by themselves once they are there.
    part(
      () => false,
      async () => new (await import('./export/print-controller.js')).PrintController(host, owner.source),
      owner.hasContent,
    );
    part(
      () => typeof host.urlState === 'string',
      async () => new (await import('./url-state.js')).UrlState(host, owner.url),
    );
  }

  /** Whether what draws the first picture is still on its way. */
  get isPictureComing(): boolean {
    return this.vertical.isComing || this.layouts.isComing;
  }

  /** Waits until each part that is wanted is there, or has failed. @returns Whether one was on its way. */
  arrived(): Promise<boolean> {
    const {vertical, layouts, card, keyboard, filter, slides, menu} = this;
    return arrived([vertical, layouts, card, keyboard, filter, slides, menu]);
  }
}

function asksForLayout({scale, groupBy, eras}: Wishes): boolean {
  return scaleMode(scale) === 'even' || grouping(groupBy) !== undefined || (Boolean(eras) && eras.length > 0);
}
