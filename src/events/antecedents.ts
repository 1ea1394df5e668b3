// Who "he", "she", "it" and "they" at the start of a title are: the subject named last before.

import type {ParsedSentence} from './clause.js';
import {DETERMINER, ORDINAL, PREPOSITION, SUBJECT_PRONOUN} from './lexicon.js';
import {namesOf} from './names.js';
import type {Word} from './words.js';

/** A name is taken for a pronoun at most so many sentences after it was given. */
const REACH = 4;
/** So many sentences are looked into for it: "she" may go on from one to the next. */
const LOOKED_BACK = 10;
/** Longer subjects make a title worse than a pronoun does, in UTF-16 units. */
const SUBJECT_LENGTH = 48;

interface Named {
  readonly text: string;
  /** The number of its sentence. */
  readonly at: number;
}

/** A thing without a name ("the sound") has at most so many words. */
const THING_WORDS = 3;

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several)$/;

/** Whose something is, as the pronoun that stands for them. */
export const OWNERS: Readonly<Record<string, string>> = {his: 'he', her: 'she', its: 'it', their: 'they'};

/** What a form of address before a name says, or in it. */
export function sexOf(words: readonly Word[], at: number): string | undefined {
  const near = words.slice(Math.max(0, at - 1), at + 2).map(({lower}) => lower);
  return near.some((word) => /^(?:mr|sir|lord|king|prince|emperor|pope)$/.test(word))
    ? 'he'
    : near.some((word) => /^(?:mrs|ms|miss|lady|dame|queen|princess|empress)$/.test(word))
      ? 'she'
      : undefined;
}

/** "Four groups", "the Greens", "astronomers"; but not "Williams". */
const isMany = (core: readonly Word[]): boolean => {
  const {lower, capital} = core.at(-1)!;
  return (
    /[^s]s$/.test(lower) && (!capital || DETERMINER.has(core[0]!.lower) || /(?:er|or|ist|ian)s$/.test(lower))
  );
};

/** Remembers the subjects of an article while its sentences are passed in order. */
export class Antecedents {
  readonly #text: string;
  /** Whom "he" or "she" has meant, or "Mr" and "Ms" have told. */
  readonly #sex = new Map<string, string>();
  /** Who was a person before. */
  #other: Named | null = null;
  #count = 0;
  /** Sentences passed and not yet looked into: most are never asked for. */
  #waiting: {readonly at: number; readonly parse: () => ParsedSentence}[] = [];
  #person: Named | null = null;
  #thing: Named | null = null;
  #group: Named | null = null;
  #counted: Named | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Passes a sentence; it is taken apart only if a pronoun soon after needs it. */
  follow(parse: () => ParsedSentence): void {
    this.#waiting.push({at: ++this.#count, parse});
    if (this.#waiting.length > LOOKED_BACK) this.#waiting.shift();
  }

  /** The words that a pronoun stands for, or undefined if nobody was named nearby. */
  resolve(pronoun: string): string | undefined {
    this.#lookBack();
    const named = /^(?:he|she)$/.test(pronoun)
      ? this.#who(pronoun)
      : pronoun === 'they'
        ? this.#group
        : pronoun === 'it'
          ? this.#thing
          : null;
    return named && this.#count - named.at < REACH ? named.text : undefined;
  }

  /** What "the fourth" is one of: the noun counted last nearby ("a second signal"), or undefined. */
  counted(): string | undefined {
    this.#lookBack();
    const named = this.#counted;
    return named && this.#count - named.at < REACH ? named.text : undefined;
  }

  /** The person last named of whom nothing says that another pronoun is theirs. */
  #who(pronoun: string): Named | null {
    return [this.#person, this.#other].find((named) => named && this.fits(named.text, pronoun)) ?? null;
  }

  /** Whether a pronoun may stand for someone, as far as is known. */
  fits(name: string, pronoun: string): boolean {
    return (this.#sex.get(name) ?? pronoun) === pronoun;
  }

  #name(text: string, at: number, sex?: string): void {
    if (sex) this.#sex.set(text, sex);
    if (this.#person?.text !== text) [this.#other, this.#person] = [this.#person, {text, at}];
    else this.#person = {text, at};
  }

  #lookBack(): void {
    for (const {at, parse} of this.#waiting) this.#look(at, parse());
    this.#waiting = [];
  }

  /** Who is still spoken of is still meant. */
  #goesOn(pronoun: string, at: number): void {
    const still = (named: Named | null) => (named && at - named.at < REACH ? {...named, at} : named);
    if (pronoun === 'it') this.#thing = still(this.#thing);
    else if (pronoun === 'they') this.#group = still(this.#group);
    else {
      const who = this.#who(pronoun);
      if (who && at - who.at < REACH) this.#name(who.text, at, pronoun);
    }
  }

  #look(at: number, {words, clauses}: ParsedSentence): void {
    // "For Ann Lee the meeting was …": whom the sentence is about, if no name is its subject.
    const [first] = namesOf(words);
    if (
      first &&
      first.kind !== 'place' &&
      first.from === 1 &&
      !/['’]s?$/.test(words[first.to - 1]!.text) &&
      PREPOSITION.has(words[0]!.lower)
    )
      this.#name(first.text, at, sexOf(words, first.from));
    // "She met Ann Lee, who …": the one who was meant before.
    const opener = clauses[0]?.subject && words[clauses[0].subject.from]!.lower;
    const meant = opener !== undefined && SUBJECT_PRONOUN.has(opener);
    if (meant) this.#goesOn(opener, at);
    // What the main clause is about is meant before what the others are about.
    const ordered = [...clauses].sort((a, b) => Number(a.kind === 'main') - Number(b.kind === 'main'));
    for (const {subject, kind, from, to, body} of ordered) {
      // A subject that stands in another clause was met there.
      if (!subject || (kind !== 'relative' && (subject.from < from || subject.to > to))) continue;
      // "The film, which …": nobody; "she met Ann Lee, who …": not the one who is meant.
      if (kind === 'relative' && (meant || /^(?:which|that)$/.test(words[body - 1]!.lower))) continue;
      const pronoun = words[subject.from]!.lower;
      // "She", "she and Bo Dahl"
      if (SUBJECT_PRONOUN.has(pronoun)) {
        this.#goesOn(pronoun, at);
        continue;
      }
      const phrase = words.slice(subject.from, subject.to);
      // "Her tutor", "the film, her first": of the one who goes on being meant; "Lee, too ill to leave her bed" of Lee.
      const isNamed = namesOf(phrase)[0]?.from === 0;
      const whose = isNamed ? undefined : phrase.find(({lower}) => /^h(?:er|is)$/.test(lower));
      const owner = OWNERS[(whose ?? phrase[0]!).lower];
      if (whose) {
        this.#goesOn(owner!, at);
        continue;
      }
      const comma = phrase.findIndex(({isWord, text}) => !isWord && text !== '.');
      const before = comma > 0 ? phrase.slice(0, comma) : phrase;
      // "The king's envoy, Ann Lee, …"
      const end = phrase.findIndex(({text}, i) => i > comma && text === ',');
      const apposed = phrase.slice(comma + 1, end < 0 ? undefined : end);
      const named =
        comma > 0 && !before.at(-1)!.capital && apposed.length > 0 && apposed.every(({capital}) => capital);
      const core = named ? apposed : before;
      const last = namesOf(core).at(-1) ?? namesOf(phrase).at(-1);
      const text = this.#text.slice(core[0]!.start, core.at(-1)!.end);
      if (core.length === THING_WORDS && ORDINAL.has(core[1]!.lower) && /^\p{Ll}{3,}$/u.test(core[2]!.text))
        this.#counted = {text: core[2]!.text, at};
      if (text.length > SUBJECT_LENGTH || (!last && core.length > THING_WORDS)) continue;
      if (!last && !DETERMINER.has(core[0]!.lower) && !COUNT.test(core[0]!.lower)) continue;
      // "King Henry", "the painter Sir Joseph Lund": nobody's "it".
      const several = core.some(({lower}) => lower === 'and');
      // "Their son Tom": their own, and nobody yet.
      if (!several && !owner && last?.to === core.length && (last.titled || (last.full && last.from > 0)))
        this.#name(last.text, at, sexOf(core, last.from));
      else if (several || isMany(core)) this.#group = {text, at};
      else if (DETERMINER.has(core[0]!.lower)) this.#thing = {text, at};
      else {
        // "Smith" or "Acme": either may be meant until a pronoun decides.
        if (last?.to === core.length && !owner && last.kind !== 'place' && !/ \S$/.test(last.text))
          this.#name(last.text, at, sexOf(core, last.from));
        this.#thing = {text, at};
      }
    }
  }
}
