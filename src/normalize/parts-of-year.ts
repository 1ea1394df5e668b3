// Where the parts of a year lie, and which year's they are when none is named. Seasons are those of the northern half, by
// whole months, winter from December.

import {yearValue} from '../time/digits.js';
import {inWords} from './in-words.js';
import {civilToMs, DAY, msToCivil} from '../time/calendar.js';
import {addUnits} from '../time/add-units.js';
import type {Granularity} from '../time/granularity.js';
import {isFiner} from '../time/granularity.js';
import {PARTS_OF_YEAR} from '../time/timex3-unit.js';
import type {DateParts} from '../timex/expression.js';
import type {Context} from './context.js';
import type {Moment} from './moment.js';
import {isToCome, nearest} from './year-of.js';
import type {AskTense, Direction, Placed} from './placed.js';
import {BY_ARTICLE, inThisYear, looksAhead, placed} from './placed.js';

/** A season, a quarter or a half in a year. */
interface YearlyPart {
  readonly granularity: Granularity;
  /** Its first month, 1–12. */
  readonly first: number;
  start(year: number): number;
  end(year: number): number;
  place(year: number, reason: string): Placed;
}

/** Places "the third quarter", "last winter", "the summer", or returns null when nothing tells. */
export function placePartOfYear(
  parts: DateParts,
  direction: Direction,
  context: Context,
  tense: AskTense,
): Placed | null {
  const part = yearlyPart(parts.part!);
  const {granularity, place} = part;
  if (parts.year !== undefined) return place(parts.year, 'its year is given');
  const {published, narrative} = context;
  if (direction === undefined && narrative && !isToCome(context, tense)) return inStory(part, context);
  if (!published) return null;
  if (direction !== undefined) return towards(direction, published, part, tense);
  if (granularity === 'season') return seasonBy(published, part, tense);
  const said = yearOfClause(context);
  return said === null ? nearestTo(published, part, tense) : place(said, 'in the year named in its sentence');
}

function yearlyPart(name: string): YearlyPart {
  const [first, months, granularity] = PARTS_OF_YEAR[name]!;
  const start = (year: number) => civilToMs(year, first);
  return {
    granularity,
    first,
    start,
    end: (year) => addUnits(start(year), months, 'month'),
    place: (year, reason) => placed(start(year), granularity, reason),
  };
}

/** Of the year that the story has reached: an aside's is not the story's; after a winter comes the spring of the next one. */
function inStory({first, place}: YearlyPart, {last, story}: Context): Placed | null {
  if (!last || isFiner('year', last.granularity)) return null;
  const told = msToCivil((story && !isFiner('year', story.granularity) ? story : last).ms).year;
  const isNext = last.granularity === 'season' && first < 12 && msToCivil(last.ms).month === 12;
  const year = isNext ? told + 1 : told;
  return place(year, `the year last spoken of is ${inWords(yearValue(year))}`);
}

/** "Last winter", "this quarter", "next spring". */
function towards(
  direction: -1 | 0 | 1,
  {ms}: Moment,
  {first, start, end, place}: YearlyPart,
  tense: AskTense,
): Placed {
  const {year, month} = msToCivil(ms);
  if (direction === 1) return place(start(year) > ms ? year : year + 1, BY_ARTICLE.after);
  if (direction === -1)
    return place([year, year - 1].find((y) => end(y) <= ms) ?? year - 2, BY_ARTICLE.before);
  return first === 12 && month <= 3
    ? place(year - 1, 'the one that has begun the year before')
    : place(...inThisYear(year, [start(year), end(year)], ms, tense));
}

/** The last season that has begun, unless the sentence looks ahead. */
function seasonBy({ms}: Moment, {start, end, place}: YearlyPart, tense: AskTense): Placed {
  const {year} = msToCivil(ms);
  return looksAhead(tense)
    ? place(end(year) > ms ? year : year + 1, `${BY_ARTICLE.after}, since the sentence speaks of the future`)
    : place(start(year) <= ms ? year : year - 1, BY_ARTICLE.before);
}

/** The nearest quarter or half, unless the sentence looks the other way. */
function nearestTo({ms}: Moment, {start, end, place}: YearlyPart, tense: AskTense): Placed {
  const near = nearest(msToCivil(ms).year, (y) => Math.abs((start(y) + end(y)) / 2 - ms));
  // "is expected to close in the third quarter": in February that of the year before is as near.
  if (end(near) <= ms && start(near + 1) - ms < 200 * DAY && tense() === 'future')
    return place(near + 1, BY_ARTICLE.after);
  // One that begins only in two months is not reported on.
  return start(near) - ms > 60 * DAY && tense() === 'past'
    ? place(near - 1, BY_ARTICLE.before)
    : place(near, BY_ARTICLE.near);
}

/** "Sales will fall this year but recover in the second half", "in 2011 they fell in the third quarter". */
function yearOfClause({text, last, lastEnd, here, grammar}: Context): number | null {
  return last?.granularity === 'year' &&
    here - lastEnd <= SENTENCE &&
    !SENTENCE_ENDS.test(text.slice(lastEnd, here)) &&
    !grammar.between.elsewhere?.test(text.slice(lastEnd, here))
    ? msToCivil(last.ms).year
    : null;
}
const SENTENCE = 120;
const SENTENCE_ENDS = /[.!?;][\s"”]|\n/;
