// Clauses of one time: what "when" joins shares its date, "In 1967, when the war ended, …", "When she left in 1967, he …".

import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import type {Clause, ParsedSentence} from './clause.js';
import {BE, COORDINATOR, HAVE, SAYING} from './lexicon.js';
import {lowerAt} from './words.js';

/** The clause without a date of its own that tells of the same time as the one that the expression dates. */
export function clauseBeside(
  parsed: ParsedSentence,
  clause: Clause,
  timex: Timex,
  isDated: (clause: Clause) => boolean,
): Clause | undefined {
  if (timex.type === 'DURATION' || timex.type === 'SET' || timex.value.includes('/')) return undefined;
  const {words, clauses} = parsed;
  const other = clauses[clauses.indexOf(clause) + 1];
  if (!other || isDated(other) || !tells(parsed, other)) return undefined;
  const close = indexFrom(words, timex.end);
  // "in 1967, | when …", "until 1967 | when …", "in 1967, the year in which | …"
  const follows =
    words[close]?.text !== ','
      ? lowerAt(words, close) === 'when' && other.from === close && /^\d{4}$/.test(words[close - 1]!.text)
      : lowerAt(words, close + 1) === 'when'
        ? other.from === close + 1
        : lowerAt(words, close + 4) === 'which' &&
          /^the (?:year|month|week|day)$/.test(`${lowerAt(words, close + 1)} ${lowerAt(words, close + 2)}`) &&
          other.from === close + 3;
  // "When she left in 1967, | he …"
  const leads =
    lowerAt(words, clause.from) === 'when' &&
    other.kind === 'main' &&
    !COORDINATOR.has(lowerAt(words, other.from)) &&
    tells(parsed, clause);
  return follows || leads ? other : undefined;
}

/** Whether a clause tells of something that was done, once. */
const tells = ({words}: ParsedSentence, {verb, subject}: Clause): boolean =>
  verb?.form === 'past' &&
  !verb.negated &&
  !BE.has(words[verb.head]!.lower) &&
  !BE.has(lowerAt(words, verb.head + 1)) &&
  !HAVE.has(words[verb.head]!.lower) &&
  !SAYING.has(words[verb.head]!.lower) &&
  !/^(?:no|nobody|none|few)$/.test(lowerAt(words, subject?.from ?? -1));
