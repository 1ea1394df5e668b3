// What stands along the time axis of a view: its ticks, the days that are marked below it, and eras behind the events.

import {layoutAxis} from '../../layout/axis.js';
import type {Axis} from '../../layout/axis.js';
import type {EraBox} from '../../layout/eras.js';
import type {PublishedLabel} from '../../layout/published.js';
import type {View} from '../../layout/view.js';
import type {Measure} from '../../layout/wrap-text.js';
import type {PictureContent} from './picture-content.js';

/** In the fonts of ticks and of what they belong to. */
export interface AxisMeasures {
  readonly tick: Measure;
  readonly context: Measure;
}

export interface LaidAxis {
  readonly axis: Axis;
  readonly published: readonly PublishedLabel[];
  readonly eras: readonly EraBox[] | undefined;
}

export function layAxis(
  {scale, published, eras, layouts, told, locale}: PictureContent,
  view: View,
  {tick, context}: AxisMeasures,
): LaidAxis {
  const axis = layoutAxis(scale, view, {measure: tick, measureContext: context, locale});
  return {
    axis,
    published: told?.publishedInView(published, scale, view, tick, axis.contexts) ?? [],
    eras: eras && layouts?.layoutEras(eras, scale, view, tick),
  };
}
