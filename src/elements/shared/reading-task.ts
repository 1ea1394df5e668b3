// What an element is to read: the articles it knows or names, its children, or an address.

import type {ReactiveControllerHost} from 'lit';
import type {ReadArticles} from '../../worker/reader-client.js';
import type {ArticleViewsOptions} from './article-views.js';
import {findArticles} from './find-articles.js';
import type {FoundArticles} from './find-articles.js';

/** The element that is to read; its properties of these names are looked at on every update. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  /** Ids, or a CSS selector, of articles in the page. */
  for?: string;
  /** Address of an event list (JSON) or of a plain text. */
  src?: string;
  /** ISO 8601 date or date-time on which the articles were published. */
  published?: string;
  /** ISO date that counts as today; only refuses futures when a date is inferred. */
  today?: string;
  // The attribute `no-scroll` keeps the page where it is when an event is chosen: its words are only marked.
}

export interface ReadingOptions extends ArticleViewsOptions {
  /** Defaults to `readInBackground`. */
  readonly read?: ReadArticles;
  /** False while the host shows events it was given: then nothing is read. Defaults to always true. */
  readonly enabled?: () => boolean;
  /** The articles, where the host itself knows them. Defaults to what `for` names, or else child `<when-article>`s. */
  readonly elements?: () => readonly Element[];
}

/** What there is to read. */
export interface ReadingTask {
  readonly elements: readonly Element[];
  /** Address to load, where there are no elements to read. */
  readonly src?: string;
  /** Where articles may turn up later. */
  readonly place: 'page' | 'children' | 'nowhere';
  /** Attributes by which others may be meant in the page, or may be of another language. */
  readonly attributes: readonly string[];
  /** Why nothing was found although something was named. */
  readonly missing?: FoundArticles['missing'];
}

export function readingTask(host: ReadingHost, {elements: known}: ReadingOptions): ReadingTask {
  if (known) return {elements: known(), place: 'nowhere', attributes: []};
  const named = textOf(host.for);
  if (named) return {...findArticles(host, named), place: 'page', attributes: attributesIn(named)};
  const elements = [...host.children].filter((child) => child.localName === 'when-article');
  const src = elements.length === 0 && textOf(host.src);
  return {elements, place: 'children', attributes: [], ...(src && {src})};
}

/** Classes change often: only where they count. */
function attributesIn(selector: string): string[] {
  const named = [...selector.matchAll(/\[\s*([\w-]+)/g)].map(([, name]) => name!);
  return ['id', 'lang', ...(selector.includes('.') ? ['class'] : []), ...named];
}

/** Scripts set anything. */
const textOf = (given: unknown): string => String(given ?? '').trim();

/** The elements' own ids, or else numbers; each only once. */
export function articleIds(elements: readonly Element[]): string[] {
  const taken = new Set<string>();
  return elements.map((element, index) => {
    const id = element.id && !taken.has(element.id) ? element.id : `article-${index + 1}`;
    taken.add(id);
    return id;
  });
}
