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
export {setMessages, type MessageKey, type Messages, type PluralMessage} from './draw/messages.js';
export {TimelineStore, type Domain, type TimelineState} from './elements/shared/timeline-store.js';
export {readInBackground} from './worker/reader-client.js';
