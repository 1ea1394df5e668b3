// Who or what a pronoun means that its own sentence has named, or else those before it.

import {type Clause, clausesBefore, isPronoun, type ParsedSentence} from './clause.js';
import {coreOf} from './core-phrase.js';
import {directObject} from './direct-object.js';
import {BE, COORDINATOR, DETERMINER, FUNCTION_WORDS, SUBJECT_PRONOUN} from './lexicon.js';
import {OWNERS, sexOf} from './mentions.js';
import {pastBe} from './plural.js';
import {COMMON_START} from './names.js';
import type {Setting} from './setting.js';
import {antecedent} from './noun-before.js';
import type {Word} from './words.js';

/** Who or what a clause is about: the name without appositions, or what a pronoun stands for. */
export function subjectName(setting: Setting, parsed: ParsedSentence, clause: Clause): string | undefined {
  const {words} = parsed;
  const {subject} = clause;
  if (!subject) return undefined;
  const {lower, text: first} = words[subject.from]!;
  if (isPronoun(words, subject)) return meantBy(setting, parsed, clause, lower) ?? first;
  return coreOf(setting.text, words.slice(subject.from, subject.to));
}

/** Who or what a pronoun in a clause means: one whom its sentence has named, else the likeliest of those before. */
export const meantBy = (
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined =>
  standsFor(setting, parsed, clause, pronoun) ??
  setting.antecedents.resolve(pronoun, clause.verb?.passive ? parsed.words[clause.verb.head]!.lower : '');

/** "It is hoped …", "it was announced that …": nothing is meant by "it". */
export function isImpersonal({words, clauses}: ParsedSentence, clause: Clause): boolean {
  const head = words[clause.verb!.head]!.lower;
  const next = words[clause.verb!.head + 1]?.lower;
  if (
    /^(?:hoped|expected|believed|thought|feared|estimated|alleged|rumoured|assumed|seems|appears|seemed|appeared|emerged)$/.test(
      head,
    ) &&
    next !== 'to'
  )
    return true;
  // "It was agreed in May to hold …", "it took a year to build it"
  if (
    (head === 'took' || (clause.verb!.passive && /^(?:agreed|decided|resolved)$/.test(head))) &&
    words.slice(clause.verb!.head, clause.to).some(({lower}) => lower === 'to')
  )
    return true;
  // "it was clear that …"
  return (
    next === 'that' ||
    (BE.has(head) && words[clause.verb!.head + 2]?.lower === 'that') ||
    clauses[clauses.indexOf(clause) + 1]?.kind === 'content'
  );
}

/** Who or what a pronoun means that the same sentence has named. */
function standsFor(
  {text, antecedents}: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined {
  const {words, verbs} = parsed;
  const earlier = clausesBefore(parsed, clause);
  const phrase = (subject: Clause['subject']) =>
    subject && coreOf(text, words.slice(subject.from, subject.to));
  const named = ({subject}: Clause) => {
    const first = subject && words[subject.from]!.lower;
    // "Its owner said that it had …": not the owner. "There were some who …": nobody.
    const isNone =
      !first ||
      /^(?:there|hardly|nobody|no|none)$/.test(first) ||
      SUBJECT_PRONOUN.has(first) ||
      OWNERS[first] === pronoun;
    return isNone ? [] : [subject];
  };
  const before = earlier.flatMap(named);
  const other = OTHER[pronoun];
  // "Lee left; Dahl stayed until he died": the one whose clause it goes with.
  if (other)
    return (
      phrase(
        (clause.kind === 'subordinate' ? [...before].reverse() : before)
          .map((subject) => (clause.kind === 'relative' ? subject : nameIn(words, subject)))
          .find(
            // A name: "Smith’s birthday" is not he, nor are the police, and Mr Smith is not she.
            ({from, to}) =>
              words[from]!.capital &&
              words[to - 1]!.capital &&
              !COMMON_START.has(words[to - 1]!.lower) &&
              !FUNCTION_WORDS.has(words[from]!.lower) &&
              (sexOf(words, from) ?? pronoun) === pronoun &&
              antecedents.mayBe(text.slice(words[from]!.start, words[to - 1]!.end), pronoun),
          ),
      ) ?? phrase(marriedTo(words, earlier, other))
    );
  const isMany = (subject: NonNullable<Clause['subject']>) =>
    (pastBe(words, subject) === 'were') === (pronoun === 'they');
  const near = clause.kind === 'subordinate' ? antecedent(words, verbs, clause.from) : undefined;
  if (before.length > 0 && near && DETERMINER.has(words[near.from]!.lower) && isMany(near))
    return phrase(near);
  // "The bank, which Lee had founded, said that it …": the bank, not who is told of in passing.
  // "The firm grew when war broke out and in May it …": not the war.
  const joined = COORDINATOR.has(words[clause.from]!.lower);
  const main = (kinds: RegExp) => earlier.filter(({kind}) => kinds.test(kind)).flatMap(named);
  const own = main(/^(?!rel)/);
  return phrase(
    (joined ? main(/^main/).findLast(isMany) : undefined) ??
      own.findLast(isMany) ??
      before.findLast(isMany) ??
      // "The guards broke the gate; it was mended": not they.
      own.filter(({to}) => pronoun === 'they' || !/^\p{Ll}+s$/u.test(words[to - 1]!.text)).at(-1),
  );
}

const OTHER: Readonly<Record<string, string>> = {he: 'she', she: 'he'};

/** "He married Ann Lee in 1880; | she left": the full name beside the other pronoun. */
function marriedTo(words: readonly Word[], before: readonly Clause[], other: string): Clause['subject'] {
  const clause = before.findLast(({subject}) => subject && words[subject.from]!.lower === other);
  const object = clause && directObject(words, clause);
  return object &&
    object.to > object.from + 1 &&
    words.slice(object.from, object.to).every(({capital}) => capital)
    ? object
    : undefined;
}

/** "the young Ann Lee": Ann Lee. */
function nameIn(words: readonly Word[], subject: NonNullable<Clause['subject']>) {
  const {from, to} = subject;
  const name = words.findIndex(({capital}, i) => i > from + 1 && i < to && capital);
  return name > 0 && name + 1 < to && DETERMINER.has(words[from]!.lower) && !words[name - 1]!.capital
    ? {from: name, to}
    : subject;
}
