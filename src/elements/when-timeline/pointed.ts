// What of the horizontal picture the reader points at: events, and those that are counted.

import {crowdHit, eventAt} from '../../draw/picture/hits.js';
import {firstOfChip, partingDomain} from '../../layout/crowd.js';
import type {Crowd} from '../../layout/crowd.js';
import type {Domain} from '../shared/timeline-store.js';
import type {HorizontalPicture} from './horizontal-picture.js';

/** The event whose mark is at a place in the plot, in pixels from its corner; -1 for none. */
export function eventIn(picture: HorizontalPicture, x: number, y: number): number {
  const drawn = drawnNow(picture);
  return drawn ? eventAt(drawn, x, y) : -1;
}

/** What is counted in the columns at a place in the plot; null for nothing. */
export function crowdIn(picture: HorizontalPicture, x: number, y: number): Crowd | null {
  const drawn = drawnNow(picture);
  return drawn ? crowdHit(drawn, x, y) : null;
}

/** What is drawn, unless other events wait to be. */
function drawnNow({drawn, content}: HorizontalPicture) {
  return drawn?.marks === content?.marks ? drawn : undefined;
}

/** The events that a chip stands for. */
export function crowdOfChip(picture: HorizontalPicture, position: number): Crowd | undefined {
  const {labels, content} = picture;
  const chip = labels?.chips[position];
  return chip && content && {...chip, first: firstOfChip(chip, content, labelledIn(picture))};
}

/** The time of events that are counted, to zoom to; null when no zoom would part them. */
export function partingDomainIn({view: {current}, content}: HorizontalPicture, crowd: Crowd): Domain | null {
  return current && content ? partingDomain(crowd, content.scale, current) : null;
}

/** Numbers of the events whose labels are in sight, in the order of time. */
export function labelledIn({labels}: HorizontalPicture): number[] {
  const {flags = [], rows = []} = labels ?? {};
  return [...flags, ...rows].map(({index}) => index).sort((a, b) => a - b);
}
