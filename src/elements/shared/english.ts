// Reasons are written in English, whatever the page's language: those who hear them are to hear English.

import {nothing} from 'lit';

/** For the attribute `lang` of a reason in a page of this language. */
export function english(locale: string | undefined): 'en' | typeof nothing {
  return foreign('en', locale) as 'en' | typeof nothing;
}

/** For the attribute `lang` of words in a language, in a page of another; nothing where it is the same or not known. */
export function foreign(language: string | undefined, locale = 'en'): string | typeof nothing {
  return language && primary(language) !== primary(locale) ? language : nothing;
}

const primary = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();
