// The headings of bands, which stay at the left while the picture is panned. Who hears them instead is told by the
// groups that the labels are in.

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {hasHeading, headingHeight} from '../../draw/picture/band-geometry.js';
import type {LineHeights, PictureGeometry} from '../../draw/picture/picture-geometry.js';
import type {BandHeading} from '../../draw/words/band-words.js';
import {place} from '../shared/place.js';

export function bandsTemplate(
  headings: readonly BandHeading[] | undefined,
  {bands}: PictureGeometry,
  lines: LineHeights,
): (TemplateResult | typeof nothing)[] {
  return (headings ?? []).map((heading, b) => {
    if (!hasHeading(bands![b]!)) return nothing;
    const top = bands![b]!.top - headingHeight(lines) + 3;
    return html`<span class=${`band hue-${heading.hue}`} part="band" .style=${place(8, top)}
      >${bandWords(heading)}</span
    >`;
  });
}

/** A letter, if it has one, and the name. */
export function bandWords({letter, name}: BandHeading): TemplateResult {
  return html`${letter ? html`<b>${letter}</b> ` : ''}<span dir="auto">${name}</span>`;
}
