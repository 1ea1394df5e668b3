// What an article says about its own date: the days it names, and the days it tells from where it
// stands ("yesterday", "will visit on Monday").

import type {Article, TextSpan} from '../article/article.js';
import {STOP_WORDS} from '../article/common-words.js';
import {spanAt, spansIn} from '../article/offsets.js';
import type {Paragraph} from '../article/outline.js';
import {endsAt, textAfter} from '../article/text-around.js';
import {quotations} from '../article/quotations.js';
import {sentences} from '../article/sentences.js';
import {withoutWire} from '../article/wire.js';
import {DAY, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Expression} from '../timex/expression.js';
import type {LanguageGrammar, TenseReader} from '../timex/grammar.js';
import {languageGrammar} from '../timex/languages.js';
import {
  type Direction,
  directionOf,
  type NamedTime,
  namedTime,
  type Stated,
  stated,
  statedBy,
} from './stated.js';

interface Told {
  /** The words that say it, for the reason given. */
  readonly text: string;
  readonly direction: Direction;
  /** Stems of the words of its sentence: two dates with common words may date the same happening. */
  readonly stems: ReadonlySet<string>;
  /** Where its sentence begins: two dates of one sentence are two, or it would name one of them only. */
  readonly sentence: number;
  /** In the headline or the first paragraphs, where news says what is new. */
  readonly lead: boolean;
}

/** A day of the year, perhaps with its year or its weekday. */
export interface NamedDay extends Told {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday. */
  readonly weekday?: number;
}

/** "Monday": a day that is fixed once the article's day is. */
export interface NamedWeekday extends Told {
  readonly weekday: number;
}

/** "yesterday": so many days from the article's. */
export interface DayOffset extends Told {
  readonly days: number;
}

/** The clues of one article. */
export interface Clues {
  readonly days: readonly NamedDay[];
  readonly weekdays: readonly NamedWeekday[];
  readonly offsets: readonly DayOffset[];
  /** All that is named with its year, but in speech. */
  readonly times: readonly NamedTime[];
  /** What it says of its own time. */
  readonly stated: readonly Stated[];
  /** What lines that are no prose say of it. */
  readonly lines: readonly Stated[];
}

/** So many paragraphs of prose are the lead. */
const LEAD = 2;
/** Articles are read for clues up to here, in UTF-16 units: what dates them stands near the top. */
const READ = 20_000;

/** Headings of before 1990 have the day of what they tell of. */
const OWN_PAGES = 20 * 365.25 * DAY;

/** Words that carry content, cut to their first six letters: enough to meet "denuclearize" in "denuclearization". */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]{2,}/gu))
    if (word.length > 2 && !STOP_WORDS.has(word)) stems.add(word.slice(0, 6));
  return stems;
}

/** Collects the clues of an article from the expressions found in it. */
export function cluesOf(
  {text, language = 'en'}: Article,
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[],
): Clues {
  const clues: Growing = {days: [], weekdays: [], offsets: [], times: [], stated: [], lines: []};
  if (expressions.length === 0) return clues;
  const grammar = languageGrammar(language);
  const reading = {text, grammar, tenseAt: grammar.tenses(text)};
  let prose = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.start > READ) break;
    if (paragraph.kind === 'prose') prose++;
    const read = {start: paragraph.start, end: Math.min(paragraph.end, READ)};
    const here = spansIn(expressions, read);
    if (here.length === 0 || paragraph.kind === 'dateline') continue;
    const line = lineOf(paragraph, here, reading);
    if (line) clues.lines.push(line);
    if (paragraph.kind === 'notice') continue;
    const speech = quotations(text, read).filter(({speech}) => speech);
    for (const sentence of sentences(text, withoutWire(text, read), here))
      collectSentence(clues, sentence, spansIn(here, sentence), {...reading, speech, lead: prose <= LEAD});
  }
  return clues;
}

/** What a line says of the article's date: a heading with a day in it, or who owns it since when. */
function lineOf(
  {kind, start}: Paragraph,
  dates: readonly Expression[],
  {text, grammar}: Pick<Reading, 'text' | 'grammar'>,
): Stated | null {
  const named = dates.map((date) => namedTime(date, null)).filter((time) => time !== null);
  const last = named.at(-1);
  const says =
    kind === 'heading'
      ? named.length === 1 &&
        !isFiner('day', last!.granularity) &&
        last!.start > OWN_PAGES &&
        !endsAt(text, text.indexOf(last!.text, start), grammar.before.ofNamed)
      : kind === 'notice' && grammar.lines.made?.test(textAfter(text, start, 24));
  return last && says ? stated(last.start, last.granularity, `a line of its own has ${last.text}`) : null;
}

/** What the dates of a sentence are read with. */
interface Reading {
  readonly text: string;
  readonly grammar: LanguageGrammar;
  readonly tenseAt: ReturnType<TenseReader>;
  readonly speech: readonly TextSpan[];
  readonly lead: boolean;
}

type Growing = {-readonly [K in keyof Clues]: Clues[K][number][]};

/** The dates of a sentence, and how it speaks of them. */
function collectSentence(
  clues: Growing,
  {start, end}: TextSpan,
  dates: readonly Expression[],
  {text, grammar, tenseAt, speech, lead}: Reading,
): void {
  if (dates.length === 0) return;
  const stems = stemsOf(text.slice(start, end));
  for (const [i, date] of dates.entries()) {
    const tense = tenseAt(date.start);
    const spoken = spanAt(speech, date.start) !== undefined;
    // "The fair opens on Friday"
    const isPlan = tense === 'present' && endsAt(text, date.start, grammar.before.scheduled);
    const told = {
      text: date.text,
      direction: isPlan ? 1 : directionOf(tense),
      stems,
      sentence: start,
      lead,
    } as const;
    const named = namedTime(date, tense);
    if (!named) collectOpen(clues, date, told, spoken);
    else {
      // Of a range, its last day.
      const {weekday, ...day} = msToCivil(named.end - 1);
      if (!isFiner('day', named.granularity))
        clues.days.push({
          ...told,
          ...day,
          weekday: grammar.own.namesWeekday?.test(date.text) ? weekday : undefined,
        });
      if (spoken) continue;
      clues.times.push(named);
      const own = statedBy(text, named, date, [dates[i - 1], dates[i + 1]], grammar);
      if (own) clues.stated.push(own);
    }
  }
}

/** What leaves its year open, or is told from where the article stands. */
function collectOpen(
  {days, weekdays, offsets}: Growing,
  {meaning, type}: Expression,
  told: Told,
  spoken: boolean,
): void {
  if (type === 'DURATION' || type === 'SET' || meaning.kind === 'complete') return;
  if (meaning.kind === 'partial') {
    const {month, day, weekday} = meaning.parts;
    const direction = ((meaning.direction ?? 0) || told.direction) as Direction;
    const inParts = {...told, ...meaning.parts, direction};
    if (month !== undefined && day !== undefined) days.push({...inParts, month, day});
    else if (weekday !== undefined && !spoken) weekdays.push({...inParts, weekday});
  } else if (meaning.anchor === 'published' && meaning.unit === 'day' && !spoken)
    offsets.push({...told, days: meaning.amount, direction: Math.sign(meaning.amount) as Direction});
}
