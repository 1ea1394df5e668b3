// The elements as templates with types know them (JSX of React, Preact or Solid): what may be written on each tag.
// Types only. Which attributes every element has, and what children and references are, the framework says itself.

import type {LitElement} from 'lit';
import type {GivenEvent, GivenList} from '../formats/given-event.js';
import type {ArticleElement} from './when-article/article-element.js';
import type {ListElement} from './when-list/list-element.js';
import type {RangeElement} from './when-range/range-element.js';
import type {TimelineElement} from './when-timeline/timeline-element.js';

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The properties of an element's own that may be set. */
type Settable<E> = {
  [
    K in Exclude<keyof E, keyof LitElement> as E[K] extends (...given: never[]) => unknown
      ? never
      : IsSame<Pick<E, K>, Readonly<Pick<E, K>>> extends true
        ? never
        : K
  ]?: E[K];
};

/** `no-zoom` for `noZoom`. */
type Kebab<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Tail extends Uncapitalize<Tail>
    ? `${Lowercase<Head>}${Kebab<Tail>}`
    : `${Lowercase<Head>}-${Kebab<Tail>}`
  : S;

/** Of the settable properties, those that are attributes as well: plain values, and by their name in markup. */
type Attributes<P> = {
  [K in keyof P & string as NonNullable<P[K]> extends string | number | boolean ? Kebab<K> : never]?: P[K];
};

type Listeners = {
  [K in keyof HTMLElementEventMap & `when-${string}` as `on${K}`]?: (event: HTMLElementEventMap[K]) => void;
};

type Tag<E> = Settable<E> & Attributes<Settable<E>> & Listeners;

/** What these properties take is more than what they give: events as loosely told as a page has them. */
interface Given {
  events?: readonly GivenEvent[] | null;
  eventList?: GivenList | null;
}

/** What may be written on each tag: properties, attributes and `onwhen-…` listeners. Frameworks add what all tags have. */
export interface WhenTags {
  'when-article': Omit<Tag<ArticleElement>, 'articleId' | 'article-id'>;
  'when-list': Omit<Tag<ListElement>, 'events'> & Pick<Given, 'events'>;
  'when-range': Tag<RangeElement>;
  'when-timeline': Omit<Tag<TimelineElement>, keyof Given> & Given & {'no-scroll'?: boolean};
}
