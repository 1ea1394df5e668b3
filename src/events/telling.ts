// One place in one article that tells of one happening: what sentences give and merging joins.

import type {TextSpan} from '../article/article.js';
import type {Interval} from '../time/interval.js';
import type {Timex} from '../timex/timex.js';
import type {Extent, Status} from './event.js';
import type {Word} from './words.js';

/** A happening as one article tells it once. */
export interface Telling {
  /** Index of the article among those read together. */
  readonly article: number;
  /** The clause or sentence that tells. */
  readonly span: TextSpan;
  /** The words that say what it is: the clause, or only the noun phrase. */
  readonly about: TextSpan;
  /** The verb that tells, in lower case; absent if only a noun phrase does. */
  readonly verb?: string | undefined;
  /** The words of the sentence around it. */
  readonly words: readonly Word[];
  readonly title: string;
  readonly status: Status;
  readonly extent: Extent;
  /** What dates it; undefined for the news of the day itself, which no words date. */
  readonly timex: Timex | undefined;
  /** When it happened; undefined if that cannot be worked out. */
  readonly interval: Interval | undefined;
  /** The clause says that it happens; or only a noun phrase names it ("their June meeting"). */
  readonly form: 'clause' | 'phrase';
  /** 0–1: how clearly it is a happening, and how closely the date belongs to it. */
  readonly clarity: number;
}
