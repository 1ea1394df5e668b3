// The normalized result of reading: events, each with the words it comes from.

import type {TextSpan} from '../article/article.js';
import type {Published} from '../dating/published.js';
import type {Interval} from '../time/interval.js';
import type {Timex} from '../timex/timex.js';

/** `within`: happened some time inside the interval. `throughout`: lasted all of it. */
export type Extent = 'within' | 'throughout';

export type Status = 'happened' | 'planned' | 'possible' | 'recurring';

/** Why we believe an event: the words of one article. */
export interface Source extends TextSpan {
  /** The id of the article. */
  readonly article: string;
  /** Always `article.text.slice(start, end)`: the clause or sentence that tells of the event. */
  readonly quote: string;
  /** The expression that dates it; absent when the event was given from outside. */
  readonly timex?: Timex;
  /** One plain sentence: why this date. */
  readonly because: string;
}

/** What an event and one that could not be dated have in common. */
export interface Happening {
  /** Stable: the same article read twice gives the same ids. */
  readonly id: string;
  /** 8–100 characters, made from the clause. */
  readonly title: string;
  readonly status: Status;
  /** 0–1: how sure we are of the date and that it is an event. */
  readonly confidence: number;
  /** 0–1: how much it matters in its articles; labels are placed in this order. */
  readonly salience: number;
  /** At least one; in the order of the articles, then of the text. */
  readonly sources: readonly Source[];
  readonly people?: readonly string[];
  readonly places?: readonly string[];
}

/** Another date that a source gives for the same event. */
export interface Conflict {
  /** EDTF. */
  readonly date: string;
  readonly interval: Interval;
  /** The id of the article that says so. */
  readonly article: string;
  readonly because: string;
}

/** One happening with its date. */
export interface TimelineEvent extends Happening {
  /** EDTF (ISO 8601-2 level 0–1): `2018-06`, `1950/1953`, `1890~`, `../1953`, `2018-10-07T17:15`. */
  readonly date: string;
  /** `date` as an interval. */
  readonly interval: Interval;
  readonly extent: Extent;
  readonly conflicts?: readonly Conflict[];
}

/** A happening that could not be dated ("in the near future"). */
export type UnplacedEvent = Happening;

/** An article of an event list: everything but its text. */
export interface ArticleInfo {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
  /** Null: it could not be worked out, and relative phrases stay unplaced. */
  readonly published: Published | null;
}

/** Something that went wrong without stopping the rest. */
export interface Problem {
  /** Names the value that was wrong. */
  readonly message: string;
  /** The id of the article it is about. */
  readonly article?: string;
  /** The id of the event it is about. */
  readonly event?: string;
}

/** What reading gives: plain data, survives JSON and `postMessage`. */
export interface EventList {
  readonly version: 1;
  readonly articles: readonly ArticleInfo[];
  /** In chronological order. */
  readonly events: readonly TimelineEvent[];
  readonly unplaced: readonly UnplacedEvent[];
  /** What could not be read and why; empty when all went well. */
  readonly problems: readonly Problem[];
}
