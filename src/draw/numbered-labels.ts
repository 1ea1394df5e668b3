// Labels for a picture that stands above a list of its events: where not all words find room, each event bears its
// number in the list, with as many words as there is room for.

import {layoutBandLabels} from '../layout/band-labels.js';
import type {BandedInput} from '../layout/band-labels.js';
import {groundHeight} from '../layout/labels.js';
import type {Chip} from '../layout/chips.js';
import type {LabelLayout, Row} from '../layout/labels.js';
import type {MarkIndex} from '../layout/mark-index.js';
import {placeRows} from '../layout/place-rows.js';

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
  const {marks, scale, view, fonts, words, title, height} = input;
  const numbered = (index: number, text: string) => `${index + 1}. ${text}`;
  const laid = layoutBandLabels({
    ...input,
    words: (index) => ({
      ...words(index),
      title: numbered(index, words(index).title),
      shortDate: '',
      rowDate: '',
    }),
    title: (index) => numbered(index, title(index)),
    when: undefined,
  });
  if (laid.mode === 'flags' || input.bands) return laid;
  const labelled = new Set(laid.rows.map(({index}) => index));
  const at = (ms: number) => scale.at(ms, view.k) - laid.origin;
  const wishes = marks.events.flatMap((_, index) => {
    if (labelled.has(index) || labelled.size > MOST_NUMBERS) return [];
    const [x0, x1] = [
      Math.max(at(marks.starts[index]!), laid.from),
      Math.min(at(marks.ends[index]!), laid.to),
    ];
    if (x1 < laid.from || x0 > laid.to) return [];
    const spare = Math.max(0, MARK - (x1 - x0)) / 2;
    const width = Math.ceil(fonts.row(String(index + 1))) + 1;
    return [{index, x0: x0 - spare, x1: x1 + spare, width}];
  });
  const kept = new Map(laid.rows.map((row) => [row.index, row]));
  const placed = placeRows(
    [
      ...laid.rows.map(({index, x0, x1, width}) => ({index, x0, x1, width})),
      ...wishes.slice(0, MOST_NUMBERS),
    ],
    {
      from: laid.from + 2,
      to: laid.to - 2,
      rows: Math.max(0, Math.floor((height - groundHeight(fonts.rowHeight)) / fonts.rowHeight)),
      gap: 6,
    },
    laid.rows,
  );
  const rows = placed.map((row): Row => ({
    ...row,
    ...(kept.get(row.index) ?? {date: '', coarse: true, strong: false, lines: [String(row.index + 1)]}),
  }));
  const shown = new Set(rows.map(({index}) => index));
  const chips = laid.chips.flatMap((chip) => {
    const [first, end] = marks.startsIn(chip.from, chip.to + 1);
    let count = end - first;
    for (const index of shown) if (index >= first && index < end) count--;
    return count > 0 ? [{...chip, count}] : [];
  });
  return {...laid, rows, chips};
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
