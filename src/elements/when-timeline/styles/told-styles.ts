// How that looks which is more than days and stretches of time: its marks, and what stands below the picture.

import {css} from 'lit';
import {toldShapes} from '../../shared/told-shapes.js';
import {footerStyles} from './footer-styles.js';
import {legendMarkStyles} from './legend-mark-styles.js';

export const toldStyles = css`
  ${toldShapes}
  ${legendMarkStyles}
  ${footerStyles}
`;
