// Whom or what "him", "her", "it" and "them" mean behind the verb of a title, where nothing else can be meant.

import {definite, isSame} from './antecedents.js';
import {type Clause, clausesBefore, type ParsedSentence} from './clause.js';
import {coreOf} from './core-phrase.js';
import {directObject, pronounObject} from './direct-object.js';
import {DETERMINER, FUNCTION_WORDS, PREPOSITION, SAYING, SUBJECT_PRONOUN} from './lexicon.js';
import {isPlural} from './plural.js';
import type {Setting} from './setting.js';
import {subjectName} from './stands-for.js';
import {TITLE_COMFORTABLE, TITLE_MAX} from './title-length.js';
import {lowerAt, type Word} from './words.js';

/** The pronoun of a subject that means the same. */
const AS_SUBJECT: Readonly<Record<string, string>> = {him: 'he', her: 'she', it: 'it', them: 'they'};

/** "Police arrested him": whom, unless the title gets long or somebody else may be meant. */
export function withObjectNamed(
  title: string,
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
): string {
  const {verb} = clause;
  const pronoun = verb && pronounObject(parsed.words, verb);
  if (!pronoun) return title;
  const told = ` ${parsed.words[verb.head]!.text} ${pronoun.text}`;
  const at = title.indexOf(told);
  const end = at + told.length;
  if (at < 0 || /^[\p{L}\p{N}'’-]/u.test(title.slice(end))) return title;
  const who = objectMeant(setting, parsed, clause, pronoun.text);
  if (!who || title.includes(who) || title.length + who.length > TITLE_COMFORTABLE) return title;
  return `${title.slice(0, end - pronoun.text.length)}${who}${title.slice(end)}`;
}

const TOLD_BY = /, (he|she|it|they)(?= (?:said|says|told|tells|added|wrote)\b)/;

/** "The bridge is safe, he told parliament": who. */
export function withTellerNamed(title: string, {antecedents}: Setting): string {
  const [told, pronoun] = TOLD_BY.exec(title) ?? [];
  const who = pronoun && antecedents.resolve(pronoun);
  return !who || title.includes(who) || title.length + who.length > TITLE_MAX
    ? title
    : title.replace(told!, `, ${who}`);
}

/** What the clauses before it in the sentence leave open, else what the sentences before it do. */
function objectMeant(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined {
  const subject = subjectName(setting, parsed, clause);
  const near = named(setting, parsed, clause, pronoun).filter((name) => !isSame(name, subject));
  if (near.length > 0) return near.length === 1 ? definite(near[0]!, pronoun) : undefined;
  if (/^(?:it|them)$/.test(pronoun) && opensWithThing(parsed.words, clause)) return undefined;
  const who = setting.antecedents.object(AS_SUBJECT[pronoun]!, subject);
  return who && definite(who, pronoun);
}

/** Who and what the clauses before this one speak of that the pronoun may stand for; '' for what has no short name. */
function named(
  {text, antecedents}: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string[] {
  const {words} = parsed;
  const as = AS_SUBJECT[pronoun]!;
  const found = clausesBefore(parsed, clause).flatMap((other) => {
    const object = directObject(words, other);
    return [other.subject, object].flatMap((phrase) => {
      if (!phrase || (phrase === object && goesOnTo(words, phrase, clause))) return [];
      const first = words[phrase.from]!;
      // "A doctor said that Lee had left it": it is no doctor.
      if (as === 'it' && phrase === other.subject && isSaying(words, other)) return [];
      if (PREPOSITION.has(first.lower)) return [''];
      if (SUBJECT_PRONOUN.has(first.lower)) return first.lower === as ? [antecedents.resolve(as) ?? ''] : [];
      const many = isPlural(words.slice(phrase.from, phrase.to), phrase.from === 0 ? () => false : undefined);
      const isPerson = first.capital && words[phrase.to - 1]!.capital && !FUNCTION_WORDS.has(first.lower);
      const fits = as === 'they' ? many : as === 'it' ? !many && !isPerson : isPerson && !many;
      return fits ? [coreOf(text, words.slice(phrase.from, phrase.to)) ?? ''] : [];
    });
  });
  return [...new Set(found)];
}

/** "marks the anniversary of the party that has ruled it": what a clause is a part of, it cannot speak of as "it". */
const goesOnTo = (words: readonly Word[], phrase: {readonly to: number}, {kind, subject}: Clause): boolean =>
  kind === 'relative' &&
  subject !== undefined &&
  lowerAt(words, phrase.to) === 'of' &&
  !words.slice(phrase.to, subject.from).some(({text}) => text === ',');

const isSaying = (words: readonly Word[], {verb}: Clause): boolean =>
  verb !== undefined && SAYING.has(words[verb.head]!.lower);

/** "Despite the pact, Lee broke it": a thing that the clause has named itself in what opens it. */
const opensWithThing = (words: readonly Word[], {from, subject}: Clause): boolean =>
  words.slice(from, subject?.from ?? from).some(({lower}) => DETERMINER.has(lower));
