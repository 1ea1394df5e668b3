// Reads the date that an article carries itself: a line of its own ("Published 7 October 2018"), or the
// opening of a wire report ("SEOUL, Oct. 7 (Reuters) – …"), which mostly leaves the year open.

import {endsAt, textAfter} from '../article/text-around.js';
import type {Article, TextSpan} from '../article/article.js';
import {spansIn} from '../article/offsets.js';
import type {Paragraph} from '../article/outline.js';
import {withoutWire} from '../article/wire.js';
import {isoDate} from '../time/write-iso.js';
import {civilToMs, msToCivil} from '../time/calendar.js';
import {isFiner} from '../time/granularity.js';
import type {Expression} from '../timex/expression.js';
import {languageGrammar} from '../timex/languages.js';
import type {Published} from './published.js';
import {namedTime} from './stated.js';

/** A dateline: whole, or with its year open. */
export interface Dateline {
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** The line of publication stands among so many paragraphs at the top, or among so many at the end. */
const TOP = 4;
const BOTTOM = 2;
/** A header takes at most so many paragraphs. */
const HEADER = 2;
/** A text with more lines that are only a date is a chronicle: its dates are those of its entries. */
const MOST_STAMPS = 3;
/** So is one where two of them head prose, so many paragraphs apart at most: below a whole article, the second is of another. */
const ENTRY = 4;
/** A wire dateline begins its paragraph within so many UTF-16 units. */
const WIRE_REACH = 70;

/** The dateline of an article, or null. */
export function datelineOf(
  {text, language = 'en', title}: Article,
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[],
): Dateline | null {
  if (expressions.length === 0) return null;
  return (
    stampOf(expressions, paragraphs, headlineAt(text, paragraphs, title)) ??
    headerOf(text, expressions, paragraphs, languageGrammar(language).before.inSentence) ??
    wireOf(text, expressions, paragraphs)
  );
}

/** Where the top is: at the headline, where the page's own lines stand above it. */
function headlineAt(text: string, paragraphs: readonly Paragraph[], title: string | undefined): number {
  const headline = paragraphs.findIndex(({start, end}) => text.slice(start, end) === title);
  return Math.max(0, headline);
}

/** A line at the top or the bottom that is only a date. */
function stampOf(
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[],
  top: number,
): Dateline | null {
  const stamps = paragraphs.filter(({kind}) => kind === 'dateline');
  const [first, second] = paragraphs.flatMap((line, i) =>
    line.kind === 'dateline' &&
    paragraphs[i + 1]?.kind === 'prose' &&
    spansIn(expressions, line)[0]?.start === line.start
      ? [i]
      : [],
  );
  const isChronicle = second !== undefined && second - first! <= ENTRY;
  if (stamps.length > MOST_STAMPS || isChronicle) return null;
  const atEdges = stamps.filter((stamp) => {
    const place = paragraphs.indexOf(stamp);
    // Some have it right above their headline.
    return (place >= top - 1 && place < top + TOP) || place >= paragraphs.length - BOTTOM;
  });
  return firstOf(atEdges.flatMap((stamp) => spansIn(expressions, stamp)).map(dayOf));
}

/** The date with which one of the first two paragraphs of prose opens. */
function wireOf(
  text: string,
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[],
): Dateline | null {
  const lead = paragraphs.filter(({kind}) => kind === 'prose').slice(0, 2);
  return firstOf(
    lead.map((paragraph) => {
      const first = spansIn(expressions, paragraph)[0];
      return first && opensWire(text, paragraph.start, first) ? dayOf(first) : null;
    }),
  );
}

const firstOf = (dates: readonly (Dateline | null)[]) => dates.find((date) => date !== null) ?? null;

/** Whether an expression is the date of a wire report that opens its paragraph: "SEOUL, Oct. 7 (Agency) — ". */
export function opensWire(text: string, paragraph: number, {start, end}: TextSpan): boolean {
  if (start - paragraph > WIRE_REACH) return false;
  return text.slice(paragraph, start).trim() === ''
    ? /^\s*(?:[-–—]\s|\()/.test(textAfter(text, end, 4))
    : withoutWire(text, {start: paragraph, end: text.length}).start >= end;
}

/** A date in figures that stands in a file's header outside any sentence: "NEWS STORY 02/19/1998 08:02:00". */
function headerOf(
  text: string,
  expressions: readonly Expression[],
  paragraphs: readonly Paragraph[],
  inSentence: RegExp | undefined,
): Dateline | null {
  const end = paragraphs[Math.min(paragraphs.length, HEADER) - 1]?.end ?? 0;
  for (const expression of expressions) {
    if (expression.end > end) return null;
    if (!/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/.test(expression.text)) continue;
    if (endsAt(text, expression.start, inSentence)) continue;
    const dateline = dayOf(expression);
    if (dateline?.year !== undefined) return dateline;
  }
  return null;
}

function dayOf(expression: Expression): Dateline | null {
  const {meaning, text} = expression;
  const named = namedTime(expression, null);
  if (named) return isFiner('day', named.granularity) ? null : {text, ...msToCivil(named.start)};
  if (meaning.kind !== 'partial') return null;
  const {month, day} = meaning.parts;
  return month === undefined || day === undefined ? null : {text, ...meaning.parts, month, day};
}

/** The date of a whole dateline; null if its year is open. */
export function datelinePublished({text, year, month, day}: Dateline): Published | null {
  if (year === undefined) return null;
  return {
    date: isoDate(civilToMs(year, month, day), 'day'),
    confidence: 0.95,
    basis: 'dateline',
    because: `The article carries the date “${text}” itself.`,
  };
}
