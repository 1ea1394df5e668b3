// The words of the time axis, and the articles' days of publication below it.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PictureGeometry} from '../../draw/picture/picture-geometry.js';
import {TICK_INSET} from '../../layout/axis-segments.js';
import type {Axis} from '../../layout/axis.js';
import type {PublishedLabel} from '../../layout/published.js';
import {place} from '../shared/place.js';

/** The words on the ground of the picture. */
export function axisTemplate(
  {ticks, folds, contexts}: Axis,
  published: readonly PublishedLabel[],
  {axis, contexts: contextTop, published: publishedTop}: PictureGeometry,
): TemplateResult {
  return html`${ticks.map(({x, name}) =>
    name
      ? html`<span class="tick" part="tick" .style=${place(x + TICK_INSET, axis + 4)}>${name}</span>`
      : nothing,
  )}${folds.map(
    ({left, name}) =>
      html`<span class="fold tick" part="fold" .style=${place(left, axis + 4)}>${name}</span>`,
  )}${contexts.map(
    ({x, name}) => html`<span class="context" part="context" .style=${place(x, contextTop)}>${name}</span>`,
  )}${published.map(({left, name, hue, inContexts}) =>
    name
      ? html`<span
          class=${`published tick hue-${hue}`}
          .style=${place(left, inContexts ? contextTop + 1 : publishedTop - 2)}
          >${name}</span
        >`
      : nothing,
  )}`;
}
