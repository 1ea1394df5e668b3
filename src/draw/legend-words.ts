// What the kinds of marks are called.

import type {LegendKind} from '../layout/mark-style.js';

export const LEGEND_WORDS: Readonly<Record<LegendKind, string>> = {
  day: 'a day',
  within: 'some time within',
  throughout: 'throughout',
  planned: 'planned',
  possible: 'possible',
  recurring: 'repeated',
  approximate: 'about',
};
