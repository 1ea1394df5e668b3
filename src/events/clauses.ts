// Cuts a sentence into clauses, each with its verb and its subject, so that a date can be tied to the
// happening that it dates and not to its neighbour in the sentence.

import type {TextSpan} from '../article/article.js';
import {asideClause, asideOf} from './aside.js';
import {attributedInside, attribution} from './attribution.js';
import {type Boundary, boundaries} from './clause-boundaries.js';
import {type Clause, inRange, type ParsedSentence, type UncutSentence} from './clause.js';
import {embeddedClause, isAside, relativeInside, resumingVerb, resumption} from './embedded-clause.js';
import {ADVERB, BE, FINITE_BE, PREPOSITION, SUBJECT_PRONOUN} from './lexicon.js';
import {antecedent} from './noun-before.js';
import {afterOpening} from './opening-clause.js';
import {settle} from './settle.js';
import {isDash, sharedSubject, subjectBeside, subjectOf} from './subjects.js';
import {type VerbGroup, verbsIn} from './verb-group.js';
import {verbGroups} from './verbs.js';
import {lowerAt, type Word} from './words.js';

/**
 * Takes a sentence apart.
 *
 * @param words - Of the sentence, in order.
 * @param dates - Spans in order that no clause begins inside: the expressions found.
 * @param quoted - Spans in order of quoted speech: one word each as far as clauses go.
 */
export function parseSentence(
  span: TextSpan,
  words: readonly Word[],
  dates: readonly TextSpan[] = [],
  quoted: readonly TextSpan[] = [],
): ParsedSentence {
  // What is quoted keeps its own verbs to itself.
  const all = verbGroups(words).filter(
    ({first}) => !inRange(dates, words[first]!) && !inRange(quoted, words[first]!),
  );
  const aside = asideOf(words, all);
  const isInside = (at: number) => aside !== undefined && at >= aside.from && at < aside.to;
  const verbs = all.filter(({first}) => !isInside(first));
  const sentence: UncutSentence = {words, verbs, dates};
  const starts = withOpenings(
    sentence,
    settle(
      words,
      verbs,
      candidates(sentence, quoted).filter(({at}) => !isInside(at)),
    ),
  );
  const back = resumption(words, verbs, starts);
  const cuts = back ? inOrder([...starts.filter((start) => start !== back.inAside), back]) : starts;
  const clauses: Clause[] = [];
  for (const [k, cut] of cuts.entries()) {
    const to = cuts[k + 1]?.at ?? words.length;
    clauses.push(...clausesFrom(sentence, cut, to, back?.at === cut.at ? back.aside : undefined, clauses));
  }
  if (aside?.verb) {
    const after = clauses.findIndex(({from}) => from > aside.from);
    const clause = asideClause(words, aside, aside.verb, clauses[0]!.subject, dates);
    clauses.splice(after < 0 ? clauses.length : after, 0, clause);
  }
  return {start: span.start, end: span.end, words, verbs: all, clauses};
}

const inOrder = (cuts: Boundary[]): Boundary[] => cuts.sort((a, b) => a.at - b.at);

/** Where clauses may begin: at what joins them, after what opens the sentence, and at who told it. */
function candidates({words, verbs, dates}: UncutSentence, quoted: readonly TextSpan[]): readonly Boundary[] {
  let found = boundaries(words, verbs, dates).filter(({at}) => !inRange(quoted, words[at]!));
  const opened = afterOpening(words, verbs, dates);
  if (opened) found = inOrder([...found.filter(({at}) => at !== opened.at && at !== opened.at + 1), opened]);
  for (const verb of verbs) {
    const at = attributedInside(words, verb);
    if (at !== undefined) found = inOrder([...found, {at, body: at + 1, kind: 'attribution'}]);
  }
  const said = attribution(words, verbs, 0);
  return said === undefined
    ? found
    : [...found.filter(({at}) => at < said), {at: said, body: said + 1, kind: 'attribution'}];
}

/** "…; after Lee had left, | Dahl came": where the main clause begins after one that opens a later part of the sentence. */
function withOpenings({words, verbs, dates}: UncutSentence, starts: readonly Boundary[]): Boundary[] {
  return starts.flatMap((start, k) => {
    const close = starts[k + 1]?.at ?? words.length;
    const inside = verbsIn(verbs, start.body, close);
    const opens = k > 0 && (start.kind === 'main' || /^(?:[;:—]|and|but)$/.test(words[start.at - 1]!.lower));
    const next = opens ? afterOpening(words, inside, dates, start.at) : undefined;
    return next ? [start, next] : [start];
  });
}

/**
 * The clause that begins at a boundary, and the relative clause inside it.
 *
 * @param aside - Where the aside begins after which the clause that opens the sentence goes on here.
 * @param before - The clauses before it.
 */
function clausesFrom(
  {words, verbs, dates}: UncutSentence,
  {at, body, kind, coordinated}: Boundary,
  to: number,
  aside: number | undefined,
  before: readonly Clause[],
): Clause[] {
  const inside = verbsIn(verbs, body, to);
  // "An official who was there said …": the clause's verb comes after that of the relative clause inside it.
  const embedded =
    !(inside[0] && isDash(words[inside[0].first - 1])) && (before.length === 0 || kind !== 'relative')
      ? relativeInside(words, body, inside)
      : undefined;
  const resumed = embedded === undefined ? undefined : resumingVerb(words, inside);
  const nested =
    embedded !== undefined && inside[0] && (resumed ?? isAside(words, embedded, inside[0].first))
      ? embeddedClause(words, verbs, embedded, inside[0], resumed?.first, to, body, dates)
      : undefined;
  const verb = nested ? resumed : inside[0];
  const subject = (): Clause['subject'] => {
    if (!verb) return undefined;
    if (aside !== undefined) return subjectOf(words, 0, {...verb, first: aside}, dates);
    if (words[body - 1]?.lower === 'whose') return subjectOf(words, body, verb, dates);
    if (kind === 'relative') return relativeSubject({words, verbs, dates}, at, body, verb, before.at(-1));
    return (
      subjectBeside(words, body, verb, embedded, nested, dates) ??
      (coordinated || kind === 'main'
        ? sharedSubject(before, words[at - 1]?.text === ',', verb.form)
        : undefined)
    );
  };
  const goesOn = coordinated && before.at(-1)?.kind === 'content' && startsWithVerb(words, body, verb);
  const clause = {kind: goesOn ? 'content' : kind, from: at, to, body, verb, subject: subject()};
  return nested ? [clause, nested] : [clause];
}

/** "who | left", "whom she | married": what the pronoun stands for, or who follows it. */
function relativeSubject(
  {words, verbs, dates}: UncutSentence,
  at: number,
  body: number,
  verb: VerbGroup,
  last: Clause | undefined,
) {
  // "on which | Lee died": the pronoun is not who did it, but in "two of whom | died"
  const led = PREPOSITION.has(lowerAt(words, body - 2)) && verb.first > body;
  const isPronounSubject =
    ((verb.first - body <= 1 || inRange(dates, words[verb.first - 1]!)) &&
      !led &&
      !SUBJECT_PRONOUN.has(words[body]!.lower)) ||
    words[verb.first - 1]?.lower === 'which';
  if (!isPronounSubject) return subjectOf(words, body, verb, dates);
  const noun = antecedent(words, verbs, at);
  return noun && last && saysWhat(words, last, noun) ? last.subject : noun;
}

/** "Lee was a baker’s son from Rome | who left in 1950": Lee did; but in "it was a baker who left" the baker. */
const saysWhat = (words: readonly Word[], {subject, verb}: Clause, {from, to}: Phrase): boolean =>
  subject !== undefined &&
  verb !== undefined &&
  lowerAt(words, words[to]?.text === ',' ? to + 1 : to) === 'who' &&
  FINITE_BE.has(words[verb.head]!.lower) &&
  /^an?(?:other)?$/.test(words[verb.head + 1]!.lower) &&
  (verb.head + 1 === from || /^(?:in|at|near|from)$/.test(words[from - 1]!.lower)) &&
  !/^(?:it|there|this|that|these|those)$/.test(words[subject.from]!.lower);

type Phrase = NonNullable<Clause['subject']>;

const startsWithVerb = (words: readonly Word[], body: number, verb: VerbGroup | undefined) =>
  verb !== undefined && words.slice(body, verb.first).every(({lower}) => ADVERB.has(lower) || BE.has(lower));
