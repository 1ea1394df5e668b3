// The horizontal picture below its words: the canvas, the axis, the probes.

import {css} from 'lit';

export const plotStyles = css`
  .plot {
    position: relative;
    /* As high as its words need; lower where the page says how high the timeline is. Bands are never too low for their words. */
    flex: auto;
    flex-basis: max(var(--_least, 0px), var(--when-plot-height, var(--_plot-height, 22rem)));
    min-block-size: max(var(--_least, 0px), var(--when-plot-height, min(10rem, var(--_plot-height, 22rem))));
    /* Not hidden: a label that the edge cuts would scroll all of the picture when it gets the focus. */
    overflow: clip;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    border-radius: var(--_radius) var(--_radius) 0 0;
    direction: ltr;
  }

  /* Then two fingers zoom the page. */
  :host([no-zoom]) .plot {
    touch-action: pan-y pinch-zoom;
  }

  canvas,
  .axis,
  .labels {
    position: absolute;
    inset: 0;
  }

  canvas {
    inline-size: 100%;
    block-size: calc(100% + var(--_spare, 0px));
  }

  /* A pan moves them as one picture, without painting them again. */
  .labels {
    will-change: translate;
  }

  canvas,
  .axis {
    pointer-events: none;
  }

  .axis span {
    position: absolute;
    inset: 0 auto auto 0;
    white-space: nowrap;
  }

  .tick {
    font-size: var(--_fine);
    line-height: round(1.6em, 1px);
    color: var(--_muted);
  }

  .axis .fold {
    font-style: italic;
  }

  .context {
    font-size: var(--_size);
    line-height: round(1.5em, 1px);
    font-weight: 650;
    color: var(--_ink);
  }

  .published {
    color: var(--hue);
  }

  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inline-size: 0;
    block-size: 0;
    contain: strict;
  }

  /* Put there to be read: laying it out would load fonts that may not be needed. */
  .probe > * {
    display: none;
  }
`;
