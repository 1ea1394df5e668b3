// How the timeline looks, one file a concern in styles/. Colours, sizes and type are in shared/tokens.ts.

import {themeWatch} from '../shared/theme-watch.js';
import {hueClasses, tokens} from '../shared/tokens.js';
import {frameStyles} from './styles/frame-styles.js';
import {headerStyles} from './styles/header-styles.js';
import {labelStyles} from './styles/label-styles.js';
import {markShapes} from '../shared/mark-shapes.js';
import {plotStyles} from './styles/plot-styles.js';
import {printStyles} from './styles/print-styles.js';

/** In the order of the cascade: what stands later wins. */
export const timelineStyles = [
  tokens,
  hueClasses,
  themeWatch,
  frameStyles,
  headerStyles,
  plotStyles,
  labelStyles,
  markShapes,
  printStyles,
];
