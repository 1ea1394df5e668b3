// The card of a chosen event: what there is to say of it, beside it or, where it is narrow, on a sheet.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {TimelineEvent} from '../../events/event.js';
import {hueOf} from '../../draw/article-key.js';
import {say} from '../../draw/messages.js';
import {detailsTemplate} from './details.js';
import type {DetailsOwner} from './details.js';

export interface CardOwner extends DetailsOwner {
  readonly close: () => void;
  /** Whether it is a sheet over the page's lower part. */
  readonly isSheet: boolean;
}

export function cardTemplate(event: TimelineEvent, owner: CardOwner): TemplateResult {
  return html`<div
    class=${`card hue-${hueOf(event, owner.keys)}`}
    part="card"
    role="dialog"
    popover=${owner.isSheet ? 'manual' : nothing}
    aria-labelledby="card-title"
    tabindex="-1"
  >
    <button
      class="close"
      part="close"
      type="button"
      aria-label=${say('close', owner.locale)}
      @click=${owner.close}
    >
      ✕
    </button>
    ${detailsTemplate(event, owner)}
  </div>`;
}

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 12;

/**
 * Where the card goes so that it does not cover its event: to the right of it, to the left, or below.
 *
 * @param event - What must stay in sight, in the coordinates of the room.
 * @param size - Of the card.
 * @param room - How wide the timeline is, and how high.
 */
export function placeCard(
  event: Box,
  size: {readonly width: number; readonly height: number},
  room: {readonly width: number; readonly height: number},
): {x: number; y: number} {
  const y = Math.max(0, Math.min(event.top, room.height - size.height));
  if (event.right + GAP + size.width <= room.width) return {x: event.right + GAP, y};
  if (event.left - GAP - size.width >= 0) return {x: event.left - GAP - size.width, y};
  const middle = (event.left + event.right - size.width) / 2;
  return {x: Math.max(0, Math.min(middle, room.width - size.width)), y: event.bottom + GAP};
}
