// The languages that can be read. English is always there; another one is a folder beside `en/` that hands its grammar
// to `addLanguage`, so that a page pays only for the languages it imports.

import {britishEnglish, english} from './en/configuration.js';
import type {LanguageGrammar} from './grammar.js';

const languages = new Map<string, LanguageGrammar>([
  ['en', english],
  ['en-gb', britishEnglish],
]);
const builtIn = new Set(languages.keys());

/** Regions that write dates in digits as Britain does. */
const AS_IN_BRITAIN = /^en-(?:au|gb|ie|in|nz|za|sg|my)\b/;

/**
 * Makes a language available to every reading after.
 *
 * @param tag - BCP 47 language without its region, lower case: `de`. Takes the place of a language of the same tag.
 */
export function addLanguage(tag: string, grammar: LanguageGrammar): void {
  languages.set(tag, grammar);
}

/** The tag that a language's grammar is kept under: `de-AT` → `de`, `en_AU` → `en-gb`. */
function keyOf(language: string): string {
  const full = language.toLowerCase().replaceAll('_', '-');
  return AS_IN_BRITAIN.test(full) ? 'en-gb' : full.split('-', 1)[0]!;
}

/**
 * The grammar of a language.
 *
 * @param language - BCP 47 tag; its region only matters for English.
 * @throws {RangeError} If it is not one of those available; the message names it and them.
 */
export function languageGrammar(language: string): LanguageGrammar {
  const grammar = languages.get(keyOf(language));
  if (!grammar)
    throw new RangeError(`unknown language: ${language} (available: ${[...languages.keys()].join(', ')})`);
  return grammar;
}

/** Whether a language is among those that are always there: only these are in a worker too. */
export function isBuiltIn(language: string): boolean {
  return builtIn.has(keyOf(language));
}
