// What a horizontal picture is when it is drawn: everything that has been laid out, and its colours.

import type {Axis} from '../../layout/axis.js';
import type {Bands} from '../../layout/bands.js';
import type {EraBox} from '../../layout/eras.js';
import type {FoldedScale} from '../../layout/folded-scale.js';
import type {LabelLayout} from '../../layout/labels.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import type {MarkLayout} from '../../layout/mark-layout.js';
import type {View} from '../../layout/view.js';
import type {MarkPaint} from '../pen/marks.js';
import type {Palette} from '../pen/palette.js';
import {geometryOf} from './picture-geometry.js';
import type {PictureGeometry} from './picture-geometry.js';
import type * as Told from './told.js';

export interface PublishedMark {
  readonly x: number;
  readonly hue: number;
  /** Empty where it has no room. */
  readonly name: string;
  /** It is marked through the whole picture. */
  readonly isToday?: boolean;
  /** Its words stand among the contexts of the axis. */
  readonly inContexts?: boolean;
}

export interface Picture {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  readonly view: View;
  readonly axis: Axis;
  readonly labels: LabelLayout;
  readonly bands?: Bands | undefined;
  readonly eras?: readonly EraBox[] | undefined;
  /** Which events are marks, and which are counted. Defaults to how they are laid out where nothing was before. */
  readonly laid?: MarkLayout;
  readonly published: readonly PublishedMark[];
  /** There where dates of an event may differ, or where days are marked. */
  readonly told?: typeof Told | undefined;
  readonly geometry: PictureGeometry;
  readonly palette: Palette;
  /** Numbers of the events that stand out; -1 for none. */
  readonly selected: number;
  readonly hovered: number;
}

/** A picture whose marks are laid out. */
export type LaidPicture = Picture & {readonly laid: MarkLayout};

/** Between marks and axis, in pixels. */
export const FOOT = 4;

/** Where a mark's middle lies. */
export function laneY({geometry}: Pick<Picture, 'geometry'>, lane: number): number {
  return geometry.axis - FOOT - geometry.markHeight / 2 - lane * geometry.laneHeight;
}

export function markY({geometry, bands, marks}: Picture, index: number): number {
  return laneY({geometry: geometryOf(geometry, index, bands)}, marks.lanes[index]!);
}

export function paintOf({marks, palette}: Picture, index: number): MarkPaint {
  return {
    colour: palette.hues[marks.hues[index]!]!,
    paper: palette.paper,
    panel: palette.panel,
    forced: palette.forced,
  };
}
