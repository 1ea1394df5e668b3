// What a page says about an article: when it was published, its title, its language, where it can be read.
//
// Dates are looked for from near to far: marked in the article itself (HTML microdata, microformats h-entry,
// the former `pubdate` attribute), then JSON-LD (schema.org/datePublished), then the head's meta elements
// (Open Graph article:published_time, Dublin Core, and names that publishing systems use). A date that is not
// ISO 8601 is not guessed at.

import {parseIso} from '../time/iso.js';

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

// Lower case; the surer ones first.
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'date',
];

function publishedByMeta(document: Document): string | undefined {
  const values = new Map<string, string | null>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    if (name && !values.has(name)) values.set(name, meta.getAttribute('content'));
  }
  return firstDate(META_NAMES.map((name) => values.get(name)));
}

// schema.org types whose datePublished is that of the page's article; comments and products are not.
const ARTICLE_TYPE = /(Article|BlogPosting|Report|CreativeWork|WebPage)$/;

function publishedByJsonLd(document: Document, title: string | undefined): string | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({textContent}) => thingsIn(textContent ?? ''),
  );
  const dated = things.filter(
    (thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)) && 'datePublished' in thing,
  );
  const rank = (thing: Thing) =>
    (title && thing['headline'] === title ? 0 : 2) +
    (typesOf(thing).some((type) => type.endsWith('WebPage')) ? 1 : 0);
  return firstDate(dated.sort((a, b) => rank(a) - rank(b)).map((thing) => thing['datePublished']));
}

type Thing = Readonly<Record<string, unknown>>;

/** The things that a JSON-LD block describes at its top level, in a list or in a `@graph`. */
function thingsIn(json: string): Thing[] {
  try {
    return topLevel(JSON.parse(json));
  } catch {
    return []; // broken metadata is no metadata
  }
}

function topLevel(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(topLevel);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...topLevel(thing['@graph']), ...topLevel(thing['mainEntity'])];
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

// What publishing systems write where no date was ever set.
const NEVER_SET = /^(0000|0001-01-01|1970-01-01)/;

function firstDate(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value !== 'string' || NEVER_SET.test(value.trim())) continue;
    if (parseIso(value)) return value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  }
  return undefined;
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
export function httpAddress(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
