// Finds the temporal expressions of a text: one linear scan over its words; where a word can begin an expression the
// grammars that know it are tried and the longest reading wins; then the refiners join and widen what was found.

import type {Writable} from '../time/writable.js';
import type {Chunk} from './chunks.js';
import {chunks} from './chunks.js';
import type {Expression} from './expression.js';
import type {LanguageGrammar, PlacedReading} from './grammar.js';
import {possibleOf} from './impossible.js';
import {languageGrammar} from './languages.js';
import {scan} from './scan.js';
import type {WordIndex} from './word-index.js';
import {indexGrammars} from './word-index.js';

const indexes = {
  prose: new Map<LanguageGrammar, WordIndex>(),
  message: new Map<LanguageGrammar, WordIndex>(),
} as const;

/** How to read. */
export interface FindOptions {
  /** A BCP 47 tag. Its region tells how dates in digits are written (`en`: 10/7/2018, `en-GB`: 7/10/2018). Defaults to `en`. */
  readonly language?: string;
  /** Where the text begins in a longer one that the spans are to be those of. Defaults to 0. */
  readonly offset?: number;
  /** The longer text. Defaults to the text. */
  readonly article?: string;
}

/**
 * Finds temporal expressions.
 *
 * @param text - Any string; takes time linear in its length.
 * @returns Sorted, inside the text, never overlapping; `text.slice(start, end)` is each one's `text`.
 * @throws {RangeError} If the language is not one of those available.
 */
export function findExpressions(text: string, options: FindOptions = {}): Expression[] {
  const grammar = languageGrammar(options.language ?? 'en');
  const {article = text} = options;
  const index = indexOf(grammar, grammar.messages?.isMessage(article) ? 'message' : 'prose');
  const found: Expression[] = [];
  for (const chunk of chunks(text, grammar.lines.lead)) {
    let readings: readonly PlacedReading[] = possibleOf(
      scan(chunk.text, index, article),
      chunk.text,
      grammar.between.joins,
    );
    if (readings.length === 0) continue;
    for (const refine of grammar.refiners) readings = refine(readings, chunk.text, article);
    for (const reading of readings) found.push(expressionOf(reading, chunk, text, options.offset ?? 0));
  }
  return found;
}

function expressionOf(
  {start, end, type, meaning, mod, opensRange}: PlacedReading,
  {origin}: Chunk,
  text: string,
  offset: number,
): Expression {
  const from = origin(start);
  const to = origin(end - 1) + 1;
  const expression: Writable<Expression> = {
    start: offset + from,
    end: offset + to,
    text: text.slice(from, to),
    type,
    meaning,
  };
  if (mod) expression.mod = mod;
  if (opensRange) expression.opensRange = opensRange;
  return expression;
}

/** Made when it is first needed: most who read articles read no messages. */
function indexOf(grammar: LanguageGrammar, kind: keyof typeof indexes): WordIndex {
  const known = indexes[kind].get(grammar);
  if (known) return known;
  const {parsers, messages} = grammar;
  const index = indexGrammars(kind === 'message' ? [...messages!.parsers, ...parsers] : parsers);
  indexes[kind].set(grammar, index);
  return index;
}
