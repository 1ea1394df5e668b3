// The title of a clause with its subject, wherever that stands: in front of the verb, in the clause before, or
// behind a pronoun.

import type {TextSpan} from '../article/article.js';
import {type Clause, isPronoun, type ParsedSentence} from './clause.js';
import {OWNERS, sexOf} from './mentions.js';
import {pastBe} from './plural.js';
import {antecedent} from './subjects.js';
import {
  BY_ITSELF,
  DETERMINER,
  IRREGULAR_PARTICIPLE,
  isHappeningNoun,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from './lexicon.js';
import {clauseSpan, type Setting} from './setting.js';
import {clauseTitle, TITLE_MAX} from './title.js';
import type {Word} from './words.js';

/** The title of a clause with its subject, wherever that stands. */
export function titleOf(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  span: TextSpan,
  dates: readonly TextSpan[],
): string {
  return owned(withSubject(setting, parsed, clause, span, dates), setting, parsed, clause);
}

/** A longer owner makes a title worse than a pronoun does, in UTF-16 units. */
const OWNER_LENGTH = 32;

/** "His army was beaten": Lee’s army. */
function owned(title: string, setting: Setting, parsed: ParsedSentence, clause: Clause): string {
  const pronoun = /^(?:His|Her|Its|Their) (?!own\b)/.exec(title)?.[0];
  if (!pronoun) return title;
  const he = OWNERS[pronoun.trim().toLowerCase()]!;
  const who = standsFor(setting, parsed, clause, he) ?? setting.antecedents.resolve(he);
  const rest = title.slice(pronoun.length);
  if (
    !who ||
    /['’]s /.test(who) ||
    who.length > OWNER_LENGTH ||
    rest.includes(who) ||
    who.length + title.length > TITLE_MAX
  )
    return title;
  // A name, or for what is no person "the …" too.
  if (
    !/^(?:\p{Lu}(?!hat\b)|the )/u.test(who) ||
    /^(?:Its?|His|Her|Their)\b|^(?:[Tt]he .*s|(?:Most|Some|All|Many|One)\b.*)$/.test(who)
  )
    return title;
  return `${who.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}${who.endsWith('s') ? '’' : '’s'} ${rest}`;
}

/** Who or what a clause is about: the name without appositions, or what a pronoun stands for. */
export function subjectName(setting: Setting, parsed: ParsedSentence, clause: Clause): string | undefined {
  const {text, antecedents} = setting;
  const {words} = parsed;
  const {subject} = clause;
  if (!subject) return undefined;
  const {lower, text: first} = words[subject.from]!;
  if (isPronoun(words, subject))
    return standsFor(setting, parsed, clause, lower) ?? antecedents.resolve(lower) ?? first;
  return coreOf(text, words.slice(subject.from, subject.to));
}

function withSubject(
  setting: Setting,
  parsed: ParsedSentence,
  clause: Clause,
  span: TextSpan,
  dates: readonly TextSpan[],
): string {
  const {text, antecedents} = setting;
  const {words, verbs, clauses} = parsed;
  const {subject, verb} = clause;
  if (!subject || !verb) return clauseTitle(text, {clause: span, dates});
  const head = words[verb.head]!.text;
  const [first, last] = [words[subject.from]!, words[subject.to - 1]!];
  const inClause = subject.from >= clause.from && subject.to <= clause.to;
  // Clauses inside this one tell of something else.
  const drop = [
    ...dates,
    ...clauses
      .filter(({from, to}) => from > clause.from && to < clause.to)
      .map(({from, to}) => clauseSpan(parsed, from, to)),
  ];
  const object = inClause ? relativeObject(text, parsed, clause, span.end, dates) : undefined;
  const fromVerb = {start: words[verb.first]!.start, end: span.end};
  // "She" or "she and Bo Dahl".
  const pronoun = SUBJECT_PRONOUN.has(first.lower) && words[subject.from + 1]?.lower === 'and' && inClause;
  if (pronoun || isPronoun(words, subject)) {
    const who =
      first.lower === 'it' && isImpersonal(parsed, clause)
        ? undefined
        : (standsFor(setting, parsed, clause, first.lower) ?? antecedents.resolve(first.lower));
    return clauseTitle(text, {
      clause: inClause ? {start: first.start, end: span.end} : fromVerb,
      subject: `${who ?? first.text}${pronoun ? ' and' : ''}`,
      replaced: first,
      ...(object ? {object} : {}),
      dates: drop,
      verb: head,
    });
  }
  if (inClause && words[clause.from]!.lower === 'whose') {
    const owner = antecedent(words, verbs, clause.from);
    if (owner)
      return clauseTitle(text, {
        clause: {start: first.start, end: span.end},
        subject: `${text.slice(words[owner.from]!.start, words[owner.to - 1]!.end)}’s`,
        dates: drop,
        verb: head,
      });
  }
  const meant = inClause ? nounOfOne(parsed, clause) : undefined;
  if (meant !== undefined)
    return clauseTitle(text, {
      clause: {start: words[subject.from + 2]!.start, end: span.end},
      subject: `the ${meant}`,
      dates: drop,
      verb: head,
    });
  if (object)
    return clauseTitle(text, {
      clause: {start: first.start, end: span.end},
      dates: drop,
      object,
      verb: head,
    });
  if (inClause) {
    // What opens the clause before its subject is left out, unless little would be left.
    const start = span.end - first.start >= OPENING_KEPT ? first.start : span.start;
    const whole = clauseTitle(text, {clause: {start, end: span.end}, dates: drop, verb: head});
    const core = nameOf(text, words.slice(subject.from, subject.to));
    // "…, Ann Lee, ruled": the comma belongs to what is left out before.
    if (start !== span.start && words[subject.to]?.text === ',' && subject.to + 1 >= verb.first)
      return clauseTitle(text, {
        clause: fromVerb,
        subject: core ?? text.slice(first.start, last.end),
        dates: drop,
        verb: head,
      });
    return core &&
      (whole.length > APPOSITION_KEPT || (first.lower in OWNERS && /^\p{Lu}\S* \p{Lu}/u.test(core)))
      ? clauseTitle(text, {clause: fromVerb, subject: core, dates: drop, verb: head})
      : whole;
  }
  // The subject stands in another clause: "…, who was appointed in 2009", "… and moved to Paris".
  return clauseTitle(text, {
    clause: clause.kind === 'relative' ? fromVerb : {start: words[clause.body]!.start, end: span.end},
    subject: `${nameOf(text, words.slice(subject.from, subject.to)) ?? text.slice(first.start, last.end)}${leftOut(parsed, clause, dates)}`,
    dates: drop,
    verb: head,
  });
}

/** "Neil Cass, whom she | married in 1987": Neil Cass, if the verb has no object but what "whom" stands for. */
function relativeObject(
  text: string,
  {words, verbs}: ParsedSentence,
  {kind, from, body, verb}: Clause,
  end: number,
  dates: readonly TextSpan[],
): string | undefined {
  const pronoun = words[body - 1]?.lower ?? '';
  if (kind !== 'relative' || !/^(?:whom|which|that)$/.test(pronoun) || verb!.passive) return undefined;
  const next = words[verb!.head + 1];
  if (
    next?.isWord &&
    next.end <= end &&
    !/^(?:from|at|in|after|before|during|for|as|by|off|out|up)$/.test(next.lower) &&
    !dates.some((date) => date.start <= next.start && next.start < date.end)
  )
    return undefined;
  const noun = antecedent(words, verbs, from);
  // "so high that", "it is there that"
  if (!noun || (pronoun === 'that' && !/^(?:the|an?)$/.test(words[noun.from]!.lower))) return undefined;
  return text.slice(words[noun.from]!.start, words[noun.to - 1]!.end);
}

/** "was captured and, in May, | executed": the auxiliary that the second participle shares with the first. */
function leftOut({words, clauses}: ParsedSentence, clause: Clause, dates: readonly TextSpan[]): string {
  const {verb, kind} = clause;
  const before = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast((other) => other.verb && other.verb.first < other.verb.head)?.verb;
  if (!verb || kind === 'relative' || verb.first !== verb.head || !before?.passive) return '';
  const be = words[before.first]!.lower;
  const {lower} = words[verb.head]!;
  const next = words[verb.head + 1];
  // Nothing follows that it could be done to.
  const takes =
    next?.isWord &&
    !dates.some(({start, end}) => start <= next.start && next.start < end) &&
    !/^(?:in|by|at|on|near|again|there)$/.test(next.lower);
  return /^(?:was|were)$/.test(be) && !takes && lower.endsWith('ed') && !BY_ITSELF.has(lower) ? ` ${be}` : '';
}

/** A clause keeps what opens it ("In Rome, …") if less than this would be left, in UTF-16 units. */
const OPENING_KEPT = 22;

/** Titles longer than this lose the appositions of their subject. */
const APPOSITION_KEPT = 70;

/** "It is hoped …", "it was announced that …": nothing is meant by "it". */
function isImpersonal({words, clauses}: ParsedSentence, clause: Clause): boolean {
  const head = words[clause.verb!.head]!.lower;
  const next = words[clause.verb!.head + 1]?.lower;
  if (
    /^(?:hoped|expected|believed|thought|feared|estimated|alleged|rumoured|assumed|seems|appears|seemed|appeared|emerged)$/.test(
      head,
    ) &&
    next !== 'to'
  )
    return true;
  return next === 'that' || clauses[clauses.indexOf(clause) + 1]?.kind === 'content';
}

/** Who or what a pronoun means that the same sentence has named. */
function standsFor(
  {text, antecedents}: Setting,
  {words, verbs, clauses}: ParsedSentence,
  clause: Clause,
  pronoun: string,
): string | undefined {
  const phrase = (subject: Clause['subject']) =>
    subject && coreOf(text, words.slice(subject.from, subject.to));
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause))).flatMap(({subject}) => {
    const first = subject && words[subject.from]!.lower;
    // "Its owner said that it had …": not the owner.
    return !first || SUBJECT_PRONOUN.has(first) || OWNERS[first] === pronoun ? [] : [subject];
  });
  if (/^(?:he|she)$/.test(pronoun))
    return phrase(
      before.find(
        // A name: "Smith’s birthday" is not he, and Mr Smith is not she.
        ({from, to}) =>
          words[from]!.capital &&
          words[to - 1]!.capital &&
          !DETERMINER.has(words[from]!.lower) &&
          (sexOf(words, from) ?? pronoun) === pronoun &&
          antecedents.mayBe(text.slice(words[from]!.start, words[to - 1]!.end), pronoun),
      ),
    );
  const isMany = (subject: NonNullable<Clause['subject']>) =>
    (pastBe(words, subject) === 'were') === (pronoun === 'they');
  const near = clause.kind === 'subordinate' ? antecedent(words, verbs, clause.from) : undefined;
  if (before.length > 0 && near && DETERMINER.has(words[near.from]!.lower) && isMany(near))
    return phrase(near);
  return phrase(before.findLast(isMany) ?? before.at(-1));
}

/** "Lee’s visit in May failed, and the one planned for June was cancelled": the visit. */
function nounOfOne({words}: ParsedSentence, {subject, from}: Clause): string | undefined {
  if (words[subject!.from]!.lower !== 'the' || words[subject!.from + 1]?.lower !== 'one') return undefined;
  return words.slice(0, from).findLast(({lower}) => isHappeningNoun(lower))?.lower;
}

/** A long subject without its appositions; the name if one of them is a name: "a budget airline, Acme, …". */
function nameOf(text: string, phrase: ParsedSentence['words']): string | undefined {
  const commas = phrase.flatMap((word, i) => (word.text === ',' ? [i] : []));
  const [first, second] = commas;
  if (first === undefined) return undefined;
  const apposed = phrase.slice(first + 1, second ?? phrase.length);
  // "Its president, the banker Ann Lee, …": she, where the pronoun would need another name.
  const start = phrase[0]!.lower in OWNERS ? apposed.findIndex(({capital}) => capital) : 0;
  const name = start < 0 ? [] : apposed.slice(start);
  const isName =
    name.length > (start > 0 ? 1 : 0) &&
    name.length <= 4 &&
    name.every(({capital, text: word}) => capital || word === '.');
  if (isName && !phrase[first - 1]!.capital) return text.slice(name[0]!.start, name.at(-1)!.end);
  return coreOf(text, phrase);
}

/** A list in a title is so long at most, in UTF-16 units. */
const LIST_LENGTH = 72;

/** "Art, history and science", "Ann Lee, Bo Dahl, and others": a list, not what explains its first word. */
function isListed(phrase: readonly Word[], commas: readonly number[]): boolean {
  const joined = phrase.findLastIndex(({lower}) => lower === 'and');
  const last = commas.at(-1) ?? phrase.length;
  const [before, next] = [phrase[commas[0]! - 1], phrase[commas[0]! + 1]];
  return (
    joined > last &&
    (commas.length === 1 || joined === last + 1) &&
    before?.capital === next?.capital &&
    !PREPOSITION.has(next!.lower) &&
    !DETERMINER.has(next!.lower) &&
    !IRREGULAR_PARTICIPLE.has(next!.lower) &&
    !/^(?:and|such|along|both)$|(?:ing|ed)$/.test(next!.lower)
  );
}

/** A noun phrase without its appositions. */
export function coreOf(text: string, phrase: readonly Word[]): string | undefined {
  const commas = phrase.flatMap((word, i) => (word.text === ',' || word.text === '(' ? [i] : []));
  const cut = (from: number, to: number) => text.slice(phrase[from]!.start, phrase[to - 1]!.end);
  const end = commas[0] ?? phrase.length;
  if (end === 0) return undefined;
  if (isListed(phrase, commas) && phrase.at(-1)!.end - phrase[0]!.start <= LIST_LENGTH)
    return cut(0, phrase.length);
  // "Ann Lee, a doctor, and Bo Dahl, a lawyer, …": both of them.
  const second = commas.findIndex(
    (comma) => phrase[comma + 1]?.lower === 'and' && phrase[comma + 2]?.capital,
  );
  if (second <= 0) return cut(0, end);
  return `${cut(0, end)} ${cut(commas[second]! + 1, commas[second + 1] ?? phrase.length)}`;
}
