// Where the parts of a year lie, and which year's they are when none is named. Seasons are those of the northern half, by
// whole months, winter from December.

import {yearValue} from '../time/digits.js';
import {inWords} from './in-words.js';
import {civilToMs, DAY, msToCivil} from '../time/calendar.js';
import {addUnits} from '../time/add-units.js';
import {isFiner} from '../time/granularity.js';
import {PARTS_OF_YEAR} from '../time/timex3-unit.js';
import type {DateParts} from '../timex/expression.js';
import type {Context} from './context.js';
import {isToCome, nearest} from './year-of.js';
import type {AskTense, Direction, Placed} from './placed.js';
import {looksAhead, placed} from './placed.js';

/** Places "the third quarter", "last winter", "the summer", or returns null when nothing tells. */
export function placePartOfYear(
  parts: DateParts,
  direction: Direction,
  context: Context,
  tense: AskTense,
): Placed | null {
  const [first, months, granularity] = PARTS_OF_YEAR[parts.part!]!;
  const start = (year: number) => civilToMs(year, first);
  const end = (year: number) => addUnits(start(year), months, 'month');
  const place = (year: number, reason: string) => placed(start(year), granularity, reason);
  if (parts.year !== undefined) return place(parts.year, 'its year is given');

  const {published, last, story, narrative} = context;
  if (direction === undefined && narrative && !isToCome(context, tense)) {
    if (!last || isFiner('year', last.granularity)) return null;
    // The year of an aside is not the story's; after a winter comes the spring of the next one.
    const told = msToCivil((story && !isFiner('year', story.granularity) ? story : last).ms).year;
    const year =
      last.granularity === 'season' && first < 12 && msToCivil(last.ms).month === 12 ? told + 1 : told;
    return place(year, `the year last spoken of is ${inWords(yearValue(year))}`);
  }
  if (!published) return null;
  const said = direction === undefined && granularity !== 'season' ? yearOfClause(context) : null;
  if (said !== null) return place(said, 'in the year named in its sentence');
  const {year, month} = msToCivil(published.ms);
  if (direction === 0)
    return first === 12 && month <= 3
      ? place(year - 1, 'the one that has begun the year before')
      : place(year, "in the article's year");
  if (direction === -1)
    return place(
      [year, year - 1, year - 2].find((y) => end(y) <= published.ms)!,
      "the last one before the article's date",
    );
  if (direction === 1)
    return place(start(year) > published.ms ? year : year + 1, "the next one after the article's date");
  if (granularity === 'season')
    return looksAhead(tense)
      ? place(
          end(year) > published.ms ? year : year + 1,
          "the next one after the article's date, since the sentence speaks of the future",
        )
      : place(start(year) <= published.ms ? year : year - 1, "the last one before the article's date");
  const distance = (y: number) => Math.abs((start(y) + end(y)) / 2 - published.ms);
  const near = nearest(year, distance);
  // "is expected to close in the third quarter": in February that of the year before is as near.
  if (end(near) <= published.ms && start(near + 1) - published.ms < 200 * DAY && tense() === 'future')
    return place(near + 1, "the next one after the article's date");
  // One that begins only in two months is not reported on.
  return start(near) - published.ms > 60 * DAY && tense() === 'past'
    ? place(near - 1, "the last one before the article's date")
    : place(near, "the nearest to the article's date");
}

/** "Sales will fall this year but recover in the second half", "in 2011 they fell in the third quarter". */
function yearOfClause({text, last, lastEnd, here}: Context): number | null {
  return last?.granularity === 'year' &&
    here - lastEnd <= SENTENCE &&
    !SENTENCE_ENDS.test(text.slice(lastEnd, here))
    ? msToCivil(last.ms).year
    : null;
}
const SENTENCE = 120;
const SENTENCE_ENDS = /[.!?;][\s"”]|\n|\b(?:compared|from|than|after)\b/;
