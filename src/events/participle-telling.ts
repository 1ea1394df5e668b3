// A happening told by a participle with its own date: "a new version, presented last November".

import {indexFrom} from '../article/offsets.js';
import type {Timex} from '../timex/timex.js';
import {inRange, type ParsedSentence} from './clause.js';
import {pastBe} from './plural.js';
import {antecedent} from './noun-before.js';
import {openInterval} from './extent.js';
import {ADVERB, BE, BY_ITSELF, DETERMINER, FUNCTION_WORDS, PREPOSITION, UNCHANGED_PAST} from './lexicon.js';
import {isPlaced, type Sentence, type Setting} from './setting.js';
import {datedTelling, type Telling} from './telling.js';
import {clauseTitle} from './title.js';
import {timePhrase} from './title-dates.js';
import {COMMON_PARTICLE, isAdverb, isParticiple} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** Participles that tell nothing of their noun. */
const EMPTY =
  /^(?:made|given|taken|ended|held|set|based|used|called|named|said|including|compared|planned|scheduled|expected)$/;

/** What is nearly done is not done. */
const CHANGES = /^(?:nearly|almost|partly|barely|never|not)$/;

/** A participle with its date stands so many words before it at most. */
const PARTICIPLE_WORDS = 5;
/** Right behind a comma. */
const ASIDE_WORDS = 12;

/** "an all-freight version, announced last November": a participle with a date of its own. */
export function participleTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  timex: Timex,
): Telling | null {
  const {text} = setting;
  const {words, verbs} = parsed;
  if (!isPlaced(timex) || verbs.length === 0) return null;
  const next = indexFrom(words, timex.start);
  const at = participleBefore(next, indexFrom(words, timex.end), sentence, parsed);
  // "They were to have | begun in May": the clause's own verb.
  if (at < 0 || words[at - 1]!.lower === 'have') return null;
  if (!verbs.some(({first}) => first < at || first > next)) return null;
  // "The tower, begun in 1163 and | completed in 1345, …"
  // "…, the tower | being added in 1880"
  const led = isAdverb(words[at - 1]!) || words[at - 1]!.lower === 'being' ? at - 1 : at;
  const first = words[led - 1]!.lower === 'and' ? asideBefore(words, led) : led;
  // "after that accident and | published in May": of what was told before it.
  if (words[first - 1]!.lower === 'and') return null;
  const noun = nounOf(first, sentence, parsed);
  // "remarks made last week", "the year ended Aug. 31": nothing is told.
  if (!noun || isEmpty(words, at) || /ly$|^(?:him|her|them|us)$/.test(words[noun.to - 1]!.lower)) return null;
  const span = {start: words[CHANGES.test(words[led]!.lower) ? led : at]!.start, end: timex.end};
  const who = whole(parsed, noun, first);
  const named = text.slice(words[who.from]!.start, words[who.to - 1]!.end);
  const title = clauseTitle(text, {
    clause: span,
    subject: BY_ITSELF.has(words[at]!.lower) ? named : `${named} ${pastBe(words, who)}`,
    dates: [timePhrase(text, timex, span)],
    verb: words[at]!.text,
  });
  return datedTelling(setting, sentence, words, timex, {
    span: {start: words[who.from]!.start, end: timex.end},
    title,
    interval: openInterval(text, timex, false),
    clarity: 0.7,
  });
}

/** The participle that stands close before the word number `next`; -1 where there is none. */
function participleBefore(
  next: number,
  end: number,
  {timexes}: Sentence,
  {words, verbs}: ParsedSentence,
): number {
  const after = words[end];
  const isOver = !after || after.text === '.';
  const isClosed = after?.text === ',' || (after?.lower === 'and' && isParticiple(words[end + 1] ?? after));
  let joined = false;
  for (let i = next - 1; i > 0 && next - i <= ASIDE_WORDS; i--) {
    const word = words[i]!;
    const before = words[i - 1]!;
    // "…, built by Ann Lee and her son in 1920, …"
    joined ||= next - i > PARTICIPLE_WORDS || word.lower === 'and';
    const isWhole = before.text === ',' ? isClosed : before.lower === 'and' && isOver;
    if (joined && isTold(words, i) && !isWhole) continue;
    if (
      !word.isWord ||
      verbs.some(({first, head}) => i >= first && i <= head) ||
      (/^(?:or|that|be|been|being|according)$/.test(word.lower) && !inRange(timexes, before)) ||
      // "to open in May", but "to developers in May", "to Acme in May"
      (word.lower === 'to' && !words[i + 1]!.capital && !isPlainNoun(lowerAt(words, i + 1)))
    )
      return -1;
    // ", first opened in", "a canal first opened in"
    const isFirst =
      isAdverb(before) &&
      (/^(?:,|and)$/.test(words[i - 2]?.lower ?? '') ||
        (before.lower === 'first' && DETERMINER.has(lowerAt(words, i - 3))));
    const leads =
      !isFirst && before.lower !== 'being' && LEADS_ADJECTIVE.some((words) => words.has(before.lower));
    if (isTold(words, i) && !word.capital && !leads) return i;
  }
  return -1;
}

/** After these, what looks like a participle belongs to a verb or is an adjective: "was sold", "the sold house". */
const LEADS_ADJECTIVE = [BE, DETERMINER, PREPOSITION, ADVERB];

/** Only a noun right before it, or a comma after one: else it is the clause's own participle. */
function nounOf(at: number, {timexes}: Sentence, {words, verbs}: ParsedSentence): Phrase | null {
  const noun = antecedent(words, verbs, at);
  if (!noun || words[noun.from - 2]?.lower === 'according') return null;
  // "They were top at Christmas, lost …": nothing is said of a date.
  if (inRange(timexes, words[noun.to - 1]!)) return null;
  // "Ann Lee, a nurse | born in 1920"
  return words[at - 1]!.isWord && noun.to !== at && words[noun.to]!.text !== ',' ? null : noun;
}

const isPlainNoun = (word: string): boolean => /^\p{L}+s$/u.test(word) && !FUNCTION_WORDS.has(word);

/**
 * Where what goes on with a participle after "and" began with another: "The tower, | begun in 1163 and completed in 1345", "a
 * report | commissioned in May and published in June"; else where that one stands.
 */
function asideBefore(words: readonly Word[], at: number): number {
  let first = at;
  for (let i = at - 2; i > 1 && words[i]!.isWord; i--) {
    const before = words[i - 1]!;
    const opens = isTold(words, i) || (before.text === ',' && isTold(words, i + 1));
    if (opens && !LEADS_ADJECTIVE.some((leading) => leading.has(before.lower))) first = i;
    if (before.text === ',') return opens ? i : first;
  }
  return first;
}

/** "set up", but "set for May". */
const isSetUp = (words: readonly Word[], i: number): boolean => COMMON_PARTICLE.test(lowerAt(words, i + 1));

const isEmpty = (words: readonly Word[], i: number): boolean =>
  EMPTY.test(words[i]!.lower) && !isSetUp(words, i);

const isTold = (words: readonly Word[], i: number): boolean =>
  isParticiple(words[i]!) && (!UNCHANGED_PAST.has(words[i]!.lower) || isSetUp(words, i));

type Phrase = NonNullable<ReturnType<typeof antecedent>>;

/** "The bridge at Tarn, | built in 1922, …": the whole subject, not only what stands last in it. */
function whole({words, clauses}: ParsedSentence, noun: Phrase, at: number): Phrase {
  const subject = clauses.find((clause) => clause.from <= at && at < clause.to)?.subject;
  const within =
    subject && subject.from < noun.from && noun.to <= subject.to && words[at - 1]!.text === ','
      ? subject
      : undefined;
  return within && words.slice(within.from, noun.to).every(({isWord}) => isWord)
    ? {from: within.from, to: noun.to}
    : noun;
}
