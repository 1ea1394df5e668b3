// Whether a clause tells of something that happened, is planned, is possible, or happens again and again.

import type {Timex} from '../timex/timex.js';
import type {Clause, ParsedSentence} from './clause.js';
import type {Status} from './event.js';
import {sharesModal} from './verb-group.js';

// Verbs and adjectives before "to …" that announce: "is expected to leave", "plans to open", "is due to end".
const ANNOUNCING =
  /^(?:(?:plann?|expect|schedul|intend|aim|prepar|slat|design|project|pois|destin)(?:e?s|e?d|ing)?|due|set|going|about|ready|forecast|certain|bound|meant)$/;
const NOT_YET = /^(?:likely|believed|thought|supposed|proposed|(?:want|hop)(?:e?s|ed|ing)?)$/;
const MAYBE = /^(?:may|might|could|can|can't|cannot|couldn't)$/;
const SURELY = /^(?:will|shall|won't|(?:w|sh)ould(?:n't)?)$|'(?:ll|d)$/;
const CONDITION = /^(?:if|unless|whether|lest)$/;
const HEDGE = /^(?:possibly|perhaps|maybe|probably|potentially|allegedly|rumoured|rumored)$/;

/**
 * The status that the words of a clause give.
 *
 * @param clause - Of the sentence.
 */
export function clauseStatus({words}: ParsedSentence, clause: Clause): Status {
  const {verb} = clause;
  if (CONDITION.test(words[clause.from]!.lower)) return 'possible';
  if (!verb) return 'happened';
  const group = words.slice(verb.first, verb.head + 1).map(({lower}) => lower);
  if (words.slice(clause.body, verb.head + 1).some(({lower}) => HEDGE.test(lower))) return 'possible';
  // "nobody would have believed it", "it should have begun in May": it was not so.
  if (MAYBE.test(group[0]!) || (/^(?:w|sh)ould/.test(group[0]!) && group.includes('have'))) return 'possible';
  if (SURELY.test(group[0]!) || sharesModal(words, verb)) return 'planned';
  const next = words.slice(verb.head, verb.head + 6);
  const to = next.findIndex(({lower}, i) => i > 0 && lower === 'to');
  const announced =
    to > 0
      ? next.slice(0, to).find(({text, lower}, i) => {
          // "set fire to the hall", but "is set to leave"
          if (i === 0 && lower === 'set' && !verb.passive) return false;
          return ANNOUNCING.test(text) || NOT_YET.test(lower);
        })
      : undefined;
  // What was decided or agreed on happened; what it aims at is still to come.
  if (announced) return NOT_YET.test(announced.lower) ? 'possible' : 'planned';
  if (!/^(?:is|are|was|were|am)$/.test(group[0]!)) return 'happened';
  // "is to leave", "are to meet".
  if (group.length === 1 && next[1]?.lower === 'to') return 'planned';
  // "was already being planned"
  if (group.includes('being')) return 'happened';
  // "is due in May", "is scheduled for Monday".
  const told = group.length > 1 ? next[0] : next.find(({lower}, i) => i > 0 && lower !== 'not');
  if (/^(?:due|scheduled|planned|slated|expected)$/.test(told?.lower ?? '')) return 'planned';
  return 'happened';
}

/** "Every May", "each Thursday", "on Mondays". */
const AGAIN = /^(?:every|each)\b|days$/i;
/** What may stand between the verb and such words; "resolved to add a day every fourth year" was resolved once. */
const BESIDE = /^(?!.*\bto\b)[^,;:.]{0,60}$/s;

/**
 * Whether the clause tells of what happens again and again: "the fair is held every May", "on Mondays they meet".
 *
 * @param timexes - Those that stand in the clause.
 */
export function isRepeated(
  {words}: ParsedSentence,
  clause: Clause,
  timexes: readonly Timex[],
  text: string,
): boolean {
  const start = words[clause.body]!.start;
  const verb = clause.verb && words[clause.verb.head]!;
  return timexes.some((timex) => {
    if (timex.type !== 'SET' || !AGAIN.test(timex.text)) return false;
    if (/^(?:on )?$/i.test(text.slice(start, timex.start))) return true;
    // "got a flat in 2010 and money every May"
    const isOther = timexes.some(
      ({start, type}) => type === 'DATE' && verb && start > verb.end && start < timex.start,
    );
    return (
      verb !== undefined &&
      verb.end <= timex.start &&
      !isOther &&
      BESIDE.test(text.slice(verb.end, timex.start))
    );
  });
}

/**
 * The status once the date is known: what lies wholly after the article's date has not happened yet.
 *
 * @param start - First instant of the happening, epoch milliseconds.
 * @param written - The first instant after the article's day; undefined if the day is unknown.
 */
export function datedStatus(status: Status, start: number, written: number | undefined): Status {
  return status === 'happened' && written !== undefined && start >= written ? 'planned' : status;
}
