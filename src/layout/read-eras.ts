// The eras that a page gives to a timeline: checked, in order, and in lines.

import {show} from '../formats/untrusted.js';
import {edtfToInterval} from '../time/edtf.js';
import type {Era, Eras} from './eras.js';
import {assignLanes} from './lanes.js';

const MOST_LINES = 3;

/** Reads what a page has given; anything that is no era is named and left out. */
export function readEras(given: unknown): Eras {
  const problems: string[] = [];
  if (given !== undefined && given !== null && !Array.isArray(given))
    problems.push(`eras are no array: ${show(given)}`);
  const read = (Array.isArray(given) ? (given as unknown[]) : []).flatMap((era) => {
    const {title, from, to} = (era ?? {}) as Partial<Record<keyof Era, unknown>>;
    const name = typeof title === 'string' ? title.trim() : '';
    const [first, last] = [from, to ?? from].map((date) => edtfToInterval(String(date)));
    const problem = !name
      ? `an era has no title: ${show(era)}`
      : !first || !last
        ? `era "${name}": no date: ${String(first ? to : from)}`
        : first.start >= last.end
          ? `era "${name}" ends before it starts: ${String(from)} to ${String(to)}`
          : '';
    if (problem) problems.push(problem);
    return problem ? [] : [{title: name, start: first!.start, end: last!.end}];
  });
  read.sort((a, b) => a.start - b.start || b.end - a.end || (a.title < b.title ? -1 : 1));
  const {lanes, count} = assignLanes(
    read.map(({start}) => start),
    read.map(({end}) => end),
  );
  const eras = read.map((era, i) => ({...era, line: lanes[i]!}));
  return {eras, lines: Math.min(count, MOST_LINES), problems};
}
