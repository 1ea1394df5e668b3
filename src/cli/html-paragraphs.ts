// Puts the text of an HTML file together to paragraphs as a reader sees them: white space collapsed, and every
// element that does not run on inside a line begins and ends one.

import {CODE, isLinkMark, isRaisedMark} from '../article/furniture.js';
import type {Attributes} from './html-tokens.js';

/** These run on inside a line; every other element begins and ends a paragraph. */
const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i img input ins kbd label link mark meta q ruby rb s ' +
    'samp small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether an element runs on inside a line. */
export function isPhrasing(name: string): boolean {
  return PHRASING.has(name);
}

export interface Paragraph {
  readonly text: string;
  /** The element whose text it is. */
  readonly element: string;
  /** Counts the outermost <article>s; 0 is outside of all. */
  readonly article: number;
  readonly inMain: boolean;
}

/** Puts text together to paragraphs, and knows what they stand in. */
export class ParagraphWriter {
  readonly #paragraphs: Paragraph[];
  readonly #articles = new Nesting('article');
  readonly #main = new Nesting('main');
  readonly #pre = new Nesting('pre');
  #element = '';
  #pieces: string[] = [];
  /** Where in `#pieces` a raised piece began. */
  #raised = -1;
  /** Where in `#pieces` a link began, and what it says of itself. */
  #link: {readonly at: number; readonly attributes: Attributes} | undefined;
  /** The `pre` that is open holds code. */
  #code = false;

  constructor(paragraphs: Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** The outermost <article> that is open, counted from 1; 0 when none is. */
  get article(): number {
    return this.#articles.depth > 0 ? this.#articles.count : 0;
  }

  write(text: string): void {
    this.#pieces.push(this.#pre.depth > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' '));
  }

  start(name: string, attributes: Attributes): void {
    if (CODE.has(name) && this.#pre.depth > 0) this.#code = true;
    if (name === 'a') this.#link = {at: this.#pieces.length, attributes};
    else if (name === 'br') this.#pieces.push('\n');
    else if (name === 'sup') this.#raised = this.#pieces.length;
    else if (name === 'td' || name === 'th') this.#pieces.push('\t');
    else if (!PHRASING.has(name)) {
      this.break();
      for (const nesting of [this.#articles, this.#main, this.#pre]) nesting.start(name);
      this.#element = name;
    }
  }

  end(name: string): void {
    if (name === 'sup') this.#dropRaisedMark();
    if (name === 'a') this.#dropLinkMark();
    if (PHRASING.has(name) || name === 'td' || name === 'th' || name === 'br') return;
    this.break();
    for (const nesting of [this.#articles, this.#main, this.#pre]) nesting.end(name);
    if (this.#pre.depth === 0) this.#code = false;
    this.#element = '';
  }

  /** Ends the paragraph. */
  break(): void {
    const written = this.#pieces.join('');
    this.#pieces = [];
    this.#raised = -1;
    this.#link = undefined;
    if (this.#code) return;
    const text = this.#pre.depth > 0 ? written.replace(/^\n+/, '').trimEnd() : tidy(written);
    if (text === '') return;
    this.#paragraphs.push({
      text,
      element: this.#element,
      article: this.article,
      inMain: this.#main.depth > 0,
    });
  }

  #dropRaisedMark(): void {
    if (this.#raised >= 0 && isRaisedMark(this.#since(this.#raised))) this.#pieces.length = this.#raised;
    this.#raised = -1;
  }

  #dropLinkMark(): void {
    const link = this.#link;
    this.#link = undefined;
    const raised = this.#raised >= 0;
    if (link && isLinkMark(this.#since(link.at), (name) => link.attributes.get(name), raised))
      this.#pieces.length = link.at;
  }

  /** What was written since then, without the white space around it. */
  #since(piece: number): string {
    return this.#pieces.slice(piece).join('').trim();
  }
}

/** How deep elements of a name lie in each other, and how many outermost ones there were. */
class Nesting {
  depth = 0;
  count = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  start(name: string): void {
    if (name === this.#name && this.depth++ === 0) this.count++;
  }

  end(name: string): void {
    if (name === this.#name && this.depth > 0) this.depth--;
  }
}

/** Single spaces, none at the ends of lines; soft hyphens and other characters that are not seen are dropped. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .replace(/[ \t]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
