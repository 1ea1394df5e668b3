// Which way the marks are painted.

import {HighlightPainter} from './highlight-painter.js';
import {HIGHLIGHT_STYLES} from './mark-styles.js';
import type {Painter} from './marks.js';
import {OverlayPainter} from './overlay-painter.js';
import type {PageText} from './page-text.js';
import {adoptSheet} from './shared-sheet.js';

/** Whether the reader's own few colours stand for the page's, which may change: then marks are to be painted anew. */
export const forcedColors = (): MediaQueryList => matchMedia('(forced-colors: active)');

/**
 * Paints with the CSS Custom Highlight API where there is one, else (or if `overlay` says so) with rectangles in a
 * layer of their own. In forced colors all highlights are painted alike, in the colours of a selection, whatever
 * their styles say (measured in Chromium 156; `forced-color-adjust` would have to be set on the page's own words),
 * so that the phrase that is pointed at could not be told from the others: there rectangles are used, too.
 */
export function createPainter(
  page: PageText,
  {overlay = !HighlightPainter.isSupported || forcedColors().matches} = {},
): Painter {
  return overlay ? new OverlayPainter(page) : new HighlightPainter(page);
}

/**
 * Brings in the styles of marks before there are any: a new style sheet makes the browser look at every element
 * of the page, which is better done before reading than together with the first picture.
 *
 * @returns A function that lets go of them.
 */
export function prepareMarks(element: Element): () => void {
  return HighlightPainter.isSupported ? adoptSheet(element, HIGHLIGHT_STYLES) : () => {};
}
