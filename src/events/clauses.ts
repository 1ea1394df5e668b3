// Cuts a sentence into clauses, each with its verb and its subject, so that a date can be tied to the
// happening that it dates and not to its neighbour in the sentence.

import type {TextSpan} from '../article/article.js';
import {afterOpening, attribution, boundaries, type Boundary, settle} from './clause-boundaries.js';
import {type Clause, inRange, type ParsedSentence} from './clause.js';
import {ADVERB, BE, PREPOSITION, RELATIVE, SUBJECT_PRONOUN} from './lexicon.js';
import {pastBe} from './plural.js';
import {antecedent, sharedSubject, subjectBeside, subjectOf} from './subjects.js';
import {type VerbGroup, verbGroups} from './verbs.js';
import type {Word} from './words.js';

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
  const verbs = verbGroups(words).filter(
    ({first}) => !inRange(dates, words[first]!) && !inRange(quoted, words[first]!),
  );
  let candidates = boundaries(words, verbs, dates).filter(({at}) => !inRange(quoted, words[at]!));
  const opened = afterOpening(words, verbs, dates);
  if (opened) {
    candidates = candidates.filter(({at}) => at !== opened.at && at !== opened.at + 1);
    candidates.push(opened);
    candidates.sort((a, b) => a.at - b.at);
  }
  const said = attribution(words, verbs, 0);
  if (said !== undefined) {
    candidates = [...candidates.filter(({at}) => at < said), {at: said, body: said + 1, kind: 'attribution'}];
  }
  const kept = settle(words, verbs, candidates).flatMap((boundary, k, all) => {
    // "…; after Lee had left, | Dahl came"
    const close = all[k + 1]?.at ?? words.length;
    const inside = verbs.filter(({first}) => first >= boundary.body && first < close);
    const opens =
      k > 0 && (boundary.kind === 'main' || /^(?:[;:—]|and|but)$/.test(words[boundary.at - 1]!.lower));
    const next = opens ? afterOpening(words, inside, dates, boundary.at) : undefined;
    return next ? [boundary, next] : [boundary];
  });
  const back = resumption(words, verbs, kept);
  if (back) {
    kept.push(back);
    kept.sort((a, b) => a.at - b.at);
  }
  const clauses: Clause[] = [];
  for (const [k, {at, body, kind, coordinated}] of kept.entries()) {
    const to = kept[k + 1]?.at ?? words.length;
    const inside = verbs.filter(({first}) => first >= body && first < to);
    // "An official who was there said …": the clause's verb comes after that of the relative clause inside it.
    const embedded = k === 0 || kind !== 'relative' ? relativeInside(words, body, inside) : undefined;
    const resumed = embedded === undefined ? undefined : resumingVerb(words, inside);
    const nested =
      embedded !== undefined && inside[0] && (resumed ?? isAside(words, embedded, inside[0].first))
        ? embeddedClause(words, verbs, embedded, inside[0], resumed?.first, to, body, dates)
        : undefined;
    const verb = nested ? resumed : inside[0];
    let subject: Clause['subject'];
    if (verb) {
      if (back?.at === at) subject = subjectOf(words, 0, {...verb, first: back.aside}, dates);
      else if (words[at]?.lower === 'whose') subject = subjectOf(words, body, verb, dates);
      else if (kind === 'relative')
        subject =
          (verb.first - body <= 1 && !SUBJECT_PRONOUN.has(words[body]!.lower)) ||
          words[verb.first - 1]?.lower === 'which'
            ? antecedent(words, verbs, at)
            : subjectOf(words, body, verb, dates);
      else
        subject =
          subjectBeside(words, body, verb, embedded, nested, dates) ??
          (coordinated || kind === 'main' ? sharedSubject(clauses, words[at - 1]?.text === ',') : undefined);
    }
    clauses.push({
      kind:
        coordinated && clauses.at(-1)?.kind === 'content' && startsWithVerb(words, body, verb)
          ? 'content'
          : kind,
      from: at,
      to,
      body,
      verb,
      subject,
    });
    if (nested) clauses.push(nested);
  }
  return {start: span.start, end: span.end, words, verbs, clauses};
}

/** Where a relative clause begins between the start of a clause and its first verb. */
function relativeInside(
  words: readonly Word[],
  body: number,
  inside: readonly VerbGroup[],
): number | undefined {
  const [first] = inside;
  if (!first) return undefined;
  for (let i = body + 1; i < first.first; i++)
    if (RELATIVE.has(words[i]!.lower) || (words[i]!.lower === 'that' && i === first.first - 1))
      return words[i - 1]!.text === ',' || PREPOSITION.has(words[i - 1]!.lower) ? i - 1 : i;
  return undefined;
}

/**
 * "The ship, which was built in 1994 and sold in 2012, | sank": where the clause that opens a sentence goes on after an
 * aside that is more than one clause; `aside` is where that begins.
 */
function resumption(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  [opening, ...others]: readonly Boundary[],
): (Boundary & {aside: number}) | undefined {
  const next = others[0];
  if (!next) return undefined;
  const inside = verbs.filter(({first}) => first < next.at);
  const aside = relativeInside(words, opening!.body, inside);
  if (aside === undefined || inside.length > 1 || !isAside(words, aside, inside[0]!.first)) return undefined;
  const verb = verbs.find(({first}) => first > next.body && words[first - 1]!.text === ',');
  const open = verb && others.findLast(({at}) => at < verb.first)!;
  // The first verb of a clause is its own.
  if (!open || !verbs.some(({first}) => first >= open.body && first < verb.first)) return undefined;
  return {at: verb.first - 1, body: verb.first, kind: 'main', aside};
}

/** Whether the comma before "who" is the only one up to the verb: the verb is that of the aside. */
const isAside = (words: readonly Word[], from: number, verb: number): boolean =>
  words[from]!.text === ',' && !words.slice(from + 1, verb).some(({text}) => text === ',');

/** The verb with which a clause goes on after the relative clause inside it: the last one after a comma, else the second. */
const resumingVerb = (words: readonly Word[], inside: readonly VerbGroup[]): VerbGroup | undefined =>
  inside.slice(1).findLast(({first}) => words[first - 1]!.text === ',') ?? inside[1];

/**
 * "who was there" in "An official, who was there, said …": from its pronoun to the comma or the verb after it.
 *
 * @param next - The verb with which the clause around it goes on, if one was found.
 * @param end - Where that clause ends.
 * @param start - Where it begins.
 */
function embeddedClause(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  from: number,
  verb: VerbGroup,
  next: number | undefined,
  end: number,
  start: number,
  dates: readonly TextSpan[],
): Clause {
  // ", who", "by which"
  const pronoun = RELATIVE.has(words[from]!.lower) || words[from]!.lower === 'that' ? from : from + 1;
  let to = next ?? end;
  for (let i = verb.head + 1; i < to; i++)
    if (words[i]!.text === ',') {
      to = i;
      if (next === undefined) break;
    }
  const body = pronoun + 1;
  const own =
    verb.first - body > 0 &&
    !/^(?:which|who|that)$/.test(words[verb.first - 1]!.lower) &&
    // "who last year left": when, not who.
    !inRange(dates, words[verb.first - 1]!)
      ? {from: body, to: verb.first}
      : undefined;
  const near = antecedent(words, verbs, from);
  // "Matches of the clubs, Acme and Orion, which were …": what is many, not the name beside it.
  const far =
    near && /^(?:were|are)$/.test(words[verb.first]!.lower) && pastBe(words, near) === 'was'
      ? subjectOf(words, start, {...verb, first: from}, dates)
      : undefined;
  const subject = own ?? far ?? near;
  return {kind: 'relative', from, to, body, verb, subject};
}

const startsWithVerb = (words: readonly Word[], body: number, verb: VerbGroup | undefined) =>
  verb !== undefined && words.slice(body, verb.first).every(({lower}) => ADVERB.has(lower) || BE.has(lower));
