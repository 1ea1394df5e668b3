// Languages besides English. Each is a folder beside `en/` whose `define.ts` hands its grammar to `addLanguage`, so that
// a page pays only for the languages it imports.

import {remembered} from '../time/remembered.js';
import type {LanguageGrammar} from './grammar.js';

const added = new Map<string, LanguageGrammar>();

/**
 * Makes a language available to every reading after.
 *
 * @param tag - BCP 47 language without its region, lower case: `de`. Takes the place of a language of the same tag.
 */
export function addLanguage(tag: string, grammar: LanguageGrammar): void {
  added.set(tag, grammar);
}

/** The grammar that was added for a BCP 47 tag, whatever its region: `de-AT` is `de`. */
export function addedLanguage(language: string): LanguageGrammar | undefined {
  return added.get(primaryTag(language));
}

/** The tags that were added. */
export function addedTags(): string[] {
  return [...added.keys()];
}

/** `de_AT` → `de`. */
export const primaryTag = remembered(
  (language: string): string => language.toLowerCase().split(/[-_]/, 1)[0]!,
);
