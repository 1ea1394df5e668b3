// The date of publication among what a page says of itself, however the page was read: JSON-LD
// (schema.org/datePublished), then meta elements (Open Graph article:published_time, Dublin Core, and names that
// publishing systems use), surer ones first. A date that is not ISO 8601 is not guessed at.

import {parseIso} from '../time/iso.js';

/** Names of meta elements, in lower case. */
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

/** @param metas - The content of meta elements by their `property`, `name` or `itemprop` in lower case. */
export function dateOfMetas(metas: ReadonlyMap<string, string>): string | undefined {
  return firstDate(META_NAMES.map((name) => metas.get(name)));
}

/** schema.org types whose datePublished is that of the page's article; those of comments and products are not. */
const ARTICLE_TYPE = /(Article|BlogPosting|Report|CreativeWork|WebPage)$/;

/**
 * @param blocks - JSON-LD texts; broken ones are no metadata.
 * @param title - The article's headline, where several articles are described.
 */
export function dateOfJsonLd(blocks: readonly string[], title?: string): string | undefined {
  const dated = blocks
    .flatMap(thingsIn)
    .filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)) && 'datePublished' in thing);
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
    return [];
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

/** A date in an element's attributes, and what it says of it. */
export interface DateMark {
  readonly date: string;
  /** That the article was published then, was changed then, or nothing. */
  readonly says: 'published' | 'updated' | 'nothing';
}

/**
 * The date that an element is marked with: microdata, microformats (h-entry `dt-published`, hAtom `published`, whose
 * date may be an `abbr`'s title), the former `pubdate`, or any `<time>`.
 */
export function markOf(
  element: string,
  attribute: (name: string) => string | null | undefined,
): DateMark | undefined {
  const names = `${attribute('itemprop') ?? ''} ${attribute('class') ?? ''}`;
  const isPublished = typeof attribute('pubdate') === 'string' || PUBLISHED.test(names);
  const date =
    attribute('datetime') ?? attribute('content') ?? (isPublished ? attribute('title') : undefined);
  if (typeof date !== 'string' || !(isPublished || element === 'time')) return undefined;
  return {date, says: isPublished ? 'published' : UPDATED.test(names) ? 'updated' : 'nothing'};
}

const PUBLISHED = /(?:^|\s)(?:datePublished|(?:dt-)?published)(?=\s|$)/;
const UPDATED = /(?:^|\s)(?:dateModified|(?:dt-)?(?:updated|modified))(?=\s|$)/;

/** A paragraph of so many characters is prose, as against the lines of a headline, a byline, a place and date. */
export const PROSE_LENGTH = 120;

/** Of the times above the prose the first that is not of a change. */
export function dateOfByline(times: readonly DateMark[]): string | undefined {
  const [made, changed] = [false, true].map((change) =>
    times.filter(({says}) => (says === 'updated') === change),
  );
  return firstDate([...made!, ...changed!].map(({date}) => date));
}

/** The heading that is a title of the page, else the longest that one of them holds: others are the site's, or of a part. */
export function headlineOf(headings: readonly string[], titles: readonly string[]): string | undefined {
  const whole = headings.find((heading) => heading && titles.includes(heading));
  if (whole !== undefined) return whole;
  const found = headings.filter((heading) => heading && titles.some((title) => title.includes(heading)));
  return found.length > 0 ? found.reduce((a, b) => (b.length > a.length ? b : a)) : undefined;
}

/** What publishing systems write where no date was ever set. */
const NEVER_SET = /^(0000|0001-01-01|1970-01-01)/;

/** The first that is an ISO 8601 date, its time set off by `T`. */
export function firstDate(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value !== 'string' || NEVER_SET.test(value.trim())) continue;
    if (parseIso(value)) return value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  }
  return undefined;
}
