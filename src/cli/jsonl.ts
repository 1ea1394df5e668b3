// JSON Lines (one JSON value a line, UTF-8), read as they come: memory holds one line, however many there are.

import type {Article} from '../article/article.js';
import type {Problem} from '../events/event.js';
import {isFields, show, textField} from '../formats/untrusted.js';

/** A line by its number, counted from 1; blank ones are passed over. */
export interface Line {
  readonly number: number;
  /** Null when it is too long to be read. */
  readonly text: string | null;
}

/** Characters of a line: a long book is a tenth of it. */
export const LONGEST_LINE = 2 ** 25;

/** Cuts chunks of text into lines. */
export async function* splitLines(
  chunks: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Line | null => {
    const line = {number, text: length > longest ? null : pieces.join('')};
    number++;
    pieces = [];
    length = 0;
    return line.text?.trim() === '' ? null : line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      add(chunk.slice(start, end));
      const line = take();
      if (line) yield line;
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.slice(start));
  }
  const last = take();
  if (last) yield last;
}

/** What is taken for what a line leaves out. */
export interface LineDefaults {
  readonly published?: string;
  readonly language?: string;
}

/**
 * Reads `{"id", "text", "published", "title", "url", "language"}`; all but `text` may be left out.
 *
 * @param name - Of the file, for messages and for articles without an id.
 * @returns A problem that names the line when it holds no article.
 */
export function readLine({number, text}: Line, name: string, defaults: LineDefaults = {}): Article | Problem {
  const where = `${name} line ${number}`;
  if (text === null) return {message: `${where} is too long to be read`};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {message: `${where} is no JSON: ${show(text.trim())}`};
  }
  if (!isFields(value)) return {message: `${where} is no object: ${show(value)}`};
  const id = textField(value, 'id') ?? `${name}:${number}`;
  if (typeof value['text'] !== 'string') return {message: `${where} has no text`, article: id};
  const title = textField(value, 'title');
  const url = textField(value, 'url');
  const published = textField(value, 'published') ?? defaults.published;
  const language = textField(value, 'language') ?? defaults.language;
  return {
    id,
    text: value['text'],
    ...(title ? {title} : {}),
    ...(url ? {url} : {}),
    ...(published ? {published} : {}),
    ...(language ? {language} : {}),
  };
}
