// The time phrases that the title of a clause leaves out.

import type {TextSpan} from '../article/article.js';
import {indexFrom} from '../article/offsets.js';
import {textAfter, textBefore} from '../article/text-around.js';
import type {Timex} from '../timex/timex.js';
import type {Clause, ParsedSentence} from './clause.js';
import {isArgument} from './date-as-argument.js';
import {isMoved, isUntil} from './extent.js';
import {FUNCTION_WORDS} from './lexicon.js';
import {isNewName, isOfCentury, isOfUnit, namesThing} from './talk.js';
import {isModified, LED, SEASON, standsAlone, timePhrase} from './title-dates.js';
import {isAdverb, isParticiple} from './verb-words.js';
import type {Word} from './words.js';

/** The time phrases that a title leaves out: the date itself, and others that stand on their own. */
export function datesToDrop(
  text: string,
  {words}: ParsedSentence,
  {subject, verb}: Clause,
  span: TextSpan,
  timexes: readonly Timex[],
  dating: Timex,
): TextSpan[] {
  // "The second quarter added …": a date is who did it; in "Yesterday, 40 people left" it only opens the clause.
  const commas = words.flatMap(({text: mark}, i) =>
    subject && i > subject.from && i < subject.to && mark === ',' ? [i] : [],
  );
  const doer = subject &&
    commas.length !== 1 && {
      start: words[subject.from]!.start,
      end: words[(commas[0] ?? subject.to) - 1]!.end,
    };
  return timexes
    .filter((timex) => {
      const {start, end, value} = timex;
      // A span ends before the full stop that "5 a.m." has of its own.
      if (start < span.start || end > span.end + 1) return false;
      if (doer && start <= doer.start + 4 && end >= doer.end) return false;
      // "was not noticed until Tuesday", "is not to fly before 2030"
      if (verb?.negated && (isUntil(text, {start, end}) || isBefore(text, start))) return false;
      if (saysMore(text, timex, timexes, span)) return false;
      const isDating = start === dating.start;
      const isAfterNoun = !isDating || (verb && end < words[verb.first]!.start);
      if (isAfterNoun && PLANNED_FOR.test(text.slice(Math.max(span.start, start - 16), start))) return false;
      return isDating || (!/_REF$/.test(value) && standsAlone(text, {start, end}, span));
    })
    .map((date) => {
      // "a gain in | third-quarter | income": of what, after the verb.
      // "fell after | February's | surge", "swept aside by the | 2004 | “Revolution”"
      const [owned] = OWNS.exec(textAfter(text, date.end, 4)) ?? [];
      if (owned !== undefined && (owned || /\bthe $/.test(textBefore(text, date.start, 4))))
        return {start: date.start, end: date.end + owned.length};
      const noun = NOUN_AFTER.exec(text.slice(date.end, Math.min(date.end + 16, span.end)))?.[1];
      return verb &&
        date.start > words[verb.head]!.end &&
        noun &&
        noun !== 'season' &&
        !FUNCTION_WORDS.has(noun)
        ? {start: date.start, end: date.end}
        : withParticiple(words, timePhrase(text, date, span), subject, verb);
    });
}

/** "A bridge | hastily built in 1912 | collapsed": what the subject's participle has lost with its date is nothing to tell. */
function withParticiple(
  words: readonly Word[],
  phrase: TextSpan,
  subject: Clause['subject'],
  verb: Clause['verb'],
): TextSpan {
  const at = indexFrom(words, phrase.start) - 1;
  if (!subject || !verb || at <= subject.from || at >= verb.first) return phrase;
  const first = isAdverb(words[at - 1]!) ? at - 1 : at;
  const [before, word] = [words[first - 1]!, words[at]!];
  const tells = before.isWord && !FUNCTION_WORDS.has(before.lower) && !word.capital && isParticiple(word);
  return tells ? {start: words[first]!.start, end: phrase.end} : phrase;
}

/** Whether a time phrase says more than when: how long, how often, or what the words around it make no sense without. */
const saysMore = (text: string, timex: Timex, timexes: readonly Timex[], span: TextSpan): boolean =>
  // "on the morning of his trial"; but "in the first week of January"
  ((timex.type === 'DURATION' ||
    (/^the /i.test(timex.text) && OF_WHAT.test(textAfter(text, timex.end, 5)))) &&
    !timexes.some(({start}) => start > timex.end && OF_DATE.test(text.slice(timex.end, start)))) ||
  (timex.type === 'SET' && RATE.test(text.slice(timex.start, timex.end))) ||
  // "The Harbour at Night": a name.
  (!timex.interval &&
    timex.type === 'TIME' &&
    timex.start > span.start &&
    /^\p{Lu}/u.test(text[timex.start]!)) ||
  // "not until 1909 did it …", "has until May to …", "dates from 1904"
  WHEN_ITSELF.test(textBefore(text, timex.start, 24)) ||
  // "missed most of 2019", "the one of 1066"
  (PART_OF.test(textBefore(text, timex.start, 32)) && !timex.text.includes('-')) ||
  (timex.type === 'DATE' && (isOfUnit(text, timex) || isModified(text, timex))) ||
  // "as the evening wore on"
  /^ (?:w(?:ent|ore) on|drew|progressed)\b/.test(textAfter(text, timex.end, 12)) ||
  isArgument(text, timex, timexes) ||
  isMoved(text, timex) ||
  isNewName(text, timex) ||
  isOfCentury(text, timex) ||
  // "the 1994 season ended", "played the 1911 season"
  (SEASON.test(textAfter(text, timex.end, 24)) &&
    !LED.test(text.slice(timePhrase(text, timex, span).start, timex.start))) ||
  namesThing(text, timex, span);

const OF_WHAT = /^ of \p{L}/u;
const OF_DATE = /^ of (?:the )?$/;

/** What parts a date from a noun that has it. */
const OWNS = /^['’]s(?= )|^(?= ["“]\p{Lu})/u;

const NOUN_AFTER = /^ (?!(?:alone|whether|onwards?)\b|\p{L}{1,12}(?:ly|ing|ed)\b)(\p{Ll}{3,15})\b/u;

export const isBefore = (text: string, at: number): boolean =>
  /\bbefore (?:the )?$/.test(textBefore(text, at, 12));

const WHEN_ITSELF =
  /\b(?:\p{L}{2,9}est since|(?:not|took(?: \p{L}{1,9})?|ha(?:s|d|ve)) until(?: about)?|dat(?:es?|ed|ing) (?:from|back to)) (?:the )?$/iu;

const PART_OF =
  /(?<!\b(?:for|in|during|over|through|throughout) )\b(?:the (?:whole|rest|remainder|bulk|one)|most|much|half|all|that|those) of (?:the )?$/i;

/** "$60 million a year" */
const RATE = /^(?:an?|per) /i;

/** "the vote planned for May was put off in April": which vote, not when. */
const PLANNED_FOR = /(?:ed|set|due)\s+for\s+$/;
