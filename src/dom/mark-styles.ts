// How marks look, as text for constructed style sheets: these pass a strict CSP and leave the page's head alone.

import {HUES, hueColour} from '../article/hues.js';
import {MARKS, type Mark} from './marks.js';

// As in draw/pen/colours.ts, which stands right of here; test/themes/ compares them.
const MUTED = 'var(--when-muted, light-dark(#63615d, #a9a6a0))';

/** The hues of articles, by number from 1. */
const NUMBERS = HUES.map((_, index) => index + 1);

/** A page may give all marks one colour of its own. */
const colourOf = (hue: number) => `var(--when-mark, ${hueColour(hue)})`;

/** The name of a highlight: `when-phrase` for the first article, `when-phrase-2` for the second. */
export function highlightName(mark: Mark, hue: number): string {
  return hue === 1 ? mark : `${mark}-${hue}`;
}

function declarationsOf(mark: Mark, colour: string): string {
  const shade = (percent: number) =>
    `background-color: color-mix(in srgb, ${colour} ${percent}%, transparent);`;
  switch (mark) {
    case 'when-unplaced':
      return `text-decoration: underline dotted ${MUTED} 1.5px;`;
    case 'when-phrase':
      return shade(20);
    case 'when-planned':
      return `text-decoration: underline dashed ${colour} 1.5px;`;
    case 'when-hovered':
      return shade(30);
    case 'when-selected':
      return `${shade(30)} text-decoration: underline solid ${colour} 2px;`;
  }
}

// Of a reader's own colours only two are sure to be told apart.
function forcedDeclarationsOf(mark: Mark): string {
  if (mark === 'when-hovered' || mark === 'when-selected')
    return 'background-color: Highlight; color: HighlightText;';
  return 'background-color: Canvas; color: CanvasText; text-decoration: underline dotted CanvasText 2px;';
}

function rules(declarations: (mark: Mark, hue: number) => string): string {
  return NUMBERS.flatMap((hue) =>
    MARKS.map((mark) => `::highlight(${highlightName(mark, hue)}) {${declarations(mark, hue)}}`),
  ).join('\n');
}

/** For the tree that holds the words. */
export const HIGHLIGHT_STYLES = [
  rules((mark, hue) => declarationsOf(mark, colourOf(hue))),
  `@media (forced-colors: active) {${rules(forcedDeclarationsOf)}}`,
  `@media print {${rules(() => 'background-color: transparent; text-decoration: none;')}}`,
].join('\n');

/** For the layer of rectangles: an underline is its lower edge. */
export const OVERLAY_STYLES = `
  :host {position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483646; pointer-events: none;}
  i {position: absolute; box-sizing: border-box;}
  ${NUMBERS.map((hue) => `.hue-${hue} {--_colour: ${colourOf(hue)};}`).join(' ')}
  .when-unplaced {border-bottom: 1.5px dotted ${MUTED};}
  .when-phrase {background: color-mix(in srgb, var(--_colour) 20%, transparent);}
  .when-planned {border-bottom: 1.5px dashed var(--_colour);}
  .when-hovered, .when-selected {background: color-mix(in srgb, var(--_colour) 30%, transparent);}
  .when-selected {border-bottom: 2px solid var(--_colour);}
  @media (forced-colors: active) {
    i {border-bottom: 2px dotted CanvasText;}
    .when-phrase, .when-hovered, .when-selected {background: none;}
    .when-hovered, .when-selected {outline: 2px solid Highlight;}
  }
  @media print {:host {display: none;}}
`;
