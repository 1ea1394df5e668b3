// What speaks for a publication date: the clues of the article itself and of those that tell the same story.

import type {Clues} from './clues.js';

/** The clues of an article and of its kin, the latter weighted by their likeness. */
export interface Evidence {
  readonly clues: Clues;
  readonly weight: number;
  /** The day the kindred article was published, if known. */
  readonly published?: number | undefined;
}

export interface Reason {
  readonly weight: number;
  readonly text: string;
}
