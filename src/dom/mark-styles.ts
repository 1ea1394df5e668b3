// How marks look, as text for a constructed style sheet: it passes a strict CSP and leaves the page's head alone.

const ACCENT = 'var(--when-mark, var(--when-accent, light-dark(#0b6a94, #62c3ee)))';
const MUTED = 'var(--when-muted, light-dark(#63615d, #a9a6a0))';

const DECLARATIONS = {
  'when-unplaced': `text-decoration: underline dotted ${MUTED} 1.5px;`,
  'when-phrase': `background-color: color-mix(in srgb, ${ACCENT} 20%, transparent);`,
  'when-planned': `text-decoration: underline dashed ${ACCENT} 1.5px;`,
  'when-hovered': `background-color: color-mix(in srgb, ${ACCENT} 30%, transparent);`,
  'when-selected':
    `background-color: color-mix(in srgb, ${ACCENT} 30%, transparent); ` +
    `text-decoration: underline solid ${ACCENT} 2px;`,
} as const;

const FORCED =
  '::highlight(when-hovered), ::highlight(when-selected) {background-color: Highlight; color: HighlightText;}';

/** For the tree that holds the words. */
export const HIGHLIGHT_STYLES = [
  ...Object.entries(DECLARATIONS).map(([mark, declarations]) => `::highlight(${mark}) {${declarations}}`),
  `@media (forced-colors: active) {${FORCED}}`,
].join('\n');

/** For the layer of rectangles: an underline is its lower edge. */
export const OVERLAY_STYLES = `
  :host {position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483646; pointer-events: none;}
  i {position: absolute; box-sizing: border-box;}
  .when-unplaced {border-bottom: 1.5px dotted ${MUTED};}
  .when-phrase {background: color-mix(in srgb, ${ACCENT} 20%, transparent);}
  .when-planned {border-bottom: 1.5px dashed ${ACCENT};}
  .when-hovered, .when-selected {background: color-mix(in srgb, ${ACCENT} 30%, transparent);}
  .when-selected {border-bottom: 2px solid ${ACCENT};}
  @media (forced-colors: active) {i {border-bottom-color: Highlight;} .when-hovered, .when-selected {outline: 2px solid Highlight;}}
  @media print {:host {display: none;}}
`;
