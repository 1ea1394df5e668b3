// The fonts that the page gives to every kind of words in a timeline, for pictures that leave the page.

import {FONT_NAMES} from '../../../draw/picture/fonts.js';
import type {FontName, PictureFonts, TextFont} from '../../../draw/picture/fonts.js';
import {TextMeasure} from '../../../draw/pen/text-measure.js';

/** Elements from the outside in: tag, class, part. */
type Path = readonly (readonly [tag: string, classes: string, part?: string])[];

const PATHS: Readonly<Record<FontName, Path>> = {
  heading: [['div', 'heading', 'heading']],
  summary: [['div', 'summary', 'summary']],
  legend: [
    ['ul', 'legend', 'legend'],
    ['li', ''],
  ],
  date: [['span', 'date', 'date']],
  title: [['span', 'title', 'title']],
  strong: [['span', 'title strong', 'title']],
  note: [['span', 'note', 'note']],
  row: [['span', 'row-words', 'label title']],
  rowDate: [
    ['span', 'row-words', 'label title'],
    ['b', '', 'date'],
  ],
  tick: [['span', 'tick', 'tick']],
  fold: [
    ['div', 'axis'],
    ['span', 'fold tick', 'fold'],
  ],
  context: [['span', 'context', 'context']],
  chip: [['span', 'chip', 'chip']],
  footer: [['div', 'footer', 'footer']],
  footerStrong: [
    ['div', 'footer', 'footer'],
    ['ul', 'key'],
    ['b', ''],
  ],
};

/** @param probe - An empty element in the timeline's tree; elements are put into it for a moment. */
export function readPictureFonts(probe: HTMLElement): PictureFonts {
  const text = new TextMeasure();
  const context = document.createElement('canvas').getContext('2d');
  const fonts = FONT_NAMES.map((name) => {
    const elements = PATHS[name].map(([tag, classes, part]) => {
      const element = document.createElement(tag);
      element.className = classes;
      if (part) element.setAttribute('part', part);
      return element;
    });
    elements.reduce<HTMLElement>((parent, child) => (parent.append(child), child), probe);
    const font = fontOf(getComputedStyle(elements.at(-1)!), text, context);
    elements[0]!.remove();
    return [name, font] as const;
  });
  return Object.fromEntries(fonts) as Record<FontName, TextFont>;
}

function fontOf(
  {fontStyle, fontWeight, fontSize, fontFamily, lineHeight}: CSSStyleDeclaration,
  text: TextMeasure,
  context: CanvasRenderingContext2D | null,
): TextFont {
  const style = fontStyle === 'normal' ? 'normal' : 'italic';
  const size = parseFloat(fontSize);
  const css = `${style} ${fontWeight} ${fontSize} ${fontFamily}`;
  if (context) context.font = css;
  const metrics = context?.measureText('x');
  return {
    style,
    weight: Number(fontWeight) || 400,
    size,
    family: fontFamily,
    lineHeight: parseFloat(lineHeight) || size * 1.3,
    ascent: metrics?.fontBoundingBoxAscent ?? size * 0.9,
    descent: metrics?.fontBoundingBoxDescent ?? size * 0.2,
    measure: text.in(css),
  };
}
