// The fonts that the page gives to the picture's words, so that they can be laid out before they are rendered.

import {ROW_GAP} from '../../draw/picture-geometry.js';
import type {TextMeasure} from '../../draw/text-measure.js';
import type {LabelFonts} from '../../layout/label-layout.js';
import type {Measure} from '../../layout/wrap-text.js';

export interface PageFonts {
  readonly labels: LabelFonts;
  readonly tick: Measure;
  readonly context: Measure;
  /** In pixels. */
  readonly tickHeight: number;
  readonly contextHeight: number;
}

/** Classes of words whose part has another name. */
const PARTS: Readonly<Record<string, string>> = {'title strong': 'title', 'row-words': 'label'};

/**
 * Reads the fonts of the classes that words are given.
 *
 * @param probe - An element in the same tree as the words; its class and part are changed for a moment.
 */
export function readFonts(probe: HTMLElement, text: TextMeasure): PageFonts {
  const read = (name: string) => {
    probe.className = `probe ${name}`;
    // What a page says of a part holds for what is measured, too.
    probe.setAttribute('part', PARTS[name] ?? name);
    const style = getComputedStyle(probe);
    const {fontStyle, fontWeight, fontSize, fontFamily, lineHeight} = style;
    return {
      measure: text.in(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`),
      height: parseFloat(lineHeight) || parseFloat(fontSize) * 1.3,
    };
  };
  const [date, title, strong, note] = [read('date'), read('title'), read('title strong'), read('note')];
  const [row, tick, context] = [read('row-words'), read('tick'), read('context')];
  probe.className = 'probe';
  probe.removeAttribute('part');
  return {
    labels: {
      date: date.measure,
      title: title.measure,
      strong: strong.measure,
      note: note.measure,
      row: row.measure,
      dateHeight: date.height,
      titleHeight: title.height,
      noteHeight: note.height,
      rowHeight: 2 * row.height + ROW_GAP,
      rowLineHeight: row.height,
    },
    tick: tick.measure,
    context: context.measure,
    tickHeight: tick.height,
    contextHeight: context.height,
  };
}
