// Who "he", "she", "it" and "they" at the start of a title are: the subject named last before.

import type {TextSpan} from '../article/article.js';
import {isPronoun, type ParsedSentence} from './clauses.js';
import {DETERMINER} from './lexicon.js';
import {namesOf} from './names.js';

/** A name is taken for a pronoun at most so many sentences after it was given. */
const REACH = 4;
/** Longer subjects make a title worse than a pronoun does, in UTF-16 units. */
const SUBJECT_LENGTH = 48;

/** Remembers the subjects of an article while its sentences are read in order. */
export class Antecedents {
  #sentence = 0;
  #person: {text: string; at: number} | null = null;
  #thing: {text: string; at: number} | null = null;
  #group: {text: string; at: number} | null = null;

  /** Takes notice of the subjects of a sentence, after it has been read. */
  follow(text: string, {words, clauses}: ParsedSentence): void {
    const at = ++this.#sentence;
    for (const {subject} of clauses) {
      if (!subject || isPronoun(words, subject)) continue;
      const phrase = words.slice(subject.from, subject.to);
      const names = namesOf(phrase.map((word, i) => (i === 0 && subject.from === 0 ? word : word)));
      if (names.length === 0) continue;
      const comma = phrase.findIndex((word) => !word.isWord && word.text !== '.');
      const core = comma > 0 ? phrase.slice(0, comma) : phrase;
      const said: TextSpan = {start: core[0]!.start, end: core.at(-1)!.end};
      const words_ = text.slice(said.start, said.end);
      if (words_.length > SUBJECT_LENGTH) continue;
      const entry = {text: words_, at};
      const joined = core.some(({lower}) => lower === 'and') || /[^s]s$/.test(core.at(-1)!.lower);
      if (joined) this.#group = entry;
      else if (DETERMINER.has(core[0]!.lower)) this.#thing = entry;
      else {
        // "Pompeo" or "Boeing": either may be meant until a pronoun decides.
        const [last] = names.slice(-1);
        if (last!.kind !== 'place') this.#person = {text: last!.text, at};
        this.#thing = entry;
      }
    }
  }

  /** The words that a pronoun stands for, or undefined if nobody was named nearby. */
  resolve(pronoun: string): string | undefined {
    const entry = /^(?:he|she)$/.test(pronoun) ? this.#person : pronoun === 'they' ? this.#group : pronoun === 'it' ? this.#thing : null;
    return entry && this.#sentence - entry.at < REACH ? entry.text : undefined;
  }
}
