// The public, DOM-free half: reads articles to event lists, in Node, workers and browsers alike.

export {inferPublished, inferPublishedTogether, type InferOptions} from './dating/infer-published.js';
export {toCSV} from './formats/csv.js';
export {type IcsOptions, toICS} from './formats/ics.js';
export type {GivenDate, GivenEvent, GivenList} from './formats/given-event.js';
export {fromJSON, type JsonOptions, toJSON} from './formats/json.js';
export {type TextOptions, toText} from './formats/text.js';
export {findTimexes, type FindTimexesOptions} from './normalize/find-timexes.js';
export {
  type AbortLike,
  readArticles,
  readArticlesSync,
  type ReadAsyncOptions,
  type ReadOptions,
} from './pipeline.js';

export {edtfToInterval} from './time/edtf.js';
export {intervalToEdtf} from './time/write-edtf.js';
export {type DateFormat, formatDuration} from './time/format.js';
export {formatDate} from './time/format-date.js';
export {intervalToTimex3} from './time/timex3-name.js';
export {timex3ToEdtf, timex3ToInterval} from './time/timex3.js';

export type {Article, TextSpan} from './article/article.js';
export type {Published, PublishedBasis} from './dating/published.js';
export type {ArticleInfo, Conflict, EventList, Extent, Happening, Problem, Source, Status, TimelineEvent, UnplacedEvent} from './events/event.js'; // prettier-ignore
export type {Granularity} from './time/granularity.js';
export type {Interval} from './time/interval.js';
export type {Timex, TimexMod, TimexType} from './timex/timex.js';
