// What a page says about an article: when it was published, its title, its language, where it can be read.
//
// Dates are looked for from near to far: marked in the article itself (HTML microdata, microformats h-entry,
// the former `pubdate` attribute), then JSON-LD (schema.org/datePublished), then the head's meta elements
// (Open Graph article:published_time, Dublin Core, and names that publishing systems use), then a `<time>` above the
// prose. A date that is not ISO 8601 is not guessed at.

import {
  dateOfByline,
  dateOfJsonLd,
  dateOfMetas,
  firstDate,
  headlineOf,
  markOf,
  PROSE_LENGTH,
} from '../article/page-metadata.js';
import {readElement} from './read-element.js';
import {isCalledOut, standsIn} from './stands-in.js';

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
  const titles = sole ? headTitles(document) : [];
  const heading =
    (sole ? headlineOf([...textsOf(element, 'h1, h2, h3')], titles) : undefined) ??
    textsOf(element, 'h1, [itemprop~="headline"], .p-name, h2').next().value;
  const title = heading ?? titles[0];
  const {marked, byline} = datesWithin(element);
  const published = marked ?? (sole ? publishedByHead(document, heading) : undefined) ?? byline;
  const language = languageOf(element);
  const url = addressOf(element, sole);
  return {
    ...(published && {published}),
    ...(title && {title}),
    ...(language && {language}),
    ...(url && {url}),
  };
}

/** BCP 47, of the element or what it stands in. */
export const languageOf = (element: Element): string | null | undefined =>
  element.closest('[lang]')?.getAttribute('lang');

const DATED = 'time, abbr[title], [itemprop][content], .published[title]';

/** Dates in the article itself, and how its own elements stand to its prose. */
function datesWithin(element: Element): {marked: string | undefined; byline: string | undefined} {
  // An article inside the article (a comment, a quoted post) has a date of its own.
  const own = element.closest('article') ?? element.querySelector('article');
  const prose = [...element.querySelectorAll('p')].find(
    ({textContent}) => (textContent?.length ?? 0) >= PROSE_LENGTH,
  );
  const found = [...element.querySelectorAll(DATED)].flatMap((dated) => {
    const article = dated.closest('article');
    const mark = markOf(dated.localName, (name) => dated.getAttribute(name));
    if (!mark || (article !== null && article !== own) || standsIn(dated, isCalledOut, element)) return [];
    const above =
      prose !== undefined && dated.compareDocumentPosition(prose) === Node.DOCUMENT_POSITION_FOLLOWING;
    return [{...mark, above}];
  });
  return {
    marked: firstDate(found.filter(({says}) => says === 'published').map(({date}) => date)),
    byline: dateOfByline(found.filter(({above}) => above)),
  };
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

/** Read as they are asked for. */
function* textsOf(element: Element, selector: string): Generator<string, undefined> {
  for (const found of element.querySelectorAll(selector)) {
    const text = collapse(readElement(found).text);
    if (text !== '') yield text;
  }
}

const collapse = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the page calls itself, surest first. */
function headTitles(document: Document): string[] {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return [collapse(og), collapse(document.title)].filter((title) => title !== '');
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
