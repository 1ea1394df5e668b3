// Cuts HTML into tags and text in one pass, each character looked at a bounded number of times. Not a parser:
// no tree, no recovery, but the same boundaries as the HTML Standard (section 13.2.5) for tags, attributes,
// comments, and elements whose content is not markup.

import {decodeEntities} from './entities.js';

export type HtmlToken =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'start'; readonly name: string; readonly attributes: Attributes}
  | {readonly kind: 'end'; readonly name: string}
  /** The content of an element such as `script` or `title`, as it is written. */
  | {readonly kind: 'raw'; readonly name: string; readonly attributes: Attributes; readonly text: string};

/** By name in lower case; the first of a name counts. */
export type Attributes = ReadonlyMap<string, string>;

/** Elements whose content ends at their end tag and nowhere else. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

const TAG_START = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?/])/gi;

/** Yields tags and text in order; text has its character references decoded and is not empty. */
export function* tokenize(html: string): Generator<HtmlToken> {
  let position = 0;
  while (position < html.length) {
    TAG_START.lastIndex = position;
    const match = TAG_START.exec(html);
    const until = match?.index ?? html.length;
    if (until > position) yield {kind: 'text', text: decodeEntities(html.slice(position, until))};
    if (!match) return;
    const [opening, slash, written] = match;
    const inside = until + opening.length;
    if (written === undefined) {
      position = opening === '<!--' ? after(html, '-->', inside) : after(html, '>', inside);
      continue;
    }
    const end = tagEnd(html, inside);
    // A tag that the text ends in is dropped, as a browser drops it.
    if (end < 0) return;
    position = end + 1;
    const name = written.toLowerCase();
    if (slash === '/') {
      yield {kind: 'end', name};
      continue;
    }
    const attributes = attributesOf(html.slice(inside, end));
    if (!RAW.has(name)) {
      yield {kind: 'start', name, attributes};
      continue;
    }
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = position;
    const closed = closing.exec(html)?.index ?? html.length;
    yield {kind: 'raw', name, attributes, text: html.slice(position, closed)};
    position = closed;
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The `>` that ends a tag, which none inside a quoted value does; -1 when there is none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let valueNext = false;
  for (let i = from; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i;
    else if (valueNext && (character === '"' || character === "'")) quote = character;
    // A quote opens a value only right after the equals sign.
    valueNext = character === '=' || (valueNext && /\s/.test(character));
  }
  return -1;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function attributesOf(inside: string): Attributes {
  const attributes = new Map<string, string>();
  if (!/\S/.test(inside)) return attributes;
  for (const [, name, double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
