// The time phrases that the title of a clause leaves out.

import type {TextSpan} from '../article/article.js';
import {textAfter, textBefore} from '../article/text-around.js';
import type {Timex} from '../timex/timex.js';
import type {Clause, ParsedSentence} from './clause.js';
import {isArgument} from './date-as-argument.js';
import {isUntil} from './extent.js';
import {FUNCTION_WORDS} from './lexicon.js';
import {isNewName, isOfUnit, namesThing} from './talk.js';
import {isModified, standsAlone, timePhrase} from './title-dates.js';

/** The time phrases that a title leaves out: the date itself, and others that stand on their own. */
export function datesToDrop(
  text: string,
  {words}: ParsedSentence,
  {subject, verb}: Clause,
  span: TextSpan,
  timexes: readonly Timex[],
  dating: Timex,
): TextSpan[] {
  // "The second quarter added …": the date is who did it; in "Yesterday, 40 people left" it only opens the clause.
  const commas = subject
    ? words.flatMap(({text: mark}, i) => (i > subject.from && i < subject.to && mark === ',' ? [i] : []))
    : [];
  const core = subject &&
    commas.length !== 1 && {
      start: words[subject.from]!.start,
      end: words[(commas[0] ?? subject.to) - 1]!.end,
    };
  return timexes
    .filter((timex) => {
      const {start, end, type, value, interval} = timex;
      // A span ends before the full stop that "5 a.m." has of its own.
      if (start < span.start || end > span.end + 1 || type === 'DURATION') return false;
      if (type === 'SET' && RATE.test(text.slice(start, end))) return false;
      // "The Harbour at Night": a name.
      if (!interval && type === 'TIME' && start > span.start && /^\p{Lu}/u.test(text[start]!)) return false;
      // "was not noticed until Tuesday", "is not to fly before 2030"
      if (verb?.negated && (isUntil(text, {start, end}) || isBefore(text, start))) return false;
      // "not until 1909 did it …", "has until May to …", "dates from 1904"
      if (WHEN_ITSELF.test(textBefore(text, start, 24))) return false;
      if (type === 'DATE' && (isOfUnit(text, timex) || isModified(text, timex))) return false;
      if (isArgument(text, timex, timexes) || isNewName(text, timex) || namesThing(text, timex, span))
        return false;
      if (core && start <= core.start + 4 && end >= core.end) return false;
      // "the vote planned for May was put off in April": which vote, not when.
      if (
        (start !== dating.start || (verb && end < words[verb.first]!.start)) &&
        PLANNED_FOR.test(text.slice(Math.max(span.start, start - 16), start))
      )
        return false;
      return start === dating.start || (!/_REF$/.test(value) && standsAlone(text, {start, end}, span));
    })
    .map((date) => {
      // "a gain in | third-quarter | income": of what, after the verb.
      const noun = NOUN_AFTER.exec(textAfter(text, date.end, 16))?.[1];
      return verb && date.start > words[verb.head]!.end && noun && !FUNCTION_WORDS.has(noun)
        ? {start: date.start, end: date.end}
        : timePhrase(text, date, span);
    });
}

const NOUN_AFTER = /^ (?!(?:alone|whether)\b|\p{L}{1,12}(?:ly|ing|ed)\b)(\p{Ll}{3,15})\b/u;

export const isBefore = (text: string, at: number): boolean =>
  /\bbefore (?:the )?$/.test(textBefore(text, at, 12));

const WHEN_ITSELF = /\b(?:(?:not|took|ha(?:s|d|ve)) until|dat(?:es?|ed|ing) (?:from|back to)) (?:the )?$/i;

/** "$60 million a year" */
const RATE = /^(?:an?|per) /i;

const PLANNED_FOR = /(?:ed|set|due)\s+for\s+$/;
