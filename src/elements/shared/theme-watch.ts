// Canvases are not repainted by the browser when a page changes its colours or type: an element that nobody sees has
// them all, and its transitions tell of any change.

import {css, unsafeCSS} from 'lit';
import {HUES} from '../../article/hues.js';
import {COLOURS} from '../../draw/pen/colours.js';

const NAMES = [...Object.keys(COLOURS), ...HUES.map((_, index) => `hue-${index + 1}`)];

/** Fires `transitionrun` when what is drawn with has changed: `<span class="theme" aria-hidden="true"></span>`. */
export const themeWatch = css`
  .theme {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    /* Where colours are forced there are no shadows, and the system's own colours come and go with these two. */
    color: var(--_ink);
    background-color: var(--_paper);
    box-shadow: ${unsafeCSS(NAMES.map((name) => `0 0 var(--_${name})`).join())};
    border-radius: var(--_radius);
    font-size: var(--_size);
    line-height: var(--_row);
    transition: all 1ms;
    transition-behavior: allow-discrete;
  }
`;
