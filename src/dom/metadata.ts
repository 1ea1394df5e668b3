// What a page says about an article: when it was published, its title, its language, where it can be read.
//
// Dates are looked for from near to far: marked in the article itself (HTML microdata, microformats h-entry,
// the former `pubdate` attribute), then JSON-LD (schema.org/datePublished), then the head's meta elements
// (Open Graph article:published_time, Dublin Core, and names that publishing systems use). A date that is not
// ISO 8601 is not guessed at.

import {dateOfJsonLd, dateOfMetas, firstDate} from '../article/page-metadata.js';

export interface PageMetadata {
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  /** http(s) only. */
  readonly url?: string;
}

export interface MetadataOptions {
  /** The page holds no other article, so that what its head says is said of this one. */
  readonly sole: boolean;
}

/** What the page says about the article in `element`. */
export function metadataOf(element: Element, {sole}: MetadataOptions): PageMetadata {
  const document = element.ownerDocument;
  const heading = firstText(element, 'h1, [itemprop~="headline"], .p-name, h2');
  const title = heading ?? (sole ? headTitle(document) : undefined);
  const published = publishedWithin(element) ?? (sole ? publishedByHead(document, heading) : undefined);
  const language = element.closest('[lang]')?.getAttribute('lang');
  const url = addressOf(element, sole);
  return {
    ...(published && {published}),
    ...(title && {title}),
    ...(language && {language}),
    ...(url && {url}),
  };
}

const WITHIN =
  'time[itemprop~="datePublished"], time[pubdate], time.dt-published, [itemprop~="datePublished"][content]';

function publishedWithin(element: Element): string | undefined {
  // An article inside the article (a comment, a quoted post) has a date of its own.
  const own = element.closest('article') ?? element.querySelector('article');
  const dates = [...element.querySelectorAll(WITHIN)].filter((found) => {
    const article = found.closest('article');
    return article === null || article === own;
  });
  return firstDate(dates.map((found) => found.getAttribute('datetime') ?? found.getAttribute('content')));
}

function publishedByHead(document: Document, title: string | undefined): string | undefined {
  return publishedByJsonLd(document, title) ?? publishedByMeta(document);
}

function publishedByMeta(document: Document): string | undefined {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    if (name && !values.has(name)) values.set(name, meta.getAttribute('content')!);
  }
  return dateOfMetas(values);
}

function publishedByJsonLd(document: Document, title: string | undefined): string | undefined {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return dateOfJsonLd(
    [...scripts].map(({textContent}) => textContent ?? ''),
    title,
  );
}

function firstText(element: Element, selector: string): string | undefined {
  for (const found of element.querySelectorAll(selector)) {
    const text = found.textContent?.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return undefined;
}

function headTitle(document: Document): string | undefined {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return og?.trim() || document.title.trim() || undefined;
}

function addressOf(element: Element, sole: boolean): string | undefined {
  const document = element.ownerDocument;
  const canonical = sole && document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
  const url = httpAddress(canonical || document.URL, document.baseURI);
  if (!url || sole || !element.id) return url;
  return `${url.split('#')[0]}#${encodeURIComponent(element.id)}`;
}

/** The absolute form of an address; undefined unless it is http or https. */
export function httpAddress(address: string, base?: string): string | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
