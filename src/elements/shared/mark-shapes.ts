// Marks that are no canvas: those of the legend, of the vertical picture and of the list. The same shapes as on the
// canvas (layout/mark-shape.ts), by classes that each say one thing, so that any of them go together. Here is the mark of a
// day and of what lasted; all others are in told-shapes.ts.

import {css} from 'lit';

/** Needs `--hue`. A mark is as wide as `--_long` where its length says something, else as wide as it is high. */
export const markShapes = css`
  .mark {
    --_ink: var(--hue);
    display: block;
    flex: none;
    position: relative;
    box-sizing: border-box;
    inline-size: var(--_high, 0.75rem);
    block-size: var(--_high, 0.75rem);
    border-radius: 1rem;
    background: var(--_ink);
    forced-color-adjust: none;
  }

  .mark:is(.throughout, .long) {
    inline-size: var(--_long, var(--_high, 0.75rem));
  }

  .mark.throughout {
    border-radius: 0;
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }
  }
`;
