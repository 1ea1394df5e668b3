// Who or what "he", "she", "it" and "they" are: of all that the sentences before spoke of, what most speaks for.

import {capitalRuns} from './capital-runs.js';
import type {ParsedSentence} from './clause.js';
import {isHappeningNoun} from './lexicon.js';
import {type Mention, type MentionKind, mentionsOf} from './mentions.js';

/** A name is taken for a pronoun at most so many sentences after it was given. */
const REACH = 4;
/** So many sentences are looked into for it: "she" may go on from one to the next. */
const LOOKED_BACK = 10;

/** Names in full are looked for in so much of a text, in UTF-16 units. */
const NAMED_WITHIN = 200_000;

/** What speaks for someone, in sentences: so much nearer might another one be. */
const SUBJECT = 0.5;
const SURE = 1;
const CONFIRMED = 1;

/** What is done to who makes things rather than to the things. */
const OF_BODIES = /^(?:found|form|acquir|renam|nationali|dissol|merg|list|taken|own|b[eo])/;

/** So much more has to speak for whom something is done to. */
const CLEAR = 2;

/** What is spoken of, and in which sentence it was last. */
interface Known extends Mention {
  readonly at: number;
  /** In so many sentences it was what they are about, or was meant by a pronoun. */
  readonly times: number;
}

const MEANT: Readonly<Record<string, MentionKind>> = {he: 'person', she: 'person', it: 'thing', they: 'many'};

/** Remembers what an article speaks of while its sentences are passed in order. */
export class Antecedents {
  readonly #text: string;
  /** Whom "he" or "she" has meant, or "Mr" and "Ms" have told, by the name and by its last word. */
  readonly #sex = new Map<string, string>();
  #surnames: ReadonlyMap<string, string> | undefined;
  #count = 0;
  /** Sentences passed and not yet looked into: most are never asked for. */
  #waiting: {readonly at: number; readonly parse: () => ParsedSentence}[] = [];
  /** In the order in which they were spoken of. */
  #known: readonly Known[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Passes a sentence; it is taken apart only if a pronoun soon after needs it. */
  follow(parse: () => ParsedSentence): void {
    this.#waiting.push({at: ++this.#count, parse});
    if (this.#waiting.length > LOOKED_BACK) this.#waiting.shift();
  }

  /**
   * The words that a pronoun stands for, or undefined if nobody was named nearby.
   *
   * @param done - What was done to it: "sent", of "it was sent".
   * @param doer - Whether only somebody can be meant, and nothing that happens: "it sold the mill".
   */
  resolve(pronoun: string, done = '', doer = false): string | undefined {
    this.#lookBack();
    const made = this.#madeBefore(MEANT[pronoun], done);
    const meant = made ?? this.#meant(pronoun, this.#count);
    // "It was the second recall. In 2014 it withdrew a syrup": the firm.
    if (doer && meant && isHappeningNoun(surname(meant.text).toLowerCase())) return this.company();
    return made ? definite(made.text, pronoun) : meant?.text.replace(/^an? /i, 'The ') || undefined;
  }

  /** "The council passed a law. It was …": the law, if something was done to it; "He built a hut. It …": nothing else is meant. */
  #madeBefore(kind: MentionKind | undefined, done: string): Known | undefined {
    const known = this.#known.filter((mention) => mention.kind === kind && kind !== 'person');
    const object = known.findLast(({role, at}) => role === 'object' && at === this.#count);
    const isOnly = known.every(
      (mention) => (mention.role === 'object' && mention.at < this.#count) || mention === object,
    );
    return object && (isOnly || (object.made && done && !OF_BODIES.test(done))) ? object : undefined;
  }

  /** The name of what "the company" is, or undefined if none was given nearby. */
  company(): string | undefined {
    this.#lookBack();
    const persons = this.#known.flatMap(({kind, sure, text}) => (kind === 'person' && sure ? [text] : []));
    return this.#known.findLast(
      ({kind, role, text}) =>
        kind === 'thing' &&
        role === 'subject' &&
        NAMED.test(text) &&
        !this.#sexOf(text) &&
        !persons.includes(text),
    )?.text;
  }

  /**
   * The words that a pronoun stands for that is no subject ("arrested him"), or undefined if several come into question.
   *
   * @param pronoun - The subject's: "he".
   * @param subject - Who does it, and hence is not meant.
   */
  object(pronoun: string, subject: string | undefined): string | undefined {
    this.#lookBack();
    const kind = MEANT[pronoun];
    const reach = kind === 'person' ? REACH : 1;
    const open = this.#known
      .filter(
        (known) =>
          known.kind === kind &&
          this.#count - known.at < reach &&
          !isSame(known.text, subject) &&
          (kind !== 'person' || (known.beside !== pronoun && this.#fits(known.text, pronoun))),
      )
      .sort((a, b) => this.#weight(b, pronoun) - this.#weight(a, pronoun));
    const [best] = open;
    const other = best && open.find(({text}) => !isSame(text, best.text));
    if (!best || (other && this.#weight(best, pronoun) - this.#weight(other, pronoun) < CLEAR))
      return undefined;
    return best.text || undefined;
  }

  /** Whether a pronoun may stand for a name of its own sentence: nothing tells otherwise, and nobody else is likelier. */
  mayBe(name: string, pronoun: string): boolean {
    this.#lookBack();
    if (!this.#fits(name, pronoun)) return false;
    if (name.includes(' ') || this.#isSurname(name)) return true;
    const other = this.#meant(pronoun, this.#count);
    return !other || this.#sexOf(other.text) !== pronoun;
  }

  /** With which first name the article first gives a surname in full. */
  #firstName(of: string): string | undefined {
    this.#surnames ??= surnamesIn(this.#text.slice(0, NAMED_WITHIN));
    return this.#surnames.get(of);
  }

  #isSurname(name: string): boolean {
    return this.#firstName(name) !== undefined;
  }

  /** Whether somebody else is first called by the surname: "Bo Lee", after Ann Lee. */
  #isKin(name: string): boolean {
    return name.includes(' ') && (this.#firstName(surname(name)) ?? name)[0] !== name[0];
  }

  #sexOf(name: string): string | undefined {
    return this.#sex.get(name) ?? (this.#isKin(name) ? undefined : this.#sex.get(surname(name)));
  }

  #fits(name: string, pronoun: string): boolean {
    return (this.#sexOf(name) ?? pronoun) === pronoun;
  }

  /** What a pronoun in a sentence means that comes right after the sentence `at`. */
  #meant(pronoun: string, at: number): Known | undefined {
    const kind = MEANT[pronoun];
    const open = this.#known.filter(
      (known) =>
        known.kind === kind &&
        // Who is only spoken of may be meant by the next sentence.
        at - known.at < (known.role === 'beside' ? 1 : REACH) &&
        this.#isOpen(known, pronoun),
    );
    let best: Known | undefined;
    let most = -Infinity;
    for (const known of open) {
      // "Lee beat Dahl. He …": Lee, though Dahl may be known better.
      if (known.role === 'object' && open.some((other) => other.role !== 'object' && other.at >= known.at))
        continue;
      const weight = this.#weight(known, pronoun);
      if (weight >= most) [best, most] = [known, weight];
    }
    return best && this.#isRivalled(best) ? undefined : best;
  }

  /** "Doctors came. Lee read her letters. They …": the letters or the doctors. */
  #isRivalled({kind, at, times}: Known): boolean {
    return (
      kind !== 'person' &&
      times < 2 &&
      this.#known.some((other) => other.kind === kind && other.role === 'object' && other.at > at)
    );
  }

  /** Whether nothing says that another pronoun is theirs. */
  #isOpen({kind, text, beside, role}: Known, pronoun: string): boolean {
    // "They gave Lee a medal": he, if "he" has been Lee before.
    if (role === 'object' && (kind !== 'person' || this.#sexOf(text) !== pronoun)) return false;
    if (kind === 'person') return beside !== pronoun && this.#fits(text, pronoun);
    return kind !== 'thing' || !this.#sexOf(text);
  }

  #weight({at, kind, role, sure, text}: Known, pronoun: string): number {
    // "The dam burst, the board said": the dam.
    if (kind !== 'person') return at - (role === 'beside' ? SUBJECT : 0);
    const isSure = sure || this.#isSurname(text);
    const confirmed = this.#sexOf(text) === pronoun;
    return at + (role === 'subject' ? SUBJECT : 0) + (isSure ? SURE : 0) + (confirmed ? CONFIRMED : 0);
  }

  #lookBack(): void {
    for (const {at, parse} of this.#waiting) {
      this.#known = this.#known.filter((known) => at - known.at < REACH);
      for (const mention of mentionsOf(this.#text, parse())) this.#meet(mention, at);
    }
    this.#waiting = [];
  }

  #meet(mention: Mention, at: number): void {
    const {kind, sure, bound, text, owns, role} = mention;
    if (owns && !this.#isSurname(surname(text))) return;
    if (kind === 'pronoun') {
      // Who is still spoken of is still meant.
      const still = this.#meant(text, at - 1);
      const kind = MEANT[text]!;
      if (role === 'object') {
        if (still) this.#meet({...still, role, made: true}, at);
      } else if (still)
        this.#meet({...still, role: 'subject', sex: kind === 'person' ? text : undefined}, at);
      // Somebody or something is meant, and nothing that is known.
      else this.#meet({kind, text: '', role: 'subject'}, at);
      return;
    }
    const isPerson = /s?he/.test(bound ?? '') && (sure || this.#isSurname(text));
    const sex = mention.sex ?? (isPerson ? bound : undefined);
    if (sex && text) {
      this.#sex.set(text, sex);
      if (!this.#isKin(text)) this.#sex.set(surname(text), sex);
    }
    const same = (known: Known) => known.kind === kind && known.text === text && known.role === mention.role;
    const times = 1 + (this.#known.find(same)?.times ?? 0);
    this.#known = [...this.#known.filter((known) => !same(known)), {...mention, at, times}];
  }
}

/** A name without an article, and nothing but a name. */
const NAMED =
  /^(?!(?:The|An?|Net|Profit|Revenue|Sales|Results|Earnings|Moreover|Traffic|Trade|Demand|Output|Production|Construction|Work|Money|Business)\b)(?:\p{Lu}\S*(?: (?:of|and|amp|&) | |$))+$/u;

/** Whether one name is the end of the other: "Ann Lee", "Lee". */
export const isSame = (name: string, other: string | undefined): boolean =>
  other !== undefined && (name.endsWith(other) || other.endsWith(name));

const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The last words of the names in full, with the first words they first have; the first of those that a double name ends: "Lee Min-ho". */
function surnamesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {words, full} of capitalRuns(text)) {
    const [first, last] = [words[0]!, words.at(-1)!];
    if (full && !found.has(last)) found.set(last, first);
    if (words.length > 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last)) found.set(words.at(-2)!, first);
  }
  return found;
}

/** "a red warning" is "the red warning" from then on; undefined for what cannot be said again so. */
export function definite(name: string, pronoun: string): string | undefined {
  const [first = ''] = name.split(' ', 1);
  if (
    !name ||
    /^(?:its|his|her|their|this|that|these|those|some|any|each|every|no|one|all|both)$/i.test(first)
  )
    return undefined;
  // "Emails" opened its sentence, "Greens" have a capital of their own.
  if (/^the[my]$/.test(pronoun) && /^\p{Lu}\p{Ll}+s$/u.test(name)) return undefined;
  if (/^(?:an?|the)$/i.test(first)) return `the${name.slice(first.length)}`;
  return /^(?:\d|\p{Ll})/u.test(name) ? `the ${name}` : name;
}
