// Which way the marks are painted.

import {HighlightPainter} from './highlight-painter.js';
import type {Painter} from './marks.js';
import {OverlayPainter} from './overlay-painter.js';
import type {PageText} from './page-text.js';

/** Paints with the CSS Custom Highlight API where there is one, else (or if `overlay` says so) with rectangles in a layer of their own. */
export function createPainter(page: PageText, {overlay = !HighlightPainter.isSupported} = {}): Painter {
  return overlay ? new OverlayPainter(page) : new HighlightPainter(page);
}
