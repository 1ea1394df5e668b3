// Collects the text of a page as a reader sees it, and remembers where each character came from.
// White space: CSS Text Module Level 3, sections 4.1 (processing rules) and 5.1 (soft hyphens are only break opportunities).

import {PageText, type TextRun} from './page-text.js';

/** How an element treats white space: `collapse` (prose), `lines` (`pre-line`) or `keep` (`pre`). */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** What stands between two pieces of text, weakest first. */
export type Break = 'none' | 'cell' | 'line' | 'paragraph';

const BREAK_TEXT: Readonly<Record<Break, string>> = {none: '', cell: '\t', line: '\n', paragraph: '\n\n'};
const STRENGTH: readonly Break[] = ['none', 'cell', 'line', 'paragraph'];

// White space, characters that are not seen (soft hyphen, zero-width space, word joiner, byte order mark), and
// words with one space between them, which stay as they are.
const COLLAPSING =
  /([ \t\r\n\f]+)|[\u00ad\u200b\u2060\ufeff]+|([^ \t\r\n\f\u00ad\u200b\u2060\ufeff]+(?: [^ \t\r\n\f\u00ad\u200b\u2060\ufeff]+)*)/g;
const KEEPING = /(\n)|[\u00ad\u200b\u2060\ufeff]+|([^\n\u00ad\u200b\u2060\ufeff]+)/g;

/** Writes text nodes one after the other into one text. */
export class TextWriter {
  #text = '';
  #runs: {node: Text; nodeStart: number; start: number; length: number}[] = [];
  #break: Break = 'none';
  // White space seen since the last word: it is written only if another word follows on the same line.
  #space: {node: Text; offset: number} | null = null;

  /** Adds what is seen of a text node. */
  write(node: Text, whiteSpace: WhiteSpace): void {
    const pattern = whiteSpace === 'keep' ? KEEPING : COLLAPSING;
    for (const match of node.data.matchAll(pattern)) {
      const [piece, space, words] = match;
      if (words !== undefined) this.#writeWords(node, match.index, words);
      else if (space === undefined) continue;
      else if (whiteSpace === 'keep') this.break('line');
      else if (whiteSpace === 'lines' && piece.includes('\n')) {
        this.break(piece.indexOf('\n') < piece.lastIndexOf('\n') ? 'paragraph' : 'line');
      } else this.#space ??= {node, offset: match.index};
    }
  }

  /** Ends a cell, a line or a paragraph; of several breaks the strongest counts, and two lines leave a blank one. */
  break(kind: Break): void {
    if (kind === 'none') return;
    this.#space = null;
    if (kind === 'line' && this.#break === 'line') this.#break = 'paragraph';
    else if (STRENGTH.indexOf(kind) > STRENGTH.indexOf(this.#break)) this.#break = kind;
  }

  finish(root: Element): PageText {
    return new PageText(root, this.#text, this.#runs satisfies readonly TextRun[]);
  }

  #writeWords(node: Text, offset: number, words: string): void {
    if (this.#text === '') this.#break = 'none';
    else if (this.#break === 'none' && this.#space) this.#append(this.#space.node, this.#space.offset, ' ');
    this.#text += BREAK_TEXT[this.#break];
    this.#break = 'none';
    this.#space = null;
    this.#append(node, offset, words);
  }

  #append(node: Text, offset: number, piece: string): void {
    const last = this.#runs.at(-1);
    const goesOn =
      last?.node === node &&
      last.nodeStart + last.length === offset &&
      last.start + last.length === this.#text.length;
    if (goesOn) last.length += piece.length;
    else this.#runs.push({node, nodeStart: offset, start: this.#text.length, length: piece.length});
    this.#text += piece;
  }
}
