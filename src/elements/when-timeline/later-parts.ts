// The parts of a timeline that a first picture can do without: each is loaded when it is wanted, or when the page is
// idle and it may be wanted before long.

import {NO_FILTER} from '../../draw/picture/event-filter.js';
import type {Era} from '../../layout/eras.js';
import {arrived, OnDemand} from '../shared/on-demand.js';
import type {CardControllerOwner} from './card-controller.js';
import type {PictureSource} from './export/pictures.js';
import type {HandsOwner} from './hands.js';
import {grouping, scaleMode} from './layout-options.js';
import type {SlidesOwner} from './slides.js';
import type {TimelineOptions} from './timeline-options.js';
import type {UrlStateOwner} from './url-state.js';
import type {VerticalOwner} from './vertical-picture.js';

/** What the parts are given, and when they are wanted. */
export interface LaterOwner
  extends
    CardControllerOwner,
    Omit<HandsOwner, 'vertical' | 'card'>,
    SlidesOwner,
    UrlStateOwner,
    VerticalOwner {
  readonly wantsVertical: () => boolean;
  readonly wantsHands: () => boolean;
  /** Whether there are so few events that their labels hang like flags, or may be. */
  readonly hasFew: () => boolean;
  /** Whether there is more to events than days and stretches of time, or may be. */
  readonly wantsTold: () => boolean;
  /** Whether there is something to say in place of a picture or over it, or may be soon. */
  readonly wantsStates: () => boolean;
  /** Whether there are events that are not sound enough to be drawn. */
  readonly wantsNormalizing: () => boolean;
  source(): PictureSource | null;
  readonly failed: (error: unknown) => void;
}

type Part = <M extends object>(
  wanted: () => boolean,
  load: () => Promise<M>,
  likely?: () => boolean,
) => OnDemand<M>;

/** What reads what a page gives and asks for. */
class InputParts {
  readonly normalizing;
  readonly asked;
  readonly sieve;
  readonly problems;

  protected readonly part: Part;

  constructor(host: TimelineOptions, owner: LaterOwner) {
    const part: Part = (wanted, load, likely = () => false) =>
      new OnDemand(host, {wanted, likely, load, failed: owner.failed});
    this.part = part;
    this.normalizing = part(owner.wantsNormalizing, () => import('../../formats/json.js'));
    const {view} = owner.picture;
    this.asked = part(
      () => !!(host.from || host.to || host.today) || view.isAsked,
      async () => {
        const asked = await import('./asked-time.js');
        view.learn(asked.viewOf);
        return asked;
      },
    );
    this.sieve = part(
      () => owner.store.state.filter !== NO_FILTER,
      () => import('../../draw/picture/filter-events.js'),
    );
    this.problems = part(
      () => asksForMore(host),
      async () => new (await import('./option-problems.js')).OptionProblems(),
    );
  }
}

/** What events may need to be drawn, beyond days and stretches of time. */
class PictureParts extends InputParts {
  readonly vertical;
  readonly flags;
  readonly layouts;
  readonly told;
  readonly states;

  protected readonly hasContent: () => boolean;

  constructor(host: TimelineOptions, owner: LaterOwner) {
    super(host, owner);
    const {part} = this;
    const hasContent = () => host.isConnected && owner.content() !== undefined;
    this.hasContent = hasContent;
    this.vertical = part(
      owner.wantsVertical,
      async () => new (await import('./vertical-picture.js')).VerticalPicture(host, owner),
    );
    this.flags = part(
      () => owner.hasFew() && !owner.wantsVertical(),
      () => import('../../layout/label-flags.js'),
      hasContent,
    );
    this.layouts = part(
      () => asksForLayout(host),
      () => import('./bands-and-eras.js'),
    );
    this.told = part(owner.wantsTold, () => import('./told.js'));
    this.states = part(owner.wantsStates, () => import('./states.js'), hasContent);
  }

  /** Whether what draws the first picture is still on its way. */
  get isPictureComing(): boolean {
    const {asked, sieve, vertical, flags, layouts, told} = this;
    return [asked, sieve, vertical, flags, layouts, told].some(({isComing}) => isComing);
  }
}

export class LaterParts extends PictureParts {
  readonly card;
  readonly hands;
  readonly filter;
  readonly slides;
  readonly menu;

  constructor(host: TimelineOptions, owner: LaterOwner) {
    super(host, owner);
    const {part, hasContent} = this;
    this.card = part(
      () => owner.choice.chosen >= 0 && !host.slides,
      async () => new (await import('./card-controller.js')).CardController(host, owner),
      hasContent,
    );
    this.hands = part(
      owner.wantsHands,
      async () => {
        const {Hands} = await import('./hands.js');
        return new Hands(host, {...owner, card: () => this.card, vertical: () => this.vertical.module});
      },
      hasContent,
    );
    this.filter = part(
      () => host.filter,
      () => import('./filter-panel.js'),
    );
    this.slides = part(
      () => host.slides,
      async () => new (await import('./slides.js')).Slides(owner),
    );
    this.menu = part(
      () => host.export,
      () => import('./export/export-menu.js'),
    );
    this.#addSelfWorking(host, owner);
  }

  /** Whether what draws the first picture is still on its way: where a script has moved it already, the hands as well. */
  override get isPictureComing(): boolean {
    return super.isPictureComing || this.hands.isComing;
  }

  /** These work by themselves once they are there. */
  #addSelfWorking(host: TimelineOptions, owner: LaterOwner): void {
    this.part(
      () => false,
      async () =>
        new (await import('./export/print-controller.js')).PrintController(host, () => owner.source()),
      this.hasContent,
    );
    this.part(
      () => host.isConnected && getComputedStyle(host).colorScheme === 'normal',
      async () => (await import('../shared/page-scheme.js')).followScheme(host),
    );
    this.part(
      () => typeof host.urlState === 'string',
      async () => new (await import('./url-state.js')).UrlState(host, owner),
    );
  }

  /** Waits until each part that is wanted is there, or has failed. @returns Whether one was on its way. */
  arrived(): Promise<boolean> {
    return arrived(Object.values(this).filter((part) => part instanceof OnDemand));
  }
}

/** Whether an option is set that may name nothing. */
function asksForMore({layout, scale, groupBy, today, eras}: TimelineOptions): boolean {
  return layout !== 'auto' || scale !== 'folded' || !!(groupBy || today) || asksForEras(eras);
}

function asksForLayout({scale, groupBy, eras}: TimelineOptions): boolean {
  return scaleMode(scale) === 'even' || grouping(groupBy) !== undefined || asksForEras(eras);
}

/** What is no list is to be told. */
function asksForEras(eras: readonly Era[] | undefined): boolean {
  return !!eras && eras.length !== 0;
}
