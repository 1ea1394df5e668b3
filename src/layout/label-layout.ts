// The words of the picture at one zoom: which events in and around the view get a label, of which kind, and
// how many are left to each chip.
//
// Positions are pixels from `origin`, a place on the scale: while the zoom stays, a pan only shifts them. The
// layout reaches one picture's width beyond the view, so that it is made anew only now and then; labels that
// are already there keep their places then.

import {countChips} from './chips.js';
import type {FoldedScale} from './folded-scale.js';
import {layoutRows, movedRows} from './label-rows.js';
import type {LabelInput, LabelLayout} from './labels.js';
import {VIEW_PADDING} from './view.js';
import type {View} from './view.js';

/** Chips in the page, whatever there is to show. */
const MOST_CHIPS = 44;
/** The least of a cell and of the chip in it, in pixels, where rows are as high as usual: chips grow with the words. */
const [LEAST_CELL, CHIP, USUAL_ROW] = [92, 56, 32];
/** How far the layout reaches beyond the view, in widths of it. */
const REACH = 0.6;
/** So much more than a label's width, in pixels: one that is half out of view is laid out whole. */
const LEAST_REACH = 400;

export function layoutLabels(input: LabelInput): LabelLayout {
  const {scale, view, previous, reach = REACH, sharers = 1, layFlags} = input;
  const {k, offset, width} = view;
  const kept = previous?.k === k ? within(previous, view) : undefined;
  const origin = kept ? kept.origin : offset;
  // Never beyond the ends of the scale.
  const beyond = reach > 0.1 ? Math.max(reach * width, LEAST_REACH) : reach * width;
  const from = Math.max(offset - beyond, -VIEW_PADDING) - origin;
  const to = Math.min(offset + width + beyond, contentEnd(scale, k)) - origin;
  const window = {from, to, start: scale.invert(from + origin, k), end: scale.invert(to + origin, k), origin};
  const large = Math.max(1, input.fonts.rowHeight / USUAL_ROW);
  const cell = Math.max(LEAST_CELL * large, ((1 + 2 * REACH) * width * sharers) / MOST_CHIPS);
  const given = {...input, previous: kept ?? previous, kept: kept !== undefined};
  const done = (found: Partial<Pick<LabelLayout, 'flags' | 'rows'>>): LabelLayout => {
    const {flags = [], rows = []} = found;
    const labels = [...flags, ...rows];
    const cells = {k, origin, from, to, cell, chip: CHIP * large};
    const chips = countChips(input.marks, scale, cells, labels);
    return {mode: found.flags ? 'flags' : 'rows', k, origin, from, to, flags, rows, chips};
  };

  if (input.moving && !kept && previous?.mode === 'rows') return done({rows: movedRows(given, window)});
  const flags = layFlags?.(given, window);
  return done(flags ? {flags} : {rows: layoutRows(given, window)});
}

/** The same layout, counted from where the reader is now if that is far from where it was counted from. */
function within(layout: LabelLayout, {offset, width}: View): LabelLayout {
  const dx = layout.origin - offset;
  if (Math.abs(dx) < 8 * width) return layout;
  return {
    ...layout,
    origin: offset,
    from: layout.from + dx,
    to: layout.to + dx,
    flags: layout.flags.map((flag) => ({...flag, x: flag.x + dx, left: flag.left + dx})),
    rows: layout.rows.map((row) => ({...row, x0: row.x0 + dx, x1: row.x1 + dx, left: row.left + dx})),
  };
}

/** Where the scale ends, in pixels from its start. */
function contentEnd(scale: FoldedScale, k: number): number {
  return k + scale.foldsWidth + VIEW_PADDING;
}
