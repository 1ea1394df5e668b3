// Where a subject begins, past what opens its clause: "In Toulouse, France, | the …", "In 1974 | Smith …".

import type {TextSpan} from '../article/article.js';
import {spanAt} from '../article/offsets.js';
import {inRange} from './clause.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  IRREGULAR_PARTICIPLE,
  IRREGULAR_PAST,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  UNCHANGED_PAST,
} from './lexicon.js';
import {TITLE} from './names.js';
import {isAttributive} from './title-dates.js';
import {isGerund} from './verb-words.js';
import {lowerAt, type Word} from './words.js';

/** "In 1974 | Smith …", "last week | Smith …": past a date that opens without a comma. */
function afterDate(
  words: readonly Word[],
  from: number,
  to: number,
  dates: readonly TextSpan[],
): number | undefined {
  const at = PREPOSITION.has(words[from]!.lower) ? from + 1 : from;
  const date = words[at] && spanAt(dates, words[at]!.start);
  if (!date) return undefined;
  // "Third-quarter results"
  if (at === from && isAttributive(words[at]!.text) && /^\p{Ll}/u.test(words[at + 1]?.text ?? ''))
    return from;
  let next = at;
  while (next < to && words[next]!.start < date.end) next++;
  // "Next year's race"
  if (/['’]s$/.test(words[next - 1]!.text) || words[next]?.lower === 'itself') return from;
  if (next >= to || !words[next]!.isWord) return undefined;
  // "Each year on 8 August | the crowd …"
  if (PREPOSITION.has(words[next]!.lower)) return afterDate(words, next, to, dates);
  return canBeginSubject(words[next]!) ? next : undefined;
}

/** "In that fiscal year | the company …": past a phrase that opens without a comma, where a new one begins. */
function afterPhrase(
  words: readonly Word[],
  from: number,
  to: number,
  dates: readonly TextSpan[],
): number | undefined {
  for (let i = from + 2; i < to; i++) {
    const {lower} = words[i]!;
    const previous = words[i - 1]!;
    if (SUBJECT_PRONOUN.has(lower) && previous.isWord && !COORDINATOR.has(previous.lower)) return i;
    // "last Monday | 300 left", "on 30 March, | 300 left"
    const date = words[previous.text === ',' ? i - 2 : i - 1]!;
    if (
      inRange(dates, date) &&
      !date.text.includes('-') &&
      words[i]!.isWord &&
      !inRange(dates, words[i]!) &&
      !PREPOSITION.has(lower)
    )
      return COORDINATOR.has(lower) ? undefined : i;
    // What opens a phrase begins a new one; so does a name right after a common noun.
    const named =
      words[i]!.capital &&
      !previous.capital &&
      !inRange(dates, words[i]!) &&
      // "Under her nephew Max | the company …"
      words[i + 1]!.lower !== 'the';
    if (!(named || opensPhrase(words, i)) || !previous.isWord) continue;
    // "After the plan to sell | the mill failed"
    if (SUBORDINATOR.has(words[from]!.lower) && lowerAt(words, i - 2) === 'to') continue;
    if (
      !PREPOSITION.has(previous.lower) &&
      !COORDINATOR.has(previous.lower) &&
      !DETERMINER.has(previous.lower) &&
      (!isGerund(previous.lower) || isDetermined(words, i - 1))
    )
      return i;
  }
  return undefined;
}

/** An article or a pronoun; "by the usual reckoning | no ship …", but "having done almost no work". */
const opensPhrase = (words: readonly Word[], i: number): boolean =>
  /^(?:the|a|an|his|her|its|their)$/.test(words[i]!.lower) ||
  (words[i]!.lower === 'no' && isDetermined(words, i - 1));

/** "the usual reckoning" */
const isDetermined = (words: readonly Word[], noun: number): boolean =>
  DETERMINER.has(words[noun - 1]!.lower) || DETERMINER.has(words[noun - 2]?.lower ?? '');

/** "Phnom Penh, Cambodia’s capital, …": what stands between two commas explains the name before them. */
function apposes(
  words: readonly Word[],
  open: number,
  close: number,
  to: number,
  dates: readonly TextSpan[],
): boolean {
  const between = words.slice(open + 1, close);
  // "On 7 July, his birthday, three of them …": the date itself is explained.
  if (inRange(dates, words[open - 1]!))
    return (
      close + 1 < to &&
      !words.slice(close + 1, to).some(({text}) => text === ',') &&
      !between.at(-1)!.capital &&
      !between.some(({lower}) => TITLE.test(lower))
    );
  if (!words[open - 1]!.capital || words[open - 1]!.lower.endsWith('ly')) return false;
  if (between.every(({capital, isWord}) => capital || !isWord)) return true;
  if (between.some(({lower}) => TITLE.test(lower))) return false; // "…, the foreign minister, Ann Lee, …": the subject itself
  return DETERMINER.has(between[0]!.lower) || between.slice(0, 2).some(({lower}) => /['’]s$/.test(lower));
}

/** "However", "also" and the like; but "first" and "more" may belong to the subject. */
export const leadsOver = ({lower}: Word): boolean =>
  (lower === 'alone' || ADVERB.has(lower)) &&
  !/^(?:first|more|most|only|even|well|almost|just|far|long|perhaps|once)$/.test(lower);

/** Where the subject begins, past what opens the clause: "In Toulouse, France, | the …", "In 1974 | Smith …". */
export function afterOpening(
  words: readonly Word[],
  body: number,
  to: number,
  dates: readonly TextSpan[],
): number {
  const opens = words[body];
  if (!opens || body >= to) return body;
  const measured = afterMeasure(words, body, to);
  if (measured !== undefined || !isOpening(opens, dates)) return measured ?? body;
  const dated = afterDate(words, body, to, dates);
  if (dated !== undefined) return dated;
  for (let i = body + 1; i + 1 < to; i++) {
    if (words[i]!.text !== ',' || !canBeginSubject(words[i + 1]!)) continue;
    const close = words.findIndex(({text}, j) => j > i + 1 && j < to && text === ',');
    // "On 2 May, while sailing to Rome, | the ship …"
    const isPassing = SUBORDINATOR.has(words[i + 1]!.lower) || inRange(dates, words[i + 1]!);
    if (close > 0 && (isPassing || apposes(words, i, close, to, dates))) continue;
    return i + 1;
  }
  const past = PREPOSITION.has(opens.lower) ? afterPhrase(words, body, to, dates) : undefined;
  // "After Lee | left, …"
  return past ?? (SUBORDINATOR.has(opens.lower) && opens.lower !== 'as' ? body + 1 : body);
}

/** "Just hours after | the roof fell, …", "A day before | she left, …": past how long after it something else was. */
function afterMeasure(words: readonly Word[], body: number, to: number): number | undefined {
  const after = words.findIndex(({lower}, i) => i > body && /^(?:after|before)$/.test(lower));
  const isMeasured = after > body && after - body <= MEASURE && SPAN.test(words[after - 1]!.lower);
  const clause = words.slice(after + 1, to);
  return isMeasured && clause.length > 0 && clause.every(({isWord}) => isWord) ? after + 1 : undefined;
}
/** In words. */
const MEASURE = 5;
const SPAN =
  /^(?:(?:minute|hour|day|night|week|month|year|decade|century|moment)s?|shortly|soon|immediately|just|right)$/;

const isOpening = (word: Word, dates: readonly TextSpan[]): boolean =>
  PREPOSITION.has(word.lower) ||
  SUBORDINATOR.has(word.lower) ||
  ADVERB.has(word.lower) ||
  IRREGULAR_PARTICIPLE.has(word.lower) ||
  IRREGULAR_PAST.has(word.lower) ||
  inRange(dates, word) ||
  isGerund(word.lower) ||
  /(?:ly|ed)$|^prior$/.test(word.lower) ||
  !word.isWord;

/** What follows the comma of "On June 4, 2009, …" or "…, read aloud, …" is no subject. */
const canBeginSubject = (word: Word): boolean =>
  !/^\d/.test(word.lower) &&
  (word.capital || !/(?:ly|ing|ed)$/.test(word.lower)) &&
  !leadsOver(word) &&
  !COORDINATOR.has(word.lower) &&
  !PREPOSITION.has(word.lower) &&
  !UNCHANGED_PAST.has(word.lower);
