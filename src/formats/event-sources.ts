// Why an event from outside is believed: its sources, the expressions in them, and dates that contradict it.

import type {Conflict, Source} from '../events/event.js';
import type {Timex, TimexMod, TimexType} from '../timex/timex.js';
import {readEventDate} from './event-date.js';
import {GIVEN} from './plain-event.js';
import {arrayField, field, isFields, textField} from './untrusted.js';
import type {Fields} from './untrusted.js';

/** At least one: an event that names none is its own, with its `quote` and `because`, else its title. */
export function readSources(fields: Fields, title: string): readonly Source[] {
  const sources = arrayField(fields, 'sources').flatMap(readSource);
  if (sources.length > 0) return sources;
  const quote = textField(fields, 'quote') ?? title;
  const because = textField(fields, 'because') ?? GIVEN;
  return [{article: '', start: 0, end: quote.length, quote, because}];
}

function readSource(value: unknown): Source[] {
  if (!isFields(value)) return [];
  const quote = textField(value, 'quote');
  if (!quote) return [];
  const span = readSpan(value, quote.length);
  const timex = readTimex(field(value, 'timex'));
  return [
    {
      article: textField(value, 'article') ?? '',
      ...span,
      quote,
      ...(timex ? {timex} : {}),
      because: textField(value, 'because') ?? GIVEN,
    },
  ];
}

/** Offsets must fit the words they stand for; else they are those of the words alone. */
function readSpan(fields: Fields, length: number): {start: number; end: number} {
  const start = field(fields, 'start');
  const end = field(fields, 'end');
  const fits = Number.isSafeInteger(start) && (start as number) >= 0 && end === (start as number) + length;
  return fits ? {start: start as number, end: end as number} : {start: 0, end: length};
}

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

function readTimex(value: unknown): Timex | undefined {
  if (!isFields(value)) return undefined;
  const text = textField(value, 'text');
  const type = TIMEX_TYPES.find((known) => known === field(value, 'type'));
  const timexValue = textField(value, 'value');
  if (!text || !type || !timexValue) return undefined;
  const mod = textField(value, 'mod') as TimexMod | undefined;
  const placed = field(value, 'interval') === undefined ? undefined : readEventDate(value);
  const because = textField(value, 'because');
  return {
    ...readSpan(value, text.length),
    text,
    type,
    value: timexValue,
    ...(mod ? {mod} : {}),
    ...(typeof placed === 'object' ? {interval: placed.interval} : {}),
    ...(because ? {because} : {}),
  };
}

/** The other date of a conflict; none when it cannot be read. */
export function readConflict(value: unknown): Conflict[] {
  if (!isFields(value)) return [];
  const when = readEventDate(value);
  if (typeof when === 'string') return [];
  const article = textField(value, 'article') ?? '';
  return [{...when, article, because: textField(value, 'because') ?? GIVEN}];
}
