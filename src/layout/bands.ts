// Parts events into bands, one above the other along the same axis: by the article that tells of them, by a person
// or place they name, or by status. Each event is in exactly one band, so that it is drawn and counted once.

import type {TimelineEvent} from '../events/event.js';
import type {GroupBy} from './groupings.js';
import {indexMarks} from './mark-index.js';
import type {MarkIndex} from './mark-index.js';

/** `several`: what more than one article tells. `others`: of articles, people or places beyond the most. `none`: nobody named. */
export type BandKind = 'named' | 'several' | 'others' | 'none';

export interface Band {
  readonly kind: BandKind;
  /** The id of an article, a name, a status; of bands that are not `named`, their kind. */
  readonly key: string;
  /** Its events alone, numbered from 0. */
  readonly marks: MarkIndex;
  /** Their numbers among all events, in order. */
  readonly indices: Uint32Array;
}

export interface Bands {
  readonly bands: readonly Band[];
  /** The number of the band of each event. */
  readonly of: Uint8Array;
  /** All events as before, in lanes of their own bands. */
  readonly marks: MarkIndex;
}

/** A picture has room for no more; of named ones the fullest are kept. */
export const MOST_BANDS = 7;

const STATUSES: readonly string[] = ['happened', 'planned', 'possible', 'recurring'];

/**
 * @param order - Ids of articles in the order in which their bands are to stand.
 */
export function groupMarks(marks: MarkIndex, by: GroupBy, order: readonly string[] = []): Bands {
  const {events} = marks;
  const wishes = events.map((event) => wishOf(event, by));
  const keys = keptKeys(wishes, by, order);
  const rank = new Map(keys.map((key, i) => [key, i]));
  const members = keys.map((): number[] => []);
  const of = new Uint8Array(events.length);
  wishes.forEach(({kind, names}, i) => {
    const name = kind === 'named' ? names.find((name) => rank.has(keyOf('named', name))) : '';
    const key = name === undefined ? keyOf('others') : keyOf(kind, name);
    of[i] = rank.get(key)!;
    members[of[i]]!.push(i);
  });
  const hueOf = new Map(events.map((event, i) => [event, marks.hues[i]!]));
  const lanes = new Uint8Array(events.length);
  const bands = members.map((list, b): Band => {
    const own = indexMarks(
      list.map((i) => events[i]!),
      (event) => hueOf.get(event)!,
    );
    list.forEach((i, local) => (lanes[i] = own.lanes[local]!));
    const [kind, key] = partsOf(keys[b]!);
    return {kind, key, marks: own, indices: Uint32Array.from(list)};
  });
  const laneCount = bands.reduce((most, {marks}) => Math.max(most, marks.laneCount), 0);
  return {bands, of, marks: {...marks, lanes, laneCount}};
}

/** What an event would be grouped by, the most fitting name first. */
interface Wish {
  readonly kind: BandKind;
  readonly names: readonly string[];
}

function wishOf({sources, people, places, status}: TimelineEvent, by: GroupBy): Wish {
  if (by === 'status') return {kind: 'named', names: [status]};
  if (by === 'article') {
    const told = [...new Set(sources.map(({article}) => article))];
    return {kind: told.length > 1 ? 'several' : 'named', names: told};
  }
  const names = (by === 'person' ? people : places) ?? [];
  return {kind: names.length > 0 ? 'named' : 'none', names};
}

/** A band's kind and name as one string: a person may be called "others". */
function keyOf(kind: BandKind, name = ''): string {
  return kind === 'named' ? `named ${name}` : kind;
}

function partsOf(key: string): [kind: BandKind, key: string] {
  return key.startsWith('named ') ? ['named', key.slice(6)] : [key as BandKind, key];
}

/** The bands that there will be, from top to bottom. */
function keptKeys(wishes: readonly Wish[], by: GroupBy, order: readonly string[]): string[] {
  const counts = new Map<string, number>();
  let [several, none] = [false, false];
  for (const {kind, names} of wishes) {
    if (kind === 'named') counts.set(names[0]!, (counts.get(names[0]!) ?? 0) + 1);
    several ||= kind === 'several';
    none ||= kind === 'none';
  }
  const fullest = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  let room = MOST_BANDS - Number(several) - Number(none);
  if (fullest.length > room) room -= 1;
  const kept = fullest.slice(0, room);
  if (by === 'article' || by === 'status') {
    const places = new Map((by === 'article' ? order : STATUSES).map((name, i) => [name, i]));
    const place = (name: string) => places.get(name) ?? Infinity;
    kept.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  }
  const known = new Set(kept);
  const others = wishes.some(({kind, names}) => kind === 'named' && !names.some((name) => known.has(name)));
  return [
    ...(several ? [keyOf('several')] : []),
    ...kept.map((name) => keyOf('named', name)),
    ...(others ? [keyOf('others')] : []),
    ...(none ? [keyOf('none')] : []),
  ];
}
