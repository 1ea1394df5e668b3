// What the horizontal picture is asked to draw.

import type {FoldedScale} from '../../layout/folded-scale.js';
import type {Bands} from '../../layout/bands.js';
import type {Eras} from '../../layout/eras.js';
import type {LabelWords} from '../../layout/labels.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import type {PublishedDay} from '../../layout/published.js';
import type {BandHeading} from '../words/band-words.js';
import type * as OptionalLayouts from './optional-layouts.js';
import type {BandUse} from './picture-geometry.js';
import type * as Told from './told.js';

/** What is drawn. */
export interface PictureContent {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  /** One above the other, with their headings, where events are grouped. */
  readonly bands?: Bands | undefined;
  readonly headings?: readonly BandHeading[] | undefined;
  /** What each band has use for, once that is known. */
  readonly bandUse?: readonly BandUse[] | undefined;
  /** What bands and eras need; there where there are some. */
  readonly layouts?: typeof OptionalLayouts | undefined;
  /** There where events are more than days and stretches of time. */
  readonly told?: typeof Told | undefined;
  /** Behind the events. */
  readonly eras?: Eras | undefined;
  readonly published: readonly PublishedDay[];
  readonly words: (index: number) => LabelWords;
  readonly title: (index: number) => string;
  /** The date as finely as the axis has it. */
  readonly when: (index: number) => string;
  /** What a screen reader says before the title where no date is seen. */
  readonly spoken: (index: number) => string;
  readonly locale: string | undefined;
}
