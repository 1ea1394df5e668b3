// The fonts that the page gives to the picture's words, so that they can be laid out before they are rendered.

import {ROW_GAP} from '../../draw/picture/picture-geometry.js';
import type {TextMeasure} from '../../draw/pen/text-measure.js';
import {localeOf} from '../shared/language.js';
import type {LabelFonts} from '../../layout/labels.js';
import type {Measure} from '../../layout/wrap-text.js';

export interface PageFonts {
  readonly labels: LabelFonts;
  readonly tick: Measure;
  readonly context: Measure;
  /** In pixels. */
  readonly tickHeight: number;
  readonly contextHeight: number;
}

/** The classes of words, and their parts: what a page says of a part holds for what is measured, too. */
const WORDS = [
  ['date', 'date'],
  ['title', 'title'],
  ['title strong', 'title'],
  ['note', 'note'],
  ['row-words', 'label title'],
  ['row-words strong', 'label title'],
  ['tick', 'tick'],
  ['context', 'context'],
] as const;

/**
 * Reads the fonts of the classes that words are given.
 *
 * @param probe - An element in the same tree as the words; others are put into it for a moment.
 */
export function readFonts(probe: HTMLElement, text: TextMeasure): PageFonts {
  // All at once: what is read after a change makes the browser work out styles, and the page's layout, anew.
  const elements = WORDS.map(([classes, part]) => {
    const element = document.createElement('span');
    element.className = classes;
    element.setAttribute('part', part);
    return element;
  });
  probe.append(...elements);
  const lang = localeOf(probe);
  const [date, title, strong, note, row, rowStrong, tick, context] = elements.map((element) =>
    fontOf(getComputedStyle(element), text, lang),
  ) as [Font, Font, Font, Font, Font, Font, Font, Font];
  for (const element of elements) element.remove();
  return {
    labels: {
      date: date.measure,
      title: title.measure,
      strong: strong.measure,
      note: note.measure,
      row: row.measure,
      rowStrong: rowStrong.measure,
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

interface Font {
  readonly measure: Measure;
  readonly height: number;
}

function fontOf(
  {fontStyle, fontWeight, fontSize, fontFamily, lineHeight, letterSpacing, wordSpacing}: CSSStyleDeclaration,
  text: TextMeasure,
  lang: string | undefined,
): Font {
  const spacing = {letters: parseFloat(letterSpacing) || 0, words: parseFloat(wordSpacing) || 0};
  return {
    measure: text.in(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, spacing, lang),
    height: parseFloat(lineHeight) || (parseFloat(fontSize) || 13) * 1.3,
  };
}
