// The title of a clause with its subject, wherever that stands: in front of the verb, in the clause before, or
// behind a pronoun.

import type {TextSpan} from '../article/article.js';
import {type Clause, isPronoun, type ParsedSentence} from './clause.js';
import {nameOf} from './core-phrase.js';
import {BY_ITSELF, SUBJECT_PRONOUN} from './lexicon.js';
import {OWNERS} from './mentions.js';
import {owned} from './owner.js';
import {clauseSpan, type Setting} from './setting.js';
import {isImpersonal, nounOfOne, standsFor} from './stands-for.js';
import {antecedent} from './noun-before.js';
import {clauseTitle} from './title.js';

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
