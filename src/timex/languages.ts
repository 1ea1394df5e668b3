// The languages that can be read: English, which is always there, and those that were added.

import {addedLanguage, addedTags, primaryTag} from './added-languages.js';
import {englishOf} from './en/configuration.js';
import type {LanguageGrammar} from './grammar.js';

/**
 * The grammar of a language.
 *
 * @param language - BCP 47 tag; its region only matters for English.
 * @throws {RangeError} If it is not one of those available; the message names it and them.
 */
export function languageGrammar(language: string): LanguageGrammar {
  const added = addedLanguage(language);
  if (added) return added;
  if (primaryTag(language) === 'en') return englishOf(language);
  throw new RangeError(
    `unknown language: ${language} (available: ${['en', 'en-gb', ...addedTags()].join(', ')})`,
  );
}
