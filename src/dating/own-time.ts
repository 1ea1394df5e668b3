// The time of an article, as it says itself, or between what it looks back on and what it announces.

import {civilToMs, DAY, unitInterval} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import type {Clues, NamedDay} from './clues.js';
import {type NamedTime, type Stated, stated} from './stated.js';

/** What an article says of its own time, if it tells of nothing later; of lines that are no prose, the only one, if no sentence has its date. */
export function statedIn({stated, lines, times}: Clues, today: number): Stated | undefined {
  const [line] = lines;
  const isAlone = lines.length === 1 && times.filter(({start}) => start === line!.start).length < 2;
  return [...stated, ...(isAlone ? [line!] : [])].find(
    ({start, end}) => start <= today && !times.some((time) => time.tense === 'past' && time.start >= end),
  );
}

/** So near to the day of the lead another day is of the same year, in days. */
const SAME_YEAR = 31;

/** The month or the year in which a text looks back on one date and ahead to another. */
export function between({times, days}: Clues): Stated | null {
  const all = [...times, ...days.flatMap((day) => openDay(day, days))].sort((a, b) => a.start - b.start);
  const last = all.findLast(({tense}) => tense !== 'future' && tense !== 'planned');
  const next = last && all.find(({tense, start}) => tense === 'future' && start > last.start);
  if (!next || last.tense !== 'past' || last.granularity === 'year') return null;
  const holds = (unit: Granularity) => unitInterval(last.start, unit).end >= next.end;
  const unit = holds('month') ? 'month' : 'year';
  return holds(unit)
    ? stated(last.start, unit, `it looks back on ${last.text} and ahead to ${next.text}`)
    : null;
}

/** A day that leaves its year out, where the lead has a whole one near it on the other side of the article's day. */
const openDay = (open: NamedDay, days: readonly NamedDay[]): NamedTime[] =>
  days
    .filter(
      ({year, lead, direction}) =>
        open.year === undefined && year !== undefined && lead && direction && direction === -open.direction,
    )
    .map(({year, month, day}) => {
      const start = civilToMs(year!, open.month, open.day);
      const apart = (open.direction * (start - civilToMs(year!, month, day))) / DAY;
      return {
        ...unitInterval(start, 'day'),
        text: open.text,
        tense: open.direction > 0 ? 'future' : 'past',
        apart,
      } as const;
    })
    .filter(({apart}) => apart > 0 && apart < SAME_YEAR);
