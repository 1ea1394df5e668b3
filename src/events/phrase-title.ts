// The title of a happening that a noun phrase names, with whose it is: "June meeting of Ann Lee and Bo".

import type {Timex} from '../timex/timex.js';
import {coreOf} from './core-phrase.js';
import {clauseAt, isPronoun, type ParsedSentence} from './clause.js';
import {DETERMINER, happeningKind, POSSESSIVE, wordList} from './lexicon.js';
import type {NounPhrase} from './noun-phrase.js';
import type {Setting} from './setting.js';
import {clauseTitle} from './title.js';
import {shorten} from './shorten.js';
import {timePhrase} from './title-dates.js';
import {TITLE_MIN} from './title-length.js';
import type {Word} from './words.js';

/** Kinds of happening that two are in: "their meeting" is that of both. */
const OF_TWO = wordList('meeting agreement war match');
/** Kinds that somebody does or is done to: "a visit to Rome" is Lee’s. */
const OF_ONE = wordList('visit speech ceremony birth death wedding trial arrest verdict sentence');

/** A longer owner makes a title worse than none, in UTF-16 units. */
const OWNER_LENGTH = 40;

/** "June meeting of Trump and Kim", "Pompeo’s previous visit to Pyongyang", "Korean War". */
export function phraseTitle(
  setting: Setting,
  parsed: ParsedSentence,
  noun: NounPhrase,
  timex: Timex,
): string {
  const {text} = setting;
  const {words} = parsed;
  const {from, to, head, attributive} = noun;
  const opener = words[from]!.lower;
  const start = DETERMINER.has(opener) && from + 1 < to ? from + 1 : from;
  const clause = {start: words[start]!.start, end: words[to - 1]!.end};
  const dates = attributive ? (isShown(timex) ? [timex] : []) : [timePhrase(text, timex, clause)];
  const bare = clauseTitle(text, {clause, dates});
  if (attributive && dates.length > 0 && bare.length < TITLE_MIN)
    return clauseTitle(text, {clause, dates: []});
  const kind = happeningKind(words[head]!.lower) ?? '';
  const whose = POSSESSIVE.has(opener);
  if (!whose && (attributive || !OF_ONE.has(kind) || !/^(?:an?|the)$/.test(opener))) return bare;
  const owner = ownerOf(text, parsed, noun, timex);
  if (owner === undefined) return bare;
  const partner = opener === 'their' && OF_TWO.has(kind) ? partnerOf(words, from, owner) : undefined;
  if (partner) return shorten(`${bare} of ${owner} and ${partner}`);
  const what = words[start]!.capital
    ? bare
    : bare.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return shorten(`${owner}${owner.endsWith('s') ? '’' : '’s'} ${what}`);
}

/** A range or a bare year is shown by the axis; "June meeting" and "October 7 meeting" are names. */
const isShown = ({text, type}: Timex): boolean =>
  type === 'TIME' || /^(?:the )?\d{4}$/i.test(text) || /\d{3,4}\s*[-–—]\s*\d{2,4}/.test(text);

/** Who the sentence is about, if that is told by a name outside the phrase. */
function ownerOf(
  text: string,
  parsed: ParsedSentence,
  {from, to}: NounPhrase,
  timex: Timex,
): string | undefined {
  const {words, clauses} = parsed;
  const subject = clauseAt(parsed, timex.start).subject ?? clauses.find((clause) => clause.subject)?.subject;
  if (!subject || (subject.from < to && from < subject.to) || isPronoun(words, subject)) return undefined;
  const {capital, lower} = words[subject.from]!;
  const named = capital && !DETERMINER.has(lower) && coreOf(text, words.slice(subject.from, subject.to));
  return named && named.length <= OWNER_LENGTH ? named : undefined;
}

/** The other party of "their meeting": the name after "with" or "and" that comes last before it. */
function partnerOf(words: readonly Word[], from: number, named: string): string | undefined {
  for (let i = from - 2; i > 0; i--) {
    if (!/^(?:with|and)$/.test(words[i - 1]!.lower) || !words[i]!.capital) continue;
    let to = i + 1;
    while (to < from && words[to]!.capital) to++;
    const name = words
      .slice(i, to)
      .map(({text}) => text)
      .join(' ');
    return named.includes(name) ? undefined : name;
  }
  return undefined;
}
