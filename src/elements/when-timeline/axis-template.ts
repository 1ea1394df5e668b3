// The words of the time axis, and the articles' days of publication below it.

import {html, nothing} from 'lit';
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

/**
 * The days that are in view, with their words to the right, or to the left where the picture ends or the next day
 * stands too near; of those whose words would collide all the same, the first.
 */
export function publishedInView(
  days: readonly PublishedDay[],
  scale: FoldedScale,
  {k, offset, width}: View,
  measure: (text: string) => number,
): PublishedLabel[] {
  const inView = days.flatMap((day) => {
    const x = scale.at(day.ms, k) - offset;
    const segment = scale.segmentAt(day.ms);
    const isFolded = day.ms > scale.segments[segment]!.end && segment < scale.segments.length - 1;
    return isFolded || x < -2 || x > width ? [] : [{...day, x}];
  });
  let end = -Infinity;
  return inView.flatMap((day, i) => {
    const {x} = day;
    const own = measure(day.name) + 2 * INSET;
    const limit = Math.min(inView[i + 1]?.x ?? Infinity, width);
    const left = x + own > limit && x - own >= Math.max(end, 0) ? x - own : x + INSET;
    if (left < end || left + own - 2 * INSET > width) return [];
    end = left + own;
    return [{...day, left}];
  });
}

/**
 * The words on the ground of the picture.
 *
 * @param contextTop - Top of the second line of words, in pixels.
 * @param emptyWidth - Width of the picture, in pixels, where no event is in view and that is said; else 0.
 */
export function axisTemplate(
  {ticks, folds, contexts}: Axis,
  published: readonly PublishedLabel[],
  {axis, published: publishedTop}: PictureGeometry,
  contextTop: number,
  emptyWidth: number,
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
  )}${
    emptyWidth > 0
      ? html`<span class="nothing" part="nothing" ${place(0, axis / 2 - 10, emptyWidth)}>No event here</span>`
      : nothing
  }`;
}
