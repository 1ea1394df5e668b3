// What the entries of a live report or a chronology tell: the hour that opens a line dates it, "14:05 The minister has
// arrived", and a time that has a line of its own the line after it.

import type {TextSpan} from '../article/article.js';
import {spansIn} from '../article/offsets.js';
import {textAfter, textBefore} from '../article/text-around.js';
import {MONTH_NAMES, WEEKDAY_NAMES} from '../time/names.js';
import type {Timex} from '../timex/timex.js';
import {clauseTelling} from './clause-telling.js';
import type {ParsedSentence} from './clause.js';
import {parseSentence} from './clauses.js';
import {isPlaced, type Sentence, type Setting, statusAt} from './setting.js';
import {clauseStatus} from './status.js';
import type {Telling} from './telling.js';
import {wordsOf} from './words.js';

/** Entries have no more paragraphs than this on average; what has more are the chapters of a history. */
const LONGEST = 4;

/**
 * The times that are all that lines of a report or a chronology say, by where the lines begin: "14:05", "3 May 2019", "1914". A
 * single one says when the article was written.
 */
export function timesOnLines(
  text: string,
  lines: readonly TextSpan[],
  timexes: readonly Timex[],
): ReadonlyMap<number, Timex> {
  const found = lines.flatMap((line, at) => {
    const [time] = spansIn(timexes, line);
    const isTime = time && isPlaced(time) && isAllOf(text.slice(line.start, line.end), time);
    return isTime ? [{at, start: line.start, time}] : [];
  });
  const entries = new Set(found.map(({time}) => time.value)).size - 1;
  const length = (found.at(-1)?.at ?? 0) - (found[0]?.at ?? 0);
  const isReport = entries > 0 && length <= entries * (LONGEST + 1);
  return new Map(isReport ? found.map(({start, time}) => [start, time] as const) : []);
}

/** Whether a line says nothing but a time, and that as calendars do: not "Today", "Last week". */
function isAllOf(line: string, {text, type}: Timex): boolean {
  return (
    /^(?:DATE|TIME)$/.test(type) &&
    line.startsWith(text) &&
    /^\W*$/.test(line.slice(text.length)) &&
    (/\d/.test(text) || CALENDAR.test(text))
  );
}

const CALENDAR = new RegExp(`^(?:${[...MONTH_NAMES, ...WEEKDAY_NAMES].join('|')})$`);

/**
 * The time that opens a line, and its sentence without it: an hour, with its day or not. A day alone belongs to its sentence,
 * but dates the next one too where it is all that its own says: "14 August: Rain. The fire is out."
 */
export function entryOf(text: string, sentence: Sentence): {clock: Timex; rest: Sentence} | undefined {
  const [clock, ...timexes] = sentence.timexes;
  if (!clock || clock.start !== sentence.start || !isPlaced(clock) || !/\d/.test(clock.text))
    return undefined;
  if (clock.start > 0 && text[clock.start - 1] !== '\n') return undefined;
  const mark = /^[\s:.–—-]*/.exec(text.slice(clock.end, clock.end + 8))![0];
  if (clock.type === 'DATE') return /[:.–—-]/.test(mark) ? {clock, rest: sentence} : undefined;
  // "The morning of 5 May saw …" is told of by its sentence.
  if (clock.type !== 'TIME' || !(/T\d/.test(clock.value) || mark.trim())) return undefined;
  return {clock, rest: {...sentence, timexes, start: Math.min(sentence.end, clock.end + mark.length)}};
}

/** The entries of a chronology that semicolons part: "1795 – Lee founded a firm; | 1884 – Bo bought it"; else the sentence as it is. */
export function entriesIn(
  text: string,
  {start, end}: TextSpan,
  timexes: readonly TextSpan[],
): readonly TextSpan[] {
  const heads = spansIn(timexes, {start: start + 1, end}).filter(
    (date) => /; ?$/.test(textBefore(text, date.start, 2)) && HEADS.test(textAfter(text, date.end, 3)),
  );
  const starts = [start, ...heads.map((date) => date.start)];
  return starts.map((from, i) => ({start: from, end: starts[i + 1] ?? end}));
}
const HEADS = /^(?::| [:–—-]) /;

/** "14:30 – Coffee break": what an item of a programme says without a verb, right behind its hour and a mark. */
function itemTelling(
  setting: Setting,
  sentence: Sentence,
  parsed: ParsedSentence,
  clock: Timex,
): Telling | undefined {
  const [clause] = parsed.clauses;
  const between = setting.text.slice(clock.end, sentence.start);
  const isItem = clock.type === 'TIME' && /^\s{0,3}[:–—-]\s{0,3}$/.test(between);
  const isGreeting =
    /[.!?]$/.test(setting.text.slice(sentence.start, sentence.end)) && parsed.words.length < ITEM_WORDS;
  return (
    (isItem && clause && !isGreeting && clauseTelling(setting, sentence, parsed, clause, clock)) || undefined
  );
}
/** "Good morning, everybody." */
const ITEM_WORDS = 6;

/**
 * What a sentence tells at the time that opens its entry.
 *
 * @param told - What other dates tell in it.
 * @returns Null if the time is used up; undefined for a sentence that tells nothing ("Good morning", "The siege is over"):
 * it is that of the next one.
 */
export function entryTelling(
  setting: Setting,
  sentence: Sentence,
  told: readonly Telling[],
  clock: Timex,
): Telling | null | undefined {
  // A day of its own is surer than that of the entry.
  if (clock.type === 'DATE' && told.length > 0) return null;
  const {text} = setting;
  const words = wordsOf(text, sentence);
  if (words.length === 0) return undefined;
  const parsed = parseSentence(sentence, words, sentence.timexes, sentence.speech);
  const main = parsed.clauses.find(({kind, verb}) => kind === 'main' && verb);
  if (!main?.verb) return itemTelling(setting, sentence, parsed, clock);
  const at = words[main.verb.head]!.start;
  if (told.some(({span, form}) => form === 'clause' && span.start <= at && at < span.end)) return null;
  const status = clauseStatus(parsed, main);
  // A programme tells of what is to come.
  if (status !== 'happened' && status !== statusAt(setting, clock, 'happened')) return null;
  const telling = clauseTelling(setting, {...sentence, lead: true}, parsed, main, clock);
  // "That ends our coverage"
  if (telling && /^(?:This|That|These|Those|There|Here|I|We|You)\b/.test(telling.title)) return null;
  return telling ? {...telling, span: {start: clock.start, end: telling.span.end}} : undefined;
}
