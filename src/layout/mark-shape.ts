// The outline of one mark: what is known of its date as a shape, so that neither colour nor shade is needed to
// tell. A day is round, what lasted is square, "some time within" tapers to both ends, what goes on tapers to one
// and points on; ends that are about right only break up into strips.

import type {MarkStyle} from './mark-style.js';

/** Where a mark goes, in pixels; `y` is its middle. */
export interface MarkBox {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  /** The width by which its shape is decided. Defaults to its own. */
  readonly steady?: number;
}

/** One end of a body. */
export interface MarkEnd {
  /** How the body ends; `open` points on. */
  readonly cap: 'round' | 'square' | 'soft' | 'open';
  /** Over so many pixels it grows thin, or pale. */
  readonly taper: number;
}

/** An upright strip beside a body, in pixels. */
export interface Strip {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface MarkShape {
  /** Too short to be a bar. */
  readonly small: boolean;
  readonly x0: number;
  readonly x1: number;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** Beyond the ends that are about right only. */
  readonly strips: readonly Strip[];
  /** Where what recurs is cut through. */
  readonly cuts: readonly number[];
}

/** A crisp mark wider than this is a day seen from so near that its edges say too much, in pixels. */
export const CRISP_UP_TO = 320;
/** "Some time within" tapers over this part of its length at both ends, what is open over that. */
const SOFT = 0.3;
const OPEN = 0.55;
/** From cut to cut, in pixels, and how many there are at most. */
const NOTCH = 6;
const MOST_NOTCHES = 24;

/** Two strips with air before each reach so far beyond the body, one alone that far, in pixels. */
const TWO_STRIPS = 6.5;
const ONE_STRIP = 3;

/** A mark narrower than it is high, or too narrow for its ends, has the least shape that can be told. */
function isSmall(style: MarkStyle, {x0, x1, height, steady = x1 - x0}: MarkBox): boolean {
  const ends = style.approximate || style.openStart || style.openEnd ? 2 * ONE_STRIP : 0;
  return steady < height + 0.5 + ends;
}

export function markShape(style: MarkStyle, box: MarkBox): MarkShape {
  return isSmall(style, box) ? smallShape(style, box) : barShape(style, box);
}

function smallShape({fill, line, approximate, openStart, openEnd}: MarkStyle, box: MarkBox): MarkShape {
  const {height} = box;
  const middle = (box.x0 + box.x1) / 2;
  const isOpen = openStart || openEnd;
  const cap = isOpen ? 'square' : CAPS[fill];
  // For the eye to be as large, a lozenge must be longer than a circle, and a square shorter.
  const half = height * (approximate && !isOpen ? 0.34 : isOpen ? 0.5 : HALVES[fill]);
  const [x0, x1] = [middle - half, middle + half];
  const taper = openStart && openEnd ? half : 2 * half;
  const end = (open: boolean): MarkEnd =>
    open ? {cap: 'open', taper} : {cap, taper: cap === 'soft' ? half : 0};
  return {
    small: true,
    x0,
    x1,
    start: end(openStart),
    end: end(openEnd),
    strips: approximate && !isOpen ? [strip(x0, -1, height, 0), strip(x1, 1, height, 0)] : [],
    cuts:
      line === 'ticked'
        ? [middle - half / 3, middle + half / 3]
        : openStart && openEnd
          ? [middle] // two arrows, not a lozenge
          : [],
  };
}

const CAPS = {crisp: 'round', soft: 'soft', solid: 'square'} as const;
const HALVES = {crisp: 0.5, soft: 0.64, solid: 0.45} as const;

function barShape(
  style: MarkStyle,
  {x0: left, x1: right, height, steady = right - left}: MarkBox,
): MarkShape {
  const {fill, line, approximate, openStart, openEnd} = style;
  const tooNear = fill === 'crisp' && steady > CRISP_UP_TO;
  const room = !approximate ? 0 : steady > 4 * TWO_STRIPS ? TWO_STRIPS : ONE_STRIP;
  // An open end has its own sign.
  const [x0, x1] = [left + (openStart ? 0 : room), right - (openEnd ? 0 : room)];
  const length = x1 - x0;
  const cap = CAPS[tooNear ? 'soft' : fill];
  const end = (open: boolean): MarkEnd =>
    open
      ? {cap: 'open', taper: length * (openStart && openEnd ? 0.5 : OPEN)}
      : {cap, taper: cap === 'soft' ? length * SOFT : 0};
  const strips: Strip[] = [];
  for (let i = 0; i * ONE_STRIP < room - 1; i++) {
    if (!openStart) strips.push(strip(x0, -1, height, i));
    if (!openEnd) strips.push(strip(x1, 1, height, i));
  }
  const ends = right - left - length;
  const notches = line === 'ticked' ? Math.min(MOST_NOTCHES, Math.floor((steady - ends) / NOTCH)) : 1;
  return {
    small: false,
    x0,
    x1,
    start: end(openStart),
    end: end(openEnd),
    strips,
    cuts: Array.from({length: Math.max(0, notches - 1)}, (_, i) => x0 + (length * (i + 1)) / notches),
  };
}

/** The strip nearest the body, or the lower and narrower one beyond it. */
function strip(x: number, side: -1 | 1, height: number, place: number): Strip {
  const [away, width, share] = place === 0 ? [1.25, 1.75, 0.75] : [5, 1.5, 0.45];
  return {x: side < 0 ? x - away - width : x + away, width, height: height * share};
}
