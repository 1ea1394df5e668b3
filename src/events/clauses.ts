// Cuts a sentence into clauses, each with its verb and its subject, so that a date can be tied to the
// happening that it dates and not to its neighbour in the sentence.

import type {TextSpan} from '../article/article.js';
import {attribution} from './attribution.js';
import {boundaries} from './clause-boundaries.js';
import {type Clause, inRange, type ParsedSentence} from './clause.js';
import {embeddedClause, isAside, relativeInside, resumingVerb, resumption} from './embedded-clause.js';
import {ADVERB, BE, SUBJECT_PRONOUN} from './lexicon.js';
import {antecedent} from './noun-before.js';
import {afterOpening} from './opening-clause.js';
import {settle} from './settle.js';
import {sharedSubject, subjectBeside, subjectOf} from './subjects.js';
import type {VerbGroup} from './verb-group.js';
import {verbGroups} from './verbs.js';
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

const startsWithVerb = (words: readonly Word[], body: number, verb: VerbGroup | undefined) =>
  verb !== undefined && words.slice(body, verb.first).every(({lower}) => ADVERB.has(lower) || BE.has(lower));
