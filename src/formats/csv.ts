// Event lists as comma-separated values (RFC 4180, with line feeds), one event a row, for spreadsheets.

import type {EventList, Happening, TimelineEvent} from '../events/event.js';
import {DAY, MINUTE, SECOND} from '../time/calendar.js';
import type {Granularity} from '../time/granularity.js';
import type {Interval} from '../time/interval.js';
import {isoDate} from '../time/write-iso.js';
import {articlesOf} from './words.js';

const COLUMNS = [
  'id',
  'date',
  'start',
  'end',
  'title',
  'extent',
  'status',
  'confidence',
  'salience',
  'articles',
  'quote',
  'because',
  'people',
  'places',
] as const;

type Row = Record<(typeof COLUMNS)[number], string>;

/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * Writes the events of a list as CSV with a header; those that could not be dated come last, without dates.
 *
 * `date` is EDTF. `start` and `end` are the first and the last day that belong to the event, or minute or second
 * where it has a time of day; years of more than four digits carry EDTF's `Y`. Several articles, people and
 * places are parted by `; `, several quotes by ` | `.
 *
 * A cell that a spreadsheet could take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break)
 * gets an apostrophe before it: years BCE, too.
 */
export function toCSV(eventList: EventList): string {
  const rows = [...eventList.events.map(eventRow), ...eventList.unplaced.map(happeningRow)];
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => guarded(row[column])))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}

function eventRow(event: TimelineEvent): Row {
  const [start, end] = civilEnds(event.interval);
  return {...happeningRow(event), date: event.date, start, end, extent: event.extent};
}

function happeningRow(happening: Happening): Row {
  const {id, title, status, confidence, salience, sources, people = [], places = []} = happening;
  return {
    id,
    date: '',
    start: '',
    end: '',
    title,
    extent: '',
    status,
    confidence: String(confidence),
    salience: String(salience),
    articles: articlesOf(happening).join('; '),
    quote: sources.map(({quote}) => quote).join(' | '),
    because: sources.map(({because}) => because).join(' | '),
    people: people.join('; '),
    places: places.join('; '),
  };
}

const UNITS: readonly (readonly [unit: Granularity, length: number])[] = [
  ['day', DAY],
  ['minute', MINUTE],
];

/** The first and the last day inside, or minute, or second: the coarsest of them that loses nothing. */
function civilEnds({start, end}: Interval): [start: string, end: string] {
  const keeps = ([, length]: readonly [Granularity, number]) => start % length === 0 && end % length === 0;
  const [unit, length] = UNITS.find(keeps) ?? ['second', SECOND];
  return [isoDate(start, unit), isoDate(Math.max(start, end - length), unit)];
}

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
