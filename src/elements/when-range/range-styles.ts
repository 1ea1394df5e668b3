// How the overview strip looks. Colours are in shared/tokens.ts.

import {css} from 'lit';

export const rangeStyles = css`
  :host {
    display: block;
    /* Also in a page that is written down. */
    writing-mode: horizontal-tb;
    block-size: var(--when-range-height, 2.5rem);
  }

  .strip {
    position: relative;
    block-size: 100%;
    background: var(--_panel);
    border-radius: var(--_radius);
    touch-action: pan-y pinch-zoom;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
    direction: ltr;
  }

  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
    border-radius: inherit;
  }

  .brush {
    position: absolute;
    inset-block: 0;
    left: 0;
    box-sizing: border-box;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    cursor: grab;
  }

  .brush:active {
    cursor: grabbing;
  }

  /* There is nowhere to move it: a drag draws another. */
  .brush.whole {
    cursor: inherit;
  }

  .handle {
    position: absolute;
    inset-block: 0;
    left: 0;
    inline-size: 24px;
    cursor: ew-resize;
    outline: none;
  }

  .handle::before {
    content: '';
    position: absolute;
    left: calc(var(--_knob) - 3px);
    inset-block: 28%;
    inline-size: 6px;
    border-radius: 3px;
    background: var(--_muted);
    transition: background-color var(--_motion);
  }

  .strip:hover .handle::before {
    background: var(--_ink);
  }

  .handle:focus-visible::before {
    outline: var(--_focus);
    outline-offset: 2px;
  }

  .probe {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
  }
`;
