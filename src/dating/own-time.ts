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

/** The month or the year in which a text looks back on one date and ahead to another. */
export function between({times, days}: Clues): Stated | null {
  const all = [...times, ...days.flatMap((day) => openDay(day, days))];
  const told = all.filter(({tense}) => tense !== 'future' && tense !== 'planned');
  const last = told.reduce<NamedTime | undefined>((a, b) => (a && a.start >= b.start ? a : b), undefined);
  if (last?.tense !== 'past') return null;
  const next = all
    .filter(({tense, start}) => tense === 'future' && start > last.start)
    .reduce<NamedTime | undefined>((a, b) => (a && a.end <= b.end ? a : b), undefined);
  const units: readonly Granularity[] = ['month', 'year'];
  const unit = next && units.find((size) => unitInterval(last.start, size).end >= next.end);
  return unit ? stated(last.start, unit, `it looks back on ${last.text} and ahead to ${next!.text}`) : null;
}

/** So near to the day of the lead another day is of the same year, in days. */
const SAME_YEAR = 31;

/** A day that leaves its year out, where the lead has a whole one near it on the other side of the article's day. */
function openDay({year, month, day, direction, text}: NamedDay, days: readonly NamedDay[]): NamedTime[] {
  if (year !== undefined || direction === 0) return [];
  return days
    .filter((other) => other.year !== undefined && other.lead && other.direction === -direction)
    .map((other) => ({
      start: civilToMs(other.year!, month, day),
      from: civilToMs(other.year!, other.month, other.day),
    }))
    .filter(({start, from}) => direction * (start - from) > 0 && Math.abs(start - from) < SAME_YEAR * DAY)
    .map(({start}) => ({
      ...unitInterval(start, 'day'),
      text,
      tense: direction > 0 ? 'future' : 'past',
    }));
}
