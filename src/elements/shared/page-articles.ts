// An element of the page as an article with its text, its metadata, and the way back to its words.

import type {Article} from '../../article/article.js';
import {metadataOf} from '../../dom/metadata.js';
import type {PageText} from '../../dom/page-text.js';
import {readElementInSlices} from '../../dom/read-element.js';
import {parseIso} from '../../time/iso.js';
import type {TimelineStore} from './timeline-store.js';

/** An article and where its text stands; without a page when it came from `src` and is shown nowhere. */
export interface PageArticle {
  readonly article: Article;
  readonly page?: PageText;
}

/** What is known of an article besides its text. */
export interface ArticleHints {
  readonly id: string;
  /** ISO 8601, as an author wrote it: may be anything. */
  readonly published?: string | undefined;
  /** Taken where the article's own part of the page does not say. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** The page holds no other article. */
  readonly sole: boolean;
  /** Told when `published` is no date; the article is read without it. */
  readonly onUnknownPublished: (published: string) => void;
}

/** Implemented by `<when-article>`: it knows where its text is, and shares the store of the timeline that reads it. */
export interface ArticleSource extends HTMLElement {
  /** The element that holds the text once it is there. @throws {SourceError} When it could not be loaded. */
  textRoot(signal: AbortSignal): Promise<Element>;
  /** What its attributes say. */
  readonly hints: Partial<Pick<ArticleHints, 'published' | 'language' | 'title'>>;
  /** Address of the text when it was loaded from elsewhere: then the page's metadata is not about it. */
  readonly address: string | null;
  /** The id under which it is read: told by the reader. */
  articleId: string | null;
  /** Shares a store with whoever reads it. @returns A function that parts them again. */
  join(store: TimelineStore): () => void;
}

/** Fired by `<when-article>` at itself when its attributes have changed. */
export const ARTICLE_CHANGE = 'when-article-change';

export function isArticleSource(element: Element): element is ArticleSource {
  return 'textRoot' in element && 'hints' in element;
}

/** Reads an element in slices. */
export async function pageArticle(
  element: Element,
  hints: ArticleHints,
  signal: AbortSignal,
): Promise<PageArticle> {
  const source = isArticleSource(element) ? element : null;
  if (source) source.articleId = hints.id;
  const root = source ? await source.textRoot(signal) : element;
  const page = await readElementInSlices(root, signal);
  const own = {...hints, ...definedOf(source?.hints ?? {})};
  const metadata = source?.address ? {url: source.address} : metadataOf(element, {sole: hints.sole});
  const published = publishedOf(own, metadata.published);
  const language = metadata.language ?? own.language;
  const title = own.title ?? metadata.title;
  const article: Article = {
    id: hints.id,
    text: page.text,
    ...published,
    ...(title && {title}),
    ...(language && {language}),
    ...(metadata.url && {url: metadata.url}),
  };
  return {article, page};
}

/** What an author says counts more than metadata, but only if it is a date. */
export function publishedOf(
  {published: given, onUnknownPublished}: Pick<ArticleHints, 'published' | 'onUnknownPublished'>,
  metadata?: string,
): Pick<Article, 'published' | 'publishedBasis'> {
  const published = given && String(given);
  if (published && parseIso(published)) return {published, publishedBasis: 'given'};
  if (published) onUnknownPublished(published);
  return metadata ? {published: metadata, publishedBasis: 'metadata'} : {};
}

function definedOf<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;
}
