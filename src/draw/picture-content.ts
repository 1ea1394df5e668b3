// What the horizontal picture is asked to draw.

import type {FoldedScale} from '../layout/folded-scale.js';
import type {LabelWords} from '../layout/label-layout.js';
import type {MarkIndex} from '../layout/mark-index.js';
import type {PublishedDay} from '../layout/published.js';

/** What is drawn. */
export interface PictureContent {
  readonly marks: MarkIndex;
  readonly scale: FoldedScale;
  readonly published: readonly PublishedDay[];
  readonly words: (index: number) => LabelWords;
  readonly title: (index: number) => string;
  /** What a screen reader says before the title where no date is seen. */
  readonly spoken: (index: number) => string;
  readonly locale: string | undefined;
}
