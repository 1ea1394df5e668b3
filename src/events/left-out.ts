// Words of a text with some left out, tidied where they were.

import type {TextSpan} from '../article/article.js';

/** Between dates that are left out: nothing, a comma, "and". */
const LISTED = /^,?\s?(?:and|or)?$/i;

/** Spans with nothing but space and "and" between them made one. */
function joined(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const found: TextSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start <= last.end + 7 && LISTED.test(text.slice(last.end, span.start).trim()))
      found[found.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    else found.push(span);
  }
  return found;
}

/** After a date that is left out no comma is needed before these. */
const GOES_ON = /^\s*,\s+(?:in|at|by|from|to|near|with|for)\s/;

/** "Ann Lee, [3 May], the feast being held in her house": the comma parts what is told from what it adds. */
const GOING_ON = /^\s*,\s+(?:the|an?|its|his|her|their)(?:\s\p{Ll}{1,16}){1,3}ing\b/u;

/** "an [April 22] kick", "a [1984] earthquake": what its article is before what follows now. */
const withArticle = (before: string, next: string): string =>
  before.replace(/(?<!\S)([Aa])n?(?=\s*$)/, /^(?:[aeio]|un(?!i))/i.test(next) ? '$1n' : '$1');

/** Words of a text from `start` to `end`, the spans in `drop` left out. */
export function without(text: string, {start, end}: TextSpan, drop: readonly TextSpan[]): string {
  let kept = '';
  let at = start;
  for (const span of joined(text, drop)) {
    if (span.end <= at || span.start >= end) continue;
    let before = text.slice(at, Math.max(at, span.start));
    at = Math.min(end, span.end);
    // A phrase between two commas takes both with it.
    const comma = /^\s*,/.exec(text.slice(at, end));
    if (comma && /,\s*$/.test(before) && !GOING_ON.test(text.slice(at, Math.min(end, at + 60)))) {
      before = before.replace(/,\s*$/, '');
      at += comma[0].length;
    }
    // "was born [on 1 April 1940], in Rome"
    else if (comma && GOES_ON.test(text.slice(at, Math.min(end, at + 12)))) at += comma[0].length;
    kept += `${withArticle(before, text.slice(at, at + 4).trimStart())} `;
  }
  return kept + text.slice(at, end);
}

/** Spaces that lie uneven or before a mark, empty brackets, marks side by side. */
const MARKED = /["“”()]|\s\s/;

const UNTIDY = /\s\s|[^\S ]|\||\[\d|\s[,;:.!?)\]”]|[([“][\s)\],;]|[,;:] ?[,;:]/;

/** Tidied where words were left out; quotation marks and brackets that lost their partner go. */
export function mend(title: string): string {
  let mended = UNTIDY.test(title) ? tidied(title) : title;
  if (!MARKED.test(mended)) return mended.trim();
  if (count(mended, '"') % 2 === 1) mended = mended.replaceAll('"', '');
  if (count(mended, '“') !== count(mended, '”')) mended = mended.replace(/[“”]/g, '');
  if (count(mended, '(') !== count(mended, ')')) mended = mended.replace(/[()]/g, '');
  return mended.replace(/\s\s+/g, ' ').trim();
}

const tidied = (title: string): string =>
  title
    .replace(/(?<=\S)\t(?=\S)/g, ', ') // cells of a table
    .replace(/\s{1,9}\|(?:\s{1,9}\|){0,9}/g, ':')
    .replace(/\s+/g, ' ')
    .replace(/ \.(?= \p{Ll})/gu, '') // of "a.m.", left behind
    .replace(/\(\s?[,;]?\s?\)|\[\d{0,3}\s?\]/g, '')
    // But "the .env file".
    .replace(/\s{1,9}([,;:!?)\]”]|\.(?![A-Za-z]))/g, '$1')
    .replace(/([(“[])\s+/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1');

export function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
