// Reads the article of an HTML file as plain text with what the file says about it. The text is that of the
// longest <article>, else of <main>, else of the body: paragraphs with a blank line between them, white space
// collapsed, without scripts, navigation, asides, footers, captions and controls.

import type {Article} from '../article/article.js';
import {isMarkedOut, isNamedOut} from '../article/furniture.js';
import {
  dateOfByline,
  dateOfJsonLd,
  dateOfMetas,
  firstDate,
  headlineOf,
  markOf,
  PROSE_LENGTH,
  type DateMark,
} from '../article/page-metadata.js';
import {decodeEntities} from './entities.js';
import type {Paragraph} from './html-paragraphs.js';
import {isPhrasing, ParagraphWriter} from './html-paragraphs.js';
import type {Attributes, HtmlToken} from './html-tokens.js';
import {tokenize} from './html-tokens.js';

/** All of an article but its id. */
export type HtmlArticle = Omit<Article, 'id'>;

/** What is around an article rather than of it, and what is not prose. */
const SKIPPED = new Set(
  (
    'nav aside footer figcaption menu dialog button select datalist noscript template ' +
    'audio video canvas object svg math del rt rp'
  ).split(' '),
);

/** Where one of these ends, whatever was left open within it is over too. */
const SECTIONS = new Set('body main article section header div ul ol'.split(' '));

/** Elements without content, and those that a sibling may end: neither can be told to be over. */
const UNENDED = new Set(
  'p li dt dd tr td th option br hr img input link meta source wbr area base col embed'.split(' '),
);

/** An <article> this much shorter than the page is a teaser beside the story, not the story. */
const SMALLEST_SHARE = 0.25;

interface Dated extends DateMark {
  readonly article: number;
  /** Paragraphs that are over when it comes. */
  readonly paragraphs: number;
}

/** What was seen on the way through a page. */
interface Page {
  readonly paragraphs: Paragraph[];
  readonly times: Dated[];
  readonly metas: Map<string, string>;
  readonly jsonLd: string[];
  title?: string;
  language?: string;
  canonical?: string;
}

/** Reads the article of a page. Takes time linear in its length, whatever it holds. */
export function readHtml(html: string): HtmlArticle {
  const page = scan(html);
  const story = chooseStory(page.paragraphs);
  const named = [collapse(page.metas.get('og:title') ?? ''), collapse(decodeEntities(page.title ?? ''))];
  const headings = story.filter(({element}) => /^h[1-3]$/.test(element));
  const heading =
    headlineOf(
      headings.map(({text}) => text),
      named,
    ) ?? headings.find(({element}) => element === 'h1')?.text;
  const title = heading ?? (named[0] || named[1]);
  const published = datePublished(page, story, heading);
  const url = page.canonical ?? page.metas.get('og:url');
  return {
    ...(title ? {title} : {}),
    text: story.map(({text}) => text).join('\n\n'),
    ...(published ? {published, publishedBasis: 'metadata'} : {}),
    ...(page.language ? {language: page.language} : {}),
    ...(url && /^https?:\/\/\S+$/i.test(url) ? {url} : {}),
  };
}

function scan(html: string): Page {
  const page: Page = {paragraphs: [], times: [], metas: new Map(), jsonLd: []};
  const writer = new ParagraphWriter(page.paragraphs);
  let skipped: Skipped | null = null;
  for (const token of tokenize(html)) {
    if (token.kind === 'raw') {
      if (token.name === 'script' && /ld\+json/i.test(token.attributes.get('type') ?? ''))
        page.jsonLd.push(token.text);
      if (token.name === 'title' && !skipped) page.title ??= token.text;
      continue;
    }
    if (skipped) {
      if (token.kind === 'start' && skipped.dates(token.name, token.attributes))
        noteMetadata(page, token.name, token.attributes, writer);
      const over = skipped.isOver(token);
      if (over) skipped = null;
      if (over !== 'before') continue;
    }
    if (token.kind === 'text') writer.write(token.text);
    else if (token.kind === 'end') writer.end(token.name);
    else if (isSkipped(token.name, token.attributes)) {
      skipped = new Skipped(token.name);
      if (!isPhrasing(token.name)) writer.break();
    } else {
      noteMetadata(page, token.name, token.attributes, writer);
      writer.start(token.name, token.attributes);
    }
  }
  writer.break();
  return page;
}

/** An element that is left out, with what is open inside of it. */
class Skipped {
  readonly name: string;
  readonly #open: string[];

  /** A footer may name the day that its article was published, until comments begin. */
  #dates: boolean;

  constructor(name: string) {
    this.name = name;
    this.#open = [name];
    this.#dates = name === 'footer';
  }

  /** Whether an element within may date the article. */
  dates(name: string, attributes: Attributes): boolean {
    this.#dates &&= !isSkipped(name, attributes);
    return this.#dates;
  }

  /** Whether a token ends it: with the token (`after`), or, being outside of it already, `before` the token. */
  isOver(token: HtmlToken): 'before' | 'after' | false {
    if (token.kind === 'text' || token.kind === 'raw') return false;
    const {kind, name} = token;
    if (kind === 'start') {
      // A headline is of the story, whatever the element around it is called.
      if (name === 'h1' || name === 'main' || (this.name === 'p' && !isPhrasing(name))) return 'before';
      if (name === 'li' && this.name === 'li' && this.#open.length === 1) return 'before';
      if (name === this.name || SECTIONS.has(name)) this.#open.push(name);
      return false;
    }
    if (name !== this.name && !SECTIONS.has(name)) return false;
    const opened = this.#open.lastIndexOf(name);
    if (opened < 0) return 'before';
    this.#open.length = opened;
    return opened === 0 && 'after';
  }
}

function isSkipped(name: string, attributes: Attributes): boolean {
  if (SKIPPED.has(name)) return true;
  if (attributes.size === 0 || (UNENDED.has(name) && name !== 'p' && name !== 'li')) return false;
  const attribute = (key: string) => attributes.get(key);
  return attributes.has('hidden') || isMarkedOut(attribute) || isNamedOut(attribute);
}

function noteMetadata(page: Page, name: string, attributes: Attributes, writer: ParagraphWriter): void {
  const mark = markOf(name, (key) => attributes.get(key));
  if (mark) page.times.push({...mark, article: writer.article, paragraphs: page.paragraphs.length});
  if (name === 'html') page.language ??= attributes.get('lang');
  if (name === 'link' && attributes.get('rel') === 'canonical') page.canonical ??= attributes.get('href');
  if (name !== 'meta') return;
  const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
  const content = attributes.get('content');
  if (key !== undefined && content !== undefined && !page.metas.has(key.toLowerCase()))
    page.metas.set(key.toLowerCase(), content);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The paragraphs of the longest article, if it is a good part of the page; else of <main>; else all. */
function chooseStory(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lengths = new Map<number, number>();
  for (const {article, text} of paragraphs) lengths.set(article, (lengths.get(article) ?? 0) + text.length);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  lengths.delete(0);
  const [longest, length] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (length > 0 && length >= total * SMALLEST_SHARE)
    return paragraphs.filter(({article}) => article === longest);
  const main = paragraphs.filter(({inMain}) => inMain);
  return main.length > 0 ? main : paragraphs;
}

/** A date that is marked in the story, else what the head says, else a <time> before the story's prose begins. */
function datePublished(
  page: Page,
  story: readonly Paragraph[],
  heading: string | undefined,
): string | undefined {
  const article = story[0]?.article ?? 0;
  const times = page.times.filter((time) => time.article === article || time.article === 0);
  const prose = story.find(({text}) => text.length >= PROSE_LENGTH);
  const begins = prose === undefined ? Infinity : page.paragraphs.indexOf(prose);
  return (
    firstDate(times.filter(({says}) => says === 'published').map(({date}) => date)) ??
    dateOfJsonLd(page.jsonLd, heading) ??
    dateOfMetas(page.metas) ??
    dateOfByline(times.filter(({paragraphs}) => paragraphs < begins))
  );
}
