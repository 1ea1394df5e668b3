// Labels of several lines on leaders: how each may be set, and which of them find room.

import {candidates, isSeen, nearPart, sightOf} from './label-candidates.js';
import {axisDateOf, groundHeight, MOST_FLAGS} from './labels.js';
import type {Flag, KeptInput, LabelFonts, LabelWords, Window} from './labels.js';
import type {MarkIndex} from './mark-index.js';
import {CRISP_UP_TO} from './mark-shape.js';
import {styleOf} from './mark-style.js';
import {placeFlags} from './place-flags.js';
import {GAP} from './flag-rules.js';
import type {LabelSize, LabelWish} from './flag-rules.js';
import {evenLines} from './even-lines.js';

/** From rows back to flags there must be fewer, so that a zoom to and fro does not flicker. */
const FLAGS_AGAIN = 32;

/** So much more of a line long dates may fill in a zoom, where they have been long before. */
const STILL_LONG = 1.15;

/** @returns The flags that find room; undefined where words are to stand in rows. */
export function layoutFlags(input: KeptInput, window: Window): Flag[] | undefined {
  if (!mayFly(input, window)) return undefined;
  const indices = candidates(input, window, MOST_FLAGS);
  const long = saysLongDates(input, indices);
  return flagsOf(input, window, indices, long) ?? (long ? flagsOf(input, window, indices, false) : undefined);
}

/** Dates are written out where those of all would find room in one line: each in its own way would be a muddle. */
function saysLongDates({view, fonts, words, previous, kept}: KeptInput, indices: readonly number[]): boolean {
  const before = previous?.flags.every(({index, date}) => date === words(index).date) ?? false;
  if (kept) return before;
  const needed = indices.reduce((sum, index) => sum + fonts.date(words(index).date) + GAP, 0);
  return needed < view.width * (before ? STILL_LONG : 1);
}

function flagsOf(
  input: KeptInput,
  window: Window,
  indices: readonly number[],
  long: boolean,
): Flag[] | undefined {
  const {marks, view, height, fonts, words, previous, kept, forced} = input;
  const settings = new Map<number, readonly SetLabel[]>();
  const sight = sightOf(view, window.origin);
  const before = previous?.flags ?? [];
  const places = new Map(before.map((flag) => [flag.index, flag]));
  const wishes = indices.map((index): LabelWish => {
    const sizes = flagSizes(words(index), fonts, long);
    // Whatever a pan brings into view finds room as it can: what is there keeps its words.
    if (long && kept) sizes.push(...flagSizes(words(index), fonts, false));
    settings.set(index, sizes);
    const {x0, x1, near} = nearPart(input, index, window);
    const old = places.get(index);
    const stays = kept && old && isSeen(old, sight) && old.x >= x0 && old.x <= x1;
    const weight = index === forced ? 2 : marks.events[index]!.salience;
    return {index, x: stays ? old.x : leaderAt(marks, index, ...near), sizes, weight};
  });
  const room = {
    from: window.from + 4,
    to: window.to - 4,
    sight,
    height,
    ground: groundHeight(fonts.rowHeight),
    first: forced,
    stay: kept,
  };
  const flags = placeFlags(wishes, room, before).map((label) => {
    const {date, lines} = settings.get(label.index)![label.size]!;
    return {...label, date, lines};
  });
  // What has been flags stays flags while the reader pans or zooms: one that finds no room goes to a chip.
  return previous || flags.length === wishes.length ? flags : undefined;
}

/** Whether flags are to be tried: a pan never changes the way, and a zoom to rows only until it rests. */
function mayFly({previous, kept, was, marks}: KeptInput, window: Window): boolean {
  if (previous?.mode === 'rows') return false;
  if (kept) return true;
  const most = (previous?.mode ?? was) === 'rows' ? FLAGS_AGAIN : MOST_FLAGS;
  return marks.count(window.start, window.end) <= most;
}

/**
 * The leader of a soft mark stands at its middle, of any other near its start; of a day that is seen from nearer and nearer,
 * and is pale there, ever more towards the middle.
 */
function leaderAt({events}: MarkIndex, index: number, x0: number, x1: number): number {
  const middle = (x0 + x1) / 2;
  const {fill} = styleOf(events, index);
  if (fill === 'soft') return middle;
  return Math.min(x0 + (fill === 'solid' ? 2 : 20 + Math.max(0, (x1 - x0 - CRISP_UP_TO) / 2)), middle);
}

interface SetLabel extends LabelSize {
  readonly date: string;
  readonly lines: readonly string[];
}

/** Of a title. */
const MOST_LINES = 4;

/** Ways to set a label, the best first: widths in line heights of the title. */
const SETTINGS = [13, 9.5, 7, 20] as const;

function flagSizes(words: LabelWords, fonts: LabelFonts, long: boolean): SetLabel[] {
  const {title, note, strong} = words;
  const measure = strong ? fonts.strong : fonts.title;
  const sizes: SetLabel[] = [];
  const date = long ? words.date : axisDateOf(words);
  const least = Math.max(fonts.date(date), fonts.note(note));
  for (const em of SETTINGS) {
    const {lines, width, cut} = evenLines(
      title,
      Math.max(em * fonts.titleHeight, least),
      MOST_LINES,
      measure,
    );
    // A narrower setting that cuts words is worth less than none, unless even the widest does.
    if (cut && sizes.length > 0) continue;
    const size = {
      date,
      lines,
      width: Math.ceil(Math.max(width, least)) + 2,
      height: fonts.dateHeight + lines.length * fonts.titleHeight + (note ? fonts.noteHeight : 0),
    };
    if (!sizes.some(({width, height}) => width <= size.width && height <= size.height)) sizes.push(size);
  }
  return sizes;
}
