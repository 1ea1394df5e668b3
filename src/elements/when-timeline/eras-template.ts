// The names of eras: in the picture as far as they have room, and all of them for those who hear them or read
// down the page.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sayAny} from '../../draw/words/say-any.js';
import {eraTop} from '../../draw/picture/band-geometry.js';
import type {LineHeights} from '../../draw/picture/picture-geometry.js';
import type {EraBox, Eras} from '../../layout/eras.js';
import {formatInterval} from '../../time/format.js';
import {place} from '../shared/place.js';

export function erasTemplate(boxes: readonly EraBox[], lines: LineHeights): TemplateResult[] {
  return boxes
    .filter(({width}) => width > 0)
    .map(
      ({title, left, width, line}) =>
        html`<span class="era tick" part="era" .style=${place(left, eraTop(line, lines), width)}
          >${title}</span
        >`,
    );
}

/** Every era with its dates, in words. */
export function eraList(
  eras: Eras | undefined,
  locale: string | undefined,
  seen: boolean,
): TemplateResult | typeof nothing {
  if (!eras || eras.eras.length === 0) return nothing;
  return html`<ul class=${seen ? 'eras' : 'visually-hidden'} role="list" aria-label=${sayAny('eras', locale)}>
    ${eras.eras.map(
      ({title, start, end}) =>
        html`<li><b>${title}</b> ${formatInterval({start, end, granularity: 'month'}, {locale})}</li>`,
    )}
  </ul>`;
}
