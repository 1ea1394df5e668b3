// A happening told by a participle of its own before or after who it is about: "Founded in 1921 by Ann Lee, the firm …",
// "The ship, due to sail in May, …", "He left before moving to Paris in 1986".

import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import {subjectName} from './stands-for.js';
import {clauseAt, type ParsedSentence} from './clause.js';
import {openInterval} from './extent.js';
import {ADVERB, COORDINATOR, DETERMINER, isHappeningNoun, VERBS} from './lexicon.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {pastOf} from './past-of.js';
import {pastBe} from './plural.js';
import {antecedent} from './noun-before.js';
import {datedTelling, type Telling} from './telling.js';
import {clauseTitle} from './title.js';
import {timePhrase} from './title-dates.js';
import {isGerund, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

const DUE = /^(?:due|scheduled|expected|slated|planned|set)$/;

export function openingTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  timex: Timex,
): Telling | null {
  if (!isPlaced(timex)) return null;
  const {text, published} = setting;
  const {words, verbs} = parsed;
  const at = indexFrom(words, timex.start);
  const found =
    opened(setting, parsed, at, timex) ??
    closed(setting, parsed, at, timex, sentence) ??
    announced(text, words, verbs, at);
  // What was due at a time that is over says nothing of what became of it.
  const planned = found?.be === ' is';
  if (!found || (planned && published !== undefined && timex.interval!.end <= published)) return null;
  const {from, to, who, be} = found;
  const told = words[from]!;
  const verb = pastOf(told.lower);
  const interval = openInterval(text, timex, false);
  const span = {start: told.start, end: words[to - 1]!.end};
  return datedTelling(setting, sentence, words, timex, {
    span: {start: Math.min(told.start, found.start), end: span.end},
    title: clauseTitle(text, {
      clause: span,
      subject: `${who}${be}`,
      dates: [timePhrase(text, timex, span)],
      verb: told.text,
    }).replace(` ${told.text}`, ` ${verb}`),
    status: planned ? 'planned' : 'happened',
    interval,
    verb,
    clarity: 0.8,
  });
}

const DONE_BEFORE = /^(?:after|before|since|upon|on|by) \p{Ll}+ing$/u;

interface Opened {
  readonly from: number;
  readonly to: number;
  readonly who: string;
  readonly be: string;
  /** Where the words begin that tell of it. */
  readonly start: number;
}

/** "Founded in 1921 by Ann Lee, | the firm has …" */
function opened(setting: Setting, parsed: ParsedSentence, at: number, timex: Timex): Opened | undefined {
  const {words} = parsed;
  const opens = words.findIndex(({lower}) => !ADVERB.has(lower));
  // "After being chosen", "Having left", "After leaving"
  const done = DONE_BEFORE.test(`${lowerAt(words, opens)} ${lowerAt(words, opens + 1)}`);
  const led =
    lowerAt(words, opens) === 'having' ? 1 : lowerAt(words, opens + 1) === 'being' ? 2 : Number(done);
  const first = opens + led;
  if (
    first < 0 ||
    at <= first ||
    !(done || isParticiple(words[first]!)) ||
    // "after fighting in May", but "after signing the bill"
    (isHappeningNoun(words[first]!.lower) && !DETERMINER.has(lowerAt(words, first + 1)))
  )
    return undefined;
  // "Founded in 2002 | and launched in 2003, …"
  const isNext = ({lower}: Word, i: number) =>
    lower === 'and' && i + 1 < words.length && isParticiple(words[i + 1]!);
  const from = words.findLastIndex((word, i) => i > first && i < at && isNext(word, i)) + 1 || first;
  const told = words[from]!;
  const clause = clauseAt(parsed, timex.start);
  const {subject, verb} = clause;
  if (!subject || !verb || clause.body > opens || subject.from <= at) return undefined;
  const comma = subject.from - 1;
  const who = words[comma]?.text === ',' && subjectName(setting, parsed, clause);
  if (!who) return undefined;
  const next = words.findIndex((word, i) => i >= at && i < comma && isNext(word, i));
  return {
    from,
    to: next < 0 ? comma : next,
    who,
    be: led === 1 ? (done ? '' : ' had') : ` ${pastBe(words, subject)}`,
    start: told.start,
  };
}

/** "He studied in Rome | before moving to Paris in 1986", "He retired in 1984, | moving to Paris in 1986" */
function closed(
  setting: Setting,
  parsed: ParsedSentence,
  at: number,
  timex: Timex,
  {timexes}: Sentence,
): Opened | undefined {
  const {words} = parsed;
  const clause = clauseAt(parsed, timex.start);
  const {subject, verb} = clause;
  if (!subject || !verb) return undefined;
  const told = words.findLastIndex((word, i) => i < at && i > verb.head + 1 && isDoing(word));
  const led = lowerAt(words, told - 1);
  const isLed = /^(?:before|after|since)$/.test(led);
  if (!isLed && led !== ',') return undefined;
  const isPassive = words[told]!.lower === 'being';
  const from = isPassive ? told + 1 : told;
  const between = words.slice(from + 1, at);
  // "extending losses from Friday", "leaving tanks captured in May": of the losses, of the tanks.
  if (/^(?:from|since|of|than|for|with|to)$/.test(between.at(-1)?.lower ?? '')) return undefined;
  if (between.some((word) => !word.isWord || COORDINATOR.has(word.lower) || isParticiple(word)))
    return undefined;
  // "exploded on Monday, killing …" is one; of "retired in 1984, moving in 1986" each has its own date.
  const isDated = timexes.some(
    (other) => isPlaced(other) && other.end <= words[told]!.start && other.start > words[verb.head]!.start,
  );
  const who = (isLed || isDated) && subjectName(setting, parsed, clause);
  if (!who) return undefined;
  const comma = words.findIndex(({text, start}, i) => i < clause.to && start >= timex.end && text === ',');
  const be = isPassive ? ` ${pastBe(words, subject)}` : '';
  return {from, to: comma < 0 ? clause.to : comma, who, be, start: words[from]!.start};
}

/** "moving", but "evening" and "including". */
const isDoing = ({lower, capital}: Word): boolean =>
  !capital && isGerund(lower) && !/^(?:even|morn|includ|dur|follow|accord|regard)ing$/.test(lower);

/** "The ship, | due to sail in May, …" */
function announced(
  text: string,
  words: readonly Word[],
  verbs: ParsedSentence['verbs'],
  at: number,
): Opened | undefined {
  let comma = at - 1;
  while (comma > 0 && words[comma]!.text !== ',') comma--;
  if (comma <= 0 || !DUE.test(words[comma + 1]!.lower)) return undefined;
  const next = lowerAt(words, comma + 2);
  const verb = lowerAt(words, comma + 3);
  // "due to rain" says why.
  const sure = words[comma + 1]!.lower !== 'due' || verb === 'be' || VERBS.has(verb);
  if (next === 'to' ? !sure : !/^(?:for|on|in|at)$/.test(next)) return undefined;
  const noun = antecedent(words, verbs, comma);
  if (!noun || !(words[noun.from]!.capital || DETERMINER.has(words[noun.from]!.lower))) return undefined;
  let to = at;
  while (to < words.length && words[to]!.text !== ',' && /[\p{L}\p{N}]/u.test(words[to]!.text)) to++;
  const start = words[noun.from]!.start;
  return {from: comma + 1, to, who: text.slice(start, words[noun.to - 1]!.end), be: ' is', start};
}
