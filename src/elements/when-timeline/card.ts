// The card of a chosen event: what there is to say of it, beside it or, where it is narrow, on a sheet.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {TimelineEvent} from '../../events/event.js';
import {hueOf} from '../../draw/words/article-key.js';
import {sayAny} from '../../draw/words/say-any.js';
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
      aria-label=${sayAny('close', owner.locale)}
      @click=${owner.close}
    >
      ✕
    </button>
    ${detailsTemplate(event, owner)}
  </div>`;
}
