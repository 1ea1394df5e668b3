// Which stretch of time a page asks for, by attribute or method, and which day it says is today.

import {lastToEnd} from '../../events/columns.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {edtfToInterval} from '../../time/edtf.js';
import type {Interval} from '../../time/interval.js';
import type {Domain} from '../shared/timeline-store.js';

/**
 * The stretch that a method names: both ends included.
 *
 * @param from - EDTF (`2018-06`) or epoch milliseconds; `to` likewise.
 * @throws {RangeError} Where one of them is neither, or where they are the wrong way round.
 */
export function domainBetween(from: string | number, to: string | number): Domain {
  const start = typeof from === 'number' ? from : read(from)?.start;
  const end = typeof to === 'number' ? to : read(to)?.end;
  if (Number.isFinite(start) && Number.isFinite(end) && (start! < end! || from === to)) return [start!, end!];
  throw new RangeError(`no stretch of time: ${from} to ${to}`);
}

/**
 * What the attributes `from` and `to` name: null where neither is a date, or where they are the wrong way round; and one
 * sentence for each that is wrong.
 */
export function domainOfAttributes(
  given: {readonly from?: string | undefined; readonly to?: string | undefined},
  marks: MarkIndex | undefined,
): {readonly domain: Domain | null; readonly problems: readonly string[]} {
  const [from, to] = [read(given.from), read(given.to)];
  const problems = [
    given.from && !from ? `from is no date: ${given.from}` : '',
    given.to && !to ? `to is no date: ${given.to}` : '',
  ].filter(Boolean);
  if (!from && !to) return {domain: null, problems};
  if (from && to && from.start >= to.end)
    return {domain: null, problems: [`from is after to: ${given.from} to ${given.to}`]};
  const start = from?.start ?? marks?.starts[0] ?? to!.start;
  const end = to?.end ?? (marks ? marks.ends[lastToEnd(marks.ends)] : undefined) ?? from!.end;
  return {domain: [start, end], problems};
}

/** When the day starts that a page says is today, in epoch milliseconds; undefined where it says no date. */
export function givenToday(today: string | undefined): number | undefined {
  return read(today)?.start;
}

/** Scripts set properties to whatever they like. */
function read(date: unknown): Interval | null {
  return typeof date === 'string' ? edtfToInterval(date) : null;
}
