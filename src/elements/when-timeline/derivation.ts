// What is drawn: derived from the list, the filter and what the page asks for, anew where one of them has changed.

import {deriveContent} from '../../draw/picture/timeline-content.js';
import type {TimelineContent} from '../../draw/picture/timeline-content.js';
import {columnsOf} from '../../events/columns.js';
import type {EventList} from '../../events/event.js';
import {isLazy} from '../../events/lazy-array.js';
import type {Era, Eras} from '../../layout/eras.js';
import {mostStretches} from '../../layout/stretches.js';
import type {LanguageController} from '../shared/language.js';
import type {TimelineStore} from '../shared/timeline-store.js';
import {startOfToday} from '../shared/today.js';
import type {HostSize} from './host-size.js';
import type {LaterParts} from './later-parts.js';
import {grouping, scaleMode} from './layout-options.js';
import type {TimelineOptions} from './timeline-options.js';

export interface DerivationOwner {
  readonly store: TimelineStore;
  readonly size: HostSize;
  readonly language: LanguageController;
  readonly later: LaterParts;
}

export class Derivation {
  /** Undefined while there is nothing to be drawn. */
  content: TimelineContent | undefined;

  /** Whether there is more to the events than days and stretches of time, or may be while they are read. */
  wantsTold = false;

  eras: Eras | undefined;

  readonly #options: TimelineOptions;
  readonly #owner: DerivationOwner;
  #erasGiven: readonly Era[] | undefined;

  constructor(options: TimelineOptions, owner: DerivationOwner) {
    this.#options = options;
    this.#owner = owner;
  }

  update(): void {
    const {scale, eras} = this.#options;
    const layouts = this.#owner.later.layouts.module;
    if (eras !== this.#erasGiven || !this.eras) this.eras = layouts?.readEras(eras);
    this.#erasGiven = eras;
    this.#owner.store.update({scale: scaleMode(scale)});
    this.content = this.#derive();
  }

  #derive(): TimelineContent | undefined {
    const {store, size, language, later} = this.#owner;
    const {eventList: list, filter, scale: mode, phase} = store.state;
    const today = later.asked.module?.givenToday(this.#options.today) ?? startOfToday();
    this.wantsTold = phase === 'reading' || (list !== null && (isTold(list) || this.#holds(list, today)));
    // What draws the first picture may still be on its way.
    if (!list?.events.length || (later.isPictureComing && !this.content)) return undefined;
    if ([later.flags, later.told, later.sieve, later.asked].some(({isComing}) => isComing))
      return this.content;
    const shape = {
      sift: later.sieve.module?.filterEvents,
      mode,
      layouts: later.layouts.module,
      told: later.told.module,
      groupBy: grouping(this.#options.groupBy),
      eras: this.eras,
      most: mostStretches(later.vertical.module ? Infinity : size.width),
      text: size.text,
      today,
    };
    return deriveContent({list, filter, ...language.current, ...shape}, this.content);
  }

  /** Whether a day lies between the first and the last event, so that it is marked. */
  #holds(list: EventList, day: number): boolean {
    const {starts, ends} = columnsOf(list.events);
    if (!(day >= starts[0]!)) return false;
    const known = this.content?.list === list ? this.content.scale.segments.at(-1)!.end : undefined;
    return known === undefined ? ends.some((end) => end >= day) : day <= known;
  }
}

/** Whether more is known of the events than of a page's own, which are made as they are looked at. */
function isTold({articles, events, unplaced}: EventList): boolean {
  return articles.length > 0 || unplaced.length > 0 || (events.length > 0 && !isLazy(events));
}
