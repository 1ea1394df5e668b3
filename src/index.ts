// The public classes and functions; registers nothing (that is `define.ts`).

export * from './core.js';

export {ArticleElement} from './elements/when-article/article-element.js';
export {ListElement} from './elements/when-list/list-element.js';
export {RangeElement} from './elements/when-range/range-element.js';
export {TimelineElement} from './elements/when-timeline/timeline-element.js';

export {
  WhenDomainEvent,
  WhenErrorEvent,
  WhenHoverEvent,
  WhenReadEvent,
  WhenSelectEvent,
  type WhenErrorCode,
} from './elements/shared/events.js';
export type {WhenTags} from './elements/tags.js';
export type {PictureOptions, PngOptions} from './elements/when-timeline/export/pictures.js';
export type {EventFilter} from './draw/picture/event-filter.js';
export type {Era} from './layout/eras.js';
export type {GroupBy} from './layout/groupings.js';
export type {ScaleMode} from './layout/time-scale.js';
export {setMessages, type MessageKey, type Messages, type PluralMessage} from './draw/words/messages.js';
export {
  TimelineStore,
  type Domain,
  type TimelinePatch,
  type TimelineState,
} from './elements/shared/timeline-store.js';
export {readInBackground} from './worker/reader-client.js';
