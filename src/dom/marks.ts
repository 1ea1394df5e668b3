// The kinds of marks that are laid over the words of a page.

import type {TextSpan} from '../article/article.js';

/** Later ones lie above earlier ones. Each is also the name of its `::highlight()` in the first article. */
export const MARKS = [
  'when-unplaced',
  'when-phrase',
  'when-planned',
  'when-hovered',
  'when-selected',
] as const;

/** What a mark says of its words: one that could not be placed, a date, the date of a plan, pointed at, chosen. */
export type Mark = (typeof MARKS)[number];

/** Lays marks over the words of one text without changing the nodes that hold them. */
export interface Painter {
  /** The number of the article's hue, 1–6; all marks are taken away when it changes. */
  hue: number;
  /** Puts the mark on these words and on no others. */
  mark(mark: Mark, spans: readonly TextSpan[]): void;
  /** Takes all marks away and forgets the page. */
  dispose(): void;
}
