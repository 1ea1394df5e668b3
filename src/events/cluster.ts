// Tellings on their way to events.

import type {Telling} from './telling.js';

/** A telling ready to be merged. */
export interface Candidate {
  readonly telling: Telling;
  /** The id of its article: with the offsets it fixes the order, whatever order the articles came in. */
  readonly key: string;
}

/** Tellings of one happening; the first is the one it was opened with. */
export type Cluster = readonly Candidate[];
