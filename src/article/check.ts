// Refuses what is no article, with an error that names the value.

import type {Article} from './article.js';

/** The value as an error message can show it: short, on one line. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : value instanceof Object ? 'an object' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** @throws {TypeError} If it is no string; the message names it. */
export function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text is no string: ${shown(text)}`);
}

/**
 * @returns The value itself, as an article.
 * @throws {TypeError} If it is no object with a string `id` and a string `text`, or if an optional field is no string.
 */
export function checkArticle(value: unknown): Article {
  if (typeof value !== 'object' || value === null) throw new TypeError(`not an article: ${shown(value)}`);
  const article = value as Record<string, unknown>;
  if (typeof article.id !== 'string') throw new TypeError(`article id is no string: ${shown(article.id)}`);
  if (typeof article.text !== 'string')
    throw new TypeError(`text of article ${shown(article.id)} is no string: ${shown(article.text)}`);
  for (const field of ['title', 'language', 'url'] as const)
    if (article[field] !== undefined && article[field] !== null && typeof article[field] !== 'string')
      throw new TypeError(`${field} of article ${shown(article.id)} is no string: ${shown(article[field])}`);
  return value as Article;
}
