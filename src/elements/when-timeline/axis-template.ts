// The words of the time axis, and the articles' days of publication below it.

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PictureGeometry} from '../../draw/draw-picture.js';
import {TICK_INSET} from '../../layout/axis.js';
import type {Axis} from '../../layout/axis.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import type {View} from '../../layout/view.js';
import type {PublishedDay} from './picture-content.js';
import {place} from '../shared/place-directive.js';

/** A day of publication in view. */
export interface PublishedLabel extends PublishedDay {
  /** On screen, in pixels. */
  readonly x: number;
  /** Left edge of the words. */
  readonly left: number;
}

/** From a day to its words, in pixels. */
const INSET = 5;

/** The days that are in view; of those whose words would collide, the first. */
export function publishedInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  {k, offset, width}: View,
  measure: (text: string) => number,
): PublishedLabel[] {
  let end = -Infinity;
  return days.flatMap((day) => {
    const x = scale.at(day.ms, k) - offset;
    const segment = scale.segmentAt(day.ms);
    const isFolded = day.ms > scale.segments[segment]!.end && segment < scale.segments.length - 1;
    if (isFolded || x < -2 || x > width) return [];
    const own = measure(day.name) + 2 * INSET;
    // At the right end the words stand to the left of their day.
    const left = x + own > width ? x - own : x + INSET;
    if (left < end) return [];
    end = left + own;
    return [{...day, x, left}];
  });
}

/** @param contextTop - Top of the second line of words, in pixels. */
export function axisTemplate(
  {ticks, folds, contexts}: Axis,
  published: readonly PublishedLabel[],
  {axis, published: publishedTop}: PictureGeometry,
  contextTop: number,
): TemplateResult {
  const key = ({segment, ms}: {segment: number; ms: number}) => `${segment} ${ms}`;
  return html`${repeat(
    ticks.filter(({name}) => name),
    key,
    ({x, name}) => html`<span class="tick" part="tick" ${place(x + TICK_INSET, axis + 4)}>${name}</span>`,
  )}${folds.map(
    ({x0, x1, name}) =>
      html`<span class="fold tick" part="fold" ${place(x0, axis + 4, x1 - x0)}>${name}</span>`,
  )}${repeat(
    contexts,
    key,
    ({x, name}) => html`<span class="context" part="context" ${place(x, contextTop)}>${name}</span>`,
  )}${published.map(
    ({left, name, hue}) =>
      html`<span class=${`published tick hue-${hue}`} ${place(left, publishedTop - 2)}>${name}</span>`,
  )}`;
}
