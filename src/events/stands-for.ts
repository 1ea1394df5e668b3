// Who or what a pronoun means that its own sentence has named, or else those before it.

import {type Clause, clausesBefore, isPronoun, type ParsedSentence} from './clause.js';
import {coreOf} from './core-phrase.js';
import {directObject, isObject, pronounObject} from './direct-object.js';
import {
  BE,
  COORDINATOR,
  DETERMINER,
  FUNCTION_WORDS,
  isHappeningNoun,
  ORDINAL,
  PERFORMING,
  SAYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from './lexicon.js';
import {isSomebody, OWNERS, sexOf} from './mentions.js';
import {isNameIn, isPlural, pastBe} from './plural.js';
import {COMMON_START} from './names.js';
import type {Setting} from './setting.js';
import {antecedent} from './noun-before.js';
import type {VerbGroup} from './verb-group.js';
import {lowerAt, type Word} from './words.js';

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
export function meantBy(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined {
  const {antecedents} = setting;
  const meant =
    pronoun === 'it' && wasObject(parsed, clause)
      ? antecedents.object(pronoun, undefined)
      : (standsFor(setting, parsed, clause, pronoun) ??
        antecedents.resolve(
          pronoun,
          clause.verb ? deed(parsed.words, clause.verb) : '',
          isDoer(parsed.words, clause),
        ) ??
        namedAhead(setting, parsed, clause, pronoun));
  return meant && isOneOfMany(parsed, clause) && !namesHappening(meant) ? undefined : meant;
}

const namesHappening = (name: string): boolean => name.toLowerCase().split(/\W+/).some(isHappeningNoun);

/** "It was the third defeat", "… the worst crash": one more of what happens, and nobody's name but that of such a thing. */
const isOneOfMany = ({words}: ParsedSentence, {verb}: Clause): boolean =>
  verb !== undefined &&
  BE.has(words[verb.head]!.lower) &&
  (ORDINAL.has(lowerAt(words, verb.head + 2)) || /(?:.est|^worst)$/.test(lowerAt(words, verb.head + 2))) &&
  isHappeningNoun(lowerAt(words, verb.head + 3));

/** Whether only somebody can do it: "it withdrew a tablet", but "it killed 12 people", "it began". */
const isDoer = (words: readonly Word[], clause: Clause): boolean =>
  clause.verb !== undefined &&
  DOING.test(words[clause.verb.head]!.lower) &&
  directObject(words, clause) !== undefined;

const DOING =
  /^(?:(?:acquir|appoint|approv|hir|issu|launch|mov|offer|open|order|pledg|promis|publish|pull|recall|reject|releas|replac|resum|sign)ed|bought|sold|sued|withdrew|withdrawn)$/;

/** What is done to what a verb is about, as by somebody: "it was sent", "it began" (was opened). */
const deed = (words: readonly Word[], {head, passive}: VerbGroup): string => {
  const {lower} = words[head]!;
  return passive ? lower : /^(?:open|began|last)/.test(lower) && !isObject(words[head + 1]) ? 'opened' : '';
};

/** "The troops besieged it, and it fell": the same. */
const wasObject = (parsed: ParsedSentence, clause: Clause): boolean =>
  clausesBefore(parsed, clause).some(
    ({verb}) => verb && verb.head + 1 < clause.from && pronounObject(parsed.words, verb)?.lower === 'it',
  );

/** "It is hoped …", "it was announced that …": nothing is meant by "it"; but by "it hoped …", "it said that …". */
export function isImpersonal({words, clauses}: ParsedSentence, clause: Clause): boolean {
  const {head, passive} = clause.verb!;
  const verb = words[head]!.lower;
  const next = words[head + 1]?.lower;
  const goesOn = next === 'that' || clauses[clauses.indexOf(clause) + 1]?.kind === 'content';
  if (passive)
    return (
      goesOn ||
      (next !== 'to' && SUPPOSED.test(verb)) ||
      // "It was agreed in May to hold …"
      (/^(?:agreed|decided|resolved)$/.test(verb) && isToDo(words, clause))
    );
  // "It took a year to build it", "it was clear that …"
  if (verb === 'took') return isToDo(words, clause);
  if (!BE.has(verb)) return (goesOn && !isTelling(verb)) || (next !== 'to' && SEEMS.test(verb));
  return goesOn || words[head + 2]?.lower === 'that';
}

const SUPPOSED = /^(?:hoped|expected|believed|thought|feared|estimated|alleged|rumoured|assumed)$/;
const SEEMS = /^(?:emerged|(?:rain|snow|hail)ed|(?:seem|appear)(?:s|ed))$/;

/** Verbs of somebody who says or supposes: "it feared that …". */
const isTelling = (verb: string): boolean => SAYING.has(verb) || PERFORMING.has(verb) || SUPPOSED.test(verb);

const isToDo = (words: readonly Word[], {verb, to}: Clause): boolean =>
  words.slice(verb!.head, to).some(({lower}) => lower === 'to');

/** Who or what a pronoun means that the same sentence has named. */
function standsFor(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined {
  const {words} = parsed;
  const earlier = clausesBefore(parsed, clause);
  const naming = earlier.filter((one): one is Naming => names(words, one, pronoun));
  const other = OTHER[pronoun];
  const meant =
    warned(words, clause, earlier.at(-1)) ??
    (other
      ? (personNamed(setting, words, naming, clause, pronoun) ?? marriedTo(words, earlier, other))
      : thingNamed(parsed, naming, clause, pronoun));
  return meant && coreOf(setting.text, words.slice(meant.from, meant.to));
}

/** "Lee warned Bo Dahl | he would lose": he who is warned. */
function warned(words: readonly Word[], {kind}: Clause, last: Clause | undefined): Clause['subject'] {
  if (kind !== 'content' || !last?.verb || !/^(?:warn|remind)ed$/.test(words[last.verb.head]!.lower))
    return undefined;
  return directObject(words, last);
}

type Subject = NonNullable<Clause['subject']>;
/** A clause whose subject names somebody or something whom a pronoun may mean. */
type Naming = Clause & {readonly subject: Subject};

function names(words: readonly Word[], {subject}: Clause, pronoun: string): boolean {
  const first = subject && words[subject.from]!.lower;
  // "There were some who …": nobody. "Its owner said that it had …": not the owner.
  return (
    first !== undefined &&
    !/^(?:there|hardly|nobody|no|none)$/.test(first) &&
    !SUBJECT_PRONOUN.has(first) &&
    OWNERS[first] !== pronoun
  );
}

/** "Before she moved to Rome in 1990, | Ann Lee lived in Oslo": she whom the main clause names, if nobody was named before. */
function namedAhead(
  setting: Setting,
  {words, clauses}: ParsedSentence,
  {from, to}: Clause,
  pronoun: string,
): string | undefined {
  if (from > 0 || !SUBORDINATOR.has(words[0]!.lower)) return undefined;
  const main = clauses.find((clause): clause is Naming => clause.from >= to && names(words, clause, pronoun));
  if (main?.kind !== 'main') return undefined;
  const {subject} = main;
  const isFit = OTHER[pronoun]
    ? personNamed(setting, words, [main], main, pronoun) !== undefined
    : isMany(words, subject) === (pronoun === 'they');
  return isFit ? coreOf(setting.text, words.slice(subject.from, subject.to)) : undefined;
}

/** Whom "he" or "she" means among those named before. */
function personNamed(
  {text, antecedents}: Setting,
  words: readonly Word[],
  naming: readonly Naming[],
  {kind}: Clause,
  pronoun: string,
): Subject | undefined {
  // "Lee left; Dahl stayed until he died": the one whose clause it goes with.
  return (kind === 'subordinate' ? [...naming].reverse() : naming)
    .map(({subject}) => (kind === 'relative' ? subject : nameIn(words, subject)))
    .find(
      ({from, to}) =>
        (isName(words[from]!, words[to - 1]!) || isSomebody(words.slice(from, to))) &&
        // "Doctors said he …"
        !isPlural(words.slice(from, to), (word) => isNameIn(text, word)) &&
        (sexOf(words, to - 1) ?? sexOf(words, from) ?? pronoun) === pronoun &&
        antecedents.mayBe(text.slice(words[from]!.start, words[to - 1]!.end), pronoun),
    );
}

/** "Nouri al-Maliki"; "Smith’s birthday" is nobody, nor are the police. */
const isName = (first: Word, last: Word): boolean =>
  first.capital &&
  /\p{Lu}/u.test(last.text) &&
  !COMMON_START.has(last.lower) &&
  !FUNCTION_WORDS.has(first.lower);

/** What "it", or who "they", means among those named before. */
function thingNamed(
  {words, verbs}: ParsedSentence,
  naming: readonly Naming[],
  {kind, from}: Clause,
  pronoun: string,
): Subject | undefined {
  const fits = (subject: Subject) => isMany(words, subject) === (pronoun === 'they');
  const near = kind === 'subordinate' ? antecedent(words, verbs, from) : undefined;
  if (naming.length > 0 && near && DETERMINER.has(words[near.from]!.lower) && fits(near)) return near;
  const joined = COORDINATOR.has(words[from]!.lower);
  const own = naming.filter((clause) => clause.kind !== 'relative');
  return (
    // "The firm grew when war broke out and in May it …": not the war.
    (
      own.findLast((clause) => joined && clause.kind === 'main' && fits(clause.subject)) ??
      // "The bank, which Lee had founded, said that it …": the bank, not who is told of in passing.
      own.findLast(({subject}) => fits(subject)) ??
      naming.findLast(({subject}) => fits(subject)) ??
      // "The guards broke the gate; it was mended": not they.
      own.findLast(({subject}) =>
        pronoun === 'they'
          ? !/^an?$/.test(words[subject.from]!.lower)
          : !/^\p{Ll}+s$/u.test(words[subject.to - 1]!.text),
      )
    )?.subject
  );
}

const isMany = (words: readonly Word[], subject: Subject): boolean => pastBe(words, subject) === 'were';

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
function nameIn(words: readonly Word[], subject: Subject): Subject {
  const {from, to} = subject;
  const name = words.findIndex(({capital}, i) => i > from + 1 && i < to && capital);
  return name > 0 && name + 1 < to && DETERMINER.has(words[from]!.lower) && !words[name - 1]!.capital
    ? {from: name, to}
    : subject;
}
