// Labels for a picture that stands above a list of its events: where not all words find room, each event bears its
// number in the list, with as many words as there is room for.

import {layoutBandLabels} from '../../layout/band-labels.js';
import type {BandedInput} from '../../layout/band-labels.js';
import {groundHeight} from '../../layout/labels.js';
import type {Chip} from '../../layout/chips.js';
import type {LabelLayout, Row} from '../../layout/labels.js';
import type {MarkIndex} from '../../layout/mark-index.js';
import {placeRows} from '../../layout/place-rows.js';

/** More numbers would be a pattern, not words. */
const MOST_NUMBERS = 1000;
/** A mark with a number is at least as wide, in pixels. */
const MARK = 8;

/** Whether all events have a label, and all of their words. */
export function isComplete({flags, rows, chips}: LabelLayout): boolean {
  const isCut = ({lines}: {readonly lines: readonly string[]}) => lines.at(-1)?.endsWith('…') ?? false;
  return chips.length === 0 && !flags.some(isCut) && !rows.some(isCut);
}

/** Lays out labels as usual where they are complete, else with numbers from 1 in the order of time. */
export function numberedLabels(input: BandedInput): LabelLayout {
  const plain = layoutBandLabels(input);
  return isComplete(plain) ? plain : withNumbers(input);
}

function withNumbers(input: BandedInput): LabelLayout {
  const laid = layoutBandLabels(numbered(input));
  if (laid.mode === 'flags' || input.bands) return laid;
  const rows = rowsWithNumbers(input, laid);
  return {...laid, rows, chips: withoutShown(laid.chips, rows, input.marks)};
}

/** The same labels with the number of each event before its title, and without dates: the list has them. */
function numbered(input: BandedInput): BandedInput {
  const {words, title} = input;
  const withNumber = (index: number, text: string) => `${index + 1}. ${text}`;
  return {
    ...input,
    words: (index) => ({
      ...words(index),
      title: withNumber(index, words(index).title),
      shortDate: '',
      rowDate: '',
    }),
    title: (index) => withNumber(index, title(index)),
    when: undefined,
  };
}

/** The rows that are there, and numbers alone where there is room for no more. */
function rowsWithNumbers(input: BandedInput, {rows, from, to, origin}: LabelLayout): Row[] {
  const {fonts, height} = input;
  const kept = new Map(rows.map((row) => [row.index, row]));
  const wishes = kept.size > MOST_NUMBERS ? [] : numberWishes(input, {from, to, origin}, kept);
  const placed = placeRows(
    [...rows.map(({index, x0, x1, width}) => ({index, x0, x1, width})), ...wishes.slice(0, MOST_NUMBERS)],
    {
      from: from + 2,
      to: to - 2,
      rows: Math.max(0, Math.floor((height - groundHeight(fonts.rowHeight)) / fonts.rowHeight)),
      gap: 6,
    },
    rows,
  );
  return placed.map((row) => ({
    ...row,
    ...(kept.get(row.index) ?? {date: '', coarse: true, strong: false, lines: [String(row.index + 1)]}),
  }));
}

/** Where the numbers of events without a label would stand, beside marks that are in view. */
function numberWishes(
  {marks, scale, view, fonts}: BandedInput,
  {from, to, origin}: Pick<LabelLayout, 'from' | 'to' | 'origin'>,
  labelled: {has(index: number): boolean},
) {
  const at = (ms: number) => scale.at(ms, view.k) - origin;
  return marks.events.flatMap((_, index) => {
    if (labelled.has(index)) return [];
    const [x0, x1] = [Math.max(at(marks.starts[index]!), from), Math.min(at(marks.ends[index]!), to)];
    if (x1 < from || x0 > to) return [];
    const spare = Math.max(0, MARK - (x1 - x0)) / 2;
    const width = Math.ceil(fonts.row(String(index + 1))) + 1;
    return [{index, x0: x0 - spare, x1: x1 + spare, width}];
  });
}

/** Chips count only what has no row. */
function withoutShown(chips: readonly Chip[], rows: readonly Row[], marks: MarkIndex): Chip[] {
  return chips.flatMap((chip) => {
    const [first, end] = marks.startsIn(chip.from, chip.to + 1);
    const count = end - first - rows.filter(({index}) => index >= first && index < end).length;
    return count > 0 ? [{...chip, count}] : [];
  });
}

/** Chips that say the numbers of the events that they stand for: "14", "14–19". */
export function chipNumbers({
  marks,
  labels: {flags, rows},
}: {
  readonly marks: MarkIndex;
  readonly labels: LabelLayout;
}): (chip: Chip) => string {
  const shown = new Set([...flags, ...rows].map(({index}) => index));
  return ({from, to}) => {
    const [start, end] = marks.startsIn(from, to + 1);
    let [first, last] = [start, end - 1];
    while (first < last && shown.has(first)) first++;
    while (last > first && shown.has(last)) last--;
    return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
  };
}
